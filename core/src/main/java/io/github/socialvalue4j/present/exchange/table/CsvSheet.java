package io.github.socialvalue4j.present.exchange.table;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.NearestIds;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A CSV file as rows of cells with their places, before anybody asks what the cells mean. UTF-8, a
 * byte order mark allowed; RFC 4180 with one restriction: a cell has no line break, so that a row
 * is a line. The columns are found by their names, in any order, each exactly once. White space
 * around a cell is not part of it. Blank lines are skipped.
 *
 * <p>Limits, each a problem when passed: 16 MiB a file, 100,000 characters a line, 4,000 characters
 * a cell; at most 10,000 faults are listed.
 *
 * <p>Problem codes: {@code csv.file-too-long}, {@code csv.encoding}, {@code csv.binary}, {@code
 * csv.empty}, {@code csv.header-missing}, {@code csv.header-unknown}, {@code csv.header-repeated},
 * {@code csv.no-rows}, {@code csv.line-too-long}, {@code csv.quote}, {@code csv.row-ragged}, {@code
 * csv.cell-too-long}, {@code csv.cell-control}, {@code csv.too-many-faults}. Immutable and
 * thread-safe.
 */
public final class CsvSheet implements DocumentOnly {
  static final int LONGEST_LINE = 100_000;
  static final int LONGEST_CELL = 4_000;

  private final List<CsvRow> rows;

  private CsvSheet(List<CsvRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a file.
   *
   * @param file the file's name, the first step of every path
   * @param bytes what is in it
   * @param columns the columns it must have
   * @param problems takes every fault that was found
   * @return the rows that have as many cells as the header; nothing if there is no header to read
   *     them by
   */
  public static Optional<CsvSheet> read(
      String file, byte[] bytes, List<String> columns, Problems problems) {
    TableProblems found = new TableProblems(file);
    Optional<CsvSheet> sheet = read(bytes, columns, found);
    problems.addAll(found.list());
    return sheet;
  }

  static Optional<CsvSheet> read(byte[] bytes, List<String> columns, TableProblems problems) {
    return CsvText.lines(bytes, problems).flatMap(lines -> read(lines, columns, problems));
  }

  private static Optional<CsvSheet> read(
      List<String> lines, List<String> columns, TableProblems problems) {
    Optional<List<String>> header = header(lines.get(0), columns, problems);
    if (header.isEmpty()) {
      return Optional.empty();
    }
    List<CsvRow> rows = new ArrayList<>();
    boolean hasRows = false;
    for (int i = 1; i < lines.size() && !problems.isFull(); i++) {
      if (!lines.get(i).isBlank()) {
        hasRows = true;
        row(lines.get(i), i + 1, header.get(), problems).ifPresent(rows::add);
      }
    }
    if (!hasRows) {
      problems.error(
          "csv.no-rows", problems.file(), "The file has a header and no rows.", "Give it rows.");
    }
    return Optional.of(new CsvSheet(rows));
  }

  private static Optional<List<String>> cells(String line, int number, TableProblems problems) {
    ProblemPath path = problems.file().index(number);
    if (line.length() > LONGEST_LINE) {
      problems.error(
          "csv.line-too-long",
          path,
          "The line has " + line.length() + " characters, and at most " + LONGEST_LINE + " may be.",
          "Check whether line breaks are missing, or shorten the cells.");
      return Optional.empty();
    }
    Optional<List<String>> cells = CsvLine.cells(line);
    if (cells.isEmpty()) {
      problems.error(
          "csv.quote",
          path,
          "The double quotes of the line do not pair up: " + TableProblems.shown(line) + ".",
          "Put quotes around the whole cell and double each quote inside it; a cell has no line"
              + " break.");
    }
    return cells;
  }

  private static Optional<List<String>> header(
      String line, List<String> columns, TableProblems problems) {
    Optional<List<String>> cells = cells(line, 1, problems);
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = cells.get().stream().map(PlainText::trimmed).toList();
    ProblemPath path = problems.file().index(1);
    if (names.stream().noneMatch(columns::contains)) {
      problems.error(
          "csv.header-missing",
          path,
          "The first line has none of the columns; it reads " + TableProblems.shown(line) + ".",
          "Make the first line: " + String.join(",", columns));
      return Optional.empty();
    }
    Set<String> seen = new LinkedHashSet<>();
    for (String name : names) {
      if (!columns.contains(name)) {
        problems.error(
            "csv.header-unknown",
            path.child(cut(name)),
            "There is no column " + TableProblems.shown(name) + ".",
            "Rename or remove it; nearest: " + String.join(", ", NearestIds.to(name, columns)));
      } else if (!seen.add(name)) {
        problems.error(
            "csv.header-repeated",
            path.child(name),
            "The column '" + name + "' stands there more than once.",
            "Keep one of them.");
      }
    }
    for (String column : columns) {
      if (!seen.contains(column)) {
        problems.error(
            "csv.header-missing",
            path.child(column),
            "The column '" + column + "' is missing.",
            "Add it; it may be empty where the contract says so.");
      }
    }
    return Optional.of(names);
  }

  private static String cut(String name) {
    return name.length() > 60 ? name.substring(0, 60) : name;
  }

  private static Optional<CsvRow> row(
      String line, int number, List<String> names, TableProblems problems) {
    Optional<List<String>> split = cells(line, number, problems);
    if (split.isEmpty()) {
      return Optional.empty();
    }
    List<String> texts = split.get();
    ProblemPath path = problems.file().index(number);
    if (texts.size() != names.size()) {
      problems.error(
          "csv.row-ragged",
          path,
          "The row has "
              + ShortText.count(texts.size(), "cell")
              + ", and the header has "
              + names.size()
              + ".",
          "Give the row one cell for each column; a cell with a comma in it stands in quotes.");
      return Optional.empty();
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      String name = names.get(i);
      String text = PlainText.trimmed(texts.get(i));
      if (text.length() > LONGEST_CELL) {
        problems.error(
            "csv.cell-too-long",
            path.child(cut(name)),
            "The cell has "
                + text.length()
                + " characters, and at most "
                + LONGEST_CELL
                + " may be.",
            "Shorten it.");
      } else if (PlainText.hasControl(text)) {
        problems.error(
            "csv.cell-control",
            path.child(cut(name)),
            "The cell holds a control character: " + TableProblems.shown(text) + ".",
            "Remove it: a cell is one line of plain text.");
      } else {
        cells.putIfAbsent(name, text);
      }
    }
    return Optional.of(new CsvRow(problems.file(), number, cells));
  }

  /** The rows, in the file's order. */
  public List<CsvRow> rows() {
    return rows;
  }

  @Override
  public String toString() {
    return ShortText.of("sheet of " + ShortText.count(rows.size(), "row"));
  }
}
