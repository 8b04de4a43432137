package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import java.util.Comparator;
import java.util.Objects;

/**
 * What a total is the total of. Immutable and thread-safe.
 *
 * @param dimension by what
 * @param id which theme, contract, directorate and so on; {@code all} for everything
 * @param point at which of the three points
 * @param state in which state of verification
 * @param group of which kind of value, or under which policy
 */
public record TotalKey(
    Dimension dimension, String id, MeasurementPoint point, StateGroup state, ValueGroup group)
    implements Comparable<TotalKey>, DocumentOnly {
  private static final Comparator<TotalKey> ORDER =
      Comparator.comparing(TotalKey::dimension)
          .thenComparing(TotalKey::id)
          .thenComparing(TotalKey::point)
          .thenComparing(TotalKey::state)
          .thenComparing(TotalKey::group);

  /** Checks that nothing is null. */
  public TotalKey {
    Objects.requireNonNull(dimension, "dimension");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(group, "group");
  }

  @Override
  public int compareTo(TotalKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return (dimension == Dimension.ALL ? "All" : dimension.code() + " " + id)
        + ", "
        + point.code()
        + ", "
        + state.code()
        + ", "
        + group;
  }
}
