/**
 * Value by themes, outcomes and measures: quantity times the proxy value of the pinned edition, in
 * lines and totals that never mix states of verification, points in time or kinds of value.
 */
@NullMarked
package io.github.socialvalue4j.calculate.valuation;

import org.jspecify.annotations.NullMarked;
