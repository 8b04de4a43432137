package io.github.socialvalue4j.present.exchange.table;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the manifest of a set of tables, {@code editions.csv}, and the tables that it names.
 *
 * <p>Columns, found by name in any order (the whole contract is {@code tom-proxies/COLUMNS.md}):
 * {@code
 * table,edition,file,title,publisher,coverage,valid_from,valid_to,price_base,currency,licence,
 * attribution,commercial,derived_table,redistribution,note}. Only {@code note} may be empty; what a
 * source does not say is {@code not stated}.
 *
 * <p>Problem codes beside those of {@link CsvSheet} and {@link ProxyTableReader}: {@code
 * manifest.cell-missing}, {@code manifest.id-form}, {@code manifest.file-form}, {@code
 * manifest.coverage-unknown}, {@code manifest.date-form}, {@code manifest.validity-order}, {@code
 * manifest.price-base-form}, {@code manifest.currency-form}, {@code manifest.commercial-unknown},
 * {@code manifest.derived-table-unknown}, {@code manifest.redistribution-unknown}, {@code
 * manifest.edition-repeated}, {@code manifest.file-missing}, {@code manifest.file-unreadable}.
 */
public final class EditionsReader {
  private EditionsReader() {}

  /**
   * Reads a manifest alone: no table is opened.
   *
   * @param file the manifest's name, for messages
   * @param csv the bytes of the manifest
   * @return in the file's order; complete, or failed with every fault
   */
  public static Result<List<ProxyTableManifest>> readManifest(String file, byte[] csv) {
    List<ProxyTableManifest> sound = new ArrayList<>();
    TableProblems problems = new TableProblems(file);
    new ManifestRows(problems).read(csv, sound);
    return problems.isEmpty()
        ? Result.complete(List.copyOf(sound))
        : Result.failed(problems.list());
  }

  /**
   * Reads a manifest and every table that it names. The faults of all files come in one answer, and
   * with a fault in any of them nothing is loaded.
   *
   * @param manifest the manifest's name, such as {@code editions.csv}
   * @param files where it and the tables are
   * @return in the manifest's order; complete, or failed with every fault
   */
  public static Result<List<ProxyTable>> readTables(String manifest, TableFiles files) {
    ProblemPath path = ProblemPath.root().child(manifest);
    Problems problems = new Problems();
    List<ProxyTableManifest> sound = new ArrayList<>();
    Optional<byte[]> bytes = open(manifest, path, files, problems);
    if (bytes.isPresent()) {
      TableProblems found = new TableProblems(manifest);
      new ManifestRows(found).read(bytes.get(), sound);
      problems.addAll(found.list());
    }
    List<ProxyTable> tables = new ArrayList<>();
    for (ProxyTableManifest entry : sound) {
      open(entry.file(), path.child(entry.file()), files, problems)
          .map(csv -> ProxyTableReader.read(entry, csv))
          .ifPresent(
              result -> {
                problems.addAll(result.problems());
                result.toOptional().ifPresent(tables::add);
              });
    }
    return problems.toResult(() -> List.copyOf(tables));
  }

  private static Optional<byte[]> open(
      String name, ProblemPath path, TableFiles files, Problems problems) {
    try {
      Optional<byte[]> bytes = files.find(name);
      if (bytes.isEmpty()) {
        problems.add(
            Problem.error(
                ProblemCode.of("manifest.file-missing"),
                path,
                "There is no file " + TableProblems.shown(name) + ".",
                "Put it beside the manifest, or correct its name there."));
      }
      return bytes;
    } catch (IOException e) {
      // The machine's own words differ from machine to machine, so they are not repeated.
      problems.add(
          Problem.error(
              ProblemCode.of("manifest.file-unreadable"),
              path,
              "The file " + TableProblems.shown(name) + " cannot be read.",
              "Check that it may be opened."));
      return Optional.empty();
    }
  }
}
