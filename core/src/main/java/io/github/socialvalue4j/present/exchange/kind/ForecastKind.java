package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.ForecastDocument;
import io.github.socialvalue4j.present.exchange.document.ForecastReading;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.ForecastJson;
import java.util.Optional;

/** Social value by year to come, and how far a forecast was out. */
final class ForecastKind extends DocumentKind<ForecastDocument> {
  ForecastKind() {
    super(
        "forecast",
        "What quantities to come would be worth, how far a forecast was out, and the growth a target needs",
        ForecastDocument.class);
  }

  // Problems go to the faults. Amounts near the largest that can be read make numbers that cannot
  // be written.
  @Override
  protected Optional<Result<Answer>> evaluate(
      ForecastDocument document, ProxyCatalogue catalogue, Faults faults) {
    return ForecastReading.read(document, catalogue, faults)
        .flatMap(found -> faults.make(ProblemPath.root(), () -> ForecastJson.answer(found)))
        .map(Result::complete);
  }
}
