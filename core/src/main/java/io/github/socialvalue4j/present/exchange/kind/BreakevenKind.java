package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.BreakevenDocument;
import io.github.socialvalue4j.present.exchange.document.BreakevenReading;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.BreakevenJson;
import java.util.Optional;

/** At which volume, value or deduction a measure earns its cost. */
final class BreakevenKind extends DocumentKind<BreakevenDocument> {
  BreakevenKind() {
    super(
        "breakeven",
        "At which volume, proxy value or deduction a measure earns its cost",
        BreakevenDocument.class);
  }

  // Problems go to the faults. Amounts near the largest that can be read make numbers that cannot
  // be written.
  @Override
  protected Optional<Result<Answer>> evaluate(
      BreakevenDocument document, ProxyCatalogue catalogue, Faults faults) {
    return BreakevenReading.read(document, faults)
        .flatMap(found -> faults.make(ProblemPath.root(), () -> BreakevenJson.answer(found)))
        .map(Result::complete);
  }
}
