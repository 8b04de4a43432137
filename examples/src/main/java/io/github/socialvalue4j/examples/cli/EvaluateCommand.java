package io.github.socialvalue4j.examples.cli;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import io.github.socialvalue4j.present.exchange.Evaluated;
import io.github.socialvalue4j.present.publish.DocumentStatements;
import io.github.socialvalue4j.present.statement.Statement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: a document in, its result out, and nothing else on standard output. */
@Command(
    name = "evaluate",
    description = {
      "Prints the result of a document: of any kind that 'kinds' lists.",
      "Exit code 0, also when the result is partial; 2 with a document of problems when there is"
          + " none; 64 when this command line is at fault; 1 when the program is."
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final Tables tables = new Tables();

  @Parameters(paramLabel = "FILE", description = "The document; - for standard input.")
  private String file = "-";

  @Option(
      names = "--lines",
      description =
          "FILE has a document on each line, and each gets an answer of one line, whatever it"
              + " holds; 2 when one of them has no result.")
  private boolean lines;

  @Option(
      names = "--statement",
      paramLabel = "FORMAT",
      description = "Prints a statement for people instead: text, markdown or html.")
  private @Nullable StatementFormat statement;

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (lines && statement != null) {
      throw usage("--lines answers with documents, so it does not go with --statement.");
    }
    Result<ProxyCatalogue> catalogue = tables.catalogue();
    if (catalogue.isFailed()) {
      Evaluated answer = Evaluated.ofProblems(catalogue.problems());
      streams.print(lines ? answer.line() : answer.text());
      return Exit.FAULTS;
    }
    DocumentEvaluator evaluator = DocumentEvaluator.of(catalogue.orThrow());
    try (Input input = Input.open(file, streams.in())) {
      if (lines) {
        return eachLine(evaluator, input.lines());
      }
      Evaluated answer = Memory.evaluate(evaluator, input.all());
      return statement == null ? print(answer) : state(answer, statement);
    } catch (OutOfMemoryError e) {
      return print(Evaluated.ofProblems(List.of(Memory.spent())));
    } catch (Input.NotThere e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private int print(Evaluated answer) {
    streams.print(answer.text());
    return answer.isFailed() ? Exit.FAULTS : Exit.DONE;
  }

  private int state(Evaluated answer, StatementFormat format) {
    Result<Statement> result = DocumentStatements.of(answer);
    if (result.isFailed()) {
      return print(Evaluated.ofProblems(result.problems()));
    }
    streams.print(format.render(result.orThrow()));
    return Exit.DONE;
  }

  private int eachLine(DocumentEvaluator evaluator, LineReader reader) throws IOException {
    int exit = Exit.DONE;
    for (Optional<byte[]> line = reader.next(); line.isPresent(); line = reader.next()) {
      LineAnswer answer = LineAnswer.of(evaluator, line.get(), reader.isLost());
      answer.print(streams);
      // Whoever feeds the lines one by one waits for this answer, and a run that is ended from
      // outside has then said all it knew.
      streams.flush();
      exit = answer.isFailed() ? Exit.FAULTS : exit;
    }
    return exit;
  }

  private CommandLine.ParameterException usage(String message) {
    CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
    return new CommandLine.ParameterException(line, message);
  }
}
