package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.valueforcost.forecast.Forecast;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ForecastCalculator;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ForecastReview;
import io.github.socialvalue4j.model.proxy.LicenceCheck;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.ForecastDocument;
import io.github.socialvalue4j.present.exchange.document.ForecastReading;
import io.github.socialvalue4j.present.exchange.document.ForecastReading.Asked;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.ForecastJson;
import java.util.Optional;

/** Social value by year to come, and how far a forecast was out. */
final class ForecastKind extends DocumentKind<ForecastDocument> {
  ForecastKind() {
    super(
        "forecast",
        "What quantities to come would be worth, how far a forecast was out, and the growth a"
            + " target needs",
        ForecastDocument.class);
  }

  @Override
  protected Optional<Result<Answer>> evaluate(
      ForecastDocument document, ProxyCatalogue catalogue, Faults faults) {
    return ForecastReading.read(document, catalogue, faults)
        .flatMap(asked -> faults.make(ProblemPath.root(), () -> answer(asked)));
  }

  private static Result<Answer> answer(Asked asked) {
    Problems problems = new Problems();
    if (asked.commercial()) {
      LicenceCheck.check(asked.table(), LicensedUse.COMMERCIAL)
          .map(p -> p.at(ProblemPath.root().child("table")))
          .ifPresent(problems::add);
    }
    ForecastCalculator calculator =
        asked
            .area()
            .map(area -> ForecastCalculator.of(asked.table()).withArea(area))
            .orElseGet(() -> ForecastCalculator.of(asked.table()));
    Result<Forecast> forecast = calculator.calculate(asked.measures());
    problems.addAll(forecast.problems());
    Optional<Result<ForecastReview>> review =
        asked.observed().isEmpty()
            ? Optional.empty()
            : forecast.toOptional().map(f -> ForecastReview.of(f, asked.observed()));
    review.ifPresent(r -> problems.addAll(r.problems()));
    return problems.toResult(
        () -> ForecastJson.answer(asked, forecast.orThrow(), review.map(Result::orThrow)));
  }
}
