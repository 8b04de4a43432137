package io.github.socialvalue4j.examples.cli;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.examples.file.Places;
import io.github.socialvalue4j.model.proxy.EditionConflictException;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyTableProvider;
import io.github.socialvalue4j.present.exchange.table.EditionsReader;
import io.github.socialvalue4j.present.exchange.table.TableFiles;
import io.github.socialvalue4j.tomproxies.TomProxies;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The tables that a command may use: the shipped ones and the user's own. */
final class Tables {
  private static final ProblemCode OUTSIDE = ProblemCode.of("table.outside-folder");
  private static final ProblemCode CONFLICT = ProblemCode.of("edition.conflict");

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--table",
      paramLabel = "MANIFEST",
      description =
          "A manifest of your own tables, such as my-tables/editions.csv; may be given more than"
              + " once. Its columns are in tom-proxies/COLUMNS.md.")
  private List<Path> manifests = new ArrayList<>();

  private static void read(
      Path manifest, Optional<Path> below, List<ProxyTableProvider> providers, Problems problems) {
    Path file = manifest.toAbsolutePath();
    Path folder = file.getParent() == null ? file : file.getParent();
    TableFiles all = TableFiles.in(folder);
    TableFiles allowed =
        name -> below.isEmpty() || isBelow(below.get(), folder, name) ? all.find(name) : none();
    if (below.isPresent() && !isBelow(below.get(), folder, String.valueOf(file.getFileName()))) {
      problems.add(
          Problem.error(
              OUTSIDE,
              ProblemPath.root(),
              "The table's manifest " + manifest.normalize() + " is not below the case's folder.",
              "Put it there, or allow it with --tables-anywhere."));
      return;
    }
    Result<List<ProxyTable>> tables =
        EditionsReader.readTables(String.valueOf(file.getFileName()), allowed);
    problems.addAll(tables.problems());
    tables.toOptional().ifPresent(own -> providers.add(() -> own));
  }

  private static Optional<byte[]> none() {
    return Optional.empty();
  }

  /** By where files truly are, so that neither dots nor links lead out. */
  private static boolean isBelow(Path root, Path folder, String name) {
    try {
      return Places.real(folder.resolve(name)).startsWith(Places.real(root));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The tables together, or every fault of every file. */
  Result<ProxyCatalogue> catalogue() {
    return catalogue(List.of());
  }

  /** The tables together with those of more manifests, or every fault of every file. */
  Result<ProxyCatalogue> catalogue(List<Path> more) {
    return catalogue(more, Optional.empty());
  }

  /**
   * The tables together with those of more manifests, or every fault of every file.
   *
   * @param more manifests that somebody else than the user names, such as a worked case
   * @param below the folder below which these and their files must lie, links followed; anywhere if
   *     there is none
   */
  Result<ProxyCatalogue> catalogue(List<Path> more, Optional<Path> below) {
    for (Path manifest : manifests) {
      if (Files.notExists(manifest) && spec != null) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "There is no file " + manifest + ".");
      }
    }
    Problems problems = new Problems();
    List<ProxyTableProvider> providers = new ArrayList<>();
    providers.add(TomProxies.provider());
    manifests.forEach(m -> read(m, Optional.empty(), providers, problems));
    more.forEach(m -> read(m, below, providers, problems));
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
