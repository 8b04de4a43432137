package io.github.socialvalue4j.present.exchange.table;

import io.github.socialvalue4j.basis.problem.NearestIds;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes values of the cells of a row, and problems of the cells that give none. */
final class CellReader {
  private final String prefix;
  private final TableProblems problems;

  /**
   * A reader.
   *
   * @param prefix the first part of its problem codes
   */
  CellReader(String prefix, TableProblems problems) {
    this.prefix = prefix;
    this.problems = problems;
  }

  void error(CsvRow row, String column, String fault, String message, String remedy) {
    problems.error(prefix + "." + fault, row.path(column), message, remedy);
  }

  /** The text of a cell that may not be empty. */
  Optional<String> text(CsvRow row, String column) {
    return text(row, column, "cell-missing", "Fill it in.");
  }

  Optional<String> text(CsvRow row, String column, String faultIfEmpty, String remedy) {
    if (!row.isReadable(column)) {
      return Optional.empty();
    }
    String text = row.cell(column);
    if (text.isEmpty()) {
      error(row, column, faultIfEmpty, "The cell '" + column + "' is empty.", remedy);
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** The one of a closed set of codes that a cell names. */
  <T> Optional<T> code(
      CsvRow row, String column, Function<String, Optional<T>> find, List<String> codes) {
    Optional<String> text = text(row, column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> found = find.apply(text.get());
    if (found.isEmpty()) {
      error(
          row,
          column,
          column.replace('_', '-') + "-unknown",
          "There is no " + column + " " + TableProblems.shown(text.get()) + ".",
          "Write one of: " + String.join(", ", NearestIds.to(text.get(), codes)) + ".");
    }
    return found;
  }

  /** What a parser makes of a cell that may not be empty. */
  <T> Optional<T> parsed(CsvRow row, String column, Function<String, T> parse, String fault) {
    return text(row, column).flatMap(t -> parsed(row, column, t, parse, fault));
  }

  /** What a parser makes of a cell that may be empty. */
  <T> Optional<T> optional(CsvRow row, String column, Function<String, T> parse, String fault) {
    return row.cell(column).isEmpty()
        ? Optional.empty()
        : parsed(row, column, row.cell(column), parse, fault);
  }

  <T> Optional<T> parsed(
      CsvRow row, String column, String text, Function<String, T> parse, String fault) {
    try {
      return Optional.of(parse.apply(text));
    } catch (IllegalArgumentException e) {
      // Parsers of this library say in a sentence what they wanted and what they got.
      error(row, column, fault, sentence(e, text), "Correct the cell '" + column + "'.");
      return Optional.empty();
    }
  }

  private static String sentence(IllegalArgumentException e, String text) {
    String message = e.getMessage();
    if (message == null || message.length() > 600 || PlainText.hasControl(message)) {
      return TableProblems.shown(text) + " cannot be read.";
    }
    return message;
  }
}
