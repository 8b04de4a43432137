package io.github.socialvalue4j.present.statement.chart;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.present.statement.markup.Escapes;
import io.github.socialvalue4j.present.statement.markup.TextWidth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Horizontal bars of parts that stand one after another, each part with its name and value beside
 * it. What is below 0 goes to the left of the line at 0. A bar without parts says why. Immutable
 * and thread-safe; made by {@link #builder}.
 */
public final class StackedBars implements DocumentOnly, Chart {

  private final String title;
  private final List<Bar> bars;

  private StackedBars(Builder builder) {
    this.title = builder.title;
    this.bars = List.copyOf(builder.bars);
  }

  /**
   * A part of a bar.
   *
   * @param name what it is, such as {@code verified}
   * @param shade its colour
   * @param value how long it is
   * @param printed its value as the statement prints it
   */
  public record Part(String name, Shade shade, BigDecimal value, String printed)
      implements DocumentOnly {
    /** Checks that nothing is null. */
    public Part {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(shade, "shade");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(printed, "printed");
    }

    String inWords() {
      return name.isEmpty() ? printed : name + " " + printed;
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * A bar.
   *
   * @param label what it is
   * @param parts from the line at 0 outwards
   * @param remark what a reader must know of it, such as {@code not yet due}, or the empty text
   */
  public record Bar(String label, List<Part> parts, String remark) {
    /** Copies the parts. */
    public Bar {
      Objects.requireNonNull(label, "label");
      parts = List.copyOf(parts);
      Objects.requireNonNull(remark, "remark");
    }

    String inWords() {
      List<String> words = new ArrayList<>(parts.stream().map(Part::inWords).toList());
      if (!remark.isEmpty()) {
        words.add(remark);
      }
      return label + ": " + (words.isEmpty() ? "nothing" : String.join(", ", words));
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
    return title + ". " + bars.stream().map(Bar::inWords).collect(Collectors.joining(". ")) + ".";
  }

  @Override
  public String toSvg() {
    return new StackedBarsSvg(this).draw();
  }

  @Override
  public List<String> toText(int width) {
    int names = 0;
    int values = 0;
    for (Bar bar : bars) {
      for (Part part : bar.parts()) {
        names = Math.max(names, Math.min(width / 3, TextWidth.of(Escapes.line(part.name()))));
        values = Math.max(values, TextWidth.of(Escapes.line(part.printed())));
      }
    }
    int room = Math.max(4, width - names - values - 6);
    List<String> lines = new ArrayList<>();
    for (Bar bar : bars) {
      lines.addAll(TextWidth.wrap(Escapes.line(bar.label()), width));
      for (Part part : bar.parts()) {
        List<String> name =
            TextWidth.wrap(Escapes.line(part.name()), Math.max(2, Math.max(names, 2)));
        for (int i = 0; i < name.size() - 1; i++) {
          lines.add("  " + name.get(i));
        }
        String line =
            "  "
                + TextWidth.padEnd(name.get(name.size() - 1), names)
                + "  "
                + TextWidth.padStart(Escapes.line(part.printed()), values)
                + "  "
                + textBar(part, room);
        lines.add(line.stripTrailing());
      }
      if (!bar.remark().isEmpty()) {
        TextWidth.wrap(Escapes.line(bar.remark()), width - 2).forEach(l -> lines.add("  " + l));
      }
    }
    return lines;
  }

  private String textBar(Part part, int room) {
    BigDecimal largest =
        bars.stream()
            .flatMap(b -> b.parts().stream())
            .map(p -> p.value().abs())
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    int length = scaled(part.value().abs(), largest, room).setScale(0, RoundingMode.UP).intValue();
    return String.valueOf(part.shade().mark()).repeat(length);
  }

  /** {@code value} of {@code whole} on a length; 0 where the whole is 0. */
  static BigDecimal scaled(BigDecimal value, BigDecimal whole, int length) {
    return whole.signum() == 0
        ? BigDecimal.ZERO
        : Decimals.quotient(value.multiply(BigDecimal.valueOf(length)), whole)
            .setScale(2, RoundingMode.HALF_EVEN);
  }

  /** Collects bars. */
  public static final class Builder implements DocumentOnly {

    private final String title;
    private final List<Bar> bars = new ArrayList<>();

    private Builder(String title) {
      this.title = Objects.requireNonNull(title, "title");
    }

    /** Adds a bar below the others. */
    public Builder bar(String label, List<Part> parts, String remark) {
      bars.add(new Bar(label, parts, remark));
      return this;
    }

    /** The chart. */
    public StackedBars build() {
      return new StackedBars(this);
    }

    @Override
    public String toString() {
      return ShortText.of("builder of " + ShortText.titled("stacked bars", title));
    }
  }

  @Override
  public String toString() {
    return ShortText.of(
        ShortText.titled("stacked bars", title) + ", " + ShortText.count(bars.size(), "bar"));
  }
}
