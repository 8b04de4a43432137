package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.content.DerivedTableFile;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import io.github.socialvalue4j.present.exchange.table.ProxyTableManifest;
import io.github.socialvalue4j.present.exchange.table.ProxyTableWriter;
import java.util.List;
import java.util.Optional;

/**
 * Derives the table of a document and writes it out, unless its licence refuses to pass on what is
 * derived from it.
 */
public final class DerivedTableDocumentReading {
  private static final ProblemPath TABLE = ProblemPath.root().child("table");

  private DerivedTableDocumentReading() {}

  /**
   * Reads what a document means, and derives the table.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<DerivedTableFile> read(
      DerivedTableDocument document, ProxyCatalogue tables, Faults faults) {
    ProxyCatalogue catalogue =
        DerivedTableReading.extended(document.derivedTables(), tables, faults);
    Optional<ProxyTable> table =
        ContractReading.edition(document.table(), TABLE, catalogue, faults)
            .flatMap(catalogue::find);
    if (faults.isSound() && table.filter(t -> tables.find(t.edition()).isPresent()).isPresent()) {
      faults.error(
          JsonCodes.VALUE,
          TABLE,
          table.get().edition() + " is there already and not derived by this document.",
          "Name one of the editions that the document derives.");
    }
    return !faults.isSound() ? Optional.empty() : table.flatMap(t -> written(document, t, faults));
  }

  private static Optional<DerivedTableFile> written(
      DerivedTableDocument document, ProxyTable table, Faults faults) {
    String file = table.edition().toString().replaceAll("[^A-Za-z0-9._-]", "-") + ".csv";
    Result<String> csv = ProxyTableWriter.write(table, file);
    for (Problem problem : csv.problems()) {
      // A path into the file that was to be written means nothing in the document.
      faults.add(problem.at(TABLE));
    }
    return csv.toOptional()
        .map(
            text ->
                new DerivedTableFile(
                    PortfolioReading.textOf(document.title()),
                    table,
                    file,
                    text,
                    ProxyTableWriter.writeManifest(List.of(ProxyTableManifest.of(table, file)))));
  }
}
