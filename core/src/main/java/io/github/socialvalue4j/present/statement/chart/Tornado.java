package io.github.socialvalue4j.present.statement.chart;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a result becomes when one number at a time is lower or higher: a bar for each number, around
 * a line at the result as it stands. Immutable and thread-safe; made by {@link #builder}.
 */
public final class Tornado implements DocumentOnly, Chart {

  private static final int THICKNESS = 18;

  private final String title;
  private final BigDecimal base;
  private final String printedBase;
  private final List<Bar> bars;

  private Tornado(Builder builder) {
    this.title = builder.title;
    this.base = builder.base;
    this.printedBase = builder.printedBase;
    this.bars = List.copyOf(builder.bars);
  }

  /**
   * An end of a bar.
   *
   * @param at the number's value there, as the statement prints it
   * @param result what the result is there
   * @param printed the result as the statement prints it
   */
  public record End(String at, BigDecimal result, String printed) implements DocumentOnly {
    /** Checks that nothing is null. */
    public End {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(result, "result");
      Objects.requireNonNull(printed, "printed");
    }

    private String inWords() {
      return printed + " at " + at;
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * A bar.
   *
   * @param name which number
   * @param low at its lower value
   * @param high at its higher value
   */
  public record Bar(String name, End low, End high) {
    /** Checks that nothing is null. */
    public Bar {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(low, "low");
      Objects.requireNonNull(high, "high");
    }

    /** The ends from the left to the right. */
    private List<End> ends() {
      return low.result().compareTo(high.result()) <= 0 ? List.of(low, high) : List.of(high, low);
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
   * @param base the result as it stands
   * @param printed it, as the statement prints it
   */
  public static Builder builder(String title, BigDecimal base, String printed) {
    return new Builder(title, base, printed);
  }

  @Override
  public String title() {
    return title;
  }

  /** The bars, from the top. */
  public List<Bar> bars() {
    return bars;
  }

  @Override
  public String description() {
    return title
        + ". As it stands: "
        + printedBase
        + ". "
        + bars.stream()
            .map(b -> b.name() + ": " + b.low().inWords() + ", " + b.high().inWords())
            .collect(Collectors.joining(". "))
        + ".";
  }

  private Axis axis() {
    List<BigDecimal> values = new ArrayList<>();
    values.add(base);
    bars.forEach(bar -> values.addAll(List.of(bar.low().result(), bar.high().result())));
    return Axis.over(values);
  }

  @Override
  public String toSvg() {
    SvgPage page = new SvgPage();
    Axis axis = axis();
    BigDecimal middle = axis.at(base, SvgPage.WIDTH);
    BigDecimal thick = BigDecimal.valueOf(THICKNESS);
    int y = page.nameAndValue("svs-remark", "Line: as it stands, " + printedBase, "", 2) + 4;
    for (Bar bar : bars) {
      y = page.nameAndValue("svs-label", bar.name(), "", y) + 3;
      BigDecimal top = BigDecimal.valueOf(y);
      page.rect("svs-bed", BigDecimal.ZERO, top, BigDecimal.valueOf(SvgPage.WIDTH), thick);
      part(page, axis, bar.low(), Shade.OTHER, top);
      part(page, axis, bar.high(), Shade.MEDIUM, top);
      page.upright(middle, y - 3, y + THICKNESS + 3, false);
      y += THICKNESS + 2;
      List<End> ends = bar.ends();
      y = page.nameAndValue("", ends.get(0).inWords(), ends.get(1).inWords(), y) + 10;
    }
    return page.finish(description(), Math.max(y, 10));
  }

  private void part(SvgPage page, Axis axis, End end, Shade shade, BigDecimal top) {
    BigDecimal from = axis.at(base, SvgPage.WIDTH);
    BigDecimal to = axis.at(end.result(), SvgPage.WIDTH);
    if (from.compareTo(to) != 0) {
      BigDecimal thick = BigDecimal.valueOf(THICKNESS);
      page.rect(shade.styleClass(), from.min(to), top, to.subtract(from).abs(), thick);
    }
  }

  @Override
  public List<String> toText(int width) {
    Axis axis = axis();
    TextRows rows = new TextRows(width);
    rows.add("As it stands", printedBase, room -> line(axis, base, base, room));
    for (Bar bar : bars) {
      List<End> ends = bar.ends();
      rows.add(
          bar.name(),
          ends.get(0).printed() + " to " + ends.get(1).printed(),
          room -> line(axis, ends.get(0).result(), ends.get(1).result(), room));
    }
    return rows.lines();
  }

  private String line(Axis axis, BigDecimal left, BigDecimal right, int room) {
    int middle = axis.column(base, room - 1);
    int from = Math.min(middle, axis.column(left, room - 1));
    int to = Math.max(middle, axis.column(right, room - 1));
    return " ".repeat(from) + "=".repeat(middle - from) + "|" + "=".repeat(to - middle);
  }

  /** Collects bars. */
  public static final class Builder implements DocumentOnly {

    private final String title;
    private final BigDecimal base;
    private final String printedBase;
    private final List<Bar> bars = new ArrayList<>();

    private Builder(String title, BigDecimal base, String printed) {
      this.title = Objects.requireNonNull(title, "title");
      this.base = Objects.requireNonNull(base, "base");
      this.printedBase = Objects.requireNonNull(printed, "printed");
    }

    /** Adds a bar below the others. */
    public Builder bar(String name, End low, End high) {
      bars.add(new Bar(name, low, high));
      return this;
    }

    /** The chart. */
    public Tornado build() {
      return new Tornado(this);
    }

    @Override
    public String toString() {
      return ShortText.of("builder of " + ShortText.titled("tornado", title));
    }
  }

  @Override
  public String toString() {
    return ShortText.of(
        ShortText.titled("tornado", title) + ", " + ShortText.count(bars.size(), "bar"));
  }
}
