package io.github.socialvalue4j.calculate.sroi.review;

import io.github.socialvalue4j.basis.figure.Figure;
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
import io.github.socialvalue4j.calculate.sroi.review.ReviewAnswer.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers a reviewer's questions from what a map says, and says where it says nothing. It judges
 * the record, not the study: that a source is cited does not make it a good one.
 */
public final class SelfCheck {
  private final SroiResult result;
  private final ImpactMap map;
  private final int scenarios;
  private final List<ReviewAnswer> answers = new ArrayList<>();

  private SelfCheck(SroiResult result, int scenarios) {
    this.result = result;
    this.map = result.map();
    this.scenarios = scenarios;
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
    stated(
        Question.VERIFY_THE_RESULT,
        map.verification(),
        "The map does not say that anybody verified it.");
    stated(
        Question.BE_RESPONSIVE,
        map.response(),
        "The map does not say what is done with its findings.");
    samples();
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
    counted(
        Question.INVOLVE_STAKEHOLDERS,
        map.stakeholders().size(),
        silent,
        "stakeholders say how they were asked",
        "Not said for: ");
  }

  private void change() {
    List<String> silent =
        map.outcomes().stream()
            .filter(row -> row.indicator().isBlank())
            .map(OutcomeRow::id)
            .toList();
    counted(
        Question.UNDERSTAND_WHAT_CHANGES,
        map.outcomes().size(),
        silent,
        "outcomes have an indicator",
        "None for: ");
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
      counted(
          Question.VALUE_THE_THINGS_THAT_MATTER,
          chains.size(),
          bare,
          "proxy values have a source",
          "None for: ");
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
          map.excluded().size() + " rows were left out, each with its reason.");
    }
  }

  private void overclaiming() {
    List<OutcomeRow> chains = map.outcomes().stream().filter(row -> !row.isYearly()).toList();
    List<String> nothing =
        chains.stream()
            .filter(
                row -> Cell.deductions().stream().allMatch(c -> row.get(c).value().signum() == 0))
            .map(OutcomeRow::id)
            .toList();
    List<String> guessed =
        chains.stream()
            .filter(row -> Cell.deductions().stream().anyMatch(c -> isWeak(row.get(c))))
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
    reasons.add("Every outcome states its four deductions.");
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
    counted(
        Question.BE_TRANSPARENT,
        map.refs().size(),
        bare,
        "numbers say on what ground they stand",
        "None for: ");
  }

  private void samples() {
    List<String> unknown =
        map.stakeholders().stream()
            .filter(s -> s.sample().isEmpty() || s.population().isEmpty())
            .map(Stakeholder::name)
            .toList();
    List<String> thin =
        map.stakeholders().stream()
            .filter(s -> s.sample().orElse(Integer.MAX_VALUE) < 10)
            .filter(s -> s.sample().orElse(0) < s.population().orElse(0))
            .map(s -> s.name() + " (" + s.sample().orElse(0) + ")")
            .toList();
    counted(
        Question.SAMPLE_SIZES,
        map.stakeholders().size(),
        unknown,
        "stakeholders have a sample and a population",
        "Not said for: ");
    if (!thin.isEmpty()) {
      ReviewAnswer counted = answers.remove(answers.size() - 1);
      List<String> reasons = new ArrayList<>(counted.reasons());
      reasons.add("Fewer than 10 were asked of: " + join(thin) + ".");
      Verdict verdict = counted.verdict() == Verdict.MET ? Verdict.PARTLY : counted.verdict();
      answers.add(new ReviewAnswer(Question.SAMPLE_SIZES, verdict, reasons));
    }
  }

  private void sensitivity() {
    if (scenarios > 0) {
      add(
          Question.SENSITIVITY,
          Verdict.MET,
          scenarios + " other sets of assumptions were tried beside the map's own.");
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
          harms + " outcomes are negative, " + unintended + " are unintended.");
    }
  }

  private void sources() {
    Figure weak = GroundedCell.shareResting(result, Basis.GIVEN);
    String percent = Rounding.toDecimals(0).print(weak.value().movePointRight(2));
    Verdict verdict = weak.value().signum() == 0 ? Verdict.MET : Verdict.PARTLY;
    add(
        Question.SOURCES,
        verdict,
        percent
            + "% of the value rests, in one number at least, on what is only given or assumed.");
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
          items.size() + " inputs are in kind, each with how it was valued.");
    }
  }

  private void stated(Question question, String text, String silence) {
    add(question, text.isBlank() ? Verdict.NOT_MET : Verdict.MET, text.isBlank() ? silence : text);
  }

  private void counted(
      Question question, int all, List<String> lacking, String what, String without) {
    List<String> reasons = new ArrayList<>();
    reasons.add((all - lacking.size()) + " of " + all + " " + what + ".");
    if (!lacking.isEmpty()) {
      reasons.add(without + join(lacking) + ".");
    }
    Verdict verdict =
        lacking.isEmpty() ? Verdict.MET : lacking.size() == all ? Verdict.NOT_MET : Verdict.PARTLY;
    answers.add(new ReviewAnswer(question, verdict, reasons));
  }

  private void add(Question question, Verdict verdict, String reason) {
    answers.add(new ReviewAnswer(question, verdict, List.of(reason)));
  }

  /** A list that stays readable when a thousand rows lack something. */
  private static String join(List<String> names) {
    int most = 10;
    return names.size() <= most
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, most)) + " and " + (names.size() - most) + " more";
  }
}
