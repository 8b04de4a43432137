package io.github.socialvalue4j.examples.cli;

import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.present.exchange.Evaluated;
import io.github.socialvalue4j.present.exchange.OpenContractingEvaluator;
import io.github.socialvalue4j.present.publish.DocumentStatements;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ocds}: open contracting data in, contracts and suppliers out. */
@Command(
    name = "ocds",
    description = {
      "Lists the contracts and suppliers of open contracting data (OCDS 1.1 with the UK extension).",
      "Exit code 0, also when the result is partial; 2 with a document of problems when there is"
          + " none."
    })
final class OcdsCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "A release or record package; - for standard input.")
  private String file = "-";

  @Option(
      names = "--largest",
      paramLabel = "POUNDS",
      description = "Also the largest contracts, net, up to this sum, such as 100000000.")
  private @Nullable String largest;

  @Option(
      names = "--statement",
      paramLabel = "FORMAT",
      description = "Prints a statement for people instead: text, markdown or html.")
  private @Nullable StatementFormat statement;

  OcdsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    OpenContractingEvaluator evaluator = evaluator();
    try (Input input = Input.open(file, streams.in())) {
      Evaluated answer = evaluator.evaluate(input.all());
      streams.print(
          answer.isFailed() || statement == null
              ? answer.text()
              : statement.render(DocumentStatements.of(answer).orThrow()));
      return answer.isFailed() ? Exit.FAULTS : Exit.DONE;
    } catch (Input.NotThere e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private OpenContractingEvaluator evaluator() {
    OpenContractingEvaluator evaluator = OpenContractingEvaluator.create();
    if (largest == null) {
      return evaluator;
    }
    try {
      return evaluator.withLargestUpTo(new Quantity(Decimals.parse(largest), MeasureUnit.GBP));
    } catch (IllegalArgumentException e) {
      throw usage("--largest takes a sum of pounds above 0, not '" + largest + "'.");
    }
  }

  private CommandLine.ParameterException usage(String message) {
    CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
    return new CommandLine.ParameterException(line, message);
  }
}
