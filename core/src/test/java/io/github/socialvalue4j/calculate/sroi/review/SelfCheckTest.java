package io.github.socialvalue4j.calculate.sroi.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.calculate.sroi.Maps;
import io.github.socialvalue4j.calculate.sroi.SroiCalculator;
import io.github.socialvalue4j.calculate.sroi.map.ExcludedRow;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.Stakeholder;
import io.github.socialvalue4j.calculate.sroi.map.StudyVerification;
import io.github.socialvalue4j.calculate.sroi.review.ReviewAnswer.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SelfCheckTest {
  private static Map<Question, Verdict> verdicts(ImpactMap.Builder map, int scenarios) {
    return SelfCheck.of(SroiCalculator.withDefaults().calculate(map).orThrow(), scenarios).stream()
        .collect(Collectors.toMap(ReviewAnswer::question, ReviewAnswer::verdict));
  }

  @Test
  void aCarefulMapMeetsWhatAMapCanMeet() {
    ImpactMap.Builder map =
        Maps.map(Maps.row("a", "1", "5", "1", "20", "5", "10", "1"), Maps.row("b", "1", "-1", "1"))
            .exclude(new ExcludedRow("c", "pupils", "noise", "below 1% of the value"))
            .input(Maps.input("volunteers", "5").inKind("hours at a wage").hours("h-1"))
            .verification("Read by an auditor who was not paid by the study.")
            .response("The findings go to the board each June.");
    assertThat(verdicts(map, 12).values()).containsOnly(Verdict.MET, Verdict.PARTLY);
    assertThat(verdicts(map, 12))
        .containsEntry(Question.DO_NOT_OVERCLAIM, Verdict.PARTLY)
        .containsEntry(Question.SOURCES, Verdict.MET);
  }

  @Test
  void aCarelessMapIsToldWhatIsMissing() {
    ImpactMap.Builder map =
        Maps.map(Maps.row("a").indicator("").hours("h-1"))
            .stakeholder(Stakeholder.of("parents", "Parents"))
            .stakeholder(Stakeholder.of("staff", "Staff").involved("two interviews", 2, 40))
            .input(Maps.input("volunteers", "5").hours("h-1"));
    List<ReviewAnswer> answers =
        SelfCheck.of(SroiCalculator.withDefaults().calculate(map).orThrow(), 0);
    assertThat(answers).extracting(ReviewAnswer::question).containsExactly(Question.values());
    assertThat(answers.stream().map(ReviewAnswer::toString).collect(Collectors.joining("\n")))
        .contains(
            "involve-stakeholders: PARTLY, 2 of 3",
            "Not said for: Parents.",
            "understand-what-changes: NOT_MET",
            "do-not-overclaim: NOT_MET",
            "Fewer than 10 were asked of: Staff (2).",
            "sensitivity: NOT_MET",
            "negative-outcomes: NOT_MET",
            "same-hours: NOT_MET",
            "inputs-in-kind: CANNOT_TELL");
  }

  private static String words(ImpactMap.Builder map, Question question) {
    return SelfCheck.of(SroiCalculator.withDefaults().calculate(map).orThrow(), 0).stream()
        .filter(answer -> answer.question() == question)
        .map(ReviewAnswer::toString)
        .collect(Collectors.joining());
  }

  @Test
  void aVerificationInFreeTextIsStatedAndNotShown() {
    ImpactMap.Builder map = Maps.map(Maps.row("a")).verification("Audited.");
    assertThat(words(map, Question.VERIFY_THE_RESULT))
        .contains("PARTLY, Stated, not shown: Audited.");
    map.verified(
        new StudyVerification(
            "An auditor", "the council", Optional.of(LocalDate.of(2025, 11, 3)), ""));
    assertThat(words(map, Question.VERIFY_THE_RESULT))
        .isEqualTo(
            "verify-the-result: MET, Verified by An auditor, independent of the council, on"
                + " 2025-11-03.");
  }

  @Test
  void aVerificationThatNamesNoDayOrIsOnesOwnIsMetInPart() {
    assertThat(
            words(
                Maps.map(Maps.row("a"))
                    .verified(new StudyVerification("An auditor", "", Optional.empty(), "")),
                Question.VERIFY_THE_RESULT))
        .contains("PARTLY", "Not said: of whom that is independent, when.");
    assertThat(
            words(
                Maps.map(Maps.row("a"))
                    .verified(
                        new StudyVerification(
                            "pupils", "us", Optional.of(LocalDate.of(2025, 1, 1)), "")),
                Question.VERIFY_THE_RESULT))
        .contains("PARTLY", "is a stakeholder of the map");
  }

  private static String verified(String by, String independentOf, String day) {
    return words(
        Maps.map(Maps.row("a"))
            .stakeholder(Stakeholder.of("council", "Council"))
            .stakeholder(Stakeholder.of("parents", "Parents"))
            .verified(
                new StudyVerification(by, independentOf, Optional.of(LocalDate.parse(day)), "")),
        Question.VERIFY_THE_RESULT);
  }

  @Test
  void nobodyIsIndependentOfItself() {
    assertThat(verified("x", "X.", "2025-01-01"))
        .contains("PARTLY", "x is named as that of which it is independent");
    assertThat(verified("Council", "the council and the schools", "2025-01-01"))
        .contains("PARTLY", "is named as that of which", "is a stakeholder of the map");
    assertThat(verified("County audit", "the council", "2025-01-01")).contains(": MET");
  }

  @Test
  void independentOfNobodyIsNotSaid() {
    for (String nobody : List.of("nobody", "None", "no one", "n/a", "N.A.", "-", "?", "the")) {
      assertThat(verified("Reading clubs charity", nobody, "2025-01-01"))
          .as(nobody)
          .contains("PARTLY", "Not said: of whom that is independent.");
    }
    assertThat(verified("-", "the schools", "2025-01-01"))
        .contains("PARTLY", "Not said: who verified it.");
  }

  @Test
  void aStakeholderIsOneUnderAnArticleInCapitalsOrWithOthers() {
    for (String own :
        List.of(
            "The Council",
            "COUNCIL",
            "council.",
            "Pupils and parents",
            "the parent",
            "cou\u200bncil")) {
      assertThat(verified(own, "the board", "2025-01-01"))
          .as(own)
          .contains("PARTLY", "is a stakeholder of the map");
    }
    assertThat(verified("National Audit Office", "the council", "2025-01-01")).contains(": MET");
  }

  @Test
  void aDayOnWhichNoStudyCanHaveBeenVerifiedIsNotTaken() {
    assertThat(verified("County audit", "the council", "2199-01-01"))
        .contains("PARTLY", "2199-01-01 is no day on which a study can have been verified.");
    assertThat(verified("County audit", "the council", "1025-01-01")).contains("PARTLY");
  }

  private static ImpactMap.Builder asked(int sample) {
    return ImpactMap.builder("study")
        .stakeholder(Stakeholder.of("pupils", "Pupils").involved("survey", sample, 100))
        .input(Maps.input("grant", "2000"))
        .outcome(Maps.row("a"));
  }

  @Test
  void twoOfAHundredAreNotSixtyOfAHundred() {
    assertThat(words(asked(60), Question.SAMPLE_SIZES))
        .contains("MET", "Pupils (60 of 100, about 9 points either way)");
    assertThat(words(asked(2), Question.SAMPLE_SIZES))
        .contains(
            "NOT_MET",
            "Pupils (2 of 100, about 69 points either way)",
            "100% of the value is that of groups of which too few were asked");
    assertThat(words(asked(60), Question.INVOLVE_STAKEHOLDERS)).contains(": MET");
    assertThat(words(asked(2), Question.INVOLVE_STAKEHOLDERS)).contains(": PARTLY");
    assertThat(words(asked(0), Question.SAMPLE_SIZES)).contains("NOT_MET", "Pupils (0 of 100)");
    assertThat(words(asked(100), Question.SAMPLE_SIZES)).contains(": MET", "Pupils (100 of 100)");
  }
}
