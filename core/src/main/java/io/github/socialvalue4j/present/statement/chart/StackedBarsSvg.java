package io.github.socialvalue4j.present.statement.chart;

import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.present.statement.chart.StackedBars.Bar;
import io.github.socialvalue4j.present.statement.chart.StackedBars.Part;
import io.github.socialvalue4j.present.statement.markup.Escapes;
import io.github.socialvalue4j.present.statement.markup.TextWidth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws stacked bars. The page is 480 units wide, so that its 14-unit letters stay readable on a
 * telephone; labels stand above the bars and values below, so that no name is too long.
 */
final class StackedBarsSvg {

  private static final int WIDTH = 480;
  private static final int LETTER = 8;
  private static final int LINE = 19;
  private static final int THICKNESS = 22;
  private static final int SWATCH = 11;
  private static final int MOST_LINES = 3;

  private final StackedBars chart;
  private final StringBuilder body = new StringBuilder();
  private final BigDecimal above;
  private final BigDecimal below;
  private int y = 4;

  StackedBarsSvg(StackedBars chart) {
    this.chart = chart;
    this.above = extent(1);
    this.below = extent(-1);
  }

  private BigDecimal extent(int sign) {
    return chart.bars().stream()
        .map(
            bar ->
                Decimals.sum(
                    bar.parts().stream()
                        .map(Part::value)
                        .filter(v -> v.signum() == sign)
                        .map(BigDecimal::abs)
                        .toList()))
        .max(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  String draw() {
    chart.bars().forEach(this::bar);
    int height = Math.max(y, 10);
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"svs\" viewBox=\"0 0 ")
        .append(WIDTH)
        .append(' ')
        .append(height)
        .append("\" width=\"")
        .append(WIDTH)
        .append("\" height=\"")
        .append(height)
        .append("\" role=\"img\" aria-label=\"")
        .append(Escapes.html(chart.description()))
        .append("\">\n<style>")
        .append(SvgPage.style())
        .append("</style>\n")
        .append(body)
        .append("</svg>\n");
    return svg.toString();
  }

  private void bar(Bar bar) {
    for (String line : lines(bar.label(), WIDTH / LETTER)) {
      text("svs-label", 0, line);
    }
    y += 5;
    BigDecimal zero = StackedBars.scaled(below, above.add(below), WIDTH);
    rect("svs-bed", BigDecimal.ZERO, BigDecimal.valueOf(WIDTH));
    BigDecimal right = zero;
    BigDecimal left = zero;
    for (Part part : bar.parts()) {
      BigDecimal length = StackedBars.scaled(part.value().abs(), above.add(below), WIDTH);
      if (part.value().signum() < 0) {
        left = left.subtract(length);
        rect(part.shade().styleClass(), left, length);
      } else if (part.value().signum() > 0) {
        rect(part.shade().styleClass(), right, length);
        right = right.add(length);
      }
    }
    if (below.signum() > 0) {
      body.append("<line class=\"svs-zero\" x1=\"")
          .append(Decimals.text(zero))
          .append("\" x2=\"")
          .append(Decimals.text(zero))
          .append("\" y1=\"")
          .append(y - 3)
          .append("\" y2=\"")
          .append(y + THICKNESS + 3)
          .append("\"/>\n");
    }
    y += THICKNESS + 3;
    legend(bar.parts());
    for (String line : lines(bar.remark(), WIDTH / LETTER)) {
      text("svs-remark", 0, line);
    }
    y += 16;
  }

  /** The parts' names and values beside their colours, as many on a line as there is room for. */
  private void legend(List<Part> parts) {
    int x = 0;
    for (Part part : parts) {
      List<String> lines = lines(part.inWords(), (WIDTH - SWATCH - 6) / LETTER);
      int needed = SWATCH + 6 + TextWidth.of(lines.get(0)) * LETTER;
      if (x > 0 && x + needed > WIDTH) {
        x = 0;
        y += LINE;
      }
      body.append("<rect class=\"")
          .append(part.shade().styleClass())
          .append("\" x=\"")
          .append(x)
          .append("\" y=\"")
          .append(y + 5)
          .append("\" width=\"")
          .append(SWATCH)
          .append("\" height=\"")
          .append(SWATCH)
          .append("\"/>\n");
      for (int i = 0; i < lines.size(); i++) {
        y += i == 0 ? 0 : LINE;
        textAt("", x + SWATCH + 6, y + 15, lines.get(i));
      }
      x += needed + 2 * LETTER;
    }
    y += parts.isEmpty() ? 0 : LINE;
  }

  private static List<String> lines(String text, int columns) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> all = TextWidth.wrap(Escapes.line(text), columns);
    if (all.size() <= MOST_LINES) {
      return all;
    }
    List<String> some = new ArrayList<>(all.subList(0, MOST_LINES));
    some.set(MOST_LINES - 1, some.get(MOST_LINES - 1) + "…");
    return some;
  }

  private void rect(String styleClass, BigDecimal x, BigDecimal width) {
    body.append("<rect class=\"")
        .append(styleClass)
        .append("\" x=\"")
        .append(Decimals.text(x))
        .append("\" y=\"")
        .append(y)
        .append("\" width=\"")
        .append(Decimals.text(width))
        .append("\" height=\"")
        .append(THICKNESS)
        .append("\"/>\n");
  }

  private void text(String styleClass, int x, String line) {
    textAt(styleClass, x, y + 15, line);
    y += LINE;
  }

  private void textAt(String styleClass, int x, int baseline, String line) {
    body.append("<text")
        .append(styleClass.isEmpty() ? "" : " class=\"" + styleClass + "\"")
        .append(" x=\"")
        .append(x)
        .append("\" y=\"")
        .append(baseline)
        .append("\">")
        .append(Escapes.html(line))
        .append("</text>\n");
  }
}
