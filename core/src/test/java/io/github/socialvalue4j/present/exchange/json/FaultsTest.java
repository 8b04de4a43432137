package io.github.socialvalue4j.present.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import org.junit.jupiter.api.Test;

class FaultsTest {
  private static final ProblemCode CODE = ProblemCode.of("test.remark");

  private static ProblemPath place(int i) {
    return ProblemPath.root().child("list").index(i);
  }

  @Test
  void moreWarningsThanFaultsMayBeDoNotStopADocument() {
    Faults faults = new Faults();
    for (int i = 0; i < Faults.MOST + 5; i++) {
      faults.add(Problem.warning(CODE, place(i), "Said.", "Look."));
    }

    assertThat(faults.isFull()).isFalse();
    assertThat(faults.hasErrors()).isFalse();
    assertThat(faults.list()).hasSize(Faults.MOST + 5);
  }

  @Test
  void whatIsNotListedIsCountedAndLeavesTheResultPartial() {
    Faults faults = new Faults();
    for (int i = 0; i < Faults.MOST_REMARKS; i++) {
      faults.add(Problem.note(CODE, place(i), "Said.", "Look."));
    }
    for (int i = 0; i < 3; i++) {
      faults.add(Problem.omission(CODE, place(i), "Left out.", "Look."));
    }
    faults.add(Problem.warning(CODE, place(0), "Said.", "Look."));
    Result<String> result = faults.toProblems().toResult(() -> "value");

    assertThat(result.isPartial()).isTrue();
    assertThat(result.problems()).hasSize(Faults.MOST_REMARKS + 2);
    assertThat(result.problems().stream().filter(p -> p.code().equals(JsonCodes.NOT_LISTED)))
        .extracting(Problem::message)
        .satisfiesExactly(
            m -> assertThat(m).endsWith("(omission) are not listed: 3."),
            m -> assertThat(m).endsWith("(warning) are not listed: 1."));
  }

  @Test
  void aFaultAfterManyWarningsStillStopsTheDocument() {
    Faults faults = new Faults();
    for (int i = 0; i < Faults.MOST_REMARKS + 1; i++) {
      faults.add(Problem.warning(CODE, place(i), "Said.", "Look."));
    }
    faults.error(CODE, place(0), "Wrong.", "Mend.");

    assertThat(faults.toProblems().toResult(() -> "value").isFailed()).isTrue();
  }
}
