package io.github.socialvalue4j.present.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.spend.BaselineDefinition;
import io.github.socialvalue4j.calculate.spend.RepeatPolicy;
import io.github.socialvalue4j.calculate.spend.RepeatedRows;
import io.github.socialvalue4j.calculate.spend.SpendBaseline;
import io.github.socialvalue4j.calculate.spend.SpendProfile;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.calculate.spend.file.RowListener;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.present.exchange.content.DrawnBaseline;
import io.github.socialvalue4j.present.exchange.document.SpendBaselineDocument;
import io.github.socialvalue4j.present.exchange.document.SpendBaselineReading;
import io.github.socialvalue4j.present.exchange.json.DocumentReader;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import io.github.socialvalue4j.present.exchange.kind.DocumentKinds;
import io.github.socialvalue4j.present.exchange.ocds.OpenContracts;
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.SpendJson;
import io.github.socialvalue4j.present.exchange.spend.SpendCsvOptions;
import io.github.socialvalue4j.present.exchange.spend.SpendCsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Draws up the baseline of a spend file by a document of kind {@code spend-baseline} without
 * payments: the document says what local means and who is who, the file says what was paid.
 * Immutable and thread-safe.
 */
public final class SpendFileEvaluator implements DocumentOnly {
  private static final String KIND = "spend-baseline";
  private static final String ALONE =
      "{\"kind\": \"spend-baseline\", \"version\": \"1\", \"id\": \"spend\"}";

  private final byte[] definition;
  private final SpendCsvOptions options;
  private final RepeatPolicy repeats;
  private final List<Problem> remarks;

  private SpendFileEvaluator(
      byte[] definition, SpendCsvOptions options, RepeatPolicy repeats, List<Problem> remarks) {
    this.definition = definition.clone();
    this.options = options;
    this.repeats = repeats;
    this.remarks = List.copyOf(remarks);
  }

  /** By a document without payments. */
  public static SpendFileEvaluator of(byte[] definition) {
    return new SpendFileEvaluator(
        definition, SpendCsvOptions.guess(), RepeatPolicy.WARN, List.of());
  }

