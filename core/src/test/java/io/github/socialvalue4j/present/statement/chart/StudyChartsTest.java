package io.github.socialvalue4j.present.statement.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.present.statement.Xml;
import io.github.socialvalue4j.present.statement.markup.TextWidth;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class StudyChartsTest {

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }

  private static Tornado.End end(String at, String ratio) {
    return new Tornado.End(at, decimal(ratio), ratio);
  }

  private static Waterfall waterfall(String name, String level, String change, String rest) {
    return Waterfall.builder(name)
        .level(name + "gross", decimal(level), level)
        .change(name + "taken", decimal(change), change)
        .level(name + "net", decimal(rest), rest)
        .build();
  }

  private static List<Chart> charts(String name, String value) {
    return List.of(
        waterfall(name, value, "-" + value, "0"),
        Tornado.builder(name, decimal("1"), "1")
            .bar(name, end("<1>", "-" + value), end("2", value))
            .build(),
        Histogram.builder(name)
            .bin(decimal("0"), decimal("0").max(decimal(value)), value + " to " + value, 3)
            .mark(name, decimal(value), value)
            .build());
  }

  @Test
  void aChangeHangsWhereTheLevelEnded() {
    String svg = waterfall("", "100", "-25", "75").toSvg();
    assertThat(svg)
        .contains("class=\"svs-strong\" x=\"0\" y=\"24\" width=\"480\"")
        .contains("class=\"svs-other\" x=\"360\" y=\"71\" width=\"120\"")
        .contains("class=\"svs-strong\" x=\"0\" y=\"118\" width=\"360\"");
    assertThat(waterfall("", "100", "-25", "75").toText(40))
        .containsExactly(
            "gross  100  " + "#".repeat(28),
            "taken  -25  " + " ".repeat(21) + "-".repeat(7),
            "net     75  " + "#".repeat(21));
  }

  @Test
  void belowZeroThereIsALineAtZero() {
    assertThat(waterfall("", "100", "-200", "-100").toSvg())
        .contains("<line class=\"svs-zero\" x1=\"240\"")
        .contains("class=\"svs-strong\" x=\"0\" y=\"118\" width=\"240\"");
  }

  @Test
  void aBarOfATornadoReachesToBothSidesOfTheLine() {
    Tornado tornado =
        Tornado.builder("Ratio", decimal("2"), "2")
            .bar("deadweight", end("10%", "3"), end("60%", "1"))
            .build();
    assertThat(tornado.toSvg())
        .contains("class=\"svs-other\" x=\"240\"")
        .contains("class=\"svs-medium\" x=\"0\"")
        .contains("1 at 60%");
    assertThat(tornado.description())
        .isEqualTo("Ratio. As it stands: 2. deadweight: 3 at 10%, 1 at 60%.");
    assertThat(tornado.toText(41))
        .containsExactly(
            "As it stands       2           |", "deadweight    1 to 3  =========|=========");
  }

  @Test
  void aDistributionHasABarForEachClassThatHoldsAny() {
    Histogram histogram =
        Histogram.builder("Ratios")
            .bin(decimal("0"), decimal("1"), "0 to 1", 2)
            .bin(decimal("1"), decimal("2"), "1 to 2", 0)
            .bin(decimal("2"), decimal("3"), "2 to 3", 1)
            .mark("target", decimal("1.5"), "1.5")
            .build();
    assertThat(histogram.toSvg().split("<rect class=\"svs-medium\"", -1)).hasSize(3);
    assertThat(histogram.toSvg()).contains("stroke-dasharray=\"3 3\" x1=\"240\"");
    assertThat(histogram.description())
        .isEqualTo("Ratios. target 1.5. 0 to 1: 2. 1 to 2: 0. 2 to 3: 1.");
  }

  @Test
  void namesAreTextAndNeverMarkup() {
    for (Chart chart : charts("</svg><script>\"'& ", "5")) {
      assertThat(chart.toSvg())
          .doesNotContain("<script>")
          .doesNotContain("<1>")
          .contains("role=\"img\" aria-label=\"&lt;/svg&gt;");
      Xml.parse(chart.toSvg());
    }
  }

  @Test
  void zeroHugeAndTinyValuesAndLongNamesAreSafe() {
    for (String value : List.of("0", "0.000001", "9".repeat(45))) {
      for (Chart chart : charts("委Northport ".repeat(40), value)) {
        assertThat(chart.toSvg()).doesNotContain("E+").doesNotContain("width=\"-");
        Xml.parse(chart.toSvg());
        assertThat(chart.toText(60)).allMatch(l -> TextWidth.of(l) <= 60);
      }
    }
    Xml.parse(Waterfall.builder("nothing").build().toSvg());
    Xml.parse(Histogram.builder("nothing").build().toSvg());
    Xml.parse(Tornado.builder("nothing", decimal("0"), "0").build().toSvg());
  }
}
