package io.github.socialvalue4j.examples.cli;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.examples.check.CaseCheck;
import io.github.socialvalue4j.examples.check.CaseReader;
import io.github.socialvalue4j.examples.check.WorkedCase;
import io.github.socialvalue4j.examples.file.Places;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import io.github.socialvalue4j.present.exchange.Evaluated;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: worked cases against what the library makes of them. */
@Command(
    name = "check",
    description = {
      "Runs worked cases and reports every figure in which the library deviates from one, with both"
          + " workings. How to write a case is in examples/cases/README.md.",
      "Exit code 0 when all agree, 2 when one does not or cannot be read."
    })
final class CheckCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final Tables tables = new Tables();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A case, or a folder: every .json file in it is one.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--tables-anywhere",
      description =
          "Lets a case read tables that are not below its own folder, which a case from a stranger"
              + " should not.")
  private boolean tablesAnywhere;

  private int agree;
  private int deviate;
  private int unreadable;
  private int figures;
  private int deviatingFigures;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> files = files();
    Result<ProxyCatalogue> catalogue = tables.catalogue();
    if (catalogue.isFailed()) {
      streams.print(Evaluated.ofProblems(catalogue.problems()).text());
      return Exit.FAULTS;
    }
    for (Path file : files) {
      run(file, catalogue.orThrow());
    }
    streams.print(
        count(files.size(), "case")
            + ": "
            + agree
            + " agree, "
            + deviate
            + " deviate, "
            + unreadable
            + " cannot be read; "
            + count(figures, "expected figure")
            + ": "
            + (figures - deviatingFigures)
            + " agree, "
            + deviatingFigures
            + " deviate");
    return deviate + unreadable == 0 ? Exit.DONE : Exit.FAULTS;
  }

  private void run(Path file, ProxyCatalogue usual) {
    CaseReader.Reading reading = read(file);
    if (reading.workedCase().isEmpty()) {
      unreadable(file, reading.faults());
      return;
    }
    WorkedCase workedCase = reading.workedCase().get();
    Optional<Result<ProxyCatalogue>> catalogue = catalogue(file, workedCase, usual);
    if (catalogue.isEmpty()) {
      return;
    }
    DocumentEvaluator evaluator = DocumentEvaluator.of(catalogue.get().orThrow());
    figures += workedCase.figures().size();
    CaseCheck.Found found =
        new CaseCheck(document -> evaluator.evaluate(document).text()).check(workedCase);
    deviatingFigures += found.figures();
    if (found.deviations().isEmpty()) {
      agree++;
      streams.print("agrees      " + shown(file) + "  " + oneLine(workedCase.name()));
      return;
    }
    deviate++;
    streams.print("DEVIATES    " + shown(file) + "  " + oneLine(workedCase.name()));
    streams.print("  source: " + oneLine(workedCase.source()));
    for (String deviation : found.deviations()) {
      streams.print(deviation.lines().map(l -> "  " + l).collect(Collectors.joining("\n")));
    }
  }

  /** The tables of a case; nothing if they cannot be read, which is then said. */
  private Optional<Result<ProxyCatalogue>> catalogue(
      Path file, WorkedCase workedCase, ProxyCatalogue usual) {
    if (workedCase.tables().isEmpty()) {
      return Optional.of(Result.complete(usual));
    }
    List<Path> manifests = new ArrayList<>();
    for (String name : workedCase.tables()) {
      try {
        manifests.add(file.resolveSibling(name));
      } catch (InvalidPathException e) {
        unreadable(file, List.of("The table '" + name + "' is no path of a file."));
        return Optional.empty();
      }
    }
    Path folder = file.toAbsolutePath().getParent();
    Result<ProxyCatalogue> catalogue =
        tables.catalogue(
            manifests, tablesAnywhere ? Optional.empty() : Optional.ofNullable(folder));
    if (catalogue.isFailed()) {
      unreadable(file, catalogue.problems().stream().map(Problem::toString).toList());
      return Optional.empty();
    }
    return Optional.of(catalogue);
  }

  private void unreadable(Path file, List<String> faults) {
    unreadable++;
    streams.print("UNREADABLE  " + shown(file));
    faults.forEach(fault -> streams.print("  " + oneLine(fault)));
  }

  /** What a stranger wrote cannot forge a line of the report. */
  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\t', ' ');
  }

  private static CaseReader.Reading read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LineReader.MOST);
      if (bytes.length == LineReader.MOST) {
        return CaseReader.unreadable("The file is longer than 64 MiB.");
      }
      return CaseReader.read(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return CaseReader.unreadable("The file is not UTF-8.");
    } catch (IOException e) {
      return CaseReader.unreadable("The file cannot be read: " + Places.reason(e));
    }
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : paths) {
      Path path = path(name);
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.walk(path)) {
          List<Path> cases =
              inside
                  .filter(p -> p.toString().endsWith(".json") && Files.isRegularFile(p))
                  .sorted()
                  .toList();
          if (cases.isEmpty()) {
            throw usage("There is no .json file in " + name + ".");
          }
          files.addAll(cases);
        } catch (UncheckedIOException e) {
          throw usage("The folder " + name + " cannot be read whole: " + e.getMessage() + ".");
        }
      } else if (Files.isReadable(path)) {
        files.add(path);
      } else {
        throw usage("There is no file " + name + ", or it may not be read.");
      }
    }
    return files;
  }

  private Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw usage("There is no file " + name + ".");
    }
  }

  private static String shown(Path file) {
    return oneLine(file.toString().replace('\\', '/'));
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private CommandLine.ParameterException usage(String message) {
    CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
    return new CommandLine.ParameterException(line, message);
  }
}
