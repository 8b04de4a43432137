package io.github.socialvalue4j.present.statement.valuation;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.feedback.FeedbackSummary;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.present.statement.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * States a valuation for people: the headline first, then what was promised, delivered and
 * sustained, what the totals leave out, each contract line by line, and where every value comes
 * from. Numbers at different points, in different states of verification or of different kinds
 * stand side by side and are never added together, unless the valuation's policy does so by name.
 *
 * <p>Rounds each line by the given rounding, sums unrounded, and shows what rounding makes of a
 * difference as a line of its own. Quantities, proxy values and workings are printed in full. A
 * total that leaves something out is called partial where it stands.
 *
 * <p>Immutable and thread-safe.
 */
public final class ValuationStatement implements DocumentOnly {

  private final Valuation valuation;
  private final @Nullable Portfolio portfolio;
  private final @Nullable FeedbackSummary feedback;
  private final List<Problem> problems;
  private final Rounding rounding;
  private final Workings workings;
  private final String title;

  private ValuationStatement(
      Valuation valuation,
      @Nullable Portfolio portfolio,
      @Nullable FeedbackSummary feedback,
      List<Problem> problems,
      Rounding rounding,
      Workings workings,
      String title) {
    this.valuation = Objects.requireNonNull(valuation, "valuation");
    this.portfolio = portfolio;
    this.feedback = feedback;
    this.problems = List.copyOf(problems);
    this.rounding = Objects.requireNonNull(rounding, "rounding");
    this.workings = Objects.requireNonNull(workings, "workings");
    this.title = Objects.requireNonNull(title, "title");
  }

  /** The statement of a valuation, to the penny, with the working of each headline figure. */
  public static ValuationStatement of(Valuation valuation) {
    return new ValuationStatement(
        valuation,
        null,
        null,
        List.of(),
        Rounding.toPence(),
        Workings.HEADLINE,
        "Social value statement");
  }

  /**
   * The statement of a valuation with the problems it came with.
   *
   * @throws io.github.socialvalue4j.basis.problem.ResultException if it failed; {@link
   *     Statement#ofProblems} states that
   */
  public static ValuationStatement of(Result<Valuation> result) {
    return of(result.orThrow()).withProblems(result.problems());
  }

  /** The same with the titles of contracts, parties and priorities, and the three points. */
  public ValuationStatement withPortfolio(Portfolio valued) {
    return new ValuationStatement(valuation, valued, feedback, problems, rounding, workings, title);
  }

  /** The same with feedback. */
  public ValuationStatement withFeedback(FeedbackSummary given) {
    return new ValuationStatement(valuation, portfolio, given, problems, rounding, workings, title);
  }

  /** The same with problems. */
  public ValuationStatement withProblems(List<Problem> found) {
    return new ValuationStatement(valuation, portfolio, feedback, found, rounding, workings, title);
  }

  /** The same, rounded in another way. */
  public ValuationStatement withRounding(Rounding other) {
    return new ValuationStatement(valuation, portfolio, feedback, problems, other, workings, title);
  }

  /** The same with other workings. */
  public ValuationStatement withWorkings(Workings other) {
    return new ValuationStatement(valuation, portfolio, feedback, problems, rounding, other, title);
  }

  /** The same under another title. */
  public ValuationStatement withTitle(String other) {
    return new ValuationStatement(
        valuation, portfolio, feedback, problems, rounding, workings, other);
  }

  /** The statement. */
  public Statement toStatement() {
    Account account = new Account(valuation, Optional.ofNullable(portfolio), rounding);
    Statement.Builder page = Statement.builder(title).subtitle(account.subtitle());
    new HeadlineSection(account).add(page);
    new DimensionSection(account).add(page);
    new LeftOutSection(account).add(page);
    new ContractsSection(account).add(page);
    if (feedback != null) {
      new FeedbackSection(account, feedback).add(page);
    }
    new ClosingSections(account, problems, workings).add(page);
    return page.build();
  }

  /** The statement as plain text. */
  public String toText() {
    return toStatement().toText();
  }

  /** The statement as Markdown. */
  public String toMarkdown() {
    return toStatement().toMarkdown();
  }

  /** The statement as a page of HTML that needs nothing else. */
  public String toHtml() {
    return toStatement().toHtml();
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("statement", title) + ": " + valuation);
  }
}
