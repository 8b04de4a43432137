package io.github.socialvalue4j.present.statement.chart;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Values that are known within bounds: a full bar to the lower bound, a pale one from there to the
 * upper bound, and a line at the estimate. A value that is known exactly is a full bar alone. The
 * bars begin at 0. Immutable and thread-safe; made by {@link #builder}.
 */
public final class RangeBars implements DocumentOnly, Chart {

  private static final int THICKNESS = 18;

  private final String title;
  private final List<Bar> bars;

  private RangeBars(Builder builder) {
    this.title = builder.title;
    this.bars = List.copyOf(builder.bars);
  }

  /**
   * A value within bounds.
   *
   * @param name what it is
   * @param low its lower bound
   * @param estimate between the two, if there is one
   * @param high its upper bound
   * @param printed what the statement prints of it
   */
  public record Bar(
      String name, BigDecimal low, Optional<BigDecimal> estimate, BigDecimal high, String printed)
      implements DocumentOnly {
    /**
     * Checks that nothing is null.
     *
     * @throws IllegalArgumentException if the lower bound is above the upper one
     */
    public Bar {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(estimate, "estimate");
      Objects.requireNonNull(printed, "printed");
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException("A lower bound of " + low + " lies above " + high);
      }
    }

    private boolean isExact() {
      return low.compareTo(high) == 0;
    }

    /** The bound nearer to 0, to which the full bar reaches; 0 if the bounds lie around it. */
    private BigDecimal sure() {
      if (low.signum() > 0) {
        return low;
      }
      return high.signum() < 0 ? high : BigDecimal.ZERO;
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /** A builder for a chart of this title. */
  public static Builder builder(String title) {
    return new Builder(title);
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
        + ". "
        + bars.stream().map(b -> b.name() + ": " + b.printed()).collect(Collectors.joining(". "))
        + ".";
  }

  private Axis axis() {
    List<BigDecimal> values = new ArrayList<>();
    values.add(BigDecimal.ZERO);
    bars.forEach(bar -> values.addAll(List.of(bar.low(), bar.high())));
    return Axis.over(values);
  }

  @Override
  public String toSvg() {
    SvgPage page = new SvgPage();
    Axis axis = axis();
    int y = 2;
    for (Bar bar : bars) {
      y = page.nameAndValue("svs-label", bar.name(), bar.printed(), y) + 3;
      BigDecimal top = BigDecimal.valueOf(y);
      BigDecimal thick = BigDecimal.valueOf(THICKNESS);
      page.rect("svs-bed", BigDecimal.ZERO, top, BigDecimal.valueOf(SvgPage.WIDTH), thick);
      part(page, axis, bar.low(), bar.high(), Shade.LIGHT, top);
      part(page, axis, BigDecimal.ZERO, bar.sure(), Shade.STRONG, top);
      if (!bar.isExact()) {
        bar.estimate()
            .ifPresent(e -> estimate(page, axis.at(e, SvgPage.WIDTH), top.intValueExact()));
      }
      if (axis.low().signum() < 0) {
        page.upright(axis.at(BigDecimal.ZERO, SvgPage.WIDTH), y - 2, y + THICKNESS + 2, true);
      }
      y += THICKNESS + 9;
    }
    return page.finish(description(), Math.max(y, 10));
  }

  private static void estimate(SvgPage page, BigDecimal x, int y) {
    page.upright(x, y - 3, y + THICKNESS + 3, false);
  }

  private static void part(
      SvgPage page, Axis axis, BigDecimal one, BigDecimal other, Shade shade, BigDecimal top) {
    BigDecimal from = axis.at(one, SvgPage.WIDTH);
    BigDecimal to = axis.at(other, SvgPage.WIDTH);
    if (from.compareTo(to) != 0) {
      BigDecimal thick = BigDecimal.valueOf(THICKNESS);
      page.rect(shade.styleClass(), from.min(to), top, to.subtract(from).abs(), thick);
    }
  }

  @Override
  public List<String> toText(int width) {
    TextRows rows = new TextRows(width);
    Axis axis = axis();
    for (Bar bar : bars) {
      rows.add(bar.name(), bar.printed(), room -> line(axis, bar, room));
    }
    return rows.lines();
  }

  private static String line(Axis axis, Bar bar, int room) {
    char[] line = " ".repeat(room).toCharArray();
    fill(line, axis, bar.low(), bar.high(), '-');
    fill(line, axis, BigDecimal.ZERO, bar.sure(), Shade.STRONG.mark());
    if (!bar.isExact()) {
      bar.estimate().ifPresent(e -> line[Math.min(room - 1, axis.column(e, room))] = '|');
    }
    return new String(line).stripTrailing();
  }

  private static void fill(char[] line, Axis axis, BigDecimal one, BigDecimal other, char mark) {
    int from = axis.column(one, line.length);
    int to = axis.column(other, line.length);
    boolean isThin = from == to && Decimals.canonical(one.subtract(other)).signum() != 0;
    int last = isThin ? Math.min(line.length, from + 1) : Math.max(from, to);
    for (int i = Math.min(from, to); i < last; i++) {
      line[i] = mark;
    }
  }

  /** Collects bars. */
  public static final class Builder implements DocumentOnly {

    private final String title;
    private final List<Bar> bars = new ArrayList<>();

    private Builder(String title) {
      this.title = Objects.requireNonNull(title, "title");
    }

    /** Adds a value within bounds below the others. */
    public Builder bar(
        String name,
        BigDecimal low,
        Optional<BigDecimal> estimate,
        BigDecimal high,
        String printed) {
      bars.add(new Bar(name, low, estimate, high, printed));
      return this;
    }

    /** Adds a value that is known exactly. */
    public Builder exact(String name, BigDecimal value, String printed) {
      return bar(name, value, Optional.of(value), value, printed);
    }

    /** The chart. */
    public RangeBars build() {
      return new RangeBars(this);
    }

    @Override
    public String toString() {
      return ShortText.of("builder of " + ShortText.titled("bars", title));
    }
  }

  @Override
  public String toString() {
    return ShortText.of(
        ShortText.titled("bars of ranges", title) + ", " + ShortText.count(bars.size(), "bar"));
  }
}
