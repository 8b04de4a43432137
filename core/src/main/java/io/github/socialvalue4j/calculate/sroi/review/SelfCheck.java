package io.github.socialvalue4j.calculate.sroi.review;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.sroi.GroundedCell;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Assumption.Basis;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.map.Stakeholder;
import io.github.socialvalue4j.calculate.sroi.map.StudyVerification;
import io.github.socialvalue4j.calculate.sroi.review.ReviewAnswer.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers a reviewer's questions from what a map says, and says where it says nothing. It judges
 * the record, not the study: that a source is cited does not make it a good one.
 */
public final class SelfCheck implements DocumentOnly {
  private final SroiResult result;
  private final ImpactMap map;
  private final int scenarios;
  private final SampleCheck samples;
  private final List<ReviewAnswer> answers = new ArrayList<>();

  private SelfCheck(SroiResult result, int scenarios) {
    this.result = result;
    this.map = result.map();
    this.scenarios = scenarios;
    this.samples = new SampleCheck(result);
  }

  /**
   * The answers to every question, in the order of {@link Question}.
   *
   * @param result of the study
   * @param scenarios how many other assumptions were tried: scenarios, swings, simulations
   */
  public static List<ReviewAnswer> of(SroiResult result, int scenarios) {
    return new SelfCheck(result, scenarios).answers();
  }

  private List<ReviewAnswer> answers() {
    involvement();
    change();
    proxies();
    materiality();
    overclaiming();
    transparency();
    verification();
    response();
    answers.add(samples.answer());
    sensitivity();
    negatives();
    sources();
    hours();
    inKind();
    return List.copyOf(answers);
  }

  private void involvement() {
    List<String> silent =
        map.stakeholders().stream()
            .filter(s -> s.involvement().isBlank())
            .map(Stakeholder::name)
            .toList();
    ReviewAnswer said =
        counted(
            Question.INVOLVE_STAKEHOLDERS,
            map.stakeholders().size(),
            silent,
            "stakeholders say how they were asked",
            "Not said for: ");
    List<String> reasons = new ArrayList<>(said.reasons());
    if (!samples.tooFew().isEmpty()) {
      reasons.add("Too few were asked to speak for: " + join(samples.tooFew()) + ".");
    }
    boolean isThin = said.verdict() == Verdict.MET && !samples.tooFew().isEmpty();
    answers.add(
        new ReviewAnswer(said.question(), isThin ? Verdict.PARTLY : said.verdict(), reasons));
  }

  private void change() {
    List<String> silent =
        map.outcomes().stream()
            .filter(row -> row.indicator().isBlank())
            .map(OutcomeRow::id)
            .toList();
    answers.add(
        counted(
            Question.UNDERSTAND_WHAT_CHANGES,
            map.outcomes().size(),
            silent,
            "outcomes have an indicator",
            "None for: "));
  }

  private void proxies() {
    List<OutcomeRow> chains = map.outcomes().stream().filter(row -> !row.isYearly()).toList();
    List<String> bare =
        chains.stream()
            .filter(row -> !row.get(Cell.PROXY).hasSource())
            .map(OutcomeRow::id)
            .toList();
    if (chains.isEmpty()) {
      add(
          Question.VALUE_THE_THINGS_THAT_MATTER,
          Verdict.CANNOT_TELL,
          "The map states values by year and not how they were made.");
    } else {
      answers.add(
          counted(
              Question.VALUE_THE_THINGS_THAT_MATTER,
              chains.size(),
              bare,
              "proxy values have a source",
              "None for: "));
    }
  }

  private void materiality() {
    if (map.excluded().isEmpty()) {
      add(
          Question.ONLY_INCLUDE_WHAT_IS_MATERIAL,
          Verdict.CANNOT_TELL,
          "The map lists nothing that was considered and left out.");
    } else {
      add(
          Question.ONLY_INCLUDE_WHAT_IS_MATERIAL,
          Verdict.MET,
          ShortText.count(map.excluded().size(), "row")
              + (map.excluded().size() == 1 ? " was" : " were")
              + " left out, each with its reason.");
    }
  }

