package io.github.socialvalue4j.present.exchange.spend;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.spend.file.RowListener;
import io.github.socialvalue4j.calculate.spend.file.RowNote;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes every row that was repaired or rejected as CSV while a file is read: line, fate, codes,
 * amount, reason and the text as it stood. Keeps nothing, so there may be any number of them.
 * Mutable, for one thread.
 */
public final class RowNotesCsv implements RowListener, Closeable {
  /** The columns. */
  private static final List<String> COLUMNS =
      List.of("line", "fate", "codes", "amount", "reason", "text");

  private final CsvWriter writer;

  private RowNotesCsv(CsvWriter writer) {
    this.writer = writer;
  }

  /** Begins with the header; closing closes the writer. */
  public static RowNotesCsv to(Writer out) {
    CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    writer.writeRecord(COLUMNS);
    return new RowNotesCsv(writer);
  }

  /**
   * Writes a row.
   *
   * @throws UncheckedIOException if the writer takes nothing more
   */
  @Override
  public void note(RowNote note) {
    writer.writeRecord(
        Long.toString(note.line()),
        note.fate().code(),
        String.join(" ", note.codes().stream().map(ProblemCode::value).toList()),
        note.amount().map(Decimals::text).orElse(""),
        note.reason(),
        note.text());
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
