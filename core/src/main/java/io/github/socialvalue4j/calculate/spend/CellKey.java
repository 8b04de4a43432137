package io.github.socialvalue4j.calculate.spend;

import java.util.Objects;

/**
 * One combination of what a supplier may be. The cells of a baseline are disjoint and together the
 * whole. Immutable and thread-safe.
 *
 * @param sme by the baseline's definition
 * @param vcse whether it is a voluntary, community or social enterprise
 * @param circle the id of the innermost circle it is in, {@code outside} or {@code unknown}
 */
public record CellKey(Known sme, Known vcse, String circle) {
  /** In no circle. */
  public static final String OUTSIDE = "outside";

  /** Nobody knows where. */
  public static final String UNKNOWN = "unknown";

  /** Checks that nothing is null. */
  public CellKey {
    Objects.requireNonNull(sme, "sme");
    Objects.requireNonNull(vcse, "vcse");
    Objects.requireNonNull(circle, "circle");
  }

  /** In words, such as {@code sme yes, vcse unknown, circle lambeth}. */
  @Override
  public String toString() {
    return "sme " + sme.code() + ", vcse " + vcse.code() + ", circle " + circle;
  }
}
