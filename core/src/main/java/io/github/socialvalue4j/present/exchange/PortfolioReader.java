package io.github.socialvalue4j.present.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument;
import io.github.socialvalue4j.present.exchange.document.PortfolioReading;
import io.github.socialvalue4j.present.exchange.document.RecordRows;
import io.github.socialvalue4j.present.exchange.input.PortfolioInput;
import io.github.socialvalue4j.present.exchange.json.DocumentReader;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.kind.DocumentKinds;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads documents of kind {@code portfolio} for a program that goes on with the values themselves.
 * {@link DocumentEvaluator} answers the same documents with JSON. Immutable and thread-safe.
 */
public final class PortfolioReader implements DocumentOnly {
  private static final DocumentReader<PortfolioDocument> READER =
      DocumentReader.of(PortfolioDocument.class);

  private final ProxyCatalogue catalogue;

  private PortfolioReader(ProxyCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A reader of contracts that are pinned to editions of a catalogue. */
  public static PortfolioReader of(ProxyCatalogue catalogue) {
    return new PortfolioReader(catalogue);
  }

  /** What a JSON text means, or every fault of it. */
  public Result<PortfolioInput> read(String json) {
    Faults faults = new Faults();
    return read(DocumentReader.parse(json, faults), faults);
  }

  /** What a JSON text in UTF-8 means, or every fault of it. */
  public Result<PortfolioInput> read(byte[] json) {
    Faults faults = new Faults();
    return read(DocumentReader.parse(json, faults), faults);
  }

  /**
   * What a JSON text in UTF-8 means whose records stand in a CSV file, all or some of them, or
   * every fault of both.
   *
   * @param file the name of the CSV file, the first step of every path into it
   * @param csv the CSV file, see {@link RecordsCsv}
   */
  public Result<PortfolioInput> read(byte[] json, String file, byte[] csv) {
    Faults faults = new Faults();
    return read(
        DocumentReader.parse(json, faults),
        document -> PortfolioReading.read(document, file, csv, catalogue, faults),
        faults);
  }

  private Result<PortfolioInput> read(Optional<ObjectNode> root, Faults faults) {
    return read(root, document -> PortfolioReading.read(document, catalogue, faults), faults);
  }

  private static Result<PortfolioInput> read(
      Optional<ObjectNode> root,
      Function<PortfolioDocument, Optional<PortfolioInput>> reading,
      Faults faults) {
    Optional<PortfolioInput> input =
        root.filter(r -> DocumentKinds.isOf("portfolio", r, faults))
            .map(r -> READER.read(r, faults))
            .flatMap(reading);
    Problems problems = new Problems();
    faults.list().stream().map(RecordRows::atColumn).forEach(problems::add);
    return problems.toResult(input::orElseThrow);
  }

  @Override
  public String toString() {
    return ShortText.of("reader of portfolios over " + catalogue);
  }
}
