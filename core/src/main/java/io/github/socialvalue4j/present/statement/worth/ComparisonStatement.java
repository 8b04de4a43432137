package io.github.socialvalue4j.present.statement.worth;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.restatement.AsOfComparison;
import io.github.socialvalue4j.calculate.restatement.Bridge;
import io.github.socialvalue4j.calculate.restatement.RecordMove;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Wording;
import java.util.List;
import java.util.Objects;

/**
 * States for people what a portfolio was worth as of two days, of event and of record: the records
 * that made the difference, and each total before and after as a waterfall. Immutable and
 * thread-safe.
 */
public final class ComparisonStatement implements DocumentOnly {
  private final AsOfComparison result;
  private final List<Problem> problems;
  private final Rounding rounding;
  private final String title;

  private ComparisonStatement(
      AsOfComparison result, List<Problem> problems, Rounding rounding, String title) {
    this.result = Objects.requireNonNull(result, "result");
    this.problems = List.copyOf(problems);
    this.rounding = Objects.requireNonNull(rounding, "rounding");
    this.title = Objects.requireNonNull(title, "title");
  }

  /**
   * The statement of a comparison, to the penny.
   *
   * @throws io.github.socialvalue4j.basis.problem.ResultException if it failed; {@link
   *     Statement#ofProblems} states that
   */
  public static ComparisonStatement of(Result<AsOfComparison> result) {
    return new ComparisonStatement(
        result.orThrow(), result.problems(), Rounding.toPence(), "Social value as of two days");
  }

  /** The same under another title. */
  public ComparisonStatement withTitle(String other) {
    return new ComparisonStatement(result, problems, rounding, other);
  }

  /** The same, rounded in another way. */
  public ComparisonStatement withRounding(Rounding other) {
    return new ComparisonStatement(result, problems, other, title);
  }

  /** The statement. */
  public Statement toStatement() {
    Statement.Builder page =
        Statement.builder(title)
            .subtitle(
                "From what "
                    + result.before().asOf().map(ComparisonStatement::inWords).orElse("")
                    + " to what "
                    + result.after().asOf().map(ComparisonStatement::inWords).orElse(""));
    moves(page);
    BridgeSections sections = new BridgeSections(rounding, "First look", "Second look", false);
    sections.addAll(page, result.bridges());
    Prints.close(page, problems, result.bridges().stream().map(Bridge::after).toList());
    return page.build();
  }

  private static String inWords(AsOf asOf) {
    return "had happened by "
        + Wording.date(asOf.occurredBy())
        + " and was on record by "
        + Wording.date(asOf.recordedBy());
  }

  private void moves(Statement.Builder page) {
    page.section("Records that made the difference");
    if (result.moves().isEmpty()) {
      page.paragraph("None: the same records count in both looks.");
      return;
    }
    Table.Builder table =
        Table.builder("Records that count in one look and not in the other")
            .text("Contract")
            .text("Record")
            .text("Why")
            .text("Day of the event")
            .text("On record since");
    for (RecordMove move : result.moves()) {
      table.row(
          Cell.of(move.contract().value()),
          Cell.of(move.record().value()),
          Cell.of(why(move.cause())),
          Cell.of(Wording.date(move.occurredOn())),
          Cell.of(Wording.date(move.recordedOn())));
    }
    page.table(table);
  }

  private static String why(RecordMove.Cause cause) {
    return switch (cause) {
      case HAPPENED -> "happened in between";
      case RECORDED_LATE -> "written down late";
      case CORRECTED -> "a correction took its place";
      case NOT_YET -> "not yet, as of the second look";
    };
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("statement", title) + ": " + result);
  }
}
