package io.github.socialvalue4j.model.discount;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Discount rates by year, of one vintage.
 *
 * <p>The factor of year n is {@code 1 / product over bands of (1 + rate) ^ (years of the band up to
 * n)}, rounded once to 34 digits; that of year 0 is 1. Years run from 0 to the last year of the
 * last band, 1000 at most; part-years count the part of the year they have reached, which is how
 * the middle of a year is discounted. A factor has no unit. It discounts real values if the rates
 * are real, as those of the Green Book are.
 *
 * <p>Source: HM Treasury, Green Book and its supplementary guidance on discounting, for the bands;
 * the formula is that of its annex A. Immutable and thread-safe.
 */
public final class DiscountSchedule implements DocumentOnly {
  /** The last year any schedule may reach. */
  public static final int LAST_YEAR = 1000;

  private static final BigDecimal LOWEST_RATE = new BigDecimal("-0.99");
  private static final Figure ONE =
      Figure.stated("one", BigDecimal.ONE, MeasureUnit.ONE, convention("compounding"));

  private final Edition edition;
  private final String title;
  private final List<DiscountBand> bands;
  private final List<Figure> growth;
  // A memo of pure results: reading it twice or once makes no difference to anybody. It has room
  // for
  // whole and half years and no more, since shipped schedules live as long as the program does and
  // a document may ask for any part of a year.
  private final AtomicReferenceArray<Figure> known;

  private DiscountSchedule(Edition edition, String title, List<DiscountBand> bands) {
    this.edition = edition;
    this.title = title;
    this.bands = List.copyOf(bands);
    this.growth = bands.stream().map(DiscountSchedule::onePlus).toList();
    this.known = new AtomicReferenceArray<>(2 * lastYear() + 1);
  }

  private static Provenance convention(String name) {
    return new Provenance.Convention(
        name, Citation.of("factor of year n = 1 / product over bands of (1 + rate) ^ years"));
  }

  private static Figure onePlus(DiscountBand band) {
    Figure rate =
        Figure.stated(
            "discount rate, " + band.years(), band.rate(), MeasureUnit.ONE, band.provenance());
    return Figure.sum("1 + discount rate, " + band.years(), MeasureUnit.ONE, List.of(ONE, rate));
  }

  /**
   * One rate for every year from 0 to 1000.
   *
   * @param rate a year, as a share from -0.99 to 1: {@code 0.035}
   * @param citation who chose it
   * @throws IllegalArgumentException if it is no number or out of range
   */
  public static DiscountSchedule flat(String rate, Citation citation) {
    return flat(Decimals.parse(rate), citation);
  }

  /**
   * One rate for every year from 0 to 1000.
   *
   * @param rate a year, as a share from -0.99 to 1
   * @param citation who chose it
   * @throws IllegalArgumentException if it is out of range
   */
  public static DiscountSchedule flat(BigDecimal rate, Citation citation) {
    Provenance provenance =
        new Provenance.Assumed("flat discount rate", citation, EvidenceGrade.ASSUMED);
    Edition edition = Edition.of("flat", Decimals.text(rate).replace("-", "minus-"));
    String title = "flat " + Decimals.text(rate.movePointRight(2)) + "%";
    return of(edition, title, List.of(new DiscountBand(0, LAST_YEAR, rate, provenance)));
  }

  /** No discounting: the factor of every year is 1. */
  public static DiscountSchedule none() {
    return flat(BigDecimal.ZERO, Citation.of("no discounting, chosen by the user"));
  }

