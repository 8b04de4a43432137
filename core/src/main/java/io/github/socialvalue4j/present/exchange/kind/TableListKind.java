package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.TableListDocument;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.TableJson;
import java.util.Optional;

/** Which editions there are. */
final class TableListKind extends DocumentKind<TableListDocument> {
  TableListKind() {
    super(
        "table-list",
        "Which editions of which tables there are, with licence, identity and coverage",
        TableListDocument.class);
  }

  @Override
  protected Optional<Result<Answer>> evaluate(
      TableListDocument document, ProxyCatalogue catalogue, Faults faults) {
    return Optional.of(Result.complete(TableJson.list(catalogue)));
  }
}
