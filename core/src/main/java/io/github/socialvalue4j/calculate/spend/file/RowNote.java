package io.github.socialvalue4j.calculate.spend.file;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was done to one row, and why. Immutable and thread-safe.
 *
 * @param line the first of its lines in the file, from 1
 * @param fate repaired or rejected
 * @param codes the stable names of the reasons
 * @param reason a sentence for each of them
 * @param amount what it is about, if that could be read
 * @param text the row as it stands in the file; cut after 2,000 characters
 */
public record RowNote(
    long line,
    RowFate fate,
    List<ProblemCode> codes,
    String reason,
    Optional<BigDecimal> amount,
    String text)
    implements DocumentOnly {
  /** Copies the list. */
  public RowNote {
    Objects.requireNonNull(fate, "fate");
    codes = List.copyOf(codes);
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(text, "text");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
