package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.feedback.FeedbackCalculator;
import io.github.socialvalue4j.calculate.valuation.ValuationCalculator;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.content.ValuedContracts;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument;
import io.github.socialvalue4j.present.exchange.document.PortfolioReading;
import io.github.socialvalue4j.present.exchange.input.PortfolioInput;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.ValuationJson;
import java.util.Optional;

/** Contracts with their promises, deliveries, observations, verifications and feedback. */
final class PortfolioKind extends DocumentKind<PortfolioDocument> {
  PortfolioKind() {
    super(
        "portfolio",
        "What a portfolio of contracts is worth at its three points, promised, claimed and verified",
        PortfolioDocument.class);
  }

  @Override
  protected Optional<Result<Answer>> evaluate(
      PortfolioDocument document, ProxyCatalogue catalogue, Faults faults) {
    return PortfolioReading.read(document, catalogue, faults).map(p -> answer(p, catalogue));
  }

  private static Result<Answer> answer(PortfolioInput input, ProxyCatalogue catalogue) {
    return ValuationCalculator.of(catalogue)
        .withOptions(input.options())
        .calculate(input.portfolio(), input.paths())
        .map(
            valuation ->
                ValuationJson.answer(
                    new ValuedContracts(
                        input.title(),
                        input.detail(),
                        input.portfolio(),
                        valuation,
                        FeedbackCalculator.calculate(input.portfolio()))));
  }
}
