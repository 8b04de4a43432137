package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.problem.NearestIds;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one number of an impact map: {@code reading/deadweight}, or {@code kirklees/value-2} for
 * the third year of a row that states its years. Immutable and thread-safe.
 *
 * @param row the id of an outcome or an input
 * @param cell which of its cells
 * @param year for {@link Cell#VALUE} the year, from 0; else 0
 */
public record CellRef(String row, Cell cell, int year) implements Comparable<CellRef> {
  private static final Comparator<CellRef> ORDER =
      Comparator.comparing(CellRef::row)
          .thenComparing(CellRef::cell)
          .thenComparingInt(CellRef::year);
  private static final Pattern FORM = Pattern.compile("(.+)/(?:value-([0-9]{1,4})|([a-z-]+))");

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
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if it has another form; it lists the nearest cells
   */
  public static CellRef parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "A number of a map is named like 'reading/deadweight', but this is '" + text + "'.");
    }
    if (matcher.group(2) != null) {
      return yearValue(matcher.group(1), Integer.parseInt(matcher.group(2)));
    }
    String code = matcher.group(3);
    return of(
        matcher.group(1),
        Cell.find(code)
            .filter(c -> c != Cell.VALUE)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "There is no cell '"
                            + code
                            + "'; nearest: "
                            + String.join(", ", NearestIds.to(code, Cell.codes()))
                            + ".")));
  }

  @Override
  public int compareTo(CellRef other) {
    return ORDER.compare(this, other);
  }

  /** {@link #parse} reads it back. */
  @Override
  public String toString() {
    return row + "/" + cell.code() + (cell == Cell.VALUE ? "-" + year : "");
  }
}
