/**
 * Forecasts of social value: quantities by year at a rate, along a given path or by named phases,
 * low, central and high; what was observed against them; and the growth a target needs.
 */
@NullMarked
package io.github.socialvalue4j.calculate.valueforcost.forecast;

import org.jspecify.annotations.NullMarked;
