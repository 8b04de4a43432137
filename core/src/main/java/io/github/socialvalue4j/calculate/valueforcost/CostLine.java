package io.github.socialvalue4j.calculate.valueforcost;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.discount.OptimismBias;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.discount.YearSeries;
import java.util.Objects;
import java.util.Optional;

/**
 * One cost of a programme, by year. Years count from 0: what a plan calls year 1 is year 0 here.
 * {@link CostSchedule#check} judges the amounts. Immutable and thread-safe.
 *
 * @param name what it is; several lines of one name are one cost over different years
 * @param kind what sort of cost
 * @param amounts the amount of each year, before optimism bias, in one currency and one price base
 * @param optimism how far it is raised for optimism, if it is
 */
public record CostLine(String name, CostKind kind, YearSeries amounts, Optional<Optimism> optimism)
    implements DocumentOnly {
  /** Checks that it has a name. */
  public CostLine {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A cost needs a name");
    }
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(amounts, "amounts");
    Objects.requireNonNull(optimism, "optimism");
  }

  /**
   * How far a cost is raised: {@code cost x (1 + upper bound x (1 - mitigation))}.
   *
   * @param upperBound 0 or more, as a share
   * @param mitigation from 0 to 1
   */
  public record Optimism(Figure upperBound, Figure mitigation) implements DocumentOnly {
    /** Checks that nothing is null; {@link OptimismBias} judges the ranges. */
    public Optimism {
      Objects.requireNonNull(upperBound, "upperBound");
      Objects.requireNonNull(mitigation, "mitigation");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * A cost of one year.
   *
   * @param year from 0
   * @param amount in a currency
   */
  public static CostLine oneOff(
      String name, CostKind kind, PriceBase base, int year, Figure amount) {
    return running(name, kind, base, year, year, amount);
  }

  /**
   * The same cost in each of several years.
   *
   * @param fromYear the first, included
   * @param toYear the last, included
   * @param annual the amount of a year, in a currency
   * @throws IllegalArgumentException if the years run backwards
   */
  public static CostLine running(
      String name, CostKind kind, PriceBase base, int fromYear, int toYear, Figure annual) {
    if (toYear < fromYear) {
      throw new IllegalArgumentException(
          "The years of " + name + " run backwards, from " + fromYear + " to " + toYear);
    }
    return new CostLine(
        name, kind, YearSeries.yearly(base, annual, fromYear, toYear), Optional.empty());
  }

  /**
   * The same cost, raised for optimism.
   *
   * @param upperBound 0 or more, as a share: 0.24 for 24%
   * @param mitigation how much of the bias was managed away, from 0 to 1
   */
  public CostLine withOptimism(Figure upperBound, Figure mitigation) {
    return new CostLine(name, kind, amounts, Optional.of(new Optimism(upperBound, mitigation)));
  }

  /** In whose prices it stands. */
  public PriceBase priceBase() {
    return amounts.priceBase();
  }

  /**
   * The amount of each year with optimism bias; as given if it is not raised.
   *
   * @throws IllegalArgumentException if the optimism is out of range, see {@link OptimismBias}
   */
  public YearSeries raised() {
    return optimism.map(this::raised).orElse(amounts);
  }

  private YearSeries raised(Optimism by) {
    return amounts.map(
        (year, amount) ->
            OptimismBias.adjusted(
                name + ", year " + year + ", with optimism bias",
                amount,
                by.upperBound(),
                by.mitigation()));
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.part(name) + " (" + kind.code() + ", " + priceBase() + ")");
  }
}
