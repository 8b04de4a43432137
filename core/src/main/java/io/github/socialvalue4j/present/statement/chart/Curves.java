package io.github.socialvalue4j.present.statement.chart;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Amounts over time as lines: each line has its name and last value below, times that matter stand
 * as upright lines with a number, and amounts at some of the times are dots. Cumulative value
 * against cumulative cost is a breakeven curve; a low, a central and a high line are a fan.
 * Immutable and thread-safe; made by {@link #builder}.
 */
public final class Curves implements DocumentOnly, Chart {

  private final String title;
  private final List<String> times;
  private final List<Curve> curves;
  private final List<Mark> marks;
  private final List<Dots> dots;
  private final Optional<Band> band;

  private Curves(Builder builder) {
    this.title = builder.title;
    this.times = List.copyOf(builder.times);
    this.curves = List.copyOf(builder.curves);
    this.marks = List.copyOf(builder.marks);
    this.dots = List.copyOf(builder.dots);
    this.band = builder.band;
  }

  /**
   * A value at a time.
   *
   * @param value how much
   * @param printed it, as the statement prints it
   */
  public record At(BigDecimal value, String printed) implements DocumentOnly {
    /** Checks that nothing is null. */
    public At {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(printed, "printed");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
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

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * An amount at one of the times.
   *
   * @param time the place of the time in the list, from 0
   * @param at how much
   */
  public record Dot(int time, At at) {
    /** Checks that nothing is null. */
    public Dot {
      Objects.requireNonNull(at, "at");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * Amounts at some of the times, such as what was observed.
   *
   * @param name what they are
   * @param values each at its time
   */
  public record Dots(String name, List<Dot> values) {
    /** Copies the values. */
    public Dots {
      Objects.requireNonNull(name, "name");
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /** The room between two curves. */
  record Band(Curve from, Curve to) {}

  /**
   * A time that matters.
   *
   * @param name what it is
   * @param time how many steps after the first time
   * @param value at which height, if curves cross there
   * @param printed when, as the statement prints it
   */
  public record Mark(String name, BigDecimal time, Optional<BigDecimal> value, String printed)
      implements DocumentOnly {
    /** Checks that nothing is null. */
    public Mark {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(time, "time");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(printed, "printed");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
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
    for (Dots one : dots) {
      List<String> values = new ArrayList<>();
      one.values().forEach(dot -> values.add(times.get(dot.time()) + " " + dot.at().printed()));
      words.add(one.name() + ": " + String.join(", ", values));
    }
    marks.forEach(mark -> words.add(mark.name() + ": " + mark.printed()));
    return title + ". " + words.stream().collect(Collectors.joining(". ")) + ".";
  }

  /** Every amount that is drawn, and 0. */
  List<At> amounts() {
    List<At> amounts = new ArrayList<>(List.of(new At(BigDecimal.ZERO, "0")));
    curves.forEach(curve -> amounts.addAll(curve.values()));
    dots.forEach(one -> one.values().forEach(dot -> amounts.add(dot.at())));
    return amounts;
  }

  /** The times, in order. */
  public List<String> times() {
    return times;
  }

  /** What was observed, as dots. */
  public List<Dots> dots() {
    return dots;
  }

  /** The times that matter. */
  public List<Mark> marks() {
    return marks;
  }

  Optional<Band> band() {
    return band;
  }

  @Override
  public String toSvg() {
    return new CurvesSvg(this).draw();
  }

  @Override
  public List<String> toText(int width) {
    TextRows rows = new TextRows(width);
    Axis amounts = Axis.over(amounts().stream().map(At::value).toList());
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
    for (Dots one : dots) {
      for (Dot dot : one.values()) {
        rows.add(
            one.name() + ", " + times.get(dot.time()),
            dot.at().printed(),
            room ->
                TextRows.marks(
                    'o',
                    Math.max(0, amounts.column(dot.at().value(), room) - 1),
                    Math.max(1, amounts.column(dot.at().value(), room))));
      }
    }
    marks.forEach(mark -> rows.add(mark.name(), mark.printed(), room -> ""));
    return rows.lines();
  }

  /** Collects lines and times. */
  public static final class Builder implements DocumentOnly {

    private final String title;
    private final List<String> times;
    private final List<Curve> curves = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Dots> dots = new ArrayList<>();
    private Optional<Band> band = Optional.empty();

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

    /** Shades the room between two curves that were added, as of a fan. */
    public Builder shadeBetween(String from, String to) {
      band = Optional.of(new Band(find(from), find(to)));
      return this;
    }

    private Curve find(String name) {
      return curves.stream()
          .filter(curve -> curve.name().equals(name))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("There is no line " + name));
    }

    /**
     * Adds amounts at some of the times.
     *
     * @throws IllegalArgumentException if a time is not there
     */
    public Builder dots(String name, List<Dot> values) {
      for (Dot dot : values) {
        if (dot.time() < 0 || dot.time() >= times.size()) {
          throw new IllegalArgumentException("There is no time " + dot.time());
        }
      }
      dots.add(new Dots(name, values));
      return this;
    }

    /** Adds a time that matters. */
    public Builder mark(String name, BigDecimal time, String printed) {
      marks.add(new Mark(name, time, Optional.empty(), printed));
      return this;
    }

    /** Adds a time at which curves cross. */
    public Builder crossing(String name, BigDecimal time, BigDecimal value, String printed) {
      marks.add(new Mark(name, time, Optional.of(value), printed));
      return this;
    }

    /** The chart. */
    public Curves build() {
      return new Curves(this);
    }

    @Override
    public String toString() {
      return ShortText.of("builder of " + ShortText.titled("curves", title));
    }
  }

  @Override
  public String toString() {
    return ShortText.of(
        ShortText.titled("curves", title) + ", " + ShortText.count(curves.size(), "curve"));
  }
}
