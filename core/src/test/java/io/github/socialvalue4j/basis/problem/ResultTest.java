package io.github.socialvalue4j.basis.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultTest {
  private static final ProblemPath PATH = ProblemPath.parse("/contracts/0");
  private static final Problem ERROR = problem(Severity.ERROR);
  private static final Problem OMISSION = problem(Severity.OMISSION);
  private static final Problem WARNING = problem(Severity.WARNING);

  private static Problem problem(Severity severity) {
    return new Problem(severity, ProblemCode.of("proxy.missing"), PATH, "It is not.", "Look.");
  }

  @Nested
  class Complete {
    @Test
    void hasItsValueAndMayCarryWarnings() {
      Result<Integer> result = Result.complete(1, List.of(WARNING));

      assertThat(result.isComplete()).isTrue();
      assertThat(result.toOptional()).contains(1);
      assertThat(result.problems()).containsExactly(WARNING);
    }

    @Test
    void hidesNeitherAnErrorNorAnOmission() {
      assertThatIllegalArgumentException().isThrownBy(() -> Result.complete(1, List.of(ERROR)));
      assertThatIllegalArgumentException().isThrownBy(() -> Result.complete(1, List.of(OMISSION)));
    }

    @Test
    void isNeverAboutNothing() {
      assertThatNullPointerException().isThrownBy(() -> Result.complete(null)).withMessage("value");
      assertThatNullPointerException()
          .isThrownBy(() -> Result.complete(1).map(one -> null))
          .withMessage("value");
    }
  }

  @Nested
  class Partial {
    @Test
    void namesWhatItLeavesOut() {
      Result<Integer> result = Result.partial(1, List.of(OMISSION, WARNING));

      assertThat(result.isPartial()).isTrue();
      assertThat(result.orThrow()).isEqualTo(1);
      assertThatIllegalArgumentException().isThrownBy(() -> Result.partial(1, List.of(WARNING)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Result.partial(1, List.of(OMISSION, ERROR)));
    }
  }

  @Nested
  class Failed {
    @Test
    void hasNoValueAndThrowsEveryProblemOnDemand() {
      Result<Integer> result = Result.failed(List.of(ERROR, OMISSION, ERROR));

      assertThat(result.isFailed()).isTrue();
      assertThat(result.toOptional()).isEmpty();
      assertThatExceptionOfType(ResultException.class)
          .isThrownBy(result::orThrow)
          .withMessage(
              "ERROR proxy.missing at /contracts/0: It is not. Look.\n"
                  + "OMISSION proxy.missing at /contracts/0: It is not. Look.")
          .satisfies(e -> assertThat(e.problems()).containsExactly(ERROR, OMISSION));
      assertThatIllegalArgumentException().isThrownBy(() -> Result.failed(List.of(OMISSION)));
    }
  }

  @Nested
  class CompleteOrThrow {
    @Test
    void givesACompleteValueWhateverItWarnsOf() {
      assertThat(Result.complete(1, List.of(WARNING)).completeOrThrow()).isEqualTo(1);
    }

    @Test
    void refusesAPartialValueNamingWhatItLeavesOutFirst() {
      assertThatExceptionOfType(ResultException.class)
          .isThrownBy(() -> Result.partial(1, List.of(WARNING, OMISSION)).completeOrThrow())
          .withMessageStartingWith(OMISSION + "\n")
          .satisfies(e -> assertThat(e.problems()).contains(OMISSION, WARNING));
    }

    @Test
    void refusesAFailedOne() {
      assertThatExceptionOfType(ResultException.class)
          .isThrownBy(() -> Result.failed(List.of(ERROR)).completeOrThrow())
          .withMessage(ERROR.toString());
    }

    @Test
    void saysHowManyMoreAfterFiftyLines() {
      List<Problem> many = IntStream.range(0, 1000).mapToObj(i -> ERROR.at(PATH.index(i))).toList();

      assertThatExceptionOfType(ResultException.class)
          .isThrownBy(() -> Result.failed(many).orThrow())
          .withMessageEndingWith("\n..., and 950 more")
          .satisfies(e -> assertThat(e.problems()).hasSize(1000));
    }
  }

  @Nested
  class InOneLine {
    @Test
    void namesWhatIsLeftOutAndCountsWarnings() {
      assertThat(Result.complete(1)).hasToString("complete: 1");
      assertThat(Result.complete(1, List.of(WARNING))).hasToString("complete: 1; 1 warning");
      assertThat(Result.partial(1, List.of(WARNING, OMISSION)))
          .hasToString("partial: 1; 1 omission (proxy.missing at /contracts/0); 1 warning");
      assertThat(Result.failed(List.of(ERROR)))
          .hasToString("failed; 1 error (proxy.missing at /contracts/0)");
    }

    @Test
    void staysShortHoweverMuchThereIsToSay() {
      List<Problem> many =
          IntStream.range(0, 1000).mapToObj(i -> OMISSION.at(PATH.index(i))).toList();

      assertThat(Result.partial("x".repeat(10_000), many).toString())
          .hasSizeLessThan(400)
          .contains("1000 omissions (", "more)");
    }
  }

  @Nested
  class OfCollectedProblems {
    @Test
    void isNotEvenMadeWhenOneIsAnError() {
      Problems problems = new Problems();
      problems.addAll(List.of(WARNING, ERROR));

      Result<Integer> result =
          problems.toResult(
              () -> {
                throw new IllegalStateException("never called");
              });

      assertThat(result.problems()).containsExactly(ERROR, WARNING);
    }

    @Test
    void isPartialWithAnOmissionAndElseComplete() {
      Problems problems = new Problems();
      problems.add(WARNING);
      assertThat(problems.toResult(() -> 1).isComplete()).isTrue();
      problems.add(OMISSION);
      problems.add(OMISSION);
      assertThat(problems.toResult(() -> 1).isPartial()).isTrue();
      assertThat(problems.list()).containsExactly(OMISSION, WARNING);
    }
  }

  @Nested
  class OfAProblem {
    @Test
    void printsNoControlCharacterAndNoHalfOfOne() {
      Problem hostile =
          Problem.error(
              ProblemCode.of("a.b"),
              ProblemPath.root().child("a\u001b[2J"),
              "'\u001b[31m\ud83d' and \ud83d\ude00",
              "Wr\u0000ite\u202e.");

      assertThat(hostile)
          .hasToString(
              "ERROR a.b at /a\uFFFD[2J: '\uFFFD[31m\uFFFD' and \ud83d\ude00 Wr\uFFFDite\uFFFD.");
    }

    @Test
    void saysWhatAndWhereAndWhatToDo() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Problem.error(ProblemCode.of("a.b"), PATH, "Something.", " "))
          .withMessage("A problem needs a remedy");
      assertThat(ERROR.at(ProblemPath.root()))
          .hasToString("ERROR proxy.missing at /: It is not. Look.");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "proxy", "Proxy.missing", "proxy.", "proxy..missing", "proxy.not_it"})
    void hasACodeOfPartsAndHyphens(String code) {
      assertThatIllegalArgumentException().isThrownBy(() -> ProblemCode.of(code));
    }

    @Test
    void hasNoEndlessCode() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ProblemCode.of("a" + ".a".repeat(1_000_000)));
    }
  }
}
