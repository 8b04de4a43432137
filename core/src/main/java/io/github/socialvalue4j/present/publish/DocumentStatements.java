package io.github.socialvalue4j.present.publish;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.present.exchange.Evaluated;
import io.github.socialvalue4j.present.exchange.content.AdditionalImpacts;
import io.github.socialvalue4j.present.exchange.content.BreakevenAnswers;
import io.github.socialvalue4j.present.exchange.content.ComparedLooks;
import io.github.socialvalue4j.present.exchange.content.Content;
import io.github.socialvalue4j.present.exchange.content.DiscountedFlow;
import io.github.socialvalue4j.present.exchange.content.DrawnBaseline;
import io.github.socialvalue4j.present.exchange.content.FactorRange;
import io.github.socialvalue4j.present.exchange.content.ForecastValue;
import io.github.socialvalue4j.present.exchange.content.InputOutputModels;
import io.github.socialvalue4j.present.exchange.content.ListedContracts;
import io.github.socialvalue4j.present.exchange.content.LocalMultipliers;
import io.github.socialvalue4j.present.exchange.content.RankedContributions;
import io.github.socialvalue4j.present.exchange.content.RepricedAmount;
import io.github.socialvalue4j.present.exchange.content.RestatedValue;
import io.github.socialvalue4j.present.exchange.content.Study;
import io.github.socialvalue4j.present.exchange.content.ValueAdded;
import io.github.socialvalue4j.present.exchange.content.ValueAgainstCost;
import io.github.socialvalue4j.present.exchange.content.ValuedContracts;
import io.github.socialvalue4j.present.exchange.content.ValuedQuantities;
import io.github.socialvalue4j.present.exchange.ocds.EntryKind;
import io.github.socialvalue4j.present.exchange.ocds.OpenContracts;
import io.github.socialvalue4j.present.exchange.ocds.PublishedContract;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.discount.DiscountStatements;
import io.github.socialvalue4j.present.statement.spend.ContractsStatement;
import io.github.socialvalue4j.present.statement.spend.SpendStatement;
import io.github.socialvalue4j.present.statement.sroi.SroiStatement;
import io.github.socialvalue4j.present.statement.valuation.ValuationStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * States an evaluated document for people, from the same values that its JSON answer was written
 * from:
 *
 * <pre>{@code
 * Evaluated answer = DocumentEvaluator.of(catalogue).evaluate(json);
 * String page = DocumentStatements.of(answer).orThrow().toHtml();
 * }</pre>
 */
public final class DocumentStatements {
  private static final ProblemCode NONE = ProblemCode.of("statement.none");

  /** A line for each kind of content that can be stated. */
  private static final List<Maker> MAKERS =
      List.of(
          maker(ValuedContracts.class, DocumentStatements::contracts),
          maker(ValuedQuantities.class, DocumentStatements::quantities),
          maker(Study.class, DocumentStatements::study),
          maker(
              DrawnBaseline.class,
              (c, p) ->
                  SpendStatement.of(c.title(), c.baseline())
                      .with(c.benefit(), c.comparison(), c.contracts())
                      .withFiles(c.reports(), c.repeats())
                      .withProblems(p)
                      .toStatement()),
          maker(ListedContracts.class, DocumentStatements::listed),
          maker(DiscountedFlow.class, (c, p) -> DiscountStatements.flow(c.title(), c.answer())),
          maker(
              FactorRange.class,
              (c, p) ->
                  DiscountStatements.factors(
                      c.title(), c.schedule(), c.fromYear(), c.toYear(), c.decimals())),
          maker(
              RepricedAmount.class,
              (c, p) ->
                  DiscountStatements.repriced(
                      c.title(), c.series(), c.from(), c.to(), c.amount(), c.repriced())),
          maker(ValueAgainstCost.class, WorthStatements::valueForCost),
          maker(BreakevenAnswers.class, (c, p) -> WorthStatements.breakeven(c)),
          maker(ForecastValue.class, WorthStatements::forecast),
          maker(RestatedValue.class, WorthStatements::restated),
          maker(ComparedLooks.class, WorthStatements::compared),
          maker(RankedContributions.class, WorthStatements::contributions),
          maker(LocalMultipliers.class, LocalEconomyStatements::multipliers),
          maker(ValueAdded.class, LocalEconomyStatements::valueAdded),
          maker(InputOutputModels.class, LocalEconomyStatements::models),
          maker(AdditionalImpacts.class, LocalEconomyStatements::impacts));

