package io.github.socialvalue4j.present.statement.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialvalue4j.present.statement.Xml;
import io.github.socialvalue4j.present.statement.markup.TextWidth;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RangeBarsTest {
  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }

  private static RangeBars bars(String name) {
    return RangeBars.builder(name)
        .exact(name + "round 1", decimal("100"), "100")
        .bar(name + "round 2", decimal("25"), Optional.of(decimal("50")), decimal("75"), "50")
        .bar(name + "round 3", decimal("0"), Optional.empty(), decimal("20"), "0 to 20")
        .build();
  }

  @Test
  void aFullBarIsCertainAPaleOneIsPossibleAndALineMarksTheEstimate() {
    assertThat(bars("").toText(58))
        .containsExactly(
            "round 1      100  " + "#".repeat(40),
            "round 2       50  " + "#".repeat(10) + "-".repeat(10) + "|" + "-".repeat(9),
            "round 3  0 to 20  " + "-".repeat(8));
    assertThat(bars("").toSvg())
        .contains("class=\"svs-strong\" x=\"0\" y=\"24\" width=\"480\"")
        .contains("class=\"svs-light\" x=\"120\" y=\"73\" width=\"240\"")
        .contains("class=\"svs-strong\" x=\"0\" y=\"73\" width=\"120\"")
        .contains("<line class=\"svs-zero\" x1=\"240\"");
  }

  @Test
  void boundsAroundNothingHaveNoFullBar() {
    RangeBars around =
        RangeBars.builder("Difference")
            .bar("d", decimal("-10"), Optional.of(decimal("5")), decimal("30"), "5")
            .build();

    assertThat(around.toSvg()).doesNotContain("<rect class=\"svs-strong\"").contains("dasharray");
    assertThat(around.toText(50).get(0)).contains("-").doesNotContain("#");
  }

  @Test
  void hostileNamesAreEscapedAndNothingIsTooWide() {
    RangeBars hostile = bars("<script>&\"'\u0007".repeat(20));

    Xml.parse(hostile.toSvg());
    assertThat(hostile.toText(40)).allSatisfy(l -> assertThat(TextWidth.of(l)).isLessThan(41));
  }

  @Test
  void boundsTheWrongWayRoundAreRefused() {
    assertThatThrownBy(
            () ->
                RangeBars.builder("x")
                    .bar("x", decimal("2"), Optional.empty(), decimal("1"), "2 to 1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 lies above 1");
  }
}
