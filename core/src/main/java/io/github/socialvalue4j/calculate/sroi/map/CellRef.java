package io.github.socialvalue4j.calculate.sroi.map;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.problem.NearestIds;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one number of an impact map: {@code reading/deadweight}, or {@code kirklees/value-2} for
 * the third year of a row that states its years. Immutable and thread-safe.
 *
 * @param row the id of an outcome or an input, or {@link #EVERY_ROW}
 * @param cell which of its cells
 * @param year for {@link Cell#VALUE} the year, from 0; else 0
 */
public record CellRef(String row, Cell cell, int year) implements Comparable<CellRef> {
  private static final Comparator<CellRef> ORDER =
      Comparator.comparing(CellRef::row)
          .thenComparing(CellRef::cell)
          .thenComparingInt(CellRef::year);

  /** In place of a row's id: every outcome, or for amounts and rates every input. */
  public static final String EVERY_ROW = "*";

  private static final Pattern VALUE_OF_YEAR = Pattern.compile("value-([0-9]{1,4})");

  /** Checks the year. */
  public CellRef {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(cell, "cell");
    if (year < 0 || (year > 0 && cell != Cell.VALUE)) {
      throw new IllegalArgumentException("Only a year's value has a year, but this is " + year);
    }
  }

  /** A cell of a row. */
  public static CellRef of(String row, Cell cell) {
    return new CellRef(row, cell, 0);
  }

  /** The value of a year of a row that states its years. */
  public static CellRef yearValue(String row, int year) {
    return new CellRef(row, Cell.VALUE, year);
  }

  /**
   * The cell of every row that has it, such as the deadweight of all outcomes. Only a scenario may
   * change all rows at once; a map has no such number.
   */
  public static CellRef ofEveryRow(Cell cell) {
    return of(EVERY_ROW, cell);
  }

  /** Whether it means every row that has the cell. */
  public boolean isOfEveryRow() {
    return row.equals(EVERY_ROW);
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if it has another form; it lists the nearest cells
   */
  @JsonCreator
  public static CellRef parse(String text) {
    int slash = text.lastIndexOf('/');
    if (slash <= 0 || slash == text.length() - 1) {
      throw new IllegalArgumentException(
          "A number of a map is named like 'reading/deadweight', but this is '" + text + "'.");
    }
    String row = text.substring(0, slash);
    String code = text.substring(slash + 1);
    Matcher year = VALUE_OF_YEAR.matcher(code);
    if (year.matches()) {
      return yearValue(row, Integer.parseInt(year.group(1)));
    }
    return of(
        row,
        Coded.find(Cell.class, code)
            .filter(c -> c != Cell.VALUE)
            .orElseThrow(() -> new IllegalArgumentException(unknown(code))));
  }

  private static String unknown(String code) {
    // A document's field and its code in a reference differ in the case of one letter.
    List<String> codes =
        Coded.codes(Cell.class).stream()
            .map(c -> c.equals(Cell.VALUE.code()) ? c + "-0" : c)
            .toList();
    return "There is no cell '"
        + (code.length() > 60 ? code.substring(0, 60) + "..." : code)
        + "'; nearest: "
        + String.join(", ", NearestIds.to(code, codes))
        + ".";
  }

  @Override
  public int compareTo(CellRef other) {
    return ORDER.compare(this, other);
  }

  /** {@link #parse} reads it back. */
  @JsonValue
  @Override
  public String toString() {
    return row + "/" + cell.code() + (cell == Cell.VALUE ? "-" + year : "");
  }
}
