package io.github.socialvalue4j.basis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureWordsTest {
  private static final Figure TWO = Figure.constant("two", 2, "count", "one and one");
  private static final Figure HALF =
      Figure.constant("half", new BigDecimal("0.5"), "count", "one of two");

  @Test
  void aConstantSaysWhatItRestsOn() {
    assertThat(TWO.quantity()).hasToString("2");
    assertThat(TWO.working()).contains("two", "count", "one and one");
  }

  @Test
  void aRatioOfNothingIsNone() {
    Figure none = Figure.constant("none", 0, "count", "nothing");

    assertThat(Figure.ratio("each", TWO, none)).isEmpty();
    assertThat(Figure.ratio("each", TWO, HALF))
        .contains(Figure.quotient("each", TWO, HALF))
        .map(Figure::value)
        .contains(new BigDecimal("4"));
  }

  @Test
  void aTotalOfOneIsThatOne() {
    assertThat(Figure.total("all", MeasureUnit.ONE, List.of(TWO))).isSameAs(TWO);
    assertThat(Figure.total("all", MeasureUnit.ONE, List.of(TWO, HALF)))
        .isEqualTo(Figure.sum("all", MeasureUnit.ONE, List.of(TWO, HALF)));
    assertThat(Figure.total("all", MeasureUnit.of("GBP"), List.of()).unit())
        .isEqualTo(MeasureUnit.of("GBP"));
  }

  @Test
  void rowsAreSummedByWhatEachIsWorth() {
    List<String> rows = List.of("a", "bc");

    Figure sum =
        Figure.sum(
            "letters",
            MeasureUnit.ONE,
            rows,
            row -> Figure.constant(row, row.length(), "count", "letters"));

    assertThat(sum.value()).isEqualTo("3");
    assertThat(sum.inputs()).extracting(Derivation.Input::key).containsExactly("a", "bc");
  }

  @Test
  void aRangeIsExactWhereItsEndsAreOne() {
    assertThat(Range.exactly(TWO).isExact()).isTrue();
    assertThat(Range.exactly(TWO)).hasToString("2, from 2 to 2");
    Range open = new Range(HALF, Optional.empty(), TWO);
    assertThat(open.isExact()).isFalse();
    assertThat(open).hasToString("no estimate, from 0.5 to 2");
    assertThat(open.map(f -> Figure.product("twice", f, TWO)).high().value()).isEqualTo("4");
  }
}
