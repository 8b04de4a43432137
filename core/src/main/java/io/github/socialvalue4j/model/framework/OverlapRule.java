package io.github.socialvalue4j.model.framework;

import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * Two measures that may not both count the same unit of activity: the hour, the hire or the pound
 * that one has counted is spent. Unordered: the lesser id comes first. Immutable and thread-safe.
 *
 * @param first one measure
 * @param second the other
 * @param doubtful whether the source leaves it open; a doubtful overlap is a warning, never refused
 */
public record OverlapRule(MeasureId first, MeasureId second, boolean doubtful)
    implements Comparable<OverlapRule> {
  /** Puts the two in order. */
  public OverlapRule {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    if (first.equals(second)) {
      throw new IllegalArgumentException("A measure does not exclude itself: " + first);
    }
    if (first.compareTo(second) > 0) {
      MeasureId lesser = second;
      second = first;
      first = lesser;
    }
  }

  /** Whether it speaks of these two measures, in either order. */
  public boolean concerns(MeasureId one, MeasureId other) {
    return (first.equals(one) && second.equals(other))
        || (first.equals(other) && second.equals(one));
  }

  /** By the two measures, and a firm rule before a doubtful one about the same two. */
  @Override
  public int compareTo(OverlapRule other) {
    int order = first.compareTo(other.first);
    if (order == 0) {
      order = second.compareTo(other.second);
    }
    return order != 0 ? order : Boolean.compare(doubtful, other.doubtful);
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
