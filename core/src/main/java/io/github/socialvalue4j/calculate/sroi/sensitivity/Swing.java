package io.github.socialvalue4j.calculate.sroi.sensitivity;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Between which two values a number may lie. Immutable and thread-safe.
 *
 * @param ref which number
 * @param low the lower value
 * @param high the higher value
 */
public record Swing(CellRef ref, BigDecimal low, BigDecimal high) implements DocumentOnly {
  /** Makes the values canonical. */
  public Swing {
    Objects.requireNonNull(ref, "ref");
    low = Decimals.entry(low);
    high = Decimals.entry(high);
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "A swing goes from the lower to the higher value, but this from " + low + " to " + high);
    }
  }

  /**
   * Every number of a map that is not 0, a part below and a part above; a share does not pass 1,
   * nor does the duration of an outcome that states no drop-off pass its first year.
   *
   * @param map the map
   * @param part by what part, above 0 and below 1: 0.1 for 10%
   */
  public static List<Swing> around(ImpactMap map, BigDecimal part) {
    return map.refs().stream()
        .filter(ref -> map.find(ref).orElseThrow().value().signum() != 0)
        .map(ref -> around(ref, map.find(ref).orElseThrow(), part, isAtMostOne(map, ref)))
        .toList();
  }

  private static boolean isAtMostOne(ImpactMap map, CellRef ref) {
    boolean endsInItsFirstYear =
        ref.cell() == Cell.DURATION && map.outcome(ref.row()).find(Cell.DROP_OFF).isEmpty();
    return ref.cell().isShare() || endsInItsFirstYear;
  }

  private static Swing around(
      CellRef ref, Assumption number, BigDecimal part, boolean isAtMostOne) {
    BigDecimal value = number.value();
    BigDecimal step = value.multiply(part).abs();
    BigDecimal high = value.add(step).round(Decimals.PRECISION);
    return new Swing(
        ref,
        value.subtract(step).round(Decimals.PRECISION),
        isAtMostOne ? high.min(BigDecimal.ONE) : high);
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
