/**
 * What value is worth its cost, for people: value for cost, breakeven, forecasts and restatements.
 */
@NullMarked
package io.github.socialvalue4j.present.statement.worth;

import org.jspecify.annotations.NullMarked;
