package io.github.socialvalue4j.model.proxy;

import static io.github.socialvalue4j.model.proxy.Tables.measure;
import static io.github.socialvalue4j.model.proxy.Tables.row;
import static io.github.socialvalue4j.model.proxy.Tables.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.framework.Outcome;
import io.github.socialvalue4j.model.framework.OutcomeId;
import io.github.socialvalue4j.model.framework.Theme;
import io.github.socialvalue4j.model.framework.ThemeId;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.value.ValueKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProxyTableTest {
  private static final AreaId HERE = AreaId.parse("here");
  private static final AreaId THERE = AreaId.parse("there");
  private static final MeasureId NT1 = MeasureId.parse("NT1");

  @Nested
  class TheIdentity {
    private final String original = table("t@1", cells(0)).identity();

    @Test
    void dependsOnNeitherTheOrderOfRowsNorTrailingZeros() {
      ProxyTable one = table("t@1", row("NT1", "1.50"), row("NT2", "2"));
      ProxyTable other = table("t@1", row("NT2", "2.00"), row("NT1", "1.5"));

      assertThat(one.identity()).isEqualTo(other.identity()).matches("[0-9a-f]{64}");
      assertThat(one.rows()).map(ProxyValue::key).containsExactly("NT1", "NT2");
    }

    @ParameterizedTest
    @MethodSource("io.github.socialvalue4j.model.proxy.ProxyTableTest#changes")
    void changesWithAnyChangedCell(int which) {
      assertThat(table("t@1", cells(which)).identity()).isNotEqualTo(original);
    }

    @Test
    void changesWithTheEditionTheCurrencyAndAnyRowMoreOrLess() {
      assertThat(table("t@2", cells(0)).identity()).isNotEqualTo(original);
      assertThat(Tables.builder("t@1", cells(0)).currency(MeasureUnit.of("EUR")).build().identity())
          .isNotEqualTo(original);
      assertThat(table("t@1", cells(0), row("NT9", "1")).identity()).isNotEqualTo(original);
      assertThat(table("t@1").identity()).isNotEqualTo(original);
    }
  }

  static Stream<Integer> changes() {
    return IntStream.rangeClosed(1, 18).boxed();
  }

  /** One row in which the cell of this number is changed; none for 0. */
  private static ProxyValue cells(int which) {
    Theme theme = new Theme(ThemeId.parse(which == 1 ? "j" : "jobs"), which == 2 ? "J" : "Jobs");
    Outcome outcome =
        new Outcome(OutcomeId.parse(which == 3 ? "m" : "more"), which == 4 ? "M" : "More", theme);
    Measure measure =
        new Measure(
            MeasureId.parse(which == 5 ? "NT2" : "NT1"),
            which == 6 ? "T" : "Title",
            outcome,
            MeasureUnit.of(which == 7 ? "week" : "fte"),
            which == 8 ? Nature.LEVEL : Nature.FLOW,
            which == 9 ? Direction.DECREASE : Direction.INCREASE,
            which == 10 ? ValueKind.FISCAL : ValueKind.FINANCIAL);
    ProxyValue.Builder row =
        ProxyValue.builder(
                measure,
                Citation.of(which == 11 ? "page 2" : "page 1"),
                which == 12 ? EvidenceGrade.MEASURED : EvidenceGrade.REPORTED)
            .excludes(List.of(MeasureId.parse(which == 13 ? "NT8" : "NT7")))
            .perhapsExcludes(List.of(MeasureId.parse(which == 14 ? "NT8" : "NT6")))
            .partOf(MeasureId.parse(which == 15 ? "NT8" : "NT5"))
            .reading(which == 16 ? "read as pence" : "");
    if (which == 17) {
      row.localised();
    }
    return which == 18 ? row.build() : row.value(new BigDecimal("16.07")).build();
  }

  @Nested
  class Lookup {
    private final ProxyTable table =
        table(
            "t@1",
            row("NT2", "2"),
            row(measure("NT3", "fte")).build(),
            row(measure("NT1", "fte")).localised().build(),
            row(measure("NT1", "fte")).area(HERE).value(BigDecimal.TEN).build(),
            row(measure("NT1", "fte")).area(THERE).build());

    private String answer(String measure, Optional<AreaId> area) {
      return table
          .lookup(MeasureId.parse(measure), area)
          .fold(
              found -> "found " + found.value() + " in row " + found.row().key(),
              not -> "not published in row " + not.row().key(),
              needed -> "needs one of " + needed.areas() + ", row " + needed.row().key(),
              absent -> "no " + absent.measure());
    }

    @Test
    void findsAValueWhateverTheAreaOfAMeasureThatIsNotLocalised() {
      assertThat(answer("NT2", Optional.empty())).isEqualTo("found 2 in row NT2");
      assertThat(answer("NT2", Optional.of(HERE))).isEqualTo("found 2 in row NT2");
    }

    @Test
    void saysThatNothingWasPublished() {
      assertThat(answer("NT3", Optional.empty())).isEqualTo("not published in row NT3");
      assertThat(answer("NT1", Optional.of(THERE))).isEqualTo("not published in row NT1 in there");
    }

    @Test
    void findsTheValueOfAnArea() {
      assertThat(answer("NT1", Optional.of(HERE))).isEqualTo("found 10 in row NT1 in here");
    }

    @Test
    void asksForAnAreaAndListsThoseItHas() {
      assertThat(answer("NT1", Optional.empty())).isEqualTo("needs one of [here, there], row NT1");
      assertThat(answer("NT1", Optional.of(AreaId.parse("elsewhere"))))
          .isEqualTo("needs one of [here, there], row NT1");
    }

    @Test
    void saysThatThereIsNoRow() {
      assertThat(answer("NT4", Optional.empty())).isEqualTo("no NT4");
    }

    @Test
    void namesTheParameterThatIsNull() {
      assertThatNullPointerException()
          .isThrownBy(() -> table.lookup(null, Optional.empty()))
          .withMessage("measure");
      assertThatNullPointerException()
          .isThrownBy(() -> table.lookup(NT1, null))
          .withMessage("area");
    }

    @Test
    void ofAHundredThousandMeasuresIsFast() {
      List<ProxyValue> rows = new ArrayList<>();
      IntStream.range(0, 2_000).forEach(i -> rows.add(row("M" + i, "1")));
      ProxyTable large = Tables.builder("t@1").rows(rows).build();

      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            for (int i = 0; i < 100_000; i++) {
              large.lookup(MeasureId.parse("M" + i % 2_500), Optional.empty());
            }
          });
    }
  }

  @Nested
  class TheRows {
    @Test
    void haveOneKeyEachAndAgreeAboutTheirMeasure() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> table("t@1", row("NT1", "1"), row("NT1", "2")))
          .withMessage("Two rows of t@1 have the key NT1");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  table(
                      "t@1",
                      row(measure("NT1", "fte")).localised().build(),
                      row(measure("NT1", "week")).area(HERE).build()))
          .withMessage("Rows of t@1 disagree about the measure NT1");
    }

    @Test
    void carryTheOverlapsTheFirmOneWinning() {
      ProxyTable table =
          table(
              "t@1",
              row(measure("NT1", "fte")).perhapsExcludes(List.of(MeasureId.parse("NT2"))).build(),
              row(measure("NT2", "fte")).excludes(List.of(NT1)).build(),
              row(measure("NT3", "fte")).partOf(NT1).build());

      assertThat(table.framework().overlapRules()).hasSize(2).noneMatch(r -> r.doubtful());
      assertThat(table.framework().overlap(NT1, MeasureId.parse("NT3"))).isPresent();
    }

    @Test
    void haveNoNegativeOrEndlessValue() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> row("NT1", "-0.01"))
          .withMessage("A proxy value is 0 or more, but that of NT1 is -0.01");
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> row("NT1", "1E+900000000"));
      assertThat(row("NT1", "0").value()).contains(BigDecimal.ZERO);
    }

    @Test
    void excludeOthersAndNeverThemselves() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> table("t@1", row(measure("NT1", "fte")).excludes(List.of(NT1)).build()));
    }

    @Test
    void areValuedInACurrency() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Tables.builder("t@1").currency(MeasureUnit.of("fte")))
          .withMessage("A table's currency is a currency, not fte");
    }
  }
}
