package io.github.socialvalue4j.present.statement.chart;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A distribution: how many draws fall into each of some classes of equal width, with lines at the
 * values that matter. Immutable and thread-safe; made by {@link #builder}.
 */
public final class Histogram implements DocumentOnly, Chart {

  private static final int HEIGHT = 170;

  private final String title;
  private final List<Bin> bins;
  private final List<Mark> marks;

  private Histogram(Builder builder) {
    this.title = builder.title;
    this.bins = List.copyOf(builder.bins);
    this.marks = List.copyOf(builder.marks);
  }

  /**
   * A class.
   *
   * @param from where it begins
   * @param to where it ends
   * @param printed both, as the statement prints them
   * @param count how many fall into it, 0 or more
   */
  public record Bin(BigDecimal from, BigDecimal to, String printed, long count)
      implements DocumentOnly {
    /** Checks that nothing is null and that there is no negative count. */
    public Bin {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(printed, "printed");
      if (count < 0) {
        throw new IllegalArgumentException("A class holds 0 or more, not " + count);
      }
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * A value that matters.
   *
   * @param name what it is
   * @param value where it lies
   * @param printed the value as the statement prints it
   */
  public record Mark(String name, BigDecimal value, String printed) implements DocumentOnly {
    /** Checks that nothing is null. */
    public Mark {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(printed, "printed");
    }

    private String inWords() {
      return name + " " + printed;
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

  /** The classes, from the lowest. */
  public List<Bin> bins() {
    return bins;
  }

  @Override
  public String description() {
    List<String> words = new ArrayList<>(marks.stream().map(Mark::inWords).toList());
    bins.forEach(bin -> words.add(bin.printed() + ": " + count(bin)));
    return title + ". " + words.stream().collect(Collectors.joining(". ")) + ".";
  }

  private static String count(Bin bin) {
    return Decimals.grouped(BigDecimal.valueOf(bin.count()));
  }

  private BigDecimal most() {
    return BigDecimal.valueOf(bins.stream().mapToLong(Bin::count).max().orElse(0));
  }

  private Axis axis() {
    List<BigDecimal> values = new ArrayList<>();
    bins.forEach(bin -> values.addAll(List.of(bin.from(), bin.to())));
    marks.forEach(mark -> values.add(mark.value()));
    return Axis.over(values);
  }

  @Override
  public String toSvg() {
    SvgPage page = new SvgPage();
    Axis axis = axis();
    int floor = HEIGHT + 24;
    BigDecimal base = BigDecimal.valueOf(floor);
    for (Bin bin : bins) {
      BigDecimal height = StackedBars.scaled(BigDecimal.valueOf(bin.count()), most(), HEIGHT);
      BigDecimal left = axis.at(bin.from(), SvgPage.WIDTH);
      BigDecimal width = axis.at(bin.to(), SvgPage.WIDTH).subtract(left).max(BigDecimal.ONE);
      if (height.signum() > 0) {
        BigDecimal gap =
            width.compareTo(BigDecimal.valueOf(4)) > 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        page.rect("svs-medium", left, base.subtract(height), width.subtract(gap), height);
      }
    }
    page.rect(
        "svs-strong", BigDecimal.ZERO, base, BigDecimal.valueOf(SvgPage.WIDTH), BigDecimal.ONE);
    char letter = 'A';
    int y = floor + 2;
    if (!bins.isEmpty()) {
      String highest = bins.size() > 1 ? "last bar " + bins.get(bins.size() - 1).printed() : "";
      y = page.nameAndValue("svs-remark", "first bar " + bins.get(0).printed(), highest, y) + 4;
    }
    for (Mark mark : marks) {
      BigDecimal x = axis.at(mark.value(), SvgPage.WIDTH);
      page.upright(x, 18, floor, true);
      BigDecimal inside = x.max(BigDecimal.valueOf(6)).min(BigDecimal.valueOf(SvgPage.WIDTH - 6));
      page.text("svs-label", "middle", inside, 14, String.valueOf(letter));
      y = page.nameAndValue("", letter + "  " + mark.name(), mark.printed(), y);
      letter++;
    }
    return page.finish(description(), Math.max(y + 4, 10));
  }

  @Override
  public List<String> toText(int width) {
    TextRows rows = new TextRows(width);
    for (Bin bin : bins) {
      BigDecimal count = BigDecimal.valueOf(bin.count());
      Axis axis = new Axis(BigDecimal.ZERO, most());
      rows.add(bin.printed(), count(bin), room -> TextRows.marks('=', 0, axis.column(count, room)));
    }
    List<String> lines = new ArrayList<>(rows.lines());
    TextRows names = new TextRows(width);
    marks.forEach(mark -> names.add(mark.name(), mark.printed(), room -> ""));
    lines.addAll(names.lines());
    return lines;
  }

  /** Collects classes and marks. */
  public static final class Builder implements DocumentOnly {

    private final String title;
    private final List<Bin> bins = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    private Builder(String title) {
      this.title = Objects.requireNonNull(title, "title");
    }

    /** Adds a class above the others. */
    public Builder bin(BigDecimal from, BigDecimal to, String printed, long count) {
      bins.add(new Bin(from, to, printed, count));
      return this;
    }

    /** Adds a value that matters. */
    public Builder mark(String name, BigDecimal value, String printed) {
      marks.add(new Mark(name, value, printed));
      return this;
    }

    /** The chart. */
    public Histogram build() {
      return new Histogram(this);
    }

    @Override
    public String toString() {
      return ShortText.of("builder of " + ShortText.titled("histogram", title));
    }
  }

  @Override
  public String toString() {
    return ShortText.of(
        ShortText.titled("histogram", title) + ", " + ShortText.count(bins.size(), "bin"));
  }
}
