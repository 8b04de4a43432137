package io.github.socialvalue4j.present.statement.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Amounts over time as lines: each line has its name and last value beside it, and days that matter
 * stand as upright lines. Cumulative value against cumulative cost is a breakeven curve; a low, a
 * central and a high line are a fan. Immutable and thread-safe; made by {@link #builder}.
 */
public final class Curves implements Chart {

  private static final int HEIGHT = 180;

  private final String title;
  private final List<String> times;
  private final List<Curve> curves;
  private final List<Mark> marks;

  private Curves(Builder builder) {
    this.title = builder.title;
    this.times = List.copyOf(builder.times);
    this.curves = List.copyOf(builder.curves);
    this.marks = List.copyOf(builder.marks);
  }

  /**
   * A value at a time.
   *
   * @param value how much
   * @param printed it, as the statement prints it
   */
  public record At(BigDecimal value, String printed) {
    /** Checks that nothing is null. */
    public At {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(printed, "printed");
    }
  }

  /**
   * A line.
   *
   * @param name what it is
   * @param shade its colour
   * @param dashed whether it is drawn in dashes, as for an outer case
   * @param values one for each time
   */
  public record Curve(String name, Shade shade, boolean dashed, List<At> values) {
    /** Copies the values. */
    public Curve {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(shade, "shade");
      values = List.copyOf(values);
    }
  }

  /**
   * A time that matters.
   *
   * @param name what it is
   * @param time how many steps after the first time
   * @param printed when, as the statement prints it
   */
  public record Mark(String name, BigDecimal time, String printed) {
    /** Checks that nothing is null. */
    public Mark {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(time, "time");
      Objects.requireNonNull(printed, "printed");
    }
  }

  /**
   * A builder.
   *
   * @param title what it shows
   * @param times the names of the times, in order and equally far apart; one at least
   * @throws IllegalArgumentException if there is no time
   */
  public static Builder builder(String title, List<String> times) {
    return new Builder(title, times);
  }

  @Override
  public String title() {
    return title;
  }

  /** The lines. */
  public List<Curve> curves() {
    return curves;
  }

  @Override
  public String description() {
    List<String> words = new ArrayList<>();
    for (Curve curve : curves) {
      List<String> values = new ArrayList<>();
      for (int i = 0; i < times.size(); i++) {
        values.add(times.get(i) + " " + curve.values().get(i).printed());
      }
      words.add(curve.name() + ": " + String.join(", ", values));
    }
    marks.forEach(mark -> words.add(mark.name() + ": " + mark.printed()));
    return title + ". " + words.stream().collect(Collectors.joining(". ")) + ".";
  }

  private Axis amounts() {
    List<BigDecimal> values = new ArrayList<>(List.of(BigDecimal.ZERO));
    curves.forEach(curve -> curve.values().forEach(at -> values.add(at.value())));
    return Axis.over(values);
  }

  private Axis steps() {
    return new Axis(BigDecimal.ZERO, BigDecimal.valueOf(Math.max(1, times.size() - 1)));
  }

  @Override
  public String toSvg() {
    SvgPage page = new SvgPage();
    Axis amounts = amounts();
    Axis steps = steps();
    int y = 2;
    page.rect(
        "svs-bed",
        BigDecimal.ZERO,
        BigDecimal.valueOf(y),
        BigDecimal.valueOf(SvgPage.WIDTH),
        BigDecimal.valueOf(HEIGHT));
    BigDecimal bottom = BigDecimal.valueOf(y + HEIGHT);
    for (Mark mark : marks) {
      page.upright(steps.at(mark.time(), SvgPage.WIDTH), y, y + HEIGHT, true);
    }
    for (Curve curve : curves) {
      List<BigDecimal> points = new ArrayList<>();
      for (int i = 0; i < curve.values().size(); i++) {
        points.add(steps.at(BigDecimal.valueOf(i), SvgPage.WIDTH));
        points.add(bottom.subtract(amounts.at(curve.values().get(i).value(), HEIGHT)));
      }
      page.curve(curve.shade(), points, curve.dashed());
    }
    y += HEIGHT + 4;
    page.text("svs-remark", "start", BigDecimal.ZERO, y + 15, times.get(0));
    if (times.size() > 1) {
      page.text(
          "svs-remark",
          "end",
          BigDecimal.valueOf(SvgPage.WIDTH),
          y + 15,
          times.get(times.size() - 1));
    }
    y += SvgPage.LINE + 4;
    for (Curve curve : curves) {
      page.curve(
          curve.shade(),
          List.of(
              BigDecimal.ZERO,
              BigDecimal.valueOf(y + 8L),
              BigDecimal.valueOf(40),
              BigDecimal.valueOf(y + 8L)),
          curve.dashed());
      y =
          page.nameAndValue(
              "svs-label", curve.name(), curve.values().get(times.size() - 1).printed(), y + 12);
    }
    for (Mark mark : marks) {
      y = page.nameAndValue("", mark.name(), mark.printed(), y);
    }
    return page.finish(description(), y + 6);
  }

  @Override
  public List<String> toText(int width) {
    TextRows rows = new TextRows(width);
    Axis amounts = amounts();
    for (Curve curve : curves) {
      for (int i = 0; i < times.size(); i++) {
        At at = curve.values().get(i);
        rows.add(
            curve.name() + ", " + times.get(i),
            at.printed(),
            room -> {
              int zero = amounts.column(BigDecimal.ZERO, room);
              int end = amounts.column(at.value(), room);
              return TextRows.marks(curve.shade().mark(), Math.min(zero, end), Math.max(zero, end));
            });
      }
    }
    marks.forEach(mark -> rows.add(mark.name(), mark.printed(), room -> ""));
    return rows.lines();
  }

  /** Collects lines and times. */
  public static final class Builder {

    private final String title;
    private final List<String> times;
    private final List<Curve> curves = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    private Builder(String title, List<String> times) {
      this.title = Objects.requireNonNull(title, "title");
      this.times = List.copyOf(times);
      if (times.isEmpty()) {
        throw new IllegalArgumentException("Lines over time need one time at least");
      }
    }

    /**
     * Adds a line.
     *
     * @throws IllegalArgumentException if it has not as many values as there are times
     */
    public Builder curve(String name, Shade shade, boolean dashed, List<At> values) {
      if (values.size() != times.size()) {
        throw new IllegalArgumentException(
            "The line " + name + " has " + values.size() + " values for " + times.size());
      }
      curves.add(new Curve(name, shade, dashed, values));
      return this;
    }

    /** Adds a time that matters. */
    public Builder mark(String name, BigDecimal time, String printed) {
      marks.add(new Mark(name, time, printed));
      return this;
    }

    /** The chart. */
    public Curves build() {
      return new Curves(this);
    }
  }
}
