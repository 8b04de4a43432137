package io.github.socialvalue4j.present.exchange.kind;

import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.LicenceCheck;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.document.TableDifferenceDocument;
import io.github.socialvalue4j.present.exchange.document.TableDifferenceReading;
import io.github.socialvalue4j.present.exchange.document.TableDifferenceReading.Pair;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.TableJson;
import java.util.Optional;

/** Two editions of one table, row by row. */
final class TableDifferenceKind extends DocumentKind<TableDifferenceDocument> {
  private static final ProblemCode OTHER_TABLE = ProblemCode.of("edition.other-table");

  TableDifferenceKind() {
    super(
        "table-difference",
        "What changed from one edition of a table to another, row by row",
        TableDifferenceDocument.class);
  }

  @Override
  protected Optional<Result<Answer>> evaluate(
      TableDifferenceDocument document, ProxyCatalogue catalogue, Faults faults) {
    Optional<Pair> pair = TableDifferenceReading.read(document, catalogue, faults);
    pair.filter(p -> !p.isOneTable())
        .ifPresent(
            p ->
                faults.error(
                    OTHER_TABLE,
                    ProblemPath.root().child("after"),
                    p.before().edition()
                        + " and "
                        + p.after().edition()
                        + " are editions of different tables.",
                    "Name two editions of one table; different tables are compared over a"
                        + " crosswalk."));
    return pair.filter(Pair::isOneTable).map(p -> answer(p, document));
  }

  private static Result<Answer> answer(Pair pair, TableDifferenceDocument document) {
    Problems problems = new Problems();
    boolean isCommercial = "commercial".equals(document.use());
    if (isCommercial) {
      check(problems, pair.before(), "before");
      check(problems, pair.after(), "after");
    }
    return problems.toResult(
        () ->
            TableJson.changes(
                pair.before(), pair.after(), isCommercial ? "commercial" : "non-commercial"));
  }

  private static void check(Problems problems, ProxyTable table, String field) {
    LicenceCheck.check(table, LicensedUse.COMMERCIAL)
        .map((Problem p) -> p.at(ProblemPath.root().child(field)))
        .ifPresent(problems::add);
  }
}
