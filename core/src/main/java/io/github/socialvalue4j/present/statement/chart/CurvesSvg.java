package io.github.socialvalue4j.present.statement.chart;

import io.github.socialvalue4j.present.statement.chart.Curves.At;
import io.github.socialvalue4j.present.statement.chart.Curves.Band;
import io.github.socialvalue4j.present.statement.chart.Curves.Curve;
import io.github.socialvalue4j.present.statement.chart.Curves.Dot;
import io.github.socialvalue4j.present.statement.chart.Curves.Dots;
import io.github.socialvalue4j.present.statement.chart.Curves.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Draws lines over time, with a scale from the least to the most amount. */
final class CurvesSvg {
  private static final int HEIGHT = 180;
  private static final int DOT = 5;

  /** Room at both sides, so that a dot at the first or last time is drawn whole. */
  private static final int SIDE = 8;

  private final Curves chart;
  private final SvgPage page = new SvgPage();
  private final Axis amounts;
  private final Axis steps;
  private final int top = SvgPage.LINE + 2;

  CurvesSvg(Curves chart) {
    this.chart = chart;
    this.amounts = Axis.over(chart.amounts().stream().map(At::value).toList());
    this.steps =
        new Axis(BigDecimal.ZERO, BigDecimal.valueOf(Math.max(1, chart.times().size() - 1)));
  }

  private BigDecimal x(BigDecimal time) {
    return BigDecimal.valueOf(SIDE).add(steps.at(time, SvgPage.WIDTH - 2 * SIDE));
  }

  private BigDecimal y(BigDecimal amount) {
    return BigDecimal.valueOf(top + HEIGHT).subtract(amounts.at(amount, HEIGHT));
  }

  String draw() {
    page.rect(
        "svs-bed",
        BigDecimal.ZERO,
        BigDecimal.valueOf(top),
        BigDecimal.valueOf(SvgPage.WIDTH),
        BigDecimal.valueOf(HEIGHT));
    chart.band().ifPresent(this::band);
    page.level(y(BigDecimal.ZERO), SvgPage.WIDTH);
    for (int i = 0; i < chart.times().size(); i++) {
      page.upright(x(BigDecimal.valueOf(i)), top + HEIGHT - 4, top + HEIGHT, false);
    }
    for (int i = 0; i < chart.marks().size(); i++) {
      mark(chart.marks().get(i), i + 1);
    }
    for (Curve curve : chart.curves()) {
      page.curve(curve.shade(), points(curve), curve.dashed());
    }
    for (Mark mark : chart.marks()) {
      mark.value().ifPresent(value -> page.dot(x(mark.time()), y(value), DOT, false));
    }
    for (Dots dots : chart.dots()) {
      for (Dot dot : dots.values()) {
        page.dot(x(BigDecimal.valueOf(dot.time())), y(dot.at().value()), DOT, true);
      }
    }
    scale();
    return page.finish(chart.description(), legend(names()) + 6);
  }

  private List<BigDecimal> points(Curve curve) {
    List<BigDecimal> points = new ArrayList<>();
    for (int i = 0; i < curve.values().size(); i++) {
      points.add(x(BigDecimal.valueOf(i)));
      points.add(y(curve.values().get(i).value()));
    }
    return points;
  }

  private void band(Band band) {
    List<BigDecimal> points = new ArrayList<>(points(band.from()));
    List<BigDecimal> back = points(band.to());
    for (int i = back.size() - 2; i >= 0; i -= 2) {
      points.add(back.get(i));
      points.add(back.get(i + 1));
    }
    page.area(Shade.LIGHT, points);
  }

  private void mark(Mark mark, int number) {
    BigDecimal x = x(mark.time());
    page.upright(x, top, top + HEIGHT, true);
    if (chart.marks().size() > 1) {
      page.text("svs-remark", "middle", x, top - 5, Integer.toString(number));
    }
  }

  /** The most at the top and the least at the bottom, where it is not 0. */
  private void scale() {
    Comparator<At> byValue = Comparator.comparing(At::value);
    At most = Collections.max(chart.amounts(), byValue);
    At least = Collections.min(chart.amounts(), byValue);
    page.text("svs-remark", "start", BigDecimal.valueOf(SIDE), top + 15, most.printed());
    if (least.value().signum() < 0) {
      page.text("svs-remark", "start", BigDecimal.valueOf(SIDE), top + HEIGHT - 6, least.printed());
    }
  }

  /** The names of the times: all where they have room, else the first and the last. */
  private int names() {
    List<String> times = chart.times();
    int y = top + HEIGHT + 4;
    int room = times.stream().mapToInt(String::length).max().orElse(0) * SvgPage.LETTER;
    // The first and the last stand at the edges, and so reach half a name further inwards.
    boolean all =
        times.size() > 1 && room * 3 / 2 <= (SvgPage.WIDTH - 2 * SIDE) / (times.size() - 1);
    for (int i = 0; i < times.size(); i++) {
      boolean first = i == 0;
      boolean last = i == times.size() - 1;
      if (all || first || last) {
        page.text(
            "svs-remark",
            first ? "start" : last ? "end" : "middle",
            first
                ? BigDecimal.ZERO
                : last ? BigDecimal.valueOf(SvgPage.WIDTH) : x(BigDecimal.valueOf(i)),
            y + 15,
            times.get(i));
      }
    }
    return y + SvgPage.LINE + 4;
  }

  private int legend(int start) {
    int y = start;
    for (Curve curve : chart.curves()) {
      BigDecimal middle = BigDecimal.valueOf(y + 8L);
      page.curve(
          curve.shade(),
          List.of(BigDecimal.ZERO, middle, BigDecimal.valueOf(40), middle),
          curve.dashed());
      String last = curve.values().get(curve.values().size() - 1).printed();
      y = page.nameAndValue("svs-label", curve.name(), last, y + 12) + 2;
    }
    for (Dots dots : chart.dots()) {
      page.dot(BigDecimal.valueOf(SIDE), BigDecimal.valueOf(y + 8L), DOT, true);
      y += 14;
      for (Dot dot : dots.values()) {
        String name = dots.name() + ", " + chart.times().get(dot.time());
        y = page.nameAndValue("svs-label", name, dot.at().printed(), y);
      }
    }
    for (int i = 0; i < chart.marks().size(); i++) {
      Mark mark = chart.marks().get(i);
      String name = chart.marks().size() > 1 ? (i + 1) + "  " + mark.name() : mark.name();
      y = page.nameAndValue("", name, mark.printed(), y);
    }
    return y;
  }
}