  /**
   * A schedule of bands.
   *
   * @param edition its name and vintage
   * @param title for people
   * @param bands in order, without gap or overlap, from year 0 or 1
   * @throws IllegalArgumentException naming every fault of the bands
   */
  public static DiscountSchedule of(Edition edition, String title, List<DiscountBand> bands) {
    Result<DiscountSchedule> checked = check(edition, title, bands, ProblemPath.root());
    return checked
        .toOptional()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.join(" ", checked.problems().stream().map(Problem::message).toList())));
  }

  /**
   * A schedule of bands, or every fault of theirs.
   *
   * @param edition its name and vintage
   * @param title for people
   * @param bands as they were given
   * @param path where they stand in the input
   */
  public static Result<DiscountSchedule> check(
      Edition edition, String title, List<DiscountBand> bands, ProblemPath path) {
    Objects.requireNonNull(edition, "edition");
    Problems problems = new Problems();
    if (bands.isEmpty()) {
      problems.add(DiscountFaults.NO_BANDS.at(path));
    }
    int next = 0;
    for (int i = 0; i < bands.size(); i++) {
      DiscountBand band = bands.get(i);
      checkRate(band, path.index(i), problems);
      boolean fits = band.fromYear() == next || (i == 0 && band.fromYear() == 1);
      if (!fits || band.toYear() < band.fromYear() || band.toYear() > LAST_YEAR) {
        problems.add(
            DiscountFaults.BANDS.at(
                path.index(i), (i + 1), band.fromYear(), band.toYear(), next, LAST_YEAR));
      }
      next = band.toYear() + 1;
    }
    return problems.toResult(() -> new DiscountSchedule(edition, title, bands));
  }

  private static void checkRate(DiscountBand band, ProblemPath path, Problems problems) {
    if (band.rate().compareTo(LOWEST_RATE) < 0 || band.rate().compareTo(BigDecimal.ONE) > 0) {
      problems.add(
          DiscountFaults.RATE_OUT_OF_RANGE.at(path.child("rate"), Decimals.text(band.rate())));
    }
  }

  /** Its name and vintage, such as {@code green-book-standard@2026-02}. */
  public Edition edition() {
    return edition;
  }

  /** For people. */
  public String title() {
    return title;
  }

  /** Its bands, in order. */
  public List<DiscountBand> bands() {
    return bands;
  }

  /** The last year it has a rate for. */
  public int lastYear() {
    return bands.get(bands.size() - 1).toYear();
  }

  /** Whether every year has the same rate. */
  public boolean isFlat() {
    return bands.size() == 1;
  }

  /**
   * The factor of a year, with its working.
   *
   * @param year from 0 to {@link #lastYear}
   * @throws IllegalArgumentException if the year is out of range
   */
  public Figure factor(int year) {
    return factor(BigDecimal.valueOf(year));
  }

  /**
   * The factor of a point in time, with its working.
   *
   * @param years from 0 to {@link #lastYear}; 0.5 is the middle of the first year
   * @throws IllegalArgumentException if it is out of range
   */
  public Figure factor(BigDecimal years) {
    BigDecimal time = Decimals.canonical(years);
    if (time.signum() < 0 || time.compareTo(BigDecimal.valueOf(lastYear())) > 0) {
      throw new IllegalArgumentException(
          "The schedule "
              + edition
              + " has years 0 to "
              + lastYear()
              + ", not "
              + Decimals.text(time));
    }
    BigDecimal halves = time.add(time);
    return halves.stripTrailingZeros().scale() > 0 ? newFactor(time) : known(time, halves);
  }

  private Figure known(BigDecimal time, BigDecimal halves) {
    int place = halves.intValueExact();
    Figure there = known.get(place);
    if (there == null) {
      // Of two threads that make it at once, both must hand out the same one.
      known.compareAndSet(place, null, newFactor(time));
      there = Objects.requireNonNull(known.get(place));
    }
    return there;
  }

  /**
   * The value of a year's factor.
   *
   * @param year from 0 to {@link #lastYear}
   * @throws IllegalArgumentException if the year is out of range
   */
  public BigDecimal factorValue(int year) {
    return factor(year).value();
  }

  private Figure newFactor(BigDecimal time) {
    List<Figure> parts = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      BigDecimal before = BigDecimal.valueOf(Math.max(bands.get(i).fromYear() - 1, 0));
      BigDecimal inBand = time.min(BigDecimal.valueOf(bands.get(i).toYear())).subtract(before);
      if (inBand.signum() > 0 || i == 0) {
        parts.add(growth.get(i));
        parts.add(
            Figure.stated(
                "minus the years of the band",
                inBand.negate(),
                MeasureUnit.ONE,
                convention("years of the band up to year " + Decimals.text(time))));
      }
    }
    return Figure.compound("discount factor, year " + Decimals.text(time), parts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DiscountSchedule that
        && edition.equals(that.edition)
        && bands.equals(that.bands);
  }

  @Override
  public int hashCode() {
    return Objects.hash(edition, bands);
  }

  /** The edition and its bands. */
  @Override
  public String toString() {
    return ShortText.of(edition + ": " + ShortText.list(bands));
  }
}
