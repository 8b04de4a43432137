/**
 * Where value equals a target number of times its cost: over time, by volume, by proxy value, by
 * each deduction.
 */
@NullMarked
package io.github.socialvalue4j.calculate.valueforcost.breakeven;

import org.jspecify.annotations.NullMarked;
