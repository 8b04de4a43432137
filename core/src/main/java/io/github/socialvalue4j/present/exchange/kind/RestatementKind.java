package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.restatement.RestatementCalculator;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.proxy.Crosswalk;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.RestatementDocument;
import io.github.socialvalue4j.present.exchange.document.RestatementReading;
import io.github.socialvalue4j.present.exchange.document.RestatementReading.Asked;
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

  @Override
  protected Optional<Result<Answer>> evaluate(
      RestatementDocument document, ProxyCatalogue catalogue, Faults faults) {
    return RestatementReading.read(document, catalogue, faults)
        .flatMap(asked -> faults.make(ProblemPath.root(), () -> answer(asked, catalogue)));
  }

  private static Result<Answer> answer(Asked asked, ProxyCatalogue catalogue) {
    RestatementCalculator calculator =
        RestatementCalculator.of(catalogue, asked.to()).withOptions(asked.options());
    for (Crosswalk crosswalk : asked.crosswalk().stream().toList()) {
      calculator = calculator.withCrosswalk(crosswalk);
    }
    for (DeflatorSeries prices : asked.prices().stream().toList()) {
      calculator = calculator.withPrices(prices);
    }
    return calculator
        .restate(asked.lines(), asked.from(), asked.area())
        .map(restatement -> RestatementJson.answer(asked, restatement));
  }
}
