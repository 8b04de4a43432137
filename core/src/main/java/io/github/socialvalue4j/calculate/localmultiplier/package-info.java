/**
 * The local multiplier: what a pound becomes in an area as it is spent and spent again. LM3 and any
 * other number of rounds from ledgers, the closed form at a constant retention, bounds where people
 * did not answer, and the comparison of one supplier with another. Only {@code basis} and {@code
 * model} are imported.
 */
@NullMarked
package io.github.socialvalue4j.calculate.localmultiplier;

import org.jspecify.annotations.NullMarked;
