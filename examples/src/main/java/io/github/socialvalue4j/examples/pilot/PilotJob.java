package io.github.socialvalue4j.examples.pilot;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.feedback.FeedbackCalculator;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValuationCalculator;
import io.github.socialvalue4j.examples.file.OutputFile;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import io.github.socialvalue4j.present.exchange.PortfolioReader;
import io.github.socialvalue4j.present.exchange.input.PortfolioInput;
import io.github.socialvalue4j.present.statement.valuation.ValuationStatement;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/**
 * The main job: values the council pilot, and gives what a person reads on a screen, a report as a
 * page of HTML, and the result document.
 */
public final class PilotJob {
  private PilotJob() {}

  /**
   * Runs it and writes the report and the result.
   *
   * @param folder where to; made if it is not there
   * @return what to show on a screen
   * @throws IOException if a file cannot be written
   */
  public static String run(Path folder) throws IOException {
    ProxyCatalogue catalogue = PilotData.catalogue();
    byte[] document = PilotData.document();
    PortfolioInput input = PortfolioReader.of(catalogue).read(document).completeOrThrow();
    Result<Valuation> result =
        ValuationCalculator.of(catalogue)
            .withOptions(input.options())
            .calculate(input.portfolio(), input.paths());
    // Partial, and said so: the statement and the table below both name what is left out.
    Valuation valuation = result.orThrow();
    String report =
        ValuationStatement.of(result)
            .withTitle(input.title())
            .withPortfolio(input.portfolio())
            .withFeedback(FeedbackCalculator.calculate(input.portfolio()))
            .toHtml();
    String json = DocumentEvaluator.of(catalogue).evaluate(document).text();
    Path where = write(folder, report, json);
    return String.join(
        "\n",
        new PilotTable(input, result).text().stripTrailing() + "\n",
        "The working of one figure: the hours under the facilities contract that were verified.",
        "",
        oneFigure(valuation).working().indent(2),
        "Report:  " + where.resolve("report.html"),
        "Result:  " + where.resolve("result.json"),
        "");
  }

  private static Figure oneFigure(Valuation valuation) {
    return valuation.lines().stream()
        .filter(line -> line.contract().map(c -> c.value().equals("facilities")).orElse(false))
        .filter(line -> line.measure().id().value().equals("VOLUNTEERING"))
        .filter(line -> line.state() == VerificationState.VERIFIED)
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static Path write(Path folder, String report, String json) throws IOException {
    Path where = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(where);
      write(where.resolve("report.html"), report);
    } catch (IOException e) {
      // No right to write here, or a file system that is read-only or full.
      where = Files.createTempDirectory("socialvalue-pilot");
      write(where.resolve("report.html"), report);
    }
    write(where.resolve("result.json"), json);
    return where;
  }

  private static void write(Path file, String text) throws IOException {
    try (OutputFile output = OutputFile.to(file)) {
      output.writer().write(text);
      Optional<String> failure = output.keep();
      if (failure.isPresent()) {
        throw new IOException(failure.get());
      }
    }
  }

  /**
   * Where the files usually go: beside the program if a build has just put it into its {@code
   * target} folder, else into {@code socialvalue-pilot} where the caller stands.
   */
  public static Path usualFolder() {
    CodeSource source = PilotJob.class.getProtectionDomain().getCodeSource();
    try {
      Path program = source == null ? null : Path.of(source.getLocation().toURI());
      Path folder = program == null ? null : program.getParent();
      if (folder != null && folder.endsWith("target")) {
        return folder.resolve("pilot");
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The program does not know where it is", e);
    }
    return Path.of("socialvalue-pilot");
  }
}
