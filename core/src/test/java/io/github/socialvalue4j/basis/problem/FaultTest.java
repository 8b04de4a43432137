package io.github.socialvalue4j.basis.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultTest {
  private static final ProblemPath PLACE = ProblemPath.parse("/outcomes/2/deadweight");
  private static final Fault SHARE =
      Fault.error(
          "sroi.share-out-of-range",
          "The {number} lies from 0 to 1 (100%), but this is {value}.",
          "Write the {number} of 20% as 0.2, in {unit}.");

  @Test
  void isAProblemAtAPlaceWithItsValuesApart() {
    Problem problem = SHARE.at(PLACE, "deadweight", new BigDecimal("2E+3"), "shares");

    assertThat(problem)
        .isEqualTo(
            new Problem(
                Severity.ERROR,
                ProblemCode.of("sroi.share-out-of-range"),
                PLACE,
                "The deadweight lies from 0 to 1 (100%), but this is 2000.",
                "Write the deadweight of 20% as 0.2, in shares.",
                problem.values()));
    assertThat(problem.values())
        .containsExactly(
            entry("number", "deadweight"), entry("value", "2000"), entry("unit", "shares"));
    assertThat(problem.at(ProblemPath.root()).values()).isEqualTo(problem.values());
  }

  @Test
  void namesItsValuesInTheOrderInWhichTheyAreGiven() {
    assertThat(SHARE.names()).isEqualTo(List.of("number", "value", "unit"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHARE.at(PLACE, "deadweight"))
        .withMessageContaining("[number, value, unit]");
  }

  @Test
  void leavesBracesAndSignsOfAValueAsTheyAre() {
    Problem problem = SHARE.at(PLACE, "{value}", "$1\\", "x\u0007");

    assertThat(problem.message())
        .isEqualTo("The {value} lies from 0 to 1 (100%), but this is $1\\.");
    assertThat(problem.values()).containsEntry("unit", "x\uFFFD");
  }

  @Test
  void hasOneOfFourSeverities() {
    assertThat(
            List.of(
                Fault.error("a.b", "A.", "B.").severity(),
                Fault.omission("a.b", "A.", "B.").severity(),
                Fault.warning("a.b", "A.", "B.").severity(),
                Fault.note("a.b", "A.", "B.").severity()))
        .containsExactly(Severity.ERROR, Severity.OMISSION, Severity.WARNING, Severity.NOTE);
    assertThat(Fault.note("a.b", "A.", "B.").at(PLACE).values()).isEmpty();
    assertThat(SHARE).hasToString("ERROR sroi.share-out-of-range: " + SHARE.sentence());
  }
}