  private void overclaiming() {
    List<OutcomeRow> chains = map.outcomes().stream().filter(row -> !row.isYearly()).toList();
    List<String> nothing =
        chains.stream()
            .filter(
                row ->
                    Cell.deductions().stream()
                        .flatMap(c -> row.find(c).stream())
                        .allMatch(share -> share.value().signum() == 0))
            .map(OutcomeRow::id)
            .toList();
    List<String> guessed =
        chains.stream()
            .filter(
                row ->
                    Cell.deductions().stream()
                        .flatMap(c -> row.find(c).stream())
                        .anyMatch(SelfCheck::isWeak))
            .map(OutcomeRow::id)
            .toList();
    if (chains.isEmpty()) {
      add(
          Question.DO_NOT_OVERCLAIM,
          Verdict.CANNOT_TELL,
          "The map states values by year and not what was deducted.");
      return;
    }
    List<String> reasons = new ArrayList<>();
    reasons.add(
        map.isWithoutLeakage()
            ? "Every outcome states deadweight, displacement and attribution; leakage is not part of"
                + " this study's map."
            : "Every outcome states its four deductions.");
    if (!nothing.isEmpty()) {
      reasons.add("Nothing is deducted from: " + join(nothing) + ".");
    }
    if (!guessed.isEmpty()) {
      reasons.add("A deduction is assumed without a ground for: " + join(guessed) + ".");
    }
    Verdict verdict =
        nothing.size() == chains.size()
            ? Verdict.NOT_MET
            : nothing.isEmpty() && guessed.isEmpty() ? Verdict.MET : Verdict.PARTLY;
    answers.add(new ReviewAnswer(Question.DO_NOT_OVERCLAIM, verdict, reasons));
  }

  private static boolean isWeak(Assumption number) {
    return number.basis().compareTo(Basis.GIVEN) >= 0;
  }

  private void transparency() {
    List<String> bare =
        map.refs().stream()
            .filter(ref -> !map.find(ref).orElseThrow().hasSource())
            .map(CellRef::toString)
            .toList();
    answers.add(
        counted(
            Question.BE_TRANSPARENT,
            map.refs().size(),
            bare,
            "numbers say on what ground they stand",
            "None for: "));
  }

  /** Who verified, independent of whom, and when: words without these three show nothing. */
  private void verification() {
    Optional<StudyVerification> verified = map.verified();
    if (verified.isEmpty()) {
      boolean isSilent = map.verification().isBlank();
      add(
          Question.VERIFY_THE_RESULT,
          isSilent ? Verdict.NOT_MET : Verdict.PARTLY,
          isSilent
              ? "The map does not say that anybody verified it."
              : "Stated, not shown: "
                  + map.verification()
                  + " It does not name who verified, independent of whom, and when.");
      return;
    }
    List<String> reasons = new Independence(map, verified.get()).reasons();
    answers.add(
        new ReviewAnswer(
            Question.VERIFY_THE_RESULT,
            reasons.size() == 1 ? Verdict.MET : Verdict.PARTLY,
            reasons));
  }

  private void response() {
    boolean isSilent = map.response().isBlank();
    add(
        Question.BE_RESPONSIVE,
        isSilent ? Verdict.NOT_MET : Verdict.MET,
        isSilent ? "The map does not say what is done with its findings." : map.response());
  }

  private void sensitivity() {
    if (scenarios > 0) {
      add(
          Question.SENSITIVITY,
          Verdict.MET,
          (scenarios == 1
                  ? "1 other set of assumptions was"
                  : scenarios + " other sets of assumptions were")
              + " tried beside the map's own.");
    } else {
      add(Question.SENSITIVITY, Verdict.NOT_MET, "No other assumptions were tried.");
    }
  }

