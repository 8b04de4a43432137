package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.ValueForCostDocument;
import io.github.socialvalue4j.present.exchange.document.ValueForCostReading;
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

  // Problems go to the faults. Amounts near the largest that can be read make numbers that cannot
  // be written.
  @Override
  protected Optional<Result<Answer>> evaluate(
      ValueForCostDocument document, ProxyCatalogue catalogue, Faults faults) {
    return ValueForCostReading.read(document, faults)
        .flatMap(found -> faults.make(ProblemPath.root(), () -> ValueForCostJson.answer(found)))
        .map(Result::complete);
  }
}
