package io.github.socialvalue4j.examples.cli;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.spend.file.RowListener;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
import io.github.socialvalue4j.present.exchange.Evaluated;
import io.github.socialvalue4j.present.exchange.SpendFileEvaluator;
import io.github.socialvalue4j.present.exchange.content.DrawnBaseline;
import io.github.socialvalue4j.present.exchange.spend.BaselineCsv;
import io.github.socialvalue4j.present.exchange.spend.RowNotesCsv;
import io.github.socialvalue4j.present.exchange.spend.SpendCsvOptions;
import io.github.socialvalue4j.present.publish.DocumentStatements;
import io.github.socialvalue4j.present.statement.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spend}: a council's spend file in, its baseline and what became of every row out. */
@Command(
    name = "spend",
    description = {
      "Draws up the baseline of a spend file: payments, card transactions or contracts as CSV.",
      "Exit code 0, also when rows were rejected; 2 with a document of problems when there is no"
          + " baseline."
    })
final class SpendCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The spend file; - for standard input.")
  private String file = "-";

  @Option(
      names = "--definition",
      paramLabel = "JSON",
      description =
          "A document of kind spend-baseline without payments: what local means and who is who.")
  private @Nullable String definition;

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      description = "payments, card or contracts; guessed if not said.")
  private @Nullable String layout;

  @Option(
      names = "--column",
      paramLabel = "COLUMN=HEADER",
      description = "Which header stands for a column, such as supplier=Payee; may be repeated.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(names = "--month-first", description = "06/25/2012 is a day in June.")
  private boolean monthFirst;

  @Option(
      names = "--notes",
      paramLabel = "CSV",
      description = "Writes every row that was repaired or rejected to this file.")
  private @Nullable Path notes;

  @Option(
      names = "--csv",
      paramLabel = "CSV",
      description = "Writes every line of the baseline to this file, for a spreadsheet.")
  private @Nullable Path csv;

  @Option(
      names = "--statement",
      paramLabel = "FORMAT",
      description = "Prints a statement for people instead: text, markdown or html.")
  private @Nullable StatementFormat statement;

  SpendCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    SpendFileEvaluator evaluator = evaluator().withOptions(options());
    Evaluated answer = evaluate(evaluator);
    if (csv != null && answer.content().orElse(null) instanceof DrawnBaseline drawn) {
      Files.writeString(csv, BaselineCsv.write(drawn.baseline()));
    }
    if (answer.isFailed() || statement == null) {
      streams.print(answer.text());
      return answer.isFailed() ? Exit.FAULTS : Exit.DONE;
    }
    Result<Statement> page = DocumentStatements.of(answer);
    streams.print(statement.render(page.orThrow()));
    return Exit.DONE;
  }

  private SpendFileEvaluator evaluator() throws IOException {
    if (definition == null) {
      return SpendFileEvaluator.alone();
    }
    try (Input input = Input.open(definition, streams.in())) {
      return SpendFileEvaluator.of(input.all());
    } catch (Input.NotThere e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private SpendCsvOptions options() {
    SpendCsvOptions options = SpendCsvOptions.guess();
    if (layout != null) {
      options =
          options.withLayout(
              SpendLayout.find(layout)
                  .orElseThrow(
                      () ->
                          usage(
                              "There is no layout '"
                                  + layout
                                  + "'; there are "
                                  + String.join(", ", SpendLayout.codes())
                                  + ".")));
    }
    for (Map.Entry<String, String> column : columns.entrySet()) {
      SpendColumn known =
          SpendColumn.find(column.getKey())
              .orElseThrow(
                  () ->
                      usage(
                          "There is no column '"
                              + column.getKey()
                              + "'; there are "
                              + String.join(", ", SpendColumn.codes())
                              + "."));
      options = options.withColumn(known, column.getValue());
    }
    return monthFirst ? options.withMonthFirst() : options;
  }

  private Evaluated evaluate(SpendFileEvaluator evaluator) throws IOException {
    String name = file.equals("-") ? "standard-input" : String.valueOf(Path.of(file).getFileName());
    try (Input input = Input.open(file, streams.in())) {
      if (notes == null) {
        return evaluator.evaluate(name, input.stream(), RowListener.none());
      }
      try (RowNotesCsv list =
          RowNotesCsv.to(Files.newBufferedWriter(notes, StandardCharsets.UTF_8))) {
        return evaluator.evaluate(name, input.stream(), list);
      }
    } catch (Input.NotThere e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private CommandLine.ParameterException usage(String message) {
    CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
    return new CommandLine.ParameterException(line, message);
  }
}
