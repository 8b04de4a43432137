package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.spend.BaselineLine;
import io.github.socialvalue4j.calculate.spend.Breakdown;
import io.github.socialvalue4j.calculate.spend.SpendBaseline;
import io.github.socialvalue4j.present.exchange.table.SpreadsheetCsv;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A baseline as CSV, for those who go on in a spreadsheet: a row for each line of each breakdown,
 * with its payments, its amount in full and its share in full (empty where there is none). The
 * lines of one breakdown sum to the whole, but for {@code within}, whose circles overlap. Names may
 * look like formulas: {@link SpreadsheetCsv} says how they are made safe, and reads them back.
 */
public final class BaselineCsv {
  private BaselineCsv() {}

  /** The text, with a header, lines ended by a line feed, cells safe from being formulas. */
  public static String write(SpendBaseline baseline) {
    return write(baseline, true);
  }

  /** The same with every cell as it stands, for programs that take no apostrophe off. */
  public static String writeRaw(SpendBaseline baseline) {
    return write(baseline, false);
  }

  private static String write(SpendBaseline baseline, boolean isEscaped) {
    StringWriter out = new StringWriter();
    try (SpreadsheetCsv.Records records = SpreadsheetCsv.to(out, isEscaped)) {
      records.write(List.of("breakdown", "key", "payments", "amount", "currency", "share"));
      for (Breakdown breakdown : Breakdown.values()) {
        baseline.by(breakdown).forEach(line -> records.write(cells(breakdown, line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A string takes whatever is written to it", e);
    }
    return out.toString();
  }

  private static List<String> cells(Breakdown breakdown, BaselineLine line) {
    return List.of(
        breakdown.code(),
        line.key(),
        Long.toString(line.rows()),
        Decimals.text(line.amount().value()),
        line.amount().unit().toString(),
        line.share().map(s -> Decimals.text(s.value())).orElse(""));
  }
}
