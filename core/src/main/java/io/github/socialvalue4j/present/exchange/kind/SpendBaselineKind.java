package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.SpendBaselineDocument;
import io.github.socialvalue4j.present.exchange.document.SpendBaselineReading;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.SpendJson;
import java.util.Optional;

/** A baseline of spend. */
final class SpendBaselineKind extends DocumentKind<SpendBaselineDocument> {
  SpendBaselineKind() {
    super(
        "spend-baseline",
        "Who is paid how much: spend by SME, VCSE, circle, department and period",
        SpendBaselineDocument.class);
  }

  // Remarks and omissions go to the faults, so that they stand in the document with their places.
  @Override
  protected Optional<Result<Answer>> evaluate(
      SpendBaselineDocument document, ProxyCatalogue catalogue, Faults faults) {
    return SpendBaselineReading.read(document, faults).map(SpendJson::answer).map(Result::complete);
  }
}
