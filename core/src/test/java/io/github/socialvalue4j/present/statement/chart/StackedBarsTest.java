package io.github.socialvalue4j.present.statement.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.present.statement.Xml;
import io.github.socialvalue4j.present.statement.chart.StackedBars.Part;
import io.github.socialvalue4j.present.statement.markup.TextWidth;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StackedBarsTest {

  private static Part part(String name, Shade shade, String value) {
    return new Part(name, shade, new BigDecimal(value), value);
  }

  private static StackedBars chart(Part... parts) {
    return StackedBars.builder("Value").bar("Upon completion", List.of(parts), "").build();
  }

  @Nested
  class Drawing {

    @Test
    void partsStandOneAfterAnotherOnOneScale() {
      String svg =
          chart(part("verified", Shade.STRONG, "30"), part("claimed", Shade.LIGHT, "10")).toSvg();
      assertThat(svg)
          .contains("class=\"svs-strong\" x=\"0\" y=\"28\" width=\"360\"")
          .contains("class=\"svs-light\" x=\"360\" y=\"28\" width=\"120\"");
    }

    @Test
    void whatIsBelowZeroGoesToTheLeftOfALineAtZero() {
      String svg =
          chart(part("gain", Shade.STRONG, "300"), part("loss", Shade.OTHER, "-100")).toSvg();
      assertThat(svg)
          .contains("<line class=\"svs-zero\" x1=\"120\"")
          .contains("class=\"svs-strong\" x=\"120\"")
          .contains("class=\"svs-other\" x=\"0\" y=\"28\" width=\"120\"");
    }

    @Test
    void nothingButZerosDrawsNoPartAndStillSaysTheirValues() {
      String svg = chart(part("verified", Shade.STRONG, "0")).toSvg();
      assertThat(svg).contains("verified 0").doesNotContain("svs-strong\" x=\"0\" y=\"28\"");
      Xml.parse(svg);
    }

    @Test
    void hugeAndTinyNumbersKeepTheirProportions() {
      String huge = "99999999999999999999999999999999";
      String svg =
          chart(part("verified", Shade.STRONG, huge), part("claimed", Shade.LIGHT, "0.000001"))
              .toSvg();
      assertThat(svg).contains("width=\"480\"").contains(huge).doesNotContain("E+");
    }

    @Test
    void aNameOfAnyLengthStaysOnThePage() {
      String svg =
          StackedBars.builder("Value")
              .bar("Northport ".repeat(60), List.of(part("x".repeat(300), Shade.OTHER, "1")), "")
              .build()
              .toSvg();
      assertThat(svg).contains("…</text>");
      Xml.parse(svg);
    }

    @Test
    void namesAreTextAndNeverMarkup() {
      String svg =
          StackedBars.builder("<script>\"'&")
              .bar("</svg><script>", List.of(part("<b>", Shade.OTHER, "1")), "<i>")
              .build()
              .toSvg();
      assertThat(svg).doesNotContain("<script>").doesNotContain("<b>").doesNotContain("<i>");
      Xml.parse(svg);
    }

    @Test
    void aReaderWhoDoesNotSeeItIsToldTheSame() {
      StackedBars chart =
          StackedBars.builder("Value")
              .bar("Upon completion", List.of(part("verified", Shade.STRONG, "30")), "")
              .bar("Post completion", List.of(), "not yet due")
              .build();
      assertThat(chart.description())
          .isEqualTo("Value. Upon completion: verified 30. Post completion: not yet due.");
      assertThat(chart.toSvg()).contains("role=\"img\" aria-label=\"" + chart.description() + "\"");
    }
  }

  @Nested
  class Text {

    @Test
    void barsAreDrawnOfCharacters() {
      assertThat(
              chart(part("verified", Shade.STRONG, "30"), part("claimed", Shade.LIGHT, "10"))
                  .toText(40))
          .containsExactly(
              "Upon completion",
              "  verified  30  " + "#".repeat(24),
              "  claimed   10  " + "-".repeat(8));
    }

    @Test
    void noLineIsWiderThanAsked() {
      List<String> lines =
          StackedBars.builder("Value")
              .bar(
                  "Northport ".repeat(60),
                  List.of(part("委".repeat(150), Shade.OTHER, "1")),
                  "x ".repeat(99))
              .build()
              .toText(60);
      assertThat(lines).allMatch(l -> TextWidth.of(l) <= 60);
    }
  }
}
