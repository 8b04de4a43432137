package io.github.socialvalue4j.calculate.sroi;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.model.discount.DiscountSchedules;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.discount.RealTerms;
import io.github.socialvalue4j.model.discount.Timing;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The choices that the sources on social return leave open, each with a default. A result stores
 * the options it was made with. Immutable and thread-safe; made by {@link #builder}.
 *
 * @param timing where in its year a value stands when it is discounted
 * @param dropOffFrom in which year drop-off begins
 * @param dropOffShape what drop-off does from year to year
 * @param partYear what a duration that is not whole does
 * @param deductions whether deductions are multiplied or summed
 * @param investment whether inputs are discounted
 * @param start when an outcome begins whose row does not say so
 * @param schedule the discount rates
 * @param realTerms by which series and to which prices amounts are converted, if they are
 * @param targetRatio the ratio that switching values and probabilities ask for; above 0
 */
public record SroiOptions(
    Timing timing,
    DropOffFrom dropOffFrom,
    DropOffShape dropOffShape,
    PartYear partYear,
    Deductions deductions,
    Investment investment,
    Start start,
    DiscountSchedule schedule,
    Optional<RealTerms> realTerms,
    BigDecimal targetRatio)
    implements DocumentOnly {

  private static final double SMALLEST_POWER_OF_TEN = 900;

  /** Checks that nothing is left open. */
  public SroiOptions {
    Objects.requireNonNull(timing, "timing");
    Objects.requireNonNull(dropOffFrom, "dropOffFrom");
    Objects.requireNonNull(dropOffShape, "dropOffShape");
    Objects.requireNonNull(partYear, "partYear");
    Objects.requireNonNull(deductions, "deductions");
    Objects.requireNonNull(investment, "investment");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(schedule, "schedule");
    Objects.requireNonNull(realTerms, "realTerms");
    targetRatio = Decimals.entry(targetRatio);
    if (targetRatio.signum() <= 0) {
      throw new IllegalArgumentException("A target ratio is above 0, but this is " + targetRatio);
    }
  }

  /** In which year of an outcome drop-off begins. */
  public enum DropOffFrom {
    /** Year k keeps (1 - drop-off) ^ k, k from 0. The default. */
    SECOND_YEAR,
    /** Year k keeps (1 - drop-off) ^ (k + 1). */
    FIRST_YEAR
  }

  /** What drop-off does from year to year. */
  public enum DropOffShape {
    /** It takes its share of what was left. The default. */
    GEOMETRIC,
    /** It takes its share of the first year, down to 0. */
    STRAIGHT_LINE
  }

  /** What a duration that is not whole does to its last year. */
  public enum PartYear {
    /** The last year counts in part. The default. */
    PRO_RATA,
    /** The last year counts whole. */
    WHOLE
  }

  /** How deductions go together. */
  public enum Deductions {
    /** Each takes its share of what the others left. The default. */
    MULTIPLIED,
    /** Their sum is taken away; above 100% is a problem. */
    SUMMED
  }

  /** Whether inputs are discounted. */
  public enum Investment {
    /** No. The default. */
    UNDISCOUNTED,
    /** By the year they were given in; year 0 is not discounted. */
    FROM_YEAR_ZERO,
    /** As values of that year are. */
    LIKE_VALUES
  }

  /** When an outcome begins whose row does not say so. */
  public enum Start {
    /** During the activity, in period 0. The default. */
    DURING,
    /** In the period after, 1. */
    AFTER
  }

  /** Every default: the Green Book's standard schedule of February 2026, target ratio 1. */
  public static SroiOptions defaults() {
    return builder().build();
  }

  /** A builder that starts from the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from these options. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.timing = timing;
    builder.dropOffFrom = dropOffFrom;
    builder.dropOffShape = dropOffShape;
    builder.partYear = partYear;
    builder.deductions = deductions;
    builder.investment = investment;
    builder.start = start;
    builder.schedule = schedule;
    builder.realTerms = realTerms;
    builder.targetRatio = targetRatio;
    return builder;
  }

  /**
   * Every choice by the name that documents and results give it, such as {@code firstYear}, in a
   * fixed order.
   */
  public Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("firstYear", firstYear(timing));
    settings.put("dropOffFrom", code(dropOffFrom));
    settings.put("dropOffShape", code(dropOffShape));
    settings.put("partYear", code(partYear));
    settings.put("deductions", code(deductions));
    settings.put("investment", code(investment));
    settings.put("start", code(start));
    settings.put("discount", schedule.edition().toString());
    settings.put("realTerms", realTerms.map(RealTerms::inWords).orElse("no, amounts as stated"));
    settings.put("targetRatio", Decimals.text(targetRatio));
    return Collections.unmodifiableMap(settings);
  }

  /**
   * A timing as documents of impact maps write it, under {@code firstYear}: by the exponent that
   * the value of an outcome's first year is discounted with, if the outcome starts at once.
   */
  public static String firstYear(Timing timing) {
    return switch (timing) {
      case END_OF_YEAR -> "exponent-one";
      case START_OF_YEAR -> "exponent-zero";
      case MIDDLE_OF_YEAR -> "mid-year";
    };
  }

  /** A choice as documents write it, such as {@code second-year}. */
  public static String code(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The year an outcome starts in: its own, or what {@link #start} says. */
  public int startOf(OutcomeRow row) {
    return row.start().orElse(start == Start.AFTER ? 1 : 0);
  }

  /**
   * For how many years a drop-off can be followed before what is left is smaller than any number of
   * the library may be: fewer than 1000 only for drop-offs above 87%.
   *
   * @param dropOff from 0 to 1
   */
  public int longestDuration(BigDecimal dropOff) {
    BigDecimal kept = BigDecimal.ONE.subtract(dropOff);
    boolean endless = kept.signum() <= 0 || kept.compareTo(BigDecimal.ONE) >= 0;
    if (endless || dropOffShape == DropOffShape.STRAIGHT_LINE) {
      return DiscountSchedule.LAST_YEAR;
    }
    double years = SMALLEST_POWER_OF_TEN / -StrictMath.log10(kept.doubleValue());
    return (int) Math.min(DiscountSchedule.LAST_YEAR, years);
  }

  /** Collects choices; what is not chosen stays at its default. */
  public static final class Builder implements DocumentOnly {
    private Timing timing = Timing.END_OF_YEAR;
    private DropOffFrom dropOffFrom = DropOffFrom.SECOND_YEAR;
    private DropOffShape dropOffShape = DropOffShape.GEOMETRIC;
    private PartYear partYear = PartYear.PRO_RATA;
    private Deductions deductions = Deductions.MULTIPLIED;
    private Investment investment = Investment.UNDISCOUNTED;
    private Start start = Start.DURING;
    private DiscountSchedule schedule = DiscountSchedules.greenBookStandard();
    private Optional<RealTerms> realTerms = Optional.empty();
    private BigDecimal targetRatio = BigDecimal.ONE;

    private Builder() {}

    /**
     * Where in its year a value stands when it is discounted. At the end by default: four UK
     * reports read do so; the value map template and the Green Book do not discount the first year.
     */
    public Builder timing(Timing choice) {
      this.timing = choice;
      return this;
    }

    /** In which year drop-off begins. */
    public Builder dropOffFrom(DropOffFrom choice) {
      this.dropOffFrom = choice;
      return this;
    }

    /** What drop-off does from year to year. */
    public Builder dropOffShape(DropOffShape choice) {
      this.dropOffShape = choice;
      return this;
    }

    /** What a duration that is not whole does. */
    public Builder partYear(PartYear choice) {
      this.partYear = choice;
      return this;
    }

    /** Whether deductions are multiplied or summed. */
    public Builder deductions(Deductions choice) {
      this.deductions = choice;
      return this;
    }

    /** Whether inputs are discounted. */
    public Builder investment(Investment choice) {
      this.investment = choice;
      return this;
    }

    /** When an outcome begins whose row does not say so. */
    public Builder start(Start choice) {
      this.start = choice;
      return this;
    }

    /** The discount rates. */
    public Builder schedule(DiscountSchedule rates) {
      this.schedule = rates;
      return this;
    }

    /** Converts every amount to one year's prices. */
    public Builder realTerms(DeflatorSeries series, PriceBase to) {
      this.realTerms = Optional.of(new RealTerms(series, to));
      return this;
    }

    /**
     * The ratio that switching values and probabilities ask for.
     *
     * @param ratio above 0
     */
    public Builder targetRatio(BigDecimal ratio) {
      this.targetRatio = ratio;
      return this;
    }

    /**
     * The options.
     *
     * @throws NullPointerException if a choice is null
     * @throws IllegalArgumentException if the target ratio is not above 0
     */
    public SroiOptions build() {
      return new SroiOptions(
          timing,
          dropOffFrom,
          dropOffShape,
          partYear,
          deductions,
          investment,
          start,
          schedule,
          realTerms,
          targetRatio);
    }

    @Override
    public String toString() {
      return ShortText.of("builder of options");
    }
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
