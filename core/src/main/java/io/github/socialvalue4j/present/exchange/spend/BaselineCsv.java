package io.github.socialvalue4j.present.exchange.spend;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.spend.BaselineLine;
import io.github.socialvalue4j.calculate.spend.Breakdown;
import io.github.socialvalue4j.calculate.spend.SpendBaseline;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * A baseline as CSV, for those who go on in a spreadsheet: a row for each line of each breakdown,
 * with its payments, its amount in full and its share in full (empty where there is none). The
 * lines of one breakdown sum to the whole, but for {@code within}, whose circles overlap.
 */
public final class BaselineCsv {
  private BaselineCsv() {}

  /** The text, with a header, lines ended by a line feed. */
  public static String write(SpendBaseline baseline) {
    StringWriter out = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      writer.writeRecord("breakdown", "key", "payments", "amount", "currency", "share");
      for (Breakdown breakdown : Breakdown.values()) {
        baseline.by(breakdown).forEach(line -> write(writer, breakdown, line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A string takes whatever is written to it", e);
    }
    return out.toString();
  }

  private static void write(CsvWriter writer, Breakdown breakdown, BaselineLine line) {
    writer.writeRecord(
        breakdown.code(),
        line.key(),
        Long.toString(line.rows()),
        Decimals.text(line.amount().value()),
        line.amount().unit().toString(),
        line.share().map(s -> Decimals.text(s.value())).orElse(""));
  }
}
