package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.GvaDocument;
import io.github.socialvalue4j.present.exchange.document.GvaReading;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.GvaJson;
import java.util.Optional;

/** Gross value added from accounts. */
final class GvaKind extends DocumentKind<GvaDocument> {
  GvaKind() {
    super(
        "gva",
        "Gross value added by production and by income, their difference, per FTE and per hour",
        GvaDocument.class);
  }

  @Override
  protected Optional<Result<Answer>> evaluate(
      GvaDocument document, ProxyCatalogue catalogue, Faults faults) {
    return GvaReading.read(document, faults).map(GvaJson::answer).map(Result::complete);
  }
}
