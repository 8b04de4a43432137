package io.github.socialvalue4j.calculate.sroi;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.Stakeholder;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.discount.RealTerms;
import io.github.socialvalue4j.model.discount.YearSeries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an impact map comes to, with the map and the options it was made from. Amounts are in the
 * map's currency; the ratio has no unit. Without inputs there is no investment, no net value, no
 * ratio and no payback. Immutable and thread-safe.
 */
public final class SroiResult implements DocumentOnly {
  private final ImpactMap map;
  private final SroiOptions options;
  private final List<RowResult> rows;
  private final Map<String, RowResult> byId;
  private final Figure presentValue;
  private final Optional<Figure> investment;
  private final Optional<Figure> netPresentValue;
  private final Optional<Figure> ratio;
  private final Optional<Figure> netRatio;

  SroiResult(
      ImpactMap map, SroiOptions options, List<RowResult> rows, Optional<Figure> investment) {
    this.map = map;
    this.options = options;
    this.rows = List.copyOf(rows);
    this.byId = new HashMap<>();
    this.rows.forEach(row -> byId.putIfAbsent(row.row().id(), row));
    this.investment = investment;
    this.presentValue =
        Figure.sum(
            "total present value",
            map.currency(),
            rows.stream().map(RowResult::presentValue).toList());
    this.netPresentValue =
        investment.map(i -> Figure.difference("net present value", presentValue, i));
    Optional<Figure> divisor = investment.filter(i -> i.value().signum() != 0);
    this.ratio = divisor.map(i -> Figure.quotient("social return ratio", presentValue, i));
    this.netRatio =
        divisor.map(
            i -> Figure.quotient("net social return ratio", netPresentValue.orElseThrow(), i));
  }

  /** The map. */
  public ImpactMap map() {
    return map;
  }

  /** The choices. */
  public SroiOptions options() {
    return options;
  }

  /** In whose prices every amount of the result stands; may be not stated. */
  public PriceBase priceBase() {
    return options.realTerms().map(RealTerms::to).orElse(map.priceBase());
  }

  /** What each outcome is worth, in the map's order. */
  public List<RowResult> rows() {
    return rows;
  }

  /**
   * What one outcome is worth.
   *
   * @throws io.github.socialvalue4j.basis.problem.UnknownIdException if there is none such
   */
  public RowResult row(String id) {
    return Objects.requireNonNull(byId.get(map.outcome(id).id()));
  }

  /** The sum of all present values. */
  public Figure presentValue() {
    return presentValue;
  }

  /** What was given, if the map says so. */
  public Optional<Figure> investment() {
    return investment;
  }

  /** Present value less investment. */
  public Optional<Figure> netPresentValue() {
    return netPresentValue;
  }

  /** Present value divided by investment. */
  public Optional<Figure> ratio() {
    return ratio;
  }

  /** Net present value divided by investment. */
  public Optional<Figure> netRatio() {
    return netRatio;
  }

  /** The map's value of each year from 0 on, undiscounted; a year without any is 0. */
  public YearSeries values() {
    return sum("value in year ", RowResult::values);
  }

  /** The map's present value of each year from 0 on; a year without any is 0. */
  public YearSeries presentValues() {
    return sum("present value of year ", RowResult::presentValues);
  }

  private YearSeries sum(String label, Function<RowResult, YearSeries> byYear) {
    List<YearSeries> parts = rows.stream().map(byYear).toList();
    int last = parts.stream().mapToInt(YearSeries::lastYear).max().orElse(-1);
    return YearSeries.sum(year -> label + year, map.currency(), priceBase(), parts, last + 1);
  }

  /** The present value by stakeholder's id, in the map's order; who has no outcome is left out. */
  public Map<String, Figure> byStakeholder() {
    Map<String, List<Figure>> parts = new HashMap<>();
    rows.forEach(
        row ->
            parts
                .computeIfAbsent(row.row().stakeholder(), id -> new ArrayList<>())
                .add(row.presentValue()));
    Map<String, Figure> sums = new LinkedHashMap<>();
    for (Stakeholder stakeholder : map.stakeholders()) {
      List<Figure> own = parts.getOrDefault(stakeholder.id(), List.of());
      if (!own.isEmpty()) {
        sums.put(stakeholder.id(), sum("present value for " + stakeholder.name(), own));
      }
    }
    return sums;
  }

  /** The present value by outcome's id, in the map's order. */
  public Map<String, Figure> byOutcome() {
    Map<String, Figure> values = new LinkedHashMap<>();
    rows.forEach(row -> values.put(row.row().id(), row.presentValue()));
    return values;
  }

  /**
   * Months until the value equals the investment if every year were like the first: {@code
   * investment / (annual impact / 12)}. Empty without inputs.
   */
  public Optional<Payback> simplePayback() {
    return investment.map(i -> Paybacks.simple(i, rows, map.currency()));
  }

  /**
   * Months until the running present value equals the investment, along a straight line within each
   * year. Empty without inputs.
   */
  public Optional<Payback> discountedPayback() {
    return investment.map(i -> Paybacks.discounted(i, presentValues()));
  }

  /** From gross value to net present value, step by step; every step adds to the last exactly. */
  public List<Figure> waterfall() {
    return Waterfall.of(this);
  }

  /** Which numbers the result rests on, weakest ground first, with what rests on each. */
  public List<GroundedCell> grounds() {
    return GroundedCell.of(this);
  }

  private Figure sum(String label, List<Figure> parts) {
    return Figure.sum(label, map.currency(), parts);
  }

  /** A ratio to four decimals; the dots say that there are more. */
  private static String shortened(Figure ratio) {
    BigDecimal four = ratio.value().setScale(4, RoundingMode.DOWN);
    return ratio.label()
        + " = "
        + Decimals.text(four)
        + (four.compareTo(ratio.value()) == 0 ? "" : "...");
  }

  @Override
  public String toString() {
    return ShortText.of(
        ShortText.titled("map " + map.id(), map.title())
            + ": "
            + ratio.map(SroiResult::shortened).orElse(presentValue.toString()));
  }
}
