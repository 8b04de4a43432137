package io.github.socialvalue4j.examples.cli;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.EditionConflictException;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyTableProvider;
import io.github.socialvalue4j.present.exchange.table.EditionsReader;
import io.github.socialvalue4j.present.exchange.table.TableFiles;
import io.github.socialvalue4j.tomproxies.TomProxies;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The tables that a command may use: the shipped ones and the user's own. */
final class Tables {
  private static final ProblemCode CONFLICT = ProblemCode.of("edition.conflict");

  @Option(
      names = "--table",
      paramLabel = "MANIFEST",
      description =
          "A manifest of your own tables, such as my-tables/editions.csv; may be given more than"
              + " once. Its columns are in tom-proxies/COLUMNS.md.")
  private List<Path> manifests = new ArrayList<>();

  /** The tables together, or every fault of every file. */
  Result<ProxyCatalogue> catalogue() {
    return catalogue(List.of());
  }

  /** The tables together with those of more manifests, or every fault of every file. */
  Result<ProxyCatalogue> catalogue(List<Path> more) {
    Problems problems = new Problems();
    List<ProxyTableProvider> providers = new ArrayList<>();
    providers.add(TomProxies.provider());
    List<Path> all = new ArrayList<>(manifests);
    all.addAll(more);
    for (Path manifest : all) {
      Path file = manifest.toAbsolutePath();
      Path folder = file.getParent();
      Path name = file.getFileName();
      Result<List<ProxyTable>> tables =
          EditionsReader.readTables(
              String.valueOf(name), TableFiles.in(folder == null ? file : folder));
      problems.addAll(tables.problems());
      tables.toOptional().ifPresent(own -> providers.add(() -> own));
    }
    if (problems.hasErrors()) {
      return Result.failed(problems.list());
    }
    try {
      return Result.complete(ProxyCatalogue.of(providers));
    } catch (EditionConflictException e) {
      return Result.failed(
          List.of(
              Problem.error(
                  CONFLICT,
                  ProblemPath.root(),
                  String.valueOf(e.getMessage()),
                  "Give your table an edition of its own.")));
    }
  }
}
