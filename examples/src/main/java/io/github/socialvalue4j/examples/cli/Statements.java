package io.github.socialvalue4j.examples.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.feedback.FeedbackCalculator;
import io.github.socialvalue4j.calculate.valuation.QuantityCalculator;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValuationCalculator;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import io.github.socialvalue4j.present.exchange.Evaluated;
import io.github.socialvalue4j.present.exchange.PortfolioReader;
import io.github.socialvalue4j.present.exchange.QuantitiesReader;
import io.github.socialvalue4j.present.exchange.input.PortfolioInput;
import io.github.socialvalue4j.present.exchange.input.QuantitiesInput;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.valuation.ValuationStatement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Makes the statement of a document, for people. */
final class Statements {
  private static final ProblemCode NO_STATEMENT = ProblemCode.of("statement.none");

  private Statements() {}

  /**
   * The statement of a document of kind {@code portfolio} or {@code quantities}.
   *
   * @return failed with every fault of the document
   */
  static Result<Statement> of(byte[] document, ProxyCatalogue catalogue) {
    Evaluated evaluated = DocumentEvaluator.of(catalogue).evaluate(document);
    if (evaluated.isFailed()) {
      return Result.failed(evaluated.problems());
    }
    String kind = kind(document);
    return switch (kind) {
      case "portfolio" ->
          PortfolioReader.of(catalogue)
              .read(document)
              .then(input -> ofPortfolio(input, catalogue))
              .map(ValuationStatement::toStatement);
      case "quantities" ->
          QuantitiesReader.of(catalogue)
              .read(document)
              .then(Statements::ofQuantities)
              .map(ValuationStatement::toStatement);
      default ->
          Result.failed(
              List.of(
                  Problem.error(
                      NO_STATEMENT,
                      ProblemPath.root().child("kind"),
                      "There is no statement of a document of kind '" + kind + "'.",
                      "Leave --statement out, or give a portfolio or quantities.")));
    };
  }

  private static String kind(byte[] document) {
    try {
      return new JsonMapper().readTree(document).path("kind").asText();
    } catch (IOException e) {
      throw new UncheckedIOException("What was evaluated can be read", e);
    }
  }

  /** The statement of a portfolio with everything that was said of it. */
  private static Result<ValuationStatement> ofPortfolio(
      PortfolioInput input, ProxyCatalogue catalogue) {
    Result<Valuation> result =
        ValuationCalculator.of(catalogue)
            .withOptions(input.options())
            .calculate(input.portfolio(), input.paths());
    return result.map(
        valuation ->
            titled(input.title(), ValuationStatement.of(valuation))
                .withPortfolio(input.portfolio())
                .withFeedback(FeedbackCalculator.calculate(input.portfolio()))
                .withProblems(result.problems()));
  }

  private static Result<ValuationStatement> ofQuantities(QuantitiesInput input) {
    QuantityCalculator calculator =
        QuantityCalculator.of(input.table()).withOptions(input.options());
    calculator =
        input.area().isPresent() ? calculator.withArea(input.area().get().id()) : calculator;
    calculator =
        input.contractValue().isPresent()
            ? calculator.withContractValue(input.contractValue().get())
            : calculator;
    Result<Valuation> result = calculator.calculate(List.copyOf(input.lines()));
    return result.map(
        valuation ->
            titled(input.title(), ValuationStatement.of(valuation))
                .withProblems(result.problems()));
  }

  private static ValuationStatement titled(String title, ValuationStatement statement) {
    return title.isBlank() ? statement : statement.withTitle(title);
  }
}
