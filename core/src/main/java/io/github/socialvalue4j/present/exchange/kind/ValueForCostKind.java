package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.valueforcost.ValueForCost;
import io.github.socialvalue4j.calculate.valueforcost.ValueForCostCalculator;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.ValueForCostDocument;
import io.github.socialvalue4j.present.exchange.document.ValueForCostReading;
import io.github.socialvalue4j.present.exchange.document.ValueForCostReading.Asked;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.ValueForCostJson;
import java.util.Optional;

/** Value by year against cost by year. */
final class ValueForCostKind extends DocumentKind<ValueForCostDocument> {
  ValueForCostKind() {
    super(
        "value-for-cost",
        "What value a programme brings for its cost, and when it breaks even",
        ValueForCostDocument.class);
  }

  @Override
  protected Optional<Result<Answer>> evaluate(
      ValueForCostDocument document, ProxyCatalogue catalogue, Faults faults) {
    // Amounts near the largest that can be read make numbers that cannot be written.
    return ValueForCostReading.read(document, faults)
        .flatMap(asked -> faults.make(ProblemPath.root(), () -> answer(asked)));
  }

  private static Result<Answer> answer(Asked asked) {
    Result<ValueForCost> result =
        ValueForCostCalculator.create()
            .withOptions(asked.options())
            .calculate(asked.values(), asked.costs());
    return result.map(found -> ValueForCostJson.answer(asked.title(), asked.detail(), found));
  }
}
