package io.github.socialvalue4j.calculate.portfolio;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;
import java.util.Optional;

/**
 * What one part brings to a whole. Immutable and thread-safe.
 *
 * @param rank from 1, the largest; parts of one value rank by id
 * @param id which contract, department, measure and so on; empty for what belongs to none
 * @param name what people call it; {@code no} and the dimension for what belongs to none
 * @param value what it brings
 * @param share of the whole; none unless the whole is above 0
 * @param cumulative what it and all before it bring
 * @param cumulativeShare of the whole; none unless the whole is above 0
 */
public record Contribution(
    int rank,
    String id,
    String name,
    Figure value,
    Optional<Figure> share,
    Figure cumulative,
    Optional<Figure> cumulativeShare)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public Contribution {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(share, "share");
    Objects.requireNonNull(cumulative, "cumulative");
    Objects.requireNonNull(cumulativeShare, "cumulativeShare");
  }

  @Override
  public String toString() {
    return ShortText.of(
        rank + ". " + ShortText.part(name.isBlank() ? id : name) + ": " + value.quantity());
  }
}
