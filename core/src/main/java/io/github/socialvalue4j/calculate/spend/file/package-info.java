/**
 * What became of a spend file: every line counted, every row that was repaired or rejected named
 * with its line, its reason and its text, and the sums that must add up. Only {@code basis}, {@code
 * model} and {@code calculate.spend} are imported.
 */
@NullMarked
package io.github.socialvalue4j.calculate.spend.file;

import org.jspecify.annotations.NullMarked;
