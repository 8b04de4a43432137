package io.github.socialvalue4j.present.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * CSV that is meant to be opened in a spreadsheet, where a cell that begins with {@code =} is a
 * formula and runs. A name in a council's file may be {@code =HYPERLINK(...)}; written out as it
 * stands, it would be obeyed by whoever opens the file.
 *
 * <p>So a cell is written with an apostrophe before it if its first character, spaces aside, is one
 * of {@code = + - @}, a tab or a carriage return (or the wide forms of the first four), or if it
 * begins with an apostrophe. A plain number such as {@code -12.50} is left alone. Reading takes one
 * apostrophe off again, so every text comes back as it was: {@code unescape(escape(text))} is
 * {@code text}. Stateless and thread-safe.
 */
public final class SpreadsheetCsv {
  private static final char MARK = '\'';
  private static final String BEGINNINGS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

  private SpreadsheetCsv() {}

  /** A cell that no spreadsheet takes for a formula. */
  public static String escape(String cell) {
    return isMarked(cell) ? MARK + cell : cell;
  }

  /** The cell that {@link #escape} was given. */
  public static String unescape(String cell) {
    return cell.startsWith(String.valueOf(MARK)) ? cell.substring(1) : cell;
  }

  private static boolean isMarked(String cell) {
    int first = 0;
    while (first < cell.length() && isSpace(cell.charAt(first))) {
      first++;
    }
    if (cell.startsWith(String.valueOf(MARK))) {
      return true;
    }
    return first < cell.length() && BEGINNINGS.indexOf(cell.charAt(first)) >= 0 && !isNumber(cell);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\n' || c == '\ufeff';
  }

  /** A minus, digits, and a point between digits: what this library writes as a number. */
  private static boolean isNumber(String cell) {
    int digits = 0;
    int points = 0;
    for (int i = cell.startsWith("-") ? 1 : 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '.' && digits > 0 && i + 1 < cell.length()) {
        points++;
      } else if (c >= '0' && c <= '9') {
        digits++;
      } else {
        return false;
      }
    }
    return digits > 0 && points <= 1;
  }

  /**
   * A writer of records, with LF between them.
   *
   * @param isEscaped whether cells are made safe for a spreadsheet; without, they stand as they are
   */
  public static Records to(Writer out, boolean isEscaped) {
    return new Records(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out), isEscaped);
  }

  /**
   * The records of a text that was written escaped, each cell as it was before.
   *
   * @throws IllegalArgumentException if it is not CSV
   */
  public static List<List<String>> read(String csv) {
    List<List<String>> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv)) {
      for (CsvRecord csvRecord : reader) {
        records.add(csvRecord.getFields().stream().map(SpreadsheetCsv::unescape).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A string gives whatever it holds", e);
    } catch (CsvParseException e) {
      throw new IllegalArgumentException("The text is not CSV: " + e.getMessage(), e);
    }
    return records;
  }

  /** Takes records one by one. Mutable, for one thread. */
  public static final class Records implements DocumentOnly, Closeable {
    private final CsvWriter writer;
    private final boolean isEscaped;

    private Records(CsvWriter writer, boolean isEscaped) {
      this.writer = writer;
      this.isEscaped = isEscaped;
    }

    /**
     * Writes a record.
     *
     * @throws UncheckedIOException if the writer below takes nothing more
     */
    public void write(List<String> cells) {
      writer.writeRecord(isEscaped ? cells.stream().map(SpreadsheetCsv::escape).toList() : cells);
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }

    @Override
    public String toString() {
      return ShortText.of("records of CSV for a spreadsheet");
    }
  }
}
