package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Rows that stand in more than one file. Immutable and thread-safe.
 *
 * @param policy whether they were counted all the same, or left out
 * @param rows how many rows repeat one of an earlier file
 * @param amount what those come to, exact
 * @param first the first of them, in the order of the files; at most {@link #MOST}
 * @param notSought how many rows came when there were too many to look for repeats among them all
 */
public record RepeatedRows(
    RepeatPolicy policy, long rows, BigDecimal amount, List<Row> first, long notSought)
    implements DocumentOnly {
  /** The most rows that are listed. */
  public static final int MOST = 1_000;

  /** Copies the list. */
  public RepeatedRows {
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(amount, "amount");
    first = List.copyOf(first);
  }

  /**
   * A row that repeats another.
   *
   * @param file the later file
   * @param line its line there
   * @param firstFile the file that had it first
   * @param firstLine its line there
   * @param date the day, if both have one
   * @param payee whom it was paid to, as the later file writes it
   * @param amount how much, exact
   */
  public record Row(
      String file,
      long line,
      String firstFile,
      long firstLine,
      Optional<LocalDate> date,
      String payee,
      BigDecimal amount)
      implements DocumentOnly {
    /** Checks that nothing is null. */
    public Row {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(firstFile, "firstFile");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(payee, "payee");
      Objects.requireNonNull(amount, "amount");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
