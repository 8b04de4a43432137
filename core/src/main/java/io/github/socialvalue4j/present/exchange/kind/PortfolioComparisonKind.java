package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.PortfolioComparisonDocument;
import io.github.socialvalue4j.present.exchange.document.PortfolioComparisonReading;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.RestatementJson;
import java.util.Optional;

/** A portfolio as of two days, and the bridge between them. */
final class PortfolioComparisonKind extends DocumentKind<PortfolioComparisonDocument> {
  PortfolioComparisonKind() {
    super(
        "portfolio-comparison",
        "What a portfolio was worth as of two days, of event and of record, and what moved in between",
        PortfolioComparisonDocument.class);
  }

  // Problems go to the faults. Amounts near the largest that can be read make numbers that cannot
  // be written.
  @Override
  protected Optional<Result<Answer>> evaluate(
      PortfolioComparisonDocument document, ProxyCatalogue catalogue, Faults faults) {
    return PortfolioComparisonReading.read(document, catalogue, faults)
        .flatMap(found -> faults.make(ProblemPath.root(), () -> RestatementJson.answer(found)))
        .map(Result::complete);
  }
}
