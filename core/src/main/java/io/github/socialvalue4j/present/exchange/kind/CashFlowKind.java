package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.CashFlowDocument;
import io.github.socialvalue4j.present.exchange.document.CashFlowReading;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.DiscountJson;
import java.util.Optional;

/** Amounts by year, discounted. */
final class CashFlowKind extends DocumentKind<CashFlowDocument> {
  CashFlowKind() {
    super(
        "cash-flow",
        "What amounts of several years are worth today, and set against an investment",
        CashFlowDocument.class);
  }

  @Override
  protected Optional<Result<Answer>> evaluate(
      CashFlowDocument document, ProxyCatalogue catalogue, Faults faults) {
    return CashFlowReading.read(document, faults).map(DiscountJson::flow).map(Result::complete);
  }
}
