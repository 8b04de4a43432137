package io.github.socialvalue4j.present.statement.chart;

import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.present.statement.markup.Escapes;
import io.github.socialvalue4j.present.statement.markup.TextWidth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A drawing 480 units wide, so that its 14-unit letters stay readable on a telephone. Whatever is
 * written on it is escaped; its colours follow the reader's choice of light or dark.
 */
final class SvgPage {

  static final int WIDTH = 480;
  static final int LETTER = 8;
  static final int LINE = 19;
  private static final int MOST_LINES = 3;

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder moreStyle = new StringBuilder();

  String finish(String description, int height) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"svs\" viewBox=\"0 0 "
        + WIDTH
        + " "
        + height
        + "\" width=\""
        + WIDTH
        + "\" height=\""
        + height
        + "\" role=\"img\" aria-label=\""
        + Escapes.html(description)
        + "\">\n<style>"
        + style()
        + moreStyle
        + "</style>\n"
        + body
        + "</svg>\n";
  }

  static String style() {
    StringBuilder light = new StringBuilder();
    StringBuilder dark = new StringBuilder();
    for (Shade shade : Shade.values()) {
      light.append(rule(shade.styleClass(), shade.onLight()));
      dark.append(rule(shade.styleClass(), shade.onDark()));
    }
    return ".svs{max-width:100%;height:auto;font:14px system-ui,'Segoe UI',Roboto,'DejaVu Sans',"
        + "sans-serif;font-variant-numeric:tabular-nums}"
        + ".svs text{fill:#1c1f24}.svs-label{font-weight:600}.svs text.svs-remark{fill:#565d68}"
        + ".svs-bed{fill:#eceef1}.svs-zero{stroke:#1c1f24}"
        + light
        + "@media (prefers-color-scheme:dark){.svs text{fill:#e8eaed}"
        + ".svs text.svs-remark{fill:#a9b0ba}"
        + ".svs-bed{fill:#2a2f37}.svs-zero{stroke:#e8eaed}"
        + dark
        + "}";
  }

  private static String rule(String styleClass, String colour) {
    return "." + styleClass + "{fill:" + colour + "}";
  }

  void rect(String styleClass, BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height) {
    body.append("<rect class=\"")
        .append(styleClass)
        .append("\" x=\"")
        .append(Decimals.text(x))
        .append("\" y=\"")
        .append(Decimals.text(y))
        .append("\" width=\"")
        .append(Decimals.text(width))
        .append("\" height=\"")
        .append(Decimals.text(height))
        .append("\"/>\n");
  }

  /**
   * A line through points.
   *
   * @param points x and y of each, in pairs
   */
  void curve(Shade shade, List<BigDecimal> points, boolean dashed) {
    styleCurves();
    body.append("<polyline class=\"svs-curve ")
        .append(shade.styleClass())
        .append("-line\"")
        .append(dashed ? " stroke-dasharray=\"6 4\"" : "");
    points(points);
  }

  /** A surface with these corners. */
  void area(Shade shade, List<BigDecimal> points) {
    styleCurves();
    body.append("<polygon class=\"svs-area ").append(shade.styleClass()).append('"');
    points(points);
  }

  private void points(List<BigDecimal> points) {
    body.append(" points=\"");
    for (int i = 0; i < points.size(); i++) {
      body.append(i == 0 ? "" : i % 2 == 1 ? "," : " ").append(Decimals.text(points.get(i)));
    }
    body.append("\"/>\n");
  }

  /** A dot: full, or a ring. */
  void dot(BigDecimal x, BigDecimal y, int radius, boolean full) {
    styleCurves();
    body.append("<circle class=\"")
        .append(full ? "svs-dot" : "svs-ring")
        .append("\" cx=\"")
        .append(Decimals.text(x))
        .append("\" cy=\"")
        .append(Decimals.text(y))
        .append("\" r=\"")
        .append(radius)
        .append("\"/>\n");
  }

  /** A line across, at a height. */
  void level(BigDecimal y, int width) {
    body.append("<line class=\"svs-zero\" x1=\"0\" x2=\"")
        .append(width)
        .append("\" y1=\"")
        .append(Decimals.text(y))
        .append("\" y2=\"")
        .append(Decimals.text(y))
        .append("\"/>\n");
  }

  private void styleCurves() {
    if (moreStyle.isEmpty()) {
      StringBuilder dark = new StringBuilder();
      moreStyle.append(
          ".svs-curve{fill:none;stroke-width:2.5}.svs-area{opacity:.35}.svs-dot{fill:#1c1f24}"
              + ".svs-ring{fill:#fff;stroke:#1c1f24;stroke-width:2}");
      dark.append(".svs-dot{fill:#e8eaed}.svs-ring{fill:#14171c;stroke:#e8eaed}");
      for (Shade one : Shade.values()) {
        moreStyle.append(stroke(one, one.onLight()));
        dark.append(stroke(one, one.onDark()));
      }
      moreStyle.append("@media (prefers-color-scheme:dark){").append(dark).append('}');
    }
  }

  private static String stroke(Shade shade, String colour) {
    return "." + shade.styleClass() + "-line{stroke:" + colour + "}";
  }

  /** An upright line. */
  void upright(BigDecimal x, int from, int to, boolean dashed) {
    body.append("<line class=\"svs-zero\"")
        .append(dashed ? " stroke-dasharray=\"3 3\"" : "")
        .append(" x1=\"")
        .append(Decimals.text(x))
        .append("\" x2=\"")
        .append(Decimals.text(x))
        .append("\" y1=\"")
        .append(from)
        .append("\" y2=\"")
        .append(to)
        .append("\"/>\n");
  }

  /**
   * A line of text.
   *
   * @param anchor {@code start}, {@code middle} or {@code end}
   */
  void text(String styleClass, String anchor, BigDecimal x, int baseline, String line) {
    body.append("<text")
        .append(styleClass.isEmpty() ? "" : " class=\"" + styleClass + "\"")
        .append(anchor.equals("start") ? "" : " text-anchor=\"" + anchor + "\"")
        .append(" x=\"")
        .append(Decimals.text(x))
        .append("\" y=\"")
        .append(baseline)
        .append("\">")
        .append(Escapes.html(line))
        .append("</text>\n");
  }

  /**
   * A name at the left and a value at the right; below one another where they have no room.
   *
   * @param top where to begin
   * @return where to go on
   */
  int nameAndValue(String styleClass, String name, String value, int top) {
    int y = top;
    List<String> values = lines(value, WIDTH / LETTER);
    int taken = values.isEmpty() ? 0 : TextWidth.of(values.get(0)) + 2;
    boolean beside = values.size() <= 1 && taken <= WIDTH / LETTER / 2;
    List<String> names = lines(name, WIDTH / LETTER - (beside ? taken : 0));
    for (String line : names) {
      text(styleClass, "start", BigDecimal.ZERO, y + 15, line);
      y += LINE;
    }
    if (beside && !values.isEmpty()) {
      text(
          "",
          "end",
          BigDecimal.valueOf(WIDTH),
          (names.isEmpty() ? y : y - LINE) + 15,
          values.get(0));
      return names.isEmpty() ? y + LINE : y;
    }
    for (String line : values) {
      text("", "start", BigDecimal.ZERO, y + 15, line);
      y += LINE;
    }
    return y;
  }

  /** A text in at most three lines. */
  static List<String> lines(String text, int columns) {
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
}
