package io.github.socialvalue4j.basis.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Derivation.Input;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.basis.quantity.UnitMismatchException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @Nested
  class Units {
    @Test
    void ofAProductMultiplySoThatAWrongRateIsNoMoney() {
      assertThat(Figures.volunteering("120", "2021", "16.07").quantity())
          .isEqualTo(Quantity.of("1928.40", "GBP"));
      assertThat(
              Figure.product(
                      "Wrong",
                      Figures.given("hours", "120", "expert-hour"),
                      Figures.proxy("2021", "16.07"))
                  .unit()
                  .isCurrency())
          .isFalse();
    }

    @Test
    void ofPartsOfASumAgree() {
      Figure pound = Figures.given("pound", "1", "GBP");
      Figure week = Figures.given("week", "1", "week");

      mismatch(() -> Figure.sum("s", MeasureUnit.GBP, List.of(pound, week)));
      mismatch(() -> Figure.sum("s", MeasureUnit.GBP, List.of(week)));
      mismatch(() -> Figure.difference("d", pound, week));
      mismatch(() -> Figure.min("m", pound, week));
      mismatch(() -> Figure.max("m", week, pound));
      mismatch(() -> Figure.complement("c", pound));
      mismatch(() -> Figure.power("p", Figures.given("two", "2"), week));
      mismatch(
          () -> Figure.sum("s", MeasureUnit.GBP, List.of(pound, Figures.given("e", "1", "EUR"))));
    }

    private void mismatch(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
      assertThatExceptionOfType(UnitMismatchException.class).isThrownBy(call);
    }

    @Test
    void ofAPowerAreThatPower() {
      Figure mile = Figures.given("mile", "3", "mile");

      assertThat(Figure.power("area", mile, Figures.given("two", "2")).quantity())
          .hasToString("9 miles^2");
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> Figure.power("root", mile, Figures.given("half", "0.5")))
          .withMessage("mile = 3 miles has a unit, so its power is whole, not 0.5");
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> Figure.power("many", mile, Figures.given("many", "1000")));
    }

    @Test
    void ofAnEmptySumAreTheOnesAskedFor() {
      assertThat(Figure.sum("Nothing", MeasureUnit.GBP, List.of()).quantity())
          .isEqualTo(Quantity.zero(MeasureUnit.GBP));
    }

    @Test
    void areNeverMissing() {
      assertThatNullPointerException()
          .isThrownBy(() -> Figure.stated("x", BigDecimal.ONE, null, new Provenance.Given("here")))
          .withMessage("unit");
      assertThatNullPointerException()
          .isThrownBy(() -> Figure.stated("x", BigDecimal.ONE, MeasureUnit.ONE, null))
          .withMessage("provenance");
      assertThatIllegalArgumentException().isThrownBy(() -> Figures.given(" ", "1"));
    }
  }

  @Nested
  class Derive {
    @ParameterizedTest
    @EnumSource(
        value = Step.class,
        names = {"DIFFERENCE", "QUOTIENT", "POWER", "COMPLEMENT", "CEILING", "ROUND", "SOLVED"})
    void refusesAStepThatReadsAnotherNumberOfInputs(Step step) {
      Input one = new Input("one", Figures.given("one", "1"));

      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> Figure.derive("x", step, List.of(one, one, one), "0 UP, a", MeasureUnit.ONE))
          .withMessage("A step '" + step.code() + "' does not read 3 inputs");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Figure.derive("x", step, List.of(), "", MeasureUnit.ONE));
    }

    @Test
    void refusesAProductAndAnExtremeOfNothing() {
      assertThatIllegalArgumentException().isThrownBy(() -> Figure.product("p", List.of()));
      assertThatIllegalArgumentException().isThrownBy(() -> Figure.min("m"));
      assertThatIllegalArgumentException().isThrownBy(() -> Figure.max("m"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "2",
          "2 HALF_UP",
          "2 HALF_UP, ",
          "2 SIDEWAYS, a",
          "-1 UP, a",
          "35 UP, a",
          "2000000000 UP, a"
        })
    void refusesARoundingThatDoesNotSayHow(String remark) {
      Input one = new Input("figure", Figures.given("one", "1"));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> Figure.derive("x", Step.ROUND, List.of(one), remark, MeasureUnit.ONE));
    }

    @Test
    void keepsNoNumberThatWouldFillTheMemory() {
      Assertions.assertTimeoutPreemptively(
          SOON,
          () ->
              assertThatExceptionOfType(ArithmeticException.class)
                  .isThrownBy(
                      () -> {
                        Figure x = Figures.given("x", "1E+34");
                        for (int i = 0; i < 100; i++) {
                          x = Figure.product("squared", x, x);
                        }
                      }));
    }
  }

  @Nested
  class Rounded {
    @Test
    void recordsHowTheSourceRoundsAndReplays() {
      Figure rounded =
          Figure.rounded(
              "Factor", Figures.given("raw", "0.96525"), Rounding.toDecimals(4), Figures.PAGE);

      assertThat(rounded.value()).isEqualByComparingTo("0.9653");
      assertThat(rounded.replay()).isEqualTo(rounded.value());
      assertThat(rounded.working())
          .isEqualTo(
              """
              0.9653  Factor
                by rounding half up to 4 decimals, as does roadmap, Appendix 1, Example of Benefit(s)
                = rounded from 0.96525  raw
                  from given: input, raw
              """);
    }
  }

  @Nested
  class Solved {
    @Test
    void isTheTrialValueAndShowsTheResidualThere() {
      Figure trial =
          Figure.stated(
              "Trial hours",
              Quantity.of("62.2", "volunteering-hour"),
              new Provenance.Convention("a trial value", Figures.PAGE));
      Figure value = Figure.product("Value at the trial", trial, Figures.proxy("2021", "16.07"));
      Figure residual = Figure.difference("Left over", value, Figures.given("Cost", "1000", "GBP"));

      Figure solved = Figure.solved("Hours to break even", trial, residual, "value = cost");

      assertThat(solved.quantity()).isEqualTo(trial.quantity());
      assertThat(solved.replay()).isEqualByComparingTo("62.2");
      assertThat(solved.working())
          .isEqualTo(
              """
              62.2 volunteering hours  Hours to break even
                by value = cost
                = solved by 62.2 volunteering hours  Trial hours [1]
                  from convention: a trial value, roadmap, Appendix 1, Example of Benefit(s)
                leaving GBP -0.446  Left over
                  = GBP 999.554  Value at the trial
                    = 62.2 volunteering hours  Trial hours (as in [1] above)
                    x GBP 16.07 per volunteering hour  Value of an hour
                      from council-roadmap@2021, row VOLUNTEERING: roadmap, Appendix 1, Example of\
               Benefit(s) (published by a public body)
                  - GBP 1,000.00  Cost
                    from given: input, Cost
              """);
    }
  }

  @Nested
  class TheWorking {
    @Test
    void ofVolunteeringCanBeFollowedWithAPocketCalculator() {
      assertThat(Figures.volunteering("120", "2021", "16.07").working())
          .isEqualTo(
              """
              GBP 1,928.40  Volunteering
                = 120 volunteering hours  Hours volunteered
                  from delivery D-1 of 2022-03-31, claimed, by acme
                x GBP 16.07 per volunteering hour  Value of an hour
                  from council-roadmap@2021, row VOLUNTEERING: roadmap, Appendix 1, Example of\
               Benefit(s) (published by a public body)
              """);
    }

    @Test
    void worksASharedFigureOnce() {
      Figure a = Figures.given("a", "0.5");
      Figure square = Figure.product("square", a, a);
      Figure total = Figure.sum("total", MeasureUnit.ONE, List.of(square, square));

      assertThat(total.working())
          .isEqualTo(
              """
              0.5  total
                = 0.25  square [1]
                  = 0.5  a [2]
                    from given: input, a
                  x 0.5  a (as in [2] above)
                + 0.25  square (as in [1] above)
              """);
    }

    @Test
    void saysInWordsWhatHasNoSign() {
      Figure a = Figures.given("a", "0.5");
      Figure b = Figures.given("b", "2");

      assertThat(Figure.min("least", a, b).working())
          .contains("  = the smallest of 0.5  a\n", "  and 2  b\n");
      assertThat(Figure.max("most", a, b).working()).contains("  = the largest of 0.5  a\n");
      assertThat(Figure.ceiling("whole", a).working())
          .contains("1  whole\n  = the next whole number from 0.5  a\n");
      assertThat(Figure.complement("rest", a).working()).contains("  = 1 - 0.5  a\n");
      assertThat(Figure.sum("none", MeasureUnit.GBP, List.of()).working())
          .isEqualTo("GBP 0.00  none\n  = a sum without parts\n");
    }

    @Test
    void isNotForgedByALineBreakInALabel() {
      Figure forged = Figures.given("hours\n  = 999 verified\u2028x", "1");

      assertThat(forged.working().lines()).hasSize(2);
    }

    @Test
    void goesOnBelowWhereTheIndentWouldGrowTooDeep() {
      Figure figure = Figures.given("start", "1");
      for (int i = 1; i <= 30; i++) {
        figure = Figure.sum("step " + i, MeasureUnit.ONE, List.of(figure));
      }

      assertThat(figure.working())
          .contains("= 1  step 6 (as in [1] below)\n\n1  step 6 [1]\n  = 1  step 5\n")
          .endsWith("= 1  start\n              from given: input, start\n");
    }
  }

  @Nested
  class Size {
    @Test
    void ofAChainOfFiftyThousandStepsExhaustsNothing() {
      Figure one = Figures.given("one", "1");
      Figure chain = one;
      for (int i = 0; i < 50_000; i++) {
        chain = Figure.sum("link", MeasureUnit.ONE, List.of(chain, one));
      }
      Figure end = chain;
      Assertions.assertTimeoutPreemptively(
          SOON,
          () -> {
            assertThat(end.replay()).isEqualByComparingTo("50001");
            assertThat(end.leaves()).containsExactly(one);
            assertThat(end.digest()).hasSize(64);
            assertThat(end).isEqualTo(end.withLabel("link")).hasToString("link = 50,001");
            assertThat(end.working().length()).isBetween(50_000, 10_000_000);
            assertThat(end.derivation().toString()).hasSizeLessThan(500);
          });
    }

    @Test
    void ofADoublingRepeatedTwoHundredTimesIsTheNumberOfItsNodes() {
      Figure doubled = Figures.given("one", "1");
      for (int i = 0; i < 200; i++) {
        doubled = Figure.sum("doubled", MeasureUnit.ONE, List.of(doubled, doubled));
      }
      Figure end = doubled;
      Assertions.assertTimeoutPreemptively(
          SOON,
          () -> {
            assertThat(end.value()).isEqualByComparingTo(BigDecimal.valueOf(2).pow(200));
            assertThat(end.replay()).isEqualTo(end.value());
            assertThat(end.working().lines().count()).isLessThan(500);
            assertThat(Difference.between(end, end)).isEmpty();
            assertThat(end).isEqualTo(end.withLabel("doubled"));
          });
    }
  }

  @Nested
  class Equality {
    @Test
    void tellsApartTwoSourcesWhoseTextsRunTogether() {
      LocalDate day = LocalDate.of(2022, 3, 31);
      Figure one =
          Figure.stated(
              "x",
              Quantity.of("1", "GBP"),
              new Provenance.Observed("a, what=b", "c", day, VerificationState.CLAIMED, "d"));
      Figure other =
          Figure.stated(
              "x",
              Quantity.of("1", "GBP"),
              new Provenance.Observed("a", "b, what=c", day, VerificationState.CLAIMED, "d"));

      assertThat(one).isNotEqualTo(other);
    }

    @Test
    void seesAnotherEditionFarBelow() {
      assertThat(Figures.volunteering("120", "2021", "16.07"))
          .isEqualTo(Figures.volunteering("120.0", "2021", "16.070"))
          .isNotEqualTo(Figures.volunteering("120", "2022", "16.07"));
    }

    @Test
    void isTheSameDigestOnEveryMachine() {
      assertThat(Figures.given("a", "1").digest())
          .isEqualTo("ac21581e91500517d7d9b38590a1e611c0f49d2e95b9df013e5e635d9a127348");
    }
  }

  @Nested
  class TheDifference {
    @Test
    void namesTheLeavesThatMovedAndNoOthers() {
      List<Difference> moved =
          Difference.between(
              Figures.volunteering("120", "2021", "16.07"),
              Figures.volunteering("120", "2022", "16.93"));

      assertThat(moved)
          .singleElement()
          .satisfies(
              d -> {
                assertThat(d.leaf())
                    .isEqualTo("Value of an hour, council-roadmap row VOLUNTEERING");
                assertThat(d.before().orElseThrow().value()).isEqualByComparingTo("16.07");
                assertThat(d.after().orElseThrow().value()).isEqualByComparingTo("16.93");
              });
    }

    @Test
    void namesTheLeavesThatCameAndWent() {
      Figure a = Figures.given("a", "1");
      Figure b = Figures.given("b", "2");
      Figure c = Figures.given("c", "3");

      List<Difference> moved =
          Difference.between(Figure.product("p", a, b), Figure.product("p", b, c));

      assertThat(moved).hasSize(2);
      assertThat(moved.get(0).leaf()).isEqualTo("a, input, a");
      assertThat(moved.get(0).after()).isEmpty();
      assertThat(moved.get(1).leaf()).isEqualTo("c, input, c");
      assertThat(moved.get(1).before()).isEmpty();
    }

    @Test
    void overlooksNoneOfSeveralNumbersThatStandInOnePlace() {
      Figure before = Figure.product("p", Figures.given("row", "1"), Figures.given("row", "2"));
      Figure after = Figure.product("p", Figures.given("row", "1"), Figures.given("row", "5"));

      assertThat(Difference.between(before, after))
          .singleElement()
          .satisfies(d -> assertThat(d.leaf()).isEqualTo("row, input, row (2)"));
      assertThat(Difference.between(before, before)).isEmpty();
    }

    @Test
    void isSeenInTheUnitToo() {
      assertThat(
              Difference.between(
                  Figures.given("travel", "1", "mile"),
                  Figures.given("travel", "1", "hundred-miles")))
          .hasSize(1);
    }
  }

  @Nested
  class Differences {
    @Test
    void manyNumbersOfOnePlaceAreToldApartInTheirOrder() {
      List<Figure> parts = new ArrayList<>();
      for (int i = 0; i < 3000; i++) {
        parts.add(
            Figure.stated(
                "part", new BigDecimal(i), MeasureUnit.ONE, new Provenance.Given("one place")));
      }
      Figure before = Figure.sum("before", MeasureUnit.ONE, parts);
      Figure after = Figure.sum("after", MeasureUnit.ONE, parts.subList(0, 2999));

      assertThat(Difference.between(before, after))
          .extracting(Difference::leaf)
          .containsExactly("part, one place (3000)");
    }

    @Test
    void aLabelThatEndsWithANumberIsNotTakenForTheSecondOfAnother() {
      Figure first = stated("part", "1", "place");
      Figure named = stated("part", "2", "place (2)");
      Figure second = stated("part", "3", "place");
      Figure before = Figure.sum("before", MeasureUnit.ONE, List.of(first, named, second));
      Figure after = Figure.sum("after", MeasureUnit.ONE, List.of(first, named));

      assertThat(Difference.between(before, after))
          .extracting(Difference::leaf)
          .containsExactly("part, place (3)");
    }

    private Figure stated(String label, String value, String place) {
      return Figure.stated(
          label, new BigDecimal(value), MeasureUnit.ONE, new Provenance.Given(place));
    }
  }
}
