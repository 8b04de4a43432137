package io.github.socialvalue4j.present.exchange.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits one line into cells. Each line is parsed by itself, so that a quote that is never closed
 * spoils its own row and no other, and the rows after it are still checked.
 */
final class CsvLine {
  private CsvLine() {}

  /** The cells, or nothing if the quotes of the line do not pair up. */
  static Optional<List<String>> cells(String line) {
    Cells cells = new Cells();
    try {
      CsvReader.builder()
          .allowUnclosedQuote(false)
          .trimWhitespacesAroundQuotes(false)
          .skipEmptyLines(false)
          .maxBufferSize(CsvSheet.LONGEST_LINE + 1)
          .ofSingleCsvRecord(cells, line);
    } catch (CsvParseException e) {
      return Optional.empty();
    }
    return cells.hasStrayQuote ? Optional.empty() : Optional.of(cells.texts);
  }

  private static final class Cells extends AbstractBaseCsvCallbackHandler<List<String>> {
    private final List<String> texts = new ArrayList<>();
    private boolean hasStrayQuote;

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      String text = new String(buffer, offset, length);
      // RFC 4180 has quotes only in quoted cells; the parser lets others pass.
      hasStrayQuote |= !quoted && text.indexOf('"') >= 0;
      texts.add(text);
    }

    @Override
    protected List<String> buildRecord() {
      return texts;
    }
  }
}
