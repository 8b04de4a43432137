package io.github.socialvalue4j.present.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.QuantitiesDocument;
import io.github.socialvalue4j.present.exchange.document.QuantitiesReading;
import io.github.socialvalue4j.present.exchange.input.QuantitiesInput;
import io.github.socialvalue4j.present.exchange.json.DocumentReader;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.kind.DocumentKinds;
import java.util.Optional;

/**
 * Reads documents of kind {@code quantities} for a program that goes on with the values themselves.
 * {@link DocumentEvaluator} answers the same documents with JSON. Immutable and thread-safe.
 */
public final class QuantitiesReader implements DocumentOnly {
  private static final DocumentReader<QuantitiesDocument> READER =
      DocumentReader.of(QuantitiesDocument.class);

  private final ProxyCatalogue catalogue;

  private QuantitiesReader(ProxyCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A reader of quantities that are valued by an edition of a catalogue. */
  public static QuantitiesReader of(ProxyCatalogue catalogue) {
    return new QuantitiesReader(catalogue);
  }

  /** What a JSON text means, or every fault of it. */
  public Result<QuantitiesInput> read(String json) {
    Faults faults = new Faults();
    return read(DocumentReader.parse(json, faults), faults);
  }

  /** What a JSON text in UTF-8 means, or every fault of it. */
  public Result<QuantitiesInput> read(byte[] json) {
    Faults faults = new Faults();
    return read(DocumentReader.parse(json, faults), faults);
  }

  private Result<QuantitiesInput> read(Optional<ObjectNode> root, Faults faults) {
    Optional<QuantitiesInput> input =
        root.filter(r -> DocumentKinds.isOf("quantities", r, faults))
            .map(r -> READER.read(r, faults))
            .flatMap(document -> QuantitiesReading.read(document, catalogue, faults));
    return faults.toProblems().toResult(input::orElseThrow);
  }

  @Override
  public String toString() {
    return ShortText.of("reader of quantities over " + catalogue);
  }
}
