package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.ContributionsDocument;
import io.github.socialvalue4j.present.exchange.document.ContributionsReading;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.ContributionsJson;
import java.util.Optional;

/** A portfolio and what each part of it brings. */
final class ContributionsKind extends DocumentKind<ContributionsDocument> {
  ContributionsKind() {
    super(
        "contributions",
        "Who brings how much: contracts, departments or directorates, ranked, and what the top ones bring",
        ContributionsDocument.class);
  }

  // Problems go to the faults. Amounts near the largest that can be read make numbers that cannot
  // be written.
  @Override
  protected Optional<Result<Answer>> evaluate(
      ContributionsDocument document, ProxyCatalogue catalogue, Faults faults) {
    return ContributionsReading.read(document, catalogue, faults)
        .flatMap(found -> faults.make(ProblemPath.root(), () -> ContributionsJson.answer(found)))
        .map(Result::complete);
  }
}
