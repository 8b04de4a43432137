package io.github.socialvalue4j.examples.cli;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.examples.check.CaseCheck;
import io.github.socialvalue4j.examples.check.CaseReader;
import io.github.socialvalue4j.examples.check.WorkedCase;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import io.github.socialvalue4j.present.exchange.Evaluated;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

  private int agree;
  private int deviate;
  private int unreadable;
  private int figures;

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
            + ", "
            + count(figures, "expected figure")
            + ": "
            + agree
            + " agree, "
            + deviate
            + " deviate, "
            + unreadable
            + " cannot be read");
    return deviate + unreadable == 0 ? Exit.DONE : Exit.FAULTS;
  }

  private void run(Path file, ProxyCatalogue usual) throws IOException {
    CaseReader.Reading reading = read(file);
    if (reading.workedCase().isEmpty()) {
      unreadable(file, reading.faults());
      return;
    }
    WorkedCase workedCase = reading.workedCase().get();
    Result<ProxyCatalogue> catalogue =
        workedCase.tables().isEmpty()
            ? Result.complete(usual)
            : tables.catalogue(
                workedCase.tables().stream().map(t -> file.resolveSibling(t)).toList());
    if (catalogue.isFailed()) {
      unreadable(file, catalogue.problems().stream().map(Problem::toString).toList());
      return;
    }
    DocumentEvaluator evaluator = DocumentEvaluator.of(catalogue.orThrow());
    figures += workedCase.figures().size();
    List<String> deviations =
        new CaseCheck(document -> evaluator.evaluate(document).text()).deviations(workedCase);
    if (deviations.isEmpty()) {
      agree++;
      streams.print("agrees      " + shown(file) + "  " + workedCase.name());
      return;
    }
    deviate++;
    streams.print("DEVIATES    " + shown(file) + "  " + workedCase.name());
    streams.print("  source: " + workedCase.source());
    for (String deviation : deviations) {
      streams.print(deviation.lines().map(l -> "  " + l).collect(Collectors.joining("\n")));
    }
  }

  private void unreadable(Path file, List<String> faults) {
    unreadable++;
    streams.print("UNREADABLE  " + shown(file));
    faults.forEach(fault -> streams.print("  " + fault));
  }

  private static CaseReader.Reading read(Path file) throws IOException {
    try {
      return CaseReader.read(Files.readString(file));
    } catch (CharacterCodingException e) {
      return CaseReader.unreadable("The file is not UTF-8.");
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
    return file.toString().replace('\\', '/');
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private CommandLine.ParameterException usage(String message) {
    CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
    return new CommandLine.ParameterException(line, message);
  }
}
