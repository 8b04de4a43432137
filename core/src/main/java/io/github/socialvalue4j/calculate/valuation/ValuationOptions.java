package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * The choices of a valuation, recorded in its result. Immutable and thread-safe.
 *
 * @param policy which kinds of value are added together
 * @param doubleCount what to do about a unit counted twice
 * @param disagreement which reading counts where observers disagree
 * @param uses what the result is for, beyond private and non-commercial use; a table whose licence
 *     bars one of them is refused
 */
public record ValuationOptions(
    AggregationPolicy policy,
    DoubleCountPolicy doubleCount,
    DisagreementPolicy disagreement,
    Set<LicensedUse> uses) {
  private static final ValuationOptions DEFAULTS =
      new ValuationOptions(
          AggregationPolicy.BY_KIND, DoubleCountPolicy.WARN, DisagreementPolicy.CAUTIOUS, Set.of());

  /** Checks and copies. */
  public ValuationOptions {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(doubleCount, "doubleCount");
    Objects.requireNonNull(disagreement, "disagreement");
    uses = uses.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(uses));
  }

  /** By kind, warn, cautious, non-commercial. */
  public static ValuationOptions defaults() {
    return DEFAULTS;
  }

  /** The same choices under another policy. */
  public ValuationOptions withPolicy(AggregationPolicy other) {
    return new ValuationOptions(other, doubleCount, disagreement, uses);
  }

  /** The same choices with another answer to double counts. */
  public ValuationOptions withDoubleCount(DoubleCountPolicy other) {
    return new ValuationOptions(policy, other, disagreement, uses);
  }

  /** The same choices with another answer to disagreement. */
  public ValuationOptions withDisagreement(DisagreementPolicy other) {
    return new ValuationOptions(policy, doubleCount, other, uses);
  }

  /** The same choices for other uses. */
  public ValuationOptions withUses(Set<LicensedUse> others) {
    return new ValuationOptions(policy, doubleCount, disagreement, others);
  }

  @Override
  public String toString() {
    return ShortText.of(
        "policy "
            + policy.name()
            + ", double counts: "
            + doubleCount.code()
            + ", disagreement: "
            + disagreement.code()
            + (uses.isEmpty()
                ? ""
                : ", for "
                    + ShortText.inWords(uses.stream().map(LicensedUse::code).sorted().toList())));
  }
}