  /**
   * By nothing but the file: nobody is known and nobody has said what local means, so what the file
   * does not say is unknown.
   */
  public static SpendFileEvaluator alone() {
    return of(ALONE.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with what is known of the file. */
  public SpendFileEvaluator withOptions(SpendCsvOptions known) {
    return new SpendFileEvaluator(
        definition, Objects.requireNonNull(known, "known"), repeats, remarks);
  }

  /** The same with another policy for rows that several files have. */
  public SpendFileEvaluator withRepeats(RepeatPolicy policy) {
    return new SpendFileEvaluator(
        definition, options, Objects.requireNonNull(policy, "policy"), remarks);
  }

  /**
   * The same with what is known of the files beforehand, which every answer then says: an omission,
   * such as a sheet of a workbook that was not read, makes the result partial.
   *
   * @param known omissions, warnings and notes
   */
  public SpendFileEvaluator withRemarks(List<Problem> known) {
    return new SpendFileEvaluator(definition, options, repeats, known);
  }

  /**
   * The baseline of a file, of kind {@code spend-baseline-result}.
   *
   * @param file its name, for reports
   * @param csv its bytes; not closed
   * @param listener hears of every row that was repaired or rejected
   * @throws IOException if the bytes cannot be read
   */
  public Evaluated evaluate(String file, InputStream csv, RowListener listener) throws IOException {
    Faults faults = new Faults();
    Optional<Asked> asked = asked(faults);
    if (asked.isEmpty()) {
      return Evaluated.ofProblems(faults.list());
    }
    SpendProfile profile = new SpendProfile(asked.get().definition());
    Result<ImportReport> report = asked.get().reader().read(file, csv, profile, listener);
    faults.addAll(report.problems());
    if (report.isFailed()) {
      return Evaluated.ofProblems(faults.list());
    }
    VatBasis basis = report.orThrow().form().basis();
    return answer(
        asked.get().document(),
        profile.baseline(basis),
        List.of(report.orThrow()),
        Optional.empty(),
        faults);
  }

  /**
   * One baseline of several files, such as the months of a year: what became of each, all rows
   * together, and the rows that more than one of them has. A file that cannot be read is an
   * omission that names it, so the result is partial and never silently whole; without any file
   * that can be read there is no result. Fails on {@code spend.mixed-basis} if one file is net and
   * another gross, and on {@code spend.mixed-layouts} if one is a register of contracts and another
   * a list of payments.
   *
   * @param files in the order in which they are read; their names differ
   * @param listener hears of every row of any of them that was repaired or rejected
   * @throws IOException if a file that could be opened breaks off while it is read
   * @throws IllegalArgumentException if there are none, or two of one name
   */
  public Evaluated evaluate(List<SpendFile> files, RowListener listener) throws IOException {
    if (files.isEmpty() || files.stream().map(SpendFile::name).distinct().count() < files.size()) {
      throw new IllegalArgumentException("There is at least one file, and each has its own name");
    }
    Faults faults = new Faults();
    Optional<Asked> asked = asked(faults);
    if (asked.isEmpty()) {
      return Evaluated.ofProblems(faults.list());
    }
    SpendProfile profile = new SpendProfile(asked.get().definition());
    SpendFiles together = new SpendFiles(asked.get().reader(), profile, repeats, faults);
    for (SpendFile file : files) {
      together.read(file, listener);
    }
    Optional<VatBasis> basis = together.basis();
    if (basis.isEmpty()) {
      return Evaluated.ofProblems(faults.list());
    }
    return answer(
        asked.get().document(),
        profile.baseline(basis.get()),
        together.reports(),
        Optional.of(together.repeats()),
        faults);
  }

  /**
   * The baseline of the payments of open contracting data ({@code implementation.transactions}): a
   * payer is a department, goods, services or works a purpose. Payments in another currency than
   * the document's are named and left out. The basis is the document's; else that of the payments,
   * of which those that are only net or only gross are left out where more are the other; where
   * nobody says of some what they hold, it is not stated. What is left out of contracts and awards
   * alone is a note here.
   *
   * @param read what a file of open contracting data holds
   */
  public Evaluated evaluate(Result<OpenContracts> read) {
    Faults faults = new Faults();
    Optional<Asked> asked = asked(faults);
    if (asked.isEmpty() || read.isFailed()) {
      faults.addAll(read.isFailed() ? read.problems() : List.of());
      return Evaluated.ofProblems(faults.list());
    }
    faults.addAll(PaymentRows.problems(read.problems()));
    BaselineDefinition definition = asked.get().definition();
    SpendProfile profile = new SpendProfile(definition);
    Optional<VatBasis> said =
        Optional.ofNullable(asked.get().document().basis()).map(b -> definition.basis());
    VatBasis basis =
        new PaymentRows(definition.currency(), said, faults)
            .into(profile, read.orThrow().payments());
    return answer(
        asked.get().document(), profile.baseline(basis), List.of(), Optional.empty(), faults);
  }

  /** What the document asks, if nothing is wrong with it. */
  private record Asked(
      SpendBaselineDocument document, BaselineDefinition definition, SpendCsvReader reader) {}

  private Optional<Asked> asked(Faults faults) {
    faults.addAll(remarks);
    Optional<SpendBaselineDocument> document =
        DocumentReader.parse(definition, faults)
            .filter(root -> DocumentKinds.isOf(KIND, root, faults))
            .map(root -> read(root, faults));
    Optional<BaselineDefinition> meant =
        document.flatMap(d -> SpendBaselineReading.definition(d, faults));
    if (meant.isEmpty() || faults.hasErrors()) {
      return Optional.empty();
    }
    BaselineDefinition used = meant.get();
    SpendCsvOptions known = options.withCurrency(used.currency());
    @Nullable String said = document.get().basis();
    if (said != null) {
      known = known.withBasis(used.basis());
    }
    return Optional.of(new Asked(document.get(), used, SpendCsvReader.with(known)));
  }

  private static SpendBaselineDocument read(ObjectNode root, Faults faults) {
    SpendBaselineDocument document =
        DocumentReader.of(SpendBaselineDocument.class).read(root, faults);
    if (document.payments() != null) {
      faults.error(
          JsonCodes.FIELD_NOT_ALLOWED,
          ProblemPath.root().child("payments"),
          "The document has payments of its own, and the file has others.",
          "Leave them out, or evaluate the document alone.");
    }
    return document;
  }

  private static Evaluated answer(
      SpendBaselineDocument document,
      Result<SpendBaseline> baseline,
      List<ImportReport> reports,
      Optional<RepeatedRows> repeats,
      Faults faults) {
    faults.addAll(baseline.problems());
    Optional<DrawnBaseline> drawn =
        baseline
            .toOptional()
            .flatMap(b -> SpendBaselineReading.around(document, b, faults))
            .map(d -> d.of(reports, repeats));
    if (drawn.isEmpty()) {
      return Evaluated.ofProblems(faults.list());
    }
    Problems problems = new Problems();
    problems.addAll(faults.list());
    Result<Answer> result = problems.toResult(() -> SpendJson.answer(drawn.get()));
    return new Evaluated(
        result.isPartial() ? Evaluated.Status.PARTIAL : Evaluated.Status.COMPLETE,
        Answer.document(KIND, "1", result),
        result.problems(),
        result.orThrow().content());
  }

  @Override
  public String toString() {
    return ShortText.of("evaluator of spend files");
  }
}
