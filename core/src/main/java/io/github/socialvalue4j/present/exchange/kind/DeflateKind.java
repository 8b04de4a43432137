package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.DeflateDocument;
import io.github.socialvalue4j.present.exchange.document.DeflateReading;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.DiscountJson;
import java.util.Optional;

/** An amount in the prices of another year. */
final class DeflateKind extends DocumentKind<DeflateDocument> {
  DeflateKind() {
    super("deflate", "What an amount is in the prices of another year", DeflateDocument.class);
  }

  @Override
  protected Optional<Result<Answer>> evaluate(
      DeflateDocument document, ProxyCatalogue catalogue, Faults faults) {
    return DeflateReading.read(document, faults).map(DiscountJson::repriced).map(Result::complete);
  }
}
