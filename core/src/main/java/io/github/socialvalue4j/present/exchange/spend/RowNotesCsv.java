package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.spend.file.RowListener;
import io.github.socialvalue4j.calculate.spend.file.RowNote;
import io.github.socialvalue4j.present.exchange.table.SpreadsheetCsv;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes every row that was repaired or rejected as CSV while a file is read: line, fate, codes,
 * amount, reason and the text as it stood, which may look like a formula: {@link SpreadsheetCsv}
 * says how it is made safe. Keeps nothing, so there may be any number of them. Mutable, for one
 * thread.
 */
public final class RowNotesCsv implements DocumentOnly, RowListener, Closeable {
  /** The columns. */
  private static final List<String> COLUMNS =
      List.of("line", "fate", "codes", "amount", "reason", "text", "file");

  private final SpreadsheetCsv.Records records;
  private String file = "";

  private RowNotesCsv(SpreadsheetCsv.Records records) {
    this.records = records;
  }

  /** Begins with the header; cells are safe from being formulas; closing closes the writer. */
  public static RowNotesCsv to(Writer out) {
    return to(out, true);
  }

  /** The same with every cell as it stands, for programs that take no apostrophe off. */
  public static RowNotesCsv rawTo(Writer out) {
    return to(out, false);
  }

  private static RowNotesCsv to(Writer out, boolean isEscaped) {
    SpreadsheetCsv.Records records = SpreadsheetCsv.to(out, isEscaped);
    records.write(COLUMNS);
    return new RowNotesCsv(records);
  }

  @Override
  public void begin(String name) {
    file = name;
  }

  /**
   * Writes a row.
   *
   * @throws UncheckedIOException if the writer takes nothing more
   */
  @Override
  public void note(RowNote note) {
    records.write(
        List.of(
            Long.toString(note.line()),
            note.fate().code(),
            String.join(" ", note.codes().stream().map(ProblemCode::value).toList()),
            note.amount().map(Decimals::text).orElse(""),
            note.reason(),
            note.text(),
            file));
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  @Override
  public String toString() {
    return ShortText.of("rows of a spend file that were repaired or rejected, as CSV");
  }
}
