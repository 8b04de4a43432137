package io.github.socialvalue4j.examples.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A document and what somebody expects of its result. Immutable.
 *
 * @param name what it shows
 * @param source who says so: a page, a spreadsheet, an auditor's working
 * @param tables manifests of tables of its own, as paths from the folder of the case
 * @param input the document, as JSON
 * @param status the status expected of the result, if the case names one
 * @param problems the codes that must be among the problems of the result
 * @param figures the figures expected
 */
public record WorkedCase(
    String name,
    String source,
    List<String> tables,
    String input,
    Optional<String> status,
    List<String> problems,
    List<Expected> figures) {
  /** Copies the lists. */
  public WorkedCase {
    tables = List.copyOf(tables);
    problems = List.copyOf(problems);
    figures = List.copyOf(figures);
  }

  /**
   * One figure.
   *
   * @param at where it stands in the result
   * @param value what it should be
   * @param tolerance how far off it may be; 0 unless the case says more
   * @param working how the author of the case came to it, or the empty text
   */
  public record Expected(ResultPath at, BigDecimal value, BigDecimal tolerance, String working) {}
}
