package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.valuation.QuantityCalculator;
import io.github.socialvalue4j.model.contract.ContractValue;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.content.ValuedQuantities;
import io.github.socialvalue4j.present.exchange.document.QuantitiesDocument;
import io.github.socialvalue4j.present.exchange.document.QuantitiesReading;
import io.github.socialvalue4j.present.exchange.input.QuantitiesInput;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.ValuationJson;
import java.util.Optional;

/** Quantities on their own, and what they are worth. */
final class QuantitiesKind extends DocumentKind<QuantitiesDocument> {
  QuantitiesKind() {
    super(
        "quantities",
        "What quantities of measures are worth under one edition of a table",
        QuantitiesDocument.class);
  }

  @Override
  protected Optional<Result<Answer>> evaluate(
      QuantitiesDocument document, ProxyCatalogue catalogue, Faults faults) {
    return QuantitiesReading.read(document, catalogue, faults).map(QuantitiesKind::answer);
  }

  private static Result<Answer> answer(QuantitiesInput input) {
    QuantityCalculator calculator =
        QuantityCalculator.of(input.table()).withOptions(input.options());
    for (Area area : input.area().stream().toList()) {
      calculator = calculator.withArea(area.id());
    }
    for (ContractValue value : input.contractValue().stream().toList()) {
      calculator = calculator.withContractValue(value);
    }
    return calculator
        .calculate(input.lines())
        .map(
            valuation ->
                ValuationJson.answer(
                    new ValuedQuantities(input.title(), input.detail(), valuation)));
  }
}
