package io.github.socialvalue4j.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.feedback.FeedbackCalculator;
import io.github.socialvalue4j.calculate.valuation.QuantityCalculator;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValuationCalculator;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.PortfolioReader;
import io.github.socialvalue4j.present.exchange.document.QuantitiesDocument;
import io.github.socialvalue4j.present.exchange.document.QuantitiesReading;
import io.github.socialvalue4j.present.exchange.input.PortfolioInput;
import io.github.socialvalue4j.present.exchange.input.QuantitiesInput;
import io.github.socialvalue4j.present.exchange.json.DocumentReader;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.Violations;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.valuation.ValuationStatement;
import java.util.List;
import java.util.Optional;

/** Makes the statement of a document, for people. */
public final class Statements {
  private static final ProblemCode NO_STATEMENT = ProblemCode.of("statement.none");

  private Statements() {}

  /**
   * The statement of a document of kind {@code portfolio} or {@code quantities}.
   *
   * @return failed with every fault of the document
   */
  static Result<Statement> of(byte[] document, ProxyCatalogue catalogue) {
    Faults faults = new Faults();
    Optional<ObjectNode> root = DocumentReader.parse(document, faults);
    String kind = root.map(r -> r.path("kind").asText("")).orElse("");
    if (kind.equals("portfolio")) {
      return PortfolioReader.of(catalogue)
          .read(document)
          .then(input -> ofPortfolio(input, catalogue))
          .map(ValuationStatement::toStatement);
    }
    if (kind.equals("quantities")) {
      return quantities(root.orElseThrow(), catalogue, faults)
          .then(Statements::ofQuantities)
          .map(ValuationStatement::toStatement);
    }
    if (!faults.hasErrors()) {
      faults.add(
          Problem.error(
              NO_STATEMENT,
              ProblemPath.root().child("kind"),
              "There is no statement of a document of kind '" + kind + "'.",
              "Leave --statement out, or give a portfolio or quantities."));
    }
    return Result.failed(faults.list());
  }

  /** The statement of a portfolio with everything that was said of it. */
  public static Result<ValuationStatement> ofPortfolio(
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

  private static Result<QuantitiesInput> quantities(
      ObjectNode root, ProxyCatalogue catalogue, Faults faults) {
    QuantitiesDocument bound =
        DocumentReader.of(QuantitiesDocument.class)
            .read(root, Violations.standardValidator(), faults);
    Optional<QuantitiesInput> input = QuantitiesReading.read(bound, catalogue, faults);
    return input.isEmpty() ? Result.failed(faults.list()) : Result.complete(input.get());
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
