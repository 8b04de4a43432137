package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.RestatementDocument;
import io.github.socialvalue4j.present.exchange.document.RestatementReading;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.RestatementJson;
import java.util.Optional;

/** Quantities under another edition, and the bridge to it. */
final class RestatementKind extends DocumentKind<RestatementDocument> {
  RestatementKind() {
    super(
        "restatement",
        "What the same quantities are worth under another edition, and why that differs",
        RestatementDocument.class);
  }

  // Problems go to the faults. Amounts near the largest that can be read make numbers that cannot
  // be written.
  @Override
  protected Optional<Result<Answer>> evaluate(
      RestatementDocument document, ProxyCatalogue catalogue, Faults faults) {
    return RestatementReading.read(document, catalogue, faults)
        .flatMap(found -> faults.make(ProblemPath.root(), () -> RestatementJson.answer(found)))
        .map(Result::complete);
  }
}
