/**
 * How much of a ratio is assumption: numbers set, raised, multiplied, rows removed, scenarios,
 * tornado data, and the value of each number at which the ratio reaches a target.
 */
@NullMarked
package io.github.socialvalue4j.calculate.sroi.sensitivity;

import org.jspecify.annotations.NullMarked;
