package io.github.socialvalue4j.present.statement;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.List;
import java.util.Objects;

/**
 * A figure's working, line by line, every decimal shown. Immutable and thread-safe.
 *
 * @param title of what
 * @param lines indented by two spaces a step
 */
public record Working(String title, List<String> lines) implements Block {

  /** Copies the lines. */
  public Working {
    Objects.requireNonNull(title, "title");
    lines = List.copyOf(lines);
  }

  /** The working of a figure. */
  public static Working of(String title, Figure figure) {
    return new Working(title, figure.working().lines().toList());
  }

  /**
   * The working of a figure whose amounts of money are stated in thousands, millions or the like.
   *
   * @param amountsIn how many units of currency an amount of 1 is, or the empty text
   */
  public static Working of(String title, Figure figure, String amountsIn) {
    return new Working(title, figure.working(amountsIn).lines().toList());
  }

  @Override
  public <R> R read(BlockReader<R> reader) {
    return reader.working(this);
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
