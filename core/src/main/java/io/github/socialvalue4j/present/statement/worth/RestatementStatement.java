package io.github.socialvalue4j.present.statement.worth;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.restatement.Bridge;
import io.github.socialvalue4j.calculate.restatement.Restatement;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.statement.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * States a restatement for people: each total before and after as a waterfall, what every step is,
 * and the lines behind it. Each step is rounded by itself, the totals are rounded sums, and what
 * rounding makes of the difference is a row of its own. Immutable and thread-safe.
 */
public final class RestatementStatement implements DocumentOnly {
  private final Restatement result;
  private final List<Problem> problems;
  private final Rounding rounding;
  private final String title;

  private RestatementStatement(
      Restatement result, List<Problem> problems, Rounding rounding, String title) {
    this.result = Objects.requireNonNull(result, "result");
    this.problems = List.copyOf(problems);
    this.rounding = Objects.requireNonNull(rounding, "rounding");
    this.title = Objects.requireNonNull(title, "title");
  }

  /**
   * The statement of a restatement, to the penny.
   *
   * @throws io.github.socialvalue4j.basis.problem.ResultException if it failed; {@link
   *     Statement#ofProblems} states that
   */
  public static RestatementStatement of(Result<Restatement> result) {
    return new RestatementStatement(
        result.orThrow(), result.problems(), Rounding.toPence(), "Restatement of social value");
  }

  /** The same under another title. */
  public RestatementStatement withTitle(String other) {
    return new RestatementStatement(result, problems, rounding, other);
  }

  /** The same, rounded in another way. */
  public RestatementStatement withRounding(Rounding other) {
    return new RestatementStatement(result, problems, other, title);
  }

  /** The statement. */
  public Statement toStatement() {
    Statement.Builder page =
        Statement.builder(title)
            .subtitle(
                "From "
                    + result.before().tables().stream()
                        .map(ProxyTable::edition)
                        .map(Object::toString)
                        .collect(Collectors.joining(", "))
                    + " to "
                    + result.to()
                    + "; the old result stands as it was");
    BridgeSections sections = new BridgeSections(rounding, "Before", "After", true);
    sections.addAll(page, result.bridges());
    Prints.close(page, problems, result.bridges().stream().map(Bridge::after).toList());
    return page.build();
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("statement", title) + ": " + result);
  }
}
