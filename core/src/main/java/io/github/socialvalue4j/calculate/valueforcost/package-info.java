/**
 * What value costs: cost schedules, the ratio of value to cost, and when, at which volume and at
 * which value the two break even.
 */
@NullMarked
package io.github.socialvalue4j.calculate.valueforcost;

import org.jspecify.annotations.NullMarked;