  private void negatives() {
    long harms = map.outcomes().stream().filter(OutcomeRow::isHarm).count();
    long unintended = map.outcomes().stream().filter(OutcomeRow::isUnintended).count();
    if (harms + unintended == 0) {
      add(
          Question.NEGATIVE_OUTCOMES,
          Verdict.NOT_MET,
          "The map has no negative and no unintended outcome, and does not say how that was asked.");
    } else {
      add(
          Question.NEGATIVE_OUTCOMES,
          Verdict.MET,
          harms
              + (harms == 1 ? " outcome is negative, " : " outcomes are negative, ")
              + unintended
              + (unintended == 1 ? " is unintended." : " are unintended."));
    }
  }

  private void sources() {
    Figure weak = GroundedCell.shareResting(result, Basis.GIVEN);
    Verdict verdict = weak.value().signum() == 0 ? Verdict.MET : Verdict.PARTLY;
    add(
        Question.SOURCES,
        verdict,
        percent(weak.value())
            + " of the value rests, in one number at least, on what is only given or assumed.");
  }

  private void hours() {
    Set<String> given =
        map.inputs().stream()
            .map(InputItem::hours)
            .filter(key -> !key.isEmpty())
            .collect(Collectors.toSet());
    List<String> twice =
        map.outcomes().stream()
            .filter(row -> given.contains(row.hours()))
            .map(OutcomeRow::id)
            .toList();
    if (!twice.isEmpty()) {
      add(
          Question.SAME_HOURS,
          Verdict.NOT_MET,
          "Hours that are an input are counted again by: " + join(twice) + ".");
    } else if (given.isEmpty()) {
      add(Question.SAME_HOURS, Verdict.CANNOT_TELL, "No input names the hours it counts.");
    } else {
      add(Question.SAME_HOURS, Verdict.MET, "No outcome counts the hours of an input.");
    }
  }

  private void inKind() {
    List<InputItem> items = map.inputs().stream().filter(InputItem::isInKind).toList();
    if (items.isEmpty()) {
      add(
          Question.INPUTS_IN_KIND,
          Verdict.CANNOT_TELL,
          "The map states no input in kind: neither that there was none.");
    } else {
      add(
          Question.INPUTS_IN_KIND,
          Verdict.MET,
          (items.size() == 1 ? "1 input is" : items.size() + " inputs are")
              + " in kind, each with how it was valued.");
    }
  }

  private static ReviewAnswer counted(
      Question question, int all, List<String> lacking, String what, String without) {
    List<String> reasons = new ArrayList<>();
    reasons.add((all - lacking.size()) + " of " + all + " " + what + ".");
    if (!lacking.isEmpty()) {
      reasons.add(without + join(lacking) + ".");
    }
    Verdict verdict =
        lacking.isEmpty() ? Verdict.MET : lacking.size() == all ? Verdict.NOT_MET : Verdict.PARTLY;
    return new ReviewAnswer(question, verdict, reasons);
  }

  private void add(Question question, Verdict verdict, String reason) {
    answers.add(new ReviewAnswer(question, verdict, List.of(reason)));
  }

  /** A share in whole per cents; never rounded to nothing or to all. */
  static String percent(BigDecimal share) {
    BigDecimal percent = share.movePointRight(2);
    BigDecimal rounded = Rounding.toDecimals(0).apply(percent);
    if (rounded.signum() == 0 && percent.signum() != 0) {
      return "under 1%";
    }
    BigDecimal all = BigDecimal.valueOf(100);
    return rounded.compareTo(all) == 0 && percent.compareTo(all) < 0
        ? "over 99%"
        : rounded.toPlainString() + "%";
  }

  /** A list that stays readable when a thousand rows lack something. */
  static String join(List<String> names) {
    int most = 10;
    return names.size() <= most
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, most)) + " and " + (names.size() - most) + " more";
  }

  @Override
  public String toString() {
    return ShortText.of("self-check of " + map);
  }
}
