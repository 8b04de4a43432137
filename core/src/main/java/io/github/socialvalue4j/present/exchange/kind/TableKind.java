package io.github.socialvalue4j.present.exchange.kind;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.TableDocument;
import io.github.socialvalue4j.present.exchange.document.TableReading;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.TableJson;
import java.util.List;
import java.util.Optional;

/** A table of proxy values, checked. */
final class TableKind extends DocumentKind<TableDocument> {
  TableKind() {
    super(
        "proxy-table",
        "Whether a table of proxy values is in order, and what it holds",
        TableDocument.class);
  }

  @Override
  protected Optional<Result<Answer>> evaluate(
      TableDocument document, ProxyCatalogue catalogue, Faults faults) {
    return TableReading.read(document, faults)
        .map(
            table -> {
              ObjectNode value = JsonWriting.object();
              value.set("table", TableJson.summary(table));
              return Result.complete(
                  new Answer(
                      "proxy-table-summary", "", List.of(table), JsonWriting.object(), value));
            });
  }
}
