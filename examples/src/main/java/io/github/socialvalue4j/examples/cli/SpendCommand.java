package io.github.socialvalue4j.examples.cli;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.spend.RepeatPolicy;
import io.github.socialvalue4j.calculate.spend.file.AmountUnit;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.RowListener;
import io.github.socialvalue4j.calculate.spend.file.RowNote;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
import io.github.socialvalue4j.examples.file.OutputFile;
import io.github.socialvalue4j.examples.sheet.SheetFault;
import io.github.socialvalue4j.present.exchange.Evaluated;
import io.github.socialvalue4j.present.exchange.SpendFile;
import io.github.socialvalue4j.present.exchange.SpendFileEvaluator;
import io.github.socialvalue4j.present.exchange.content.DrawnBaseline;
import io.github.socialvalue4j.present.exchange.spend.BaselineCsv;
import io.github.socialvalue4j.present.exchange.spend.RowNotesCsv;
import io.github.socialvalue4j.present.exchange.spend.SpendCsvOptions;
import io.github.socialvalue4j.present.publish.DocumentStatements;
import io.github.socialvalue4j.present.statement.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
      "Draws up the baseline of spend files: payments, card transactions or contracts, as CSV, XLSX"
          + " or ODS. Several files, such as the months of a year, make one baseline; rows that more"
          + " than one of them has are said.",
      "Exit code 0, also when the result is partial (rows rejected, a file of several not"
          + " readable); 2 with a document of problems when there is no baseline; 64 when this"
          + " command line is at fault; 1 when a file cannot be written, which leaves what stood"
          + " there, or breaks off while it is read, and the result of what could be read is still"
          + " printed, as partial."
    })
