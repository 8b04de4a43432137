package io.github.socialvalue4j.present.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.spend.BaselineDefinition;
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
import io.github.socialvalue4j.present.exchange.result.Answer;
import io.github.socialvalue4j.present.exchange.result.SpendJson;
import io.github.socialvalue4j.present.exchange.spend.SpendCsvOptions;
import io.github.socialvalue4j.present.exchange.spend.SpendCsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Draws up the baseline of a spend file by a document of kind {@code spend-baseline} without
 * payments: the document says what local means and who is who, the file says what was paid.
 * Immutable and thread-safe.
 */
public final class SpendFileEvaluator {
  private static final String KIND = "spend-baseline";
  private static final String ALONE =
      "{\"kind\": \"spend-baseline\", \"version\": \"1\", \"id\": \"spend\","
          + " \"circles\": [{\"id\": \"local\", \"name\": \"Local (not declared)\"}]}";

  private final byte[] definition;
  private final SpendCsvOptions options;

  private SpendFileEvaluator(byte[] definition, SpendCsvOptions options) {
    this.definition = definition.clone();
    this.options = options;
  }

  /** By a document without payments. */
  public static SpendFileEvaluator of(byte[] definition) {
    return new SpendFileEvaluator(definition, SpendCsvOptions.guess());
  }

  /** By nothing but the file: nobody is known, so what the file does not say is unknown. */
  public static SpendFileEvaluator alone() {
    return of(ALONE.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with what is known of the file. */
  public SpendFileEvaluator withOptions(SpendCsvOptions known) {
    return new SpendFileEvaluator(definition, Objects.requireNonNull(known, "known"));
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
    Optional<SpendBaselineDocument> document =
        DocumentReader.parse(definition, faults)
            .filter(root -> DocumentKinds.isOf(KIND, root, faults))
            .map(root -> read(root, faults));
    Optional<BaselineDefinition> meant =
        document.flatMap(d -> SpendBaselineReading.definition(d, faults));
    if (meant.isEmpty() || faults.hasErrors()) {
      return Evaluated.ofProblems(faults.list());
    }
    BaselineDefinition used = meant.get();
    SpendProfile profile = new SpendProfile(used);
    SpendCsvOptions known = options.withCurrency(used.currency());
    @Nullable String said = document.get().basis();
    if (said != null) {
      known = known.withBasis(used.basis());
    }
    Result<ImportReport> report = SpendCsvReader.with(known).read(file, csv, profile, listener);
    if (report.isFailed()) {
      return Evaluated.ofProblems(report.problems());
    }
    faults.addAll(report.problems());
    VatBasis basis = report.orThrow().form().basis();
    return answer(document.get(), profile.baseline(basis), report.orThrow(), faults);
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
      ImportReport report,
      Faults faults) {
    faults.addAll(baseline.problems());
    Optional<DrawnBaseline> drawn =
        baseline
            .toOptional()
            .flatMap(b -> SpendBaselineReading.around(document, b, faults))
            .map(d -> d.of(report));
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
}
