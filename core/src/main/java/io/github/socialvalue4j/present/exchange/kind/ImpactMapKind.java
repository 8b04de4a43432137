package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument;
import io.github.socialvalue4j.present.exchange.document.ImpactMapReading;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.StudyJson;
import java.util.Optional;

/** A study of the social return on an investment. */
final class ImpactMapKind extends DocumentKind<ImpactMapDocument> {
  ImpactMapKind() {
    super(
        "impact-map",
        "What an impact map comes to: value by row and year, ratio, sensitivity and uncertainty",
        ImpactMapDocument.class);
  }

  // Remarks and omissions go to the faults, so that they stand in the document with their places.
  @Override
  protected Optional<Result<Answer>> evaluate(
      ImpactMapDocument document, ProxyCatalogue catalogue, Faults faults) {
    return ImpactMapReading.read(document, faults).map(StudyJson::answer).map(Result::complete);
  }
}
