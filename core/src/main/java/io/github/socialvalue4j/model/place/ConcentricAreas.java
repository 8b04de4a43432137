package io.github.socialvalue4j.model.place;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Circles around a place, the innermost first: city, county, region. An outward code belongs to the
 * innermost circle whose list holds it, so a wider circle's list need not repeat the codes within.
 * Immutable and thread-safe.
 */
public final class ConcentricAreas implements DocumentOnly {
  private static final ConcentricAreas NOT_DECLARED = new ConcentricAreas(List.of());

  private final List<Area> circles;
  private final Map<OutwardCode, Integer> innermost = new HashMap<>();

  private ConcentricAreas(List<Area> circles) {
    this.circles = List.copyOf(circles);
    Set<AreaId> ids = new HashSet<>();
    for (int i = 0; i < this.circles.size(); i++) {
      Area area = this.circles.get(i);
      if (!ids.add(area.id())) {
        throw new IllegalArgumentException("Circle '" + area.id() + "' is there twice");
      }
      for (OutwardCode code : area.outwardCodes()) {
        innermost.putIfAbsent(code, i);
      }
    }
  }

  /**
   * Circles, the innermost first.
   *
   * @param circles at least one, at most 20
   * @throws IllegalArgumentException if there are none or too many, or two have one id
   */
  public static ConcentricAreas of(List<Area> circles) {
    if (circles.isEmpty() || circles.size() > 20) {
      throw new IllegalArgumentException("There are 1 to 20 circles, not " + circles.size());
    }
    return new ConcentricAreas(circles);
  }

  /** One circle: local or not. */
  public static ConcentricAreas of(Area local) {
    return of(List.of(local));
  }

  /** No circles: nobody has said what local means, so of nobody can it be told. */
  public static ConcentricAreas notDeclared() {
    return NOT_DECLARED;
  }

  /** The innermost circle, which counts as local; nothing if none is declared. */
  public Optional<Area> local() {
    return circles.stream().findFirst();
  }

  /** The circles, the innermost first. */
  public List<Area> circles() {
    return circles;
  }

  /** The number of the innermost circle that holds a code, from 0; none if it lies outside all. */
  public OptionalInt circleOf(OutwardCode code) {
    Integer circle = innermost.get(code);
    return circle == null ? OptionalInt.empty() : OptionalInt.of(circle);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ConcentricAreas that && circles.equals(that.circles);
  }

  @Override
  public int hashCode() {
    return Objects.hash(circles);
  }

  @Override
  public String toString() {
    return ShortText.of(String.join(" < ", circles.stream().map(Area::toString).toList()));
  }
}
