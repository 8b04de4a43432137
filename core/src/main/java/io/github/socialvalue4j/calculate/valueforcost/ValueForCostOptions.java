package io.github.socialvalue4j.calculate.valueforcost;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.solve.Crossings.Within;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.model.discount.DiscountSchedules;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.discount.RealTerms;
import io.github.socialvalue4j.model.discount.Timing;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The choices of a comparison of value and cost, recorded in its result. Immutable and thread-safe.
 *
 * @param policy which kinds of value are added together
 * @param schedule the discount rates, for values and costs alike
 * @param timing where in its year an amount stands
 * @param within where inside a year a breakeven may lie
 * @param targetRatio how many times its cost value has to be; above 0
 * @param priceBases what to do about amounts of several price bases
 * @param realTerms by which series and to which prices amounts are converted, if they are
 * @param start the first day of year 0, if breakeven shall have a day
 */
public record ValueForCostOptions(
    AggregationPolicy policy,
    DiscountSchedule schedule,
    Timing timing,
    Within within,
    BigDecimal targetRatio,
    PriceBases priceBases,
    Optional<RealTerms> realTerms,
    Optional<LocalDate> start)
    implements DocumentOnly {
  private static final ValueForCostOptions DEFAULTS =
      new ValueForCostOptions(
          AggregationPolicy.BY_KIND,
          DiscountSchedules.greenBookStandard(),
          Timing.START_OF_YEAR,
          Within.STRAIGHT_LINE,
          BigDecimal.ONE,
          PriceBases.ONE,
          Optional.empty(),
          Optional.empty());

  /** Checks that nothing is left open. */
  public ValueForCostOptions {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(schedule, "schedule");
    Objects.requireNonNull(timing, "timing");
    Objects.requireNonNull(within, "within");
    targetRatio = Decimals.entry(targetRatio);
    Objects.requireNonNull(priceBases, "priceBases");
    Objects.requireNonNull(realTerms, "realTerms");
    Objects.requireNonNull(start, "start");
    if (targetRatio.signum() <= 0) {
      throw new IllegalArgumentException("A target ratio is above 0, but this is " + targetRatio);
    }
  }

  /** What to do about amounts of several price bases that no series converts. */
  public enum PriceBases {
    /** They are refused. The default. */
    ONE,
    /** They are added as they stand, and a warning says so. */
    AS_GIVEN
  }

  /**
   * Every default: each kind of value by itself, the Green Book's standard schedule of February
   * 2026 from the start of year 0, straight lines within a year, a target of 1, one price base.
   */
  public static ValueForCostOptions defaults() {
    return DEFAULTS;
  }

  /** The same choices under another policy. */
  public ValueForCostOptions withPolicy(AggregationPolicy other) {
    return new ValueForCostOptions(
        other, schedule, timing, within, targetRatio, priceBases, realTerms, start);
  }

  /** The same choices at other rates. */
  public ValueForCostOptions withSchedule(DiscountSchedule other) {
    return new ValueForCostOptions(
        policy, other, timing, within, targetRatio, priceBases, realTerms, start);
  }

  /** The same choices with amounts elsewhere in their year. */
  public ValueForCostOptions withTiming(Timing other) {
    return new ValueForCostOptions(
        policy, schedule, other, within, targetRatio, priceBases, realTerms, start);
  }

  /** The same choices with breakeven elsewhere in a year. */
  public ValueForCostOptions withWithin(Within other) {
    return new ValueForCostOptions(
        policy, schedule, timing, other, targetRatio, priceBases, realTerms, start);
  }

  /**
   * The same choices for another target.
   *
   * @param other above 0
   */
  public ValueForCostOptions withTargetRatio(BigDecimal other) {
    return new ValueForCostOptions(
        policy, schedule, timing, within, other, priceBases, realTerms, start);
  }

  /** The same choices with another answer to several price bases. */
  public ValueForCostOptions withPriceBases(PriceBases other) {
    return new ValueForCostOptions(
        policy, schedule, timing, within, targetRatio, other, realTerms, start);
  }

  /** The same choices in one year's prices. */
  public ValueForCostOptions withRealTerms(DeflatorSeries series, PriceBase to) {
    return new ValueForCostOptions(
        policy,
        schedule,
        timing,
        within,
        targetRatio,
        priceBases,
        Optional.of(new RealTerms(series, to)),
        start);
  }

  /** The same choices with days. */
  public ValueForCostOptions withStart(LocalDate firstDay) {
    return new ValueForCostOptions(
        policy,
        schedule,
        timing,
        within,
        targetRatio,
        priceBases,
        realTerms,
        Optional.of(firstDay));
  }

  /**
   * Every choice by the name that documents and results give it, such as {@code firstYear}, in a
   * fixed order.
   */
  public Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("policy", policy.name());
    settings.put("discount", schedule.edition().toString());
    settings.put("timing", timing.code());
    settings.put("within", code(within));
    settings.put("targetRatio", Decimals.text(targetRatio));
    settings.put("priceBases", code(priceBases));
    settings.put("realTerms", realTerms.map(RealTerms::inWords).orElse("no, amounts as stated"));
    settings.put("start", start.map(LocalDate::toString).orElse("not given"));
    return Collections.unmodifiableMap(settings);
  }

  private static String code(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
