package io.github.socialvalue4j.model.value;

import io.github.socialvalue4j.basis.code.Coded;

/**
 * What sort of value a pound is. Unlike kinds never add up by accident: a total over several kinds
 * is made only under a named {@link AggregationPolicy}.
 */
public enum ValueKind implements Coded {
  /**
   * A framework's financial proxy: savings and benefits as the framework's publisher mixed them.
   */
  FINANCIAL,
  /** Pounds invested, each worth one pound. */
  INVESTED,
  /** The benefit of a pound spent locally above the pound itself. */
  LOCAL_MULTIPLIER,
  /** Recorded and never valued in pounds. */
  RECORD_ONLY,
  /** Saved by, or paid to, the public purse. */
  FISCAL,
  /** Income and output of people and firms. */
  ECONOMIC,
  /** Social value that is none of the others. */
  SOCIAL,
  /** Wellbeing, valued by life satisfaction. */
  WELLBEING,
  /** Environmental value, such as avoided emissions. */
  ENVIRONMENTAL,
  /** Several of these in one published number that does not say how much of each. */
  MIXED,
  /** The price of an hour of work: it values an input, never an outcome. */
  WAGE_RATE;
}
