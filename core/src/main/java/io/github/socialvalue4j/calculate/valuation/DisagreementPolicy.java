package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.code.Coded;

/** Which reading counts where observers disagree about one point. All are kept and named. */
public enum DisagreementPolicy implements Coded {
  /** The reading that gives the least value. The default. */
  CAUTIOUS,
  /** The reading taken last; of one day, the one with the greatest id. */
  LATEST,
  /** None: the measure is left out. */
  REFUSE;
}