final class SpendCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "A spend file; - for standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description =
          "Which sheet of a workbook to read; may be repeated, and * is every sheet. Without it, the"
              + " one with most rows, and the others are named as left out.")
  private List<String> sheets = new ArrayList<>();

  @Option(
      names = "--repeats",
      paramLabel = "POLICY",
      description =
          "What is done with a row that an earlier file has as well: warn (counts it; the default)"
              + " or leave-out.")
  private String repeats = RepeatPolicy.WARN.code();

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
      description =
          "Which header stands for a column, such as supplier=Payee, or which place, such as"
              + " supplier=#4; may be repeated.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--amounts-in",
      paramLabel = "UNIT",
      description =
          "The unit of amounts: pence, pounds, thousands, millions or billions. Without it the header"
              + " of the amounts decides, and a line above that speaks of another unit is a fault.")
  private @Nullable String amountsIn;

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
      names = "--raw-csv",
      description =
          "Writes cells of --csv and --notes as they stand. Without it, an apostrophe is put before"
              + " a cell that a spreadsheet would take for a formula.")
  private boolean rawCsv;

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
    checkOutputs();
    SpendFileEvaluator evaluator = evaluator().withOptions(options()).withRepeats(policy());
    List<String> unwritten = new ArrayList<>();
    Evaluated answer;
    try (SpendSources sources = new SpendSources(sheets, streams.in())) {
      for (String file : files) {
        sources.add(file, files.size() > 1);
      }
      if (!sheets.isEmpty() && !sources.hasWorkbook()) {
        throw usage("--sheet names a sheet of a workbook, and no file is one.");
      }
      answer = evaluate(evaluator.withRemarks(sources.remarks()), sources.files(), unwritten);
    }
    if (csv != null && answer.content().orElse(null) instanceof DrawnBaseline drawn) {
      writeCsv(csv, drawn, unwritten);
    }
    int exit = print(answer);
    unwritten.forEach(why -> streams.err().println(why));
    boolean isBroken =
        answer.problems().stream().anyMatch(p -> p.code().equals(FileCodes.BROKEN_OFF));
    return unwritten.isEmpty() && !(isBroken && exit == Exit.DONE) ? exit : Exit.CRASH;
  }

  private int print(Evaluated answer) {
    if (answer.isFailed() || statement == null) {
      streams.print(answer.text());
      return answer.isFailed() ? Exit.FAULTS : Exit.DONE;
    }
    Result<Statement> page = DocumentStatements.of(answer);
    streams.print(statement.render(page.orThrow()));
    return Exit.DONE;
  }

  private void writeCsv(Path file, DrawnBaseline drawn, List<String> unwritten) throws IOException {
    try (OutputFile output = OutputFile.to(file)) {
      output
          .writer()
          .write(
              rawCsv
                  ? BaselineCsv.writeRaw(drawn.baseline())
                  : BaselineCsv.write(drawn.baseline()));
      output.keep().ifPresent(unwritten::add);
    }
  }

  /**
   * Nothing is written over what is read, nor one output over the other, whatever they are called.
   */
  private void checkOutputs() {
    Map<String, Path> inputs = new LinkedHashMap<>();
    List<String> read = new ArrayList<>(files);
    if (definition != null) {
      read.add(definition);
    }
    if (read.stream().filter("-"::equals).count() > 1) {
      throw usage("Standard input can be read once, so - stands for one file.");
    }
    for (String file : read) {
      inputs.put(file, path(file.equals("-") ? "/dev/stdin" : file));
    }
    Outputs outputs = new Outputs(inputs);
    try {
      outputs.add("--csv", csv);
      outputs.add("--notes", notes);
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw usage("There is no file " + name + ".");
    }
  }

  private RepeatPolicy policy() {
    return Coded.find(RepeatPolicy.class, repeats)
        .orElseThrow(
            () ->
                usage(
                    "There is no policy '"
                        + repeats
                        + "' for repeats; there are "
                        + String.join(", ", Coded.codes(RepeatPolicy.class))
                        + "."));
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
              Coded.find(SpendLayout.class, layout)
                  .orElseThrow(
                      () ->
                          usage(
                              "There is no layout '"
                                  + layout
                                  + "'; there are "
                                  + String.join(", ", Coded.codes(SpendLayout.class))
                                  + ".")));
    }
    for (Map.Entry<String, String> column : columns.entrySet()) {
      SpendColumn known =
          Coded.find(SpendColumn.class, column.getKey())
              .orElseThrow(
                  () ->
                      usage(
                          "There is no column '"
                              + column.getKey()
                              + "'; there are "
                              + String.join(", ", Coded.codes(SpendColumn.class))
                              + "."));
      options = options.withColumn(known, column.getValue());
    }
    if (amountsIn != null) {
      options =
          options.withAmountsIn(
              Coded.find(AmountUnit.class, amountsIn)
                  .orElseThrow(
                      () ->
                          usage(
                              "There is no unit '"
                                  + amountsIn
                                  + "'; there are "
                                  + String.join(", ", Coded.codes(AmountUnit.class))
                                  + ".")));
    }
    return monthFirst ? options.withMonthFirst() : options;
  }

  private Evaluated evaluate(
      SpendFileEvaluator evaluator, List<SpendFile> sources, List<String> unwritten)
      throws IOException {
    if (notes == null) {
      return evaluate(evaluator, sources, RowListener.none());
    }
    try (OutputFile output = OutputFile.to(notes)) {
      RowNotesCsv list =
          rawCsv ? RowNotesCsv.rawTo(output.writer()) : RowNotesCsv.to(output.writer());
      boolean[] isAnyNoted = {false};
      Evaluated answer = evaluate(evaluator, sources, noting(list, isAnyNoted));
      list.close();
      // Where nothing could be read there is nothing to say of rows, and an older list stays.
      if (!answer.isFailed() || isAnyNoted[0]) {
        output.keep().ifPresent(unwritten::add);
      }
      return answer;
    }
  }

  private static RowListener noting(RowNotesCsv list, boolean[] isAnyNoted) {
    return new RowListener() {
      @Override
      public void note(RowNote note) {
        isAnyNoted[0] = true;
        list.note(note);
      }

      @Override
      public void begin(String file) {
        list.begin(file);
      }
    };
  }

  /** One file is answered as ever; one of several that cannot be read makes the answer partial. */
  private Evaluated evaluate(
      SpendFileEvaluator evaluator, List<SpendFile> sources, RowListener listener)
      throws IOException {
    if (sources.size() > 1 || files.size() > 1) {
      return evaluator.evaluate(sources, listener);
    }
    SpendFile only = sources.get(0);
    InputStream content;
    try {
      content = only.content().open();
    } catch (SheetFault e) {
      return Evaluated.ofProblems(
          List.of(
              Problem.error(
                  SpendSources.SPREADSHEET,
                  ProblemPath.root().child(only.name()),
                  String.valueOf(e.getMessage()),
                  "Give a workbook or a CSV file that can be read.")));
    } catch (IOException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
    try (content) {
      return evaluator.evaluate(only.name(), content, listener);
    }
  }

  private CommandLine.ParameterException usage(String message) {
    CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
    return new CommandLine.ParameterException(line, message);
  }
}