  private DocumentStatements() {}

  /** Makes a statement of content and what there is to say of it; nothing of other content. */
  @FunctionalInterface
  private interface Maker {
    Optional<Statement> make(Content content, List<Problem> problems);
  }

  private static <C extends Content> Maker maker(
      Class<C> type, BiFunction<C, List<Problem>, Statement> statement) {
    return (content, problems) ->
        type.isInstance(content)
            ? Optional.of(statement.apply(type.cast(content), problems))
            : Optional.empty();
  }

  /**
   * The statement of what a document comes to.
   *
   * @return failed with every problem of the document, or with {@code statement.none} for a kind of
   *     document that only programs read
   */
  public static Result<Statement> of(Evaluated evaluated) {
    if (evaluated.isFailed()) {
      return Result.failed(evaluated.problems());
    }
    return evaluated
        .content()
        .flatMap(
            c -> MAKERS.stream().flatMap(m -> m.make(c, evaluated.problems()).stream()).findFirst())
        .map(Result::complete)
        .orElseGet(
            () ->
                Result.failed(
                    List.of(
                        Problem.error(
                            NONE,
                            ProblemPath.root().child("kind"),
                            "There is no statement for people of documents of this kind.",
                            "Take the result document itself."))));
  }

  private static Statement contracts(ValuedContracts found, List<Problem> problems) {
    return titled(found.title(), ValuationStatement.of(found.valuation()))
        .withPortfolio(found.portfolio())
        .withFeedback(found.feedback())
        .withProblems(problems)
        .toStatement();
  }

  private static Statement quantities(ValuedQuantities found, List<Problem> problems) {
    return titled(found.title(), ValuationStatement.of(found.valuation()))
        .withProblems(problems)
        .toStatement();
  }

  private static ValuationStatement titled(String title, ValuationStatement statement) {
    return title.isBlank() ? statement : statement.withTitle(title);
  }

  private static Statement listed(ListedContracts found, List<Problem> problems) {
    return ContractsStatement.of(
            found.found().contracts().stream()
                .map(
                    c ->
                        new ContractsStatement.Line(
                            (c.kind() == EntryKind.AWARD ? "Award " : "")
                                + (c.title().isEmpty() ? c.id() : c.id() + ", " + c.title())
                                + " ("
                                + c.ocid()
                                + ")",
                            c.buyer(),
                            String.join(", ", c.suppliers().stream().map(Supplier::name).toList()),
                            c.category(),
                            dates(c),
                            c.values(),
                            c.reserved()))
                .toList(),
            found.found().suppliers().suppliers())
        .withAwards(
            (int)
                found.found().contracts().stream().filter(c -> c.kind() == EntryKind.AWARD).count())
        .withSeen(seen(found.found()))
        .withLargest(found.top())
        .withProblems(problems)
        .toStatement();
  }

  private static String seen(OpenContracts found) {
    return "The file holds "
        + found.seen().inWords()
        + "."
        + (found.leftOut().isEmpty()
            ? ""
            : " Left out by name, and not among the entries: " + found.leftOutInWords() + ".");
  }

  /** When an entry was signed or awarded, and from when to when it runs, as far as is said. */
  private static String dates(PublishedContract entry) {
    List<String> dates = new ArrayList<>();
    String decided = entry.kind() == EntryKind.AWARD ? "awarded " : "signed ";
    entry.signed().ifPresent(day -> dates.add(decided + Wording.date(day)));
    if (entry.start().isPresent() || entry.end().isPresent()) {
      dates.add(
          "runs"
              + entry.start().map(day -> " from " + Wording.date(day)).orElse("")
              + entry.end().map(day -> " to " + Wording.date(day)).orElse(""));
    }
    return String.join("; ", dates);
  }

  private static Statement study(Study found, List<Problem> problems) {
    SroiStatement statement =
        SroiStatement.of(found.result())
            .withSensitivity(found.scenarios(), found.tornado(), found.switching())
            .withReview(found.review())
            .withProblems(problems);
    return found.simulation().map(statement::withSimulation).orElse(statement).toStatement();
  }
}
