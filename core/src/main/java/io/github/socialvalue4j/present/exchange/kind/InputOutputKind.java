package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.InputOutputDocument;
import io.github.socialvalue4j.present.exchange.document.InputOutputReading;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.InputOutputJson;
import java.util.Optional;

/** An input-output table, solved. */
final class InputOutputKind extends DocumentKind<InputOutputDocument> {
  InputOutputKind() {
    super(
        "input-output",
        "What demand sets going in all industries: effects and multipliers of a given table",
        InputOutputDocument.class);
  }

  @Override
  protected Optional<Result<Answer>> evaluate(
      InputOutputDocument document, ProxyCatalogue catalogue, Faults faults) {
    return InputOutputReading.read(document, faults)
        .map(InputOutputJson::answer)
        .map(Result::complete);
  }
}
