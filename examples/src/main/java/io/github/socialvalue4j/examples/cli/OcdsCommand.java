package io.github.socialvalue4j.examples.cli;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.present.exchange.Evaluated;
import io.github.socialvalue4j.present.exchange.OpenContractingEvaluator;
import io.github.socialvalue4j.present.exchange.SpendFileEvaluator;
import io.github.socialvalue4j.present.exchange.ocds.OcdsReader;
import io.github.socialvalue4j.present.publish.DocumentStatements;
import java.io.IOException;
import java.util.Optional;
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
      "Lists the contracts, awards, suppliers and payments of open contracting data (OCDS 1.0 and"
          + " 1.1 with the UK extension): packages, releases, records, compiled or not, alone or one"
          + " on each line, packed with gzip or not, of any size.",
      "Exit code 0, also when the result is partial; 2 with a document of problems when there is"
          + " none."
    })
final class OcdsCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The file; - for standard input.")
  private String file = "-";

  @Option(
      names = "--largest",
      paramLabel = "POUNDS",
      description = "Also the largest contracts up to this sum, such as 100000000.")
  private @Nullable String largest;

  @Option(
      names = "--basis",
      paramLabel = "BASIS",
      description =
          "By which value the largest are ranked: net (the default), gross, or not-stated, for"
              + " publishers who give one value and do not say.")
  private @Nullable String basis;

  @Option(
      names = "--payments",
      description =
          "Draws up the baseline of the payments under the contracts instead, as spend does of a"
              + " spend file.")
  private boolean payments;

  @Option(
      names = "--definition",
      paramLabel = "JSON",
      description =
          "With --payments: a document of kind spend-baseline without payments, which says what"
              + " local means and who is who.")
  private @Nullable String definition;

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
    if (payments && (largest != null || basis != null)) {
      throw usage("--payments draws up a baseline, so it does not go with --largest or --basis.");
    }
    if (!payments && definition != null) {
      throw usage("--definition is for the baseline of --payments.");
    }
    OpenContractingEvaluator evaluator = evaluator();
    Optional<SpendFileEvaluator> baseline = payments ? Optional.of(baseline()) : Optional.empty();
    try (Input input = Input.open(file, streams.in())) {
      Evaluated answer =
          baseline.isPresent()
              ? baseline.get().evaluate(OcdsReader.read(input.stream()))
              : evaluator.evaluate(input.stream());
      if (answer.isFailed() || statement == null) {
        streams.print(answer);
      } else {
        streams.print(statement.render(DocumentStatements.of(answer).orThrow()));
      }
      return answer.isFailed() ? Exit.FAULTS : Exit.DONE;
    } catch (Input.NotThere e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private SpendFileEvaluator baseline() throws IOException {
    if (definition == null) {
      return SpendFileEvaluator.alone();
    }
    try (Input input = Input.open(definition, streams.in())) {
      return SpendFileEvaluator.of(input.all());
    } catch (Input.NotThere e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private OpenContractingEvaluator evaluator() {
    OpenContractingEvaluator evaluator = OpenContractingEvaluator.create();
    if (basis != null) {
      if (largest == null) {
        throw usage("--basis says how --largest ranks, so it goes with it.");
      }
      evaluator =
          evaluator.withBasis(
              Coded.find(VatBasis.class, basis)
                  .orElseThrow(
                      () ->
                          usage(
                              "There is no basis '"
                                  + basis
                                  + "'; there are "
                                  + String.join(", ", Coded.codes(VatBasis.class))
                                  + ".")));
    }
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
