package io.github.socialvalue4j.present.exchange.table;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Map;

/**
 * One row of a {@link CsvSheet}: its cells by column, and where each stands. Immutable and
 * thread-safe.
 */
public final class CsvRow implements DocumentOnly {
  private final ProblemPath path;
  private final int line;
  private final Map<String, String> cells;

  CsvRow(ProblemPath file, int line, Map<String, String> cells) {
    this.path = file.index(line);
    this.line = line;
    this.cells = Map.copyOf(cells);
  }

  /** The number of its line in the file; the header is line 1. */
  public int line() {
    return line;
  }

  /** The row as a place, such as {@code /my-table.csv/5}. */
  public ProblemPath path() {
    return path;
  }

  /** A cell as a place, such as {@code /my-table.csv/5/value}. */
  public ProblemPath path(String column) {
    return path.child(column);
  }

  /** The text of a cell without white space around it; the empty text if the cell is empty. */
  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /**
   * Whether the cell could be read. It could not if the file lacks the column or the cell holds
   * what no cell may hold; both are reported already.
   */
  public boolean isReadable(String column) {
    return cells.containsKey(column);
  }

  @Override
  public String toString() {
    return ShortText.of("line " + line + ": " + ShortText.list(cells.entrySet()));
  }
}
