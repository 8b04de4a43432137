package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.problem.Fault;

/** What can be wrong with what is valued. */
public final class ValuationFaults {
  /** A share is more than its whole, most often because a per cent was written. */
  public static final Fault SHARE_ABOVE_ONE =
      Fault.error(
          "measure.share-above-one",
          "{measure} is a share of a whole, at most 1, and this is {quantity}.",
          "Write 35% as 0.35.");

  private ValuationFaults() {}
}
