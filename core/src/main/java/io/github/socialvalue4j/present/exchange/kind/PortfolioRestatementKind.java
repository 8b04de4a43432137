package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.PortfolioRestatementDocument;
import io.github.socialvalue4j.present.exchange.document.PortfolioRestatementReading;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.RestatementJson;
import java.util.Optional;

/** A portfolio under another edition, and the bridge to it. */
final class PortfolioRestatementKind extends DocumentKind<PortfolioRestatementDocument> {
  PortfolioRestatementKind() {
    super(
        "portfolio-restatement",
        "What the same contracts and records are worth under another edition, and why that differs",
        PortfolioRestatementDocument.class);
  }

  // Problems go to the faults. Amounts near the largest that can be read make numbers that cannot
  // be written.
  @Override
  protected Optional<Result<Answer>> evaluate(
      PortfolioRestatementDocument document, ProxyCatalogue catalogue, Faults faults) {
    return PortfolioRestatementReading.read(document, catalogue, faults)
        .flatMap(found -> faults.make(ProblemPath.root(), () -> RestatementJson.answer(found)))
        .map(Result::complete);
  }
}
