package io.github.socialvalue4j.calculate.sroi.review;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.sroi.RowResult;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.map.Stakeholder;
import io.github.socialvalue4j.calculate.sroi.review.ReviewAnswer.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How many were asked, of how many, and how much that tells. A sample is weighed by how far a share
 * found in it may lie from the share in the whole group, 19 times in 20, if those asked were drawn
 * at random: {@code 1.96 x sqrt(0.25 / n x (N - n) / (N - 1))}, n asked of N. That is 9 points for
 * 60 of 100 and 69 points for 2 of 100. More than 20 points is too few.
 *
 * <p>Source of the formula: the margin of error of a proportion of one half with the correction for
 * a finite population, as in textbooks of survey sampling.
 */
final class SampleCheck {
  private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(20);
  // 196 x 0.5: the normal quantile for 19 times in 20, half and half, in percentage points.
  private static final BigDecimal SCALE = BigDecimal.valueOf(98);

  private final SroiResult result;
  private final List<String> unknown = new ArrayList<>();
  private final List<String> enough = new ArrayList<>();
  private final List<String> tooFew = new ArrayList<>();
  private final List<String> fewerThanTen = new ArrayList<>();
  private final Set<String> weak = new HashSet<>();

  SampleCheck(SroiResult result) {
    this.result = result;
    result.map().stakeholders().forEach(this::weigh);
  }

  /** The groups of which too few were asked, each with its sample. */
  List<String> tooFew() {
    return List.copyOf(tooFew);
  }

  ReviewAnswer answer() {
    List<Stakeholder> groups = result.map().stakeholders();
    List<String> reasons = new ArrayList<>();
    reasons.add(
        (groups.size() - unknown.size())
            + " of "
            + ShortText.count(groups.size(), "stakeholder")
            + (groups.size() == 1 ? " has" : " have")
            + " a sample and a population.");
    if (!unknown.isEmpty()) {
      reasons.add("Not said for: " + SelfCheck.join(unknown) + ".");
    }
    if (!enough.isEmpty()) {
      reasons.add("Asked: " + SelfCheck.join(enough) + ".");
    }
    if (!tooFew.isEmpty()) {
      reasons.add("Too few were asked to tell within 20 points: " + SelfCheck.join(tooFew) + ".");
    }
    if (!fewerThanTen.isEmpty()) {
      reasons.add("Fewer than 10 were asked of: " + SelfCheck.join(fewerThanTen) + ".");
    }
    if (!weak.isEmpty()) {
      reasons.add(
          percentOfValue()
              + " of the value is that of groups of which too few were asked, or nobody"
              + " says how many.");
    }
    Verdict verdict =
        weak.isEmpty() && fewerThanTen.isEmpty()
            ? Verdict.MET
            : enough.isEmpty() ? Verdict.NOT_MET : Verdict.PARTLY;
    return new ReviewAnswer(Question.SAMPLE_SIZES, verdict, reasons);
  }

  private void weigh(Stakeholder group) {
    OptionalInt sample = group.sample();
    OptionalInt population = group.population();
    if (sample.isEmpty() || population.isEmpty()) {
      unknown.add(group.name());
      weak.add(group.id());
      return;
    }
    int asked = sample.getAsInt();
    int all = population.getAsInt();
    if (asked < 10 && asked < all) {
      fewerThanTen.add(group.name() + " (" + asked + ")");
    }
    String of = group.name() + " (" + asked + " of " + all;
    if (asked == 0 && all > 0) {
      tooFew.add(of + ")");
      weak.add(group.id());
      return;
    }
    BigDecimal points = points(asked, all);
    String either =
        asked >= all
            ? ")"
            : ", about " + ShortText.count(Decimals.text(points), "point") + " either way)";
    if (points.compareTo(MOST_POINTS) > 0) {
      tooFew.add(of + either);
      weak.add(group.id());
    } else {
      enough.add(of + either);
    }
  }

  /** How far off a share may be, in whole percentage points, rounded up. */
  private static BigDecimal points(int asked, int all) {
    if (asked >= all) {
      return BigDecimal.ZERO;
    }
    BigDecimal variance =
        BigDecimal.valueOf((long) all - asked)
            .divide(
                BigDecimal.valueOf(asked).multiply(BigDecimal.valueOf(all - 1L)),
                MathContext.DECIMAL64);
    return SCALE.multiply(variance.sqrt(MathContext.DECIMAL64)).setScale(0, RoundingMode.CEILING);
  }

  private String percentOfValue() {
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    for (RowResult row : result.rows()) {
      BigDecimal size = row.presentValue().value().abs();
      all = all.add(size);
      part = weak.contains(row.row().stakeholder()) ? part.add(size) : part;
    }
    return SelfCheck.percent(all.signum() == 0 ? BigDecimal.ZERO : Decimals.quotient(part, all));
  }
}
