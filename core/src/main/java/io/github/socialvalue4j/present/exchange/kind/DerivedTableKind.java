package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.DerivedTableDocument;
import io.github.socialvalue4j.present.exchange.document.DerivedTableDocumentReading;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.DerivedTableJson;
import java.util.Optional;

/** A table derived from another, as a file. */
final class DerivedTableKind extends DocumentKind<DerivedTableDocument> {
  DerivedTableKind() {
    super(
        "derived-table",
        "A table of proxy values in another year's prices, for an area or in another unit, to pass on",
        DerivedTableDocument.class);
  }

  // Problems go to the faults. Amounts near the largest that can be read make numbers that cannot
  // be written.
  @Override
  protected Optional<Result<Answer>> evaluate(
      DerivedTableDocument document, ProxyCatalogue catalogue, Faults faults) {
    return DerivedTableDocumentReading.read(document, catalogue, faults)
        .flatMap(found -> faults.make(ProblemPath.root(), () -> DerivedTableJson.answer(found)))
        .map(Result::complete);
  }
}
