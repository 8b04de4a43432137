package io.github.socialvalue4j.calculate.spend.file;

import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a spend file. Rows of the file = accepted + repaired + rejected, and so the
 * pennies; every line is counted once. Immutable and thread-safe.
 *
 * @param form how it was read
 * @param lines every line, counted
 * @param accepted rows read as they stand
 * @param repaired rows read after a repair
 * @param rejected rows not read
 * @param creditNotes of those that were read, the negative ones
 * @param defects what is wrong with the file, by code
 * @param totals the totals that it prints
 * @param footers the first 1,000 lines of text that are no rows
 * @param notes the first 10,000 rows that were repaired or rejected, in the order of the file
 * @param noteCount how many there are
 */
public record ImportReport(
    FileForm form,
    LineCount lines,
    RowSum accepted,
    RowSum repaired,
    RowSum rejected,
    RowSum creditNotes,
    List<FileDefect> defects,
    List<ControlTotal> totals,
    List<FooterLine> footers,
    List<RowNote> notes,
    long noteCount) {
  /** The most notes that a report lists. */
  public static final int MOST_NOTES = 10_000;

  /** The most lines of text that a report lists. */
  public static final int MOST_FOOTERS = 1_000;

  /** Copies the lists and checks that each row is counted once. */
  public ImportReport {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(creditNotes, "creditNotes");
    defects = List.copyOf(defects);
    totals = List.copyOf(totals);
    footers = List.copyOf(footers);
    notes = List.copyOf(notes);
    long rows = accepted.rows() + repaired.rows() + rejected.rows();
    if (rows != lines.rows()) {
      throw new IllegalArgumentException(
          "Of rows numbering " + lines.rows() + ", those accounted for number " + rows);
    }
  }

  /** All rows of the file. */
  public RowSum rows() {
    return accepted.plus(repaired).plus(rejected);
  }

  /** The rows that were read. */
  public RowSum read() {
    return accepted.plus(repaired);
  }

  /** The defect of this code, if the file has it. */
  public Optional<FileDefect> defect(ProblemCode code) {
    return defects.stream().filter(d -> d.code().equals(code)).findFirst();
  }

  @Override
  public String toString() {
    return ShortText.of(
        form.file()
            + ": "
            + ShortText.count(Long.toString(lines.rows()), "row")
            + ", "
            + rejected.rows()
            + " rejected");
  }
}
