package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.DiscountFactorsDocument;
import io.github.socialvalue4j.present.exchange.document.DiscountFactorsReading;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.DiscountJson;
import java.util.Optional;

/** Discount factors of a range of years. */
final class DiscountFactorsKind extends DocumentKind<DiscountFactorsDocument> {
  DiscountFactorsKind() {
    super(
        "discount-factors",
        "By what values of later years are multiplied, under a schedule or rates of your own",
        DiscountFactorsDocument.class);
  }

  @Override
  protected Optional<Result<Answer>> evaluate(
      DiscountFactorsDocument document, ProxyCatalogue catalogue, Faults faults) {
    return DiscountFactorsReading.read(document, faults)
        .map(DiscountJson::factors)
        .map(Result::complete);
  }
}
