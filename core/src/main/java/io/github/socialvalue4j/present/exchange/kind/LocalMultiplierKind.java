package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.LocalMultiplierDocument;
import io.github.socialvalue4j.present.exchange.document.LocalMultiplierReading;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.LocalMultiplierJson;
import java.util.Optional;

/** Pounds followed from round to round. */
final class LocalMultiplierKind extends DocumentKind<LocalMultiplierDocument> {
  LocalMultiplierKind() {
    super(
        "local-multiplier",
        "What a pound becomes in an area: rounds of a ledger, constant retention, comparison",
        LocalMultiplierDocument.class);
  }

  // Remarks and omissions go to the faults, so that they stand in the document with their places.
  @Override
  protected Optional<Result<Answer>> evaluate(
      LocalMultiplierDocument document, ProxyCatalogue catalogue, Faults faults) {
    return LocalMultiplierReading.read(document, faults)
        .map(LocalMultiplierJson::answer)
        .map(Result::complete);
  }
}
