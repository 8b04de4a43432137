package io.github.socialvalue4j.calculate.valueforcost.breakeven;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One measure set against what it costs: so many units, each worth a proxy value less deductions,
 * for a fixed cost and a cost of each unit.
 *
 * <p>{@code value = quantity x proxy x product of (1 - deduction)} and {@code cost = fixed cost +
 * quantity x unit cost}. All amounts stand in one price base, which is the caller's to see to.
 * Immutable and thread-safe.
 *
 * @param quantity how much is planned, 0 or more
 * @param proxy what one unit is worth, in a currency per unit; negative for a harm
 * @param deductions each with its own name, from 0 to 1; may be empty, at most {@link
 *     #MOST_DEDUCTIONS}
 * @param fixedCost spent whatever the quantity, 0 or more, in the currency
 * @param unitCost spent on each unit, 0 or more, in the currency per unit
 */
public record UnitCase(
    Figure quantity, Figure proxy, List<Deduction> deductions, Figure fixedCost, Figure unitCost)
    implements DocumentOnly {
  /**
   * The most deductions of a plan. The answer about each names the factors of all others, so a
   * thousand would make a million factors.
   */
  public static final int MOST_DEDUCTIONS = 50;

  /** Checks ranges, names, units and the number of deductions. */
  public UnitCase {
    deductions = List.copyOf(deductions);
    if (deductions.size() > MOST_DEDUCTIONS) {
      throw new IllegalArgumentException(
          "A plan has at most "
              + MOST_DEDUCTIONS
              + " deductions, but this has "
              + deductions.size());
    }
    requireNotNegative("quantity", quantity);
    requireNotNegative("fixed cost", fixedCost);
    requireNotNegative("unit cost", unitCost);
    MeasureUnit currency = proxy.unit().times(quantity.unit());
    if (!currency.isCurrency()
        || !fixedCost.unit().equals(currency)
        || !unitCost.unit().equals(proxy.unit())) {
      throw new IllegalArgumentException(
          "A proxy in a currency per unit goes with a quantity in that unit, a fixed cost in that"
              + " currency and a unit cost like the proxy, but these are "
              + proxy.unit()
              + ", "
              + quantity.unit()
              + ", "
              + fixedCost.unit()
              + " and "
              + unitCost.unit());
    }
    Set<String> names = new HashSet<>();
    for (Deduction deduction : deductions) {
      if (!names.add(deduction.name())) {
        throw new IllegalArgumentException("Two deductions have the name " + deduction.name());
      }
    }
  }

  private static void requireNotNegative(String what, Figure figure) {
    if (figure.value().signum() < 0) {
      throw new IllegalArgumentException("A " + what + " is 0 or more, but " + figure);
    }
  }

  /**
   * Something taken off the value, such as deadweight.
   *
   * @param name such as {@code deadweight}
   * @param share from 0 to 1, without unit
   */
  public record Deduction(String name, Figure share) implements DocumentOnly {
    /** Checks the range. */
    public Deduction {
      Objects.requireNonNull(name, "name");
      if (!share.unit().isOne()
          || share.value().signum() < 0
          || share.value().compareTo(java.math.BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException("A deduction lies from 0 to 1, but " + share);
      }
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /** What all of it is worth after the deductions. */
  public Figure value() {
    List<Figure> factors = new ArrayList<>();
    factors.add(quantity);
    factors.add(proxy);
    factors.addAll(kept());
    return Figure.product("value", factors);
  }

  /** What all of it costs. */
  public Figure cost() {
    return Figure.sum(
        "cost",
        fixedCost.unit(),
        List.of(fixedCost, Figure.product("cost of the units", quantity, unitCost)));
  }

  /** What each deduction leaves, in their order. */
  List<Figure> kept() {
    return deductions.stream()
        .map(d -> Figure.complement("left after " + d.name(), d.share()))
        .toList();
  }

  @Override
  public String toString() {
    return ShortText.of(quantity + ", " + proxy);
  }
}
