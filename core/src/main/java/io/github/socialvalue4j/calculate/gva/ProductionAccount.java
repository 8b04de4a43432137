package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.List;
import java.util.Objects;

/**
 * What was made and what was used up in making it, at basic prices, in one currency and for one
 * period. Immutable and thread-safe.
 *
 * @param output the value of what was made
 * @param intermediate what was used up: goods and services bought, imports used, taxes less
 *     subsidies on them
 */
public record ProductionAccount(Figure output, List<Figure> intermediate) implements DocumentOnly {
  /** Copies the list. */
  public ProductionAccount {
    Objects.requireNonNull(output, "output");
    intermediate = List.copyOf(intermediate);
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
