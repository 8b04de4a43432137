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
 * From one level to another, step by step: a level is a bar from 0, and each change hangs where the
 * one before it ended. Names stand above their bars and values beside the names. Immutable and
 * thread-safe; made by {@link #builder}.
 */
public final class Waterfall implements DocumentOnly, Chart {

  private static final int THICKNESS = 18;

  private final String title;
  private final List<Step> steps;

  private Waterfall(Builder builder) {
    this.title = builder.title;
    this.steps = List.copyOf(builder.steps);
  }

  /**
   * A bar of the chart.
   *
   * @param name what it is
   * @param level whether it is a level, not a change
   * @param value the level, or the change with its sign
   * @param printed its value as the statement prints it
   */
  public record Step(String name, boolean level, BigDecimal value, String printed)
      implements DocumentOnly {
    /** Checks that nothing is null. */
    public Step {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(printed, "printed");
    }

    private Shade shade() {
      return level ? Shade.STRONG : value.signum() < 0 ? Shade.OTHER : Shade.MEDIUM;
    }

    private char mark() {
      return level ? '#' : value.signum() < 0 ? '-' : '+';
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /** From where to where a step's bar reaches. */
  private record Span(BigDecimal from, BigDecimal to) {}

  /** A builder for a chart of this title. */
  public static Builder builder(String title) {
    return new Builder(title);
  }

  @Override
  public String title() {
    return title;
  }

  /** The steps, from the top. */
  public List<Step> steps() {
    return steps;
  }

  @Override
  public String description() {
    return title
        + ". "
        + steps.stream().map(s -> s.name() + ": " + s.printed()).collect(Collectors.joining(". "))
        + ".";
  }

  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    BigDecimal reached = BigDecimal.ZERO;
    for (Step step : steps) {
      BigDecimal from = step.level() ? BigDecimal.ZERO : reached;
      reached = step.level() ? step.value() : Decimals.sum(List.of(reached, step.value()));
      spans.add(new Span(from, reached));
    }
    return spans;
  }

  private static Axis axis(List<Span> spans) {
    List<BigDecimal> ends = new ArrayList<>();
    ends.add(BigDecimal.ZERO);
    spans.forEach(span -> ends.addAll(List.of(span.from(), span.to())));
    return Axis.over(ends);
  }

  @Override
  public String toSvg() {
    SvgPage page = new SvgPage();
    List<Span> spans = spans();
    Axis axis = axis(spans);
    int y = 2;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      y = page.nameAndValue(step.level() ? "svs-label" : "", step.name(), step.printed(), y) + 3;
      BigDecimal top = BigDecimal.valueOf(y);
      BigDecimal thick = BigDecimal.valueOf(THICKNESS);
      page.rect("svs-bed", BigDecimal.ZERO, top, BigDecimal.valueOf(SvgPage.WIDTH), thick);
      BigDecimal from = axis.at(spans.get(i).from(), SvgPage.WIDTH);
      BigDecimal to = axis.at(spans.get(i).to(), SvgPage.WIDTH);
      if (from.compareTo(to) != 0) {
        page.rect(step.shade().styleClass(), from.min(to), top, to.subtract(from).abs(), thick);
      }
      if (axis.low().signum() < 0) {
        page.upright(axis.at(BigDecimal.ZERO, SvgPage.WIDTH), y - 2, y + THICKNESS + 2, false);
      }
      y += THICKNESS + 7;
    }
    return page.finish(description(), Math.max(y, 10));
  }

  @Override
  public List<String> toText(int width) {
    TextRows rows = new TextRows(width);
    List<Span> spans = spans();
    Axis axis = axis(spans);
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Span span = spans.get(i);
      rows.add(
          step.name(),
          step.printed(),
          room -> {
            int from = axis.column(span.from(), room);
            int to = axis.column(span.to(), room);
            boolean thin = from == to && step.value().signum() != 0;
            return thin
                ? TextRows.marks(
                    step.mark(), Math.min(from, room - 1), Math.min(from, room - 1) + 1)
                : TextRows.marks(step.mark(), Math.min(from, to), Math.max(from, to));
          });
    }
    return rows.lines();
  }

  /** Collects steps. */
  public static final class Builder implements DocumentOnly {

    private final String title;
    private final List<Step> steps = new ArrayList<>();

    private Builder(String title) {
      this.title = Objects.requireNonNull(title, "title");
    }

    /** Adds a level, drawn from 0. */
    public Builder level(String name, BigDecimal value, String printed) {
      steps.add(new Step(name, true, value, printed));
      return this;
    }

    /** Adds a change, drawn from where the step before ended; below 0 if it takes away. */
    public Builder change(String name, BigDecimal value, String printed) {
      steps.add(new Step(name, false, value, printed));
      return this;
    }

    /** The chart. */
    public Waterfall build() {
      return new Waterfall(this);
    }

    @Override
    public String toString() {
      return ShortText.of("builder of " + ShortText.titled("waterfall", title));
    }
  }

  @Override
  public String toString() {
    return ShortText.of(
        ShortText.titled("waterfall", title) + ", " + ShortText.count(steps.size(), "step"));
  }
}
