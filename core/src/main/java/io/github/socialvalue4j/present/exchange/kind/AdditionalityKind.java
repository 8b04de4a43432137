package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.AdditionalityDocument;
import io.github.socialvalue4j.present.exchange.document.AdditionalityReading;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.AdditionalityJson;
import io.github.socialvalue4j.present.exchange.result.Answer;
import java.util.Optional;

/** Impacts against what would have happened anyway. */
final class AdditionalityKind extends DocumentKind<AdditionalityDocument> {
  AdditionalityKind() {
    super(
        "additionality",
        "What an intervention adds to what would have happened anyway, from gross to net",
        AdditionalityDocument.class);
  }

  @Override
  protected Optional<Result<Answer>> evaluate(
      AdditionalityDocument document, ProxyCatalogue catalogue, Faults faults) {
    return AdditionalityReading.read(document, faults)
        .map(AdditionalityJson::answer)
        .map(Result::complete);
  }
}
