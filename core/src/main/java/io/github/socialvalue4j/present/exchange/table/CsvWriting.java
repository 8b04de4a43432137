package io.github.socialvalue4j.present.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes rows as RFC 4180 with LF between them: the same rows, the same text, on any machine. */
final class CsvWriting {
  private CsvWriting() {}

  static String text(List<List<String>> rows) {
    StringWriter out = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      rows.forEach(writer::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException("A string takes whatever is written to it", e);
    }
    return out.toString();
  }
}
