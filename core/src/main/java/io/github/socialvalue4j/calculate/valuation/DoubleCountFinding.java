package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.RecordId;
import java.util.Objects;
import java.util.Optional;

/**
 * One unit of activity that two records count. Immutable and thread-safe.
 *
 * @param key the key they share, such as {@code beneficiary P-17}
 * @param first the record that was recorded first
 * @param second the other
 * @param reason which rule forbids it
 * @param doubtful whether the source leaves the rule open
 * @param atStake the lesser of the two values, if both have one in one currency
 */
public record DoubleCountFinding(
    String key,
    RecordId first,
    RecordId second,
    String reason,
    boolean doubtful,
    Optional<Figure> atStake)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public DoubleCountFinding {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(atStake, "atStake");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
