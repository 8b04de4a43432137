package io.github.socialvalue4j.calculate.spend.file;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of text that is no row: a heading, a note, what stands below the total. Immutable and
 * thread-safe.
 *
 * @param line where it stands in the file, from 1
 * @param amount what stands where rows have their amount, if it is a number; no row has it
 * @param text as it stands in the file; cut after 300 characters
 */
public record FooterLine(long line, Optional<BigDecimal> amount, String text)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public FooterLine {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(text, "text");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
