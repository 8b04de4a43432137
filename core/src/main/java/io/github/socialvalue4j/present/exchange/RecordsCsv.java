package io.github.socialvalue4j.present.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.lifecycle.LifecycleEvent;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.model.lifecycle.LogEntry;
import io.github.socialvalue4j.present.exchange.document.RecordRows;
import io.github.socialvalue4j.present.exchange.document.RecordWriting;
import io.github.socialvalue4j.present.exchange.document.RecordsReading;
import io.github.socialvalue4j.present.exchange.document.RecordsReading.Placed;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records of any type as CSV: one record a row, the fields of a record in a JSON document as
 * columns, found by name in any order. A column whose field no record has may be left out; {@code
 * record}, {@code id}, {@code contract} and {@code date} may not. The parts of a scale are the
 * columns {@code scale}, {@code scaleLowest} and {@code scaleHighest}; several references in {@code
 * evidence} stand with {@code |} between them.
 *
 * <p>Every fault of every row is reported, with the file, the line and the column it stands in,
 * such as {@code /records.csv/5/quantity}. Stateless and thread-safe.
 */
public final class RecordsCsv {
  private static final ProblemCode NOT_WRITABLE = ProblemCode.of("csv.not-writable");

  private RecordsCsv() {}

  /**
   * The records of a file.
   *
   * @param log the records, in the order in which they were recorded
   * @param places where each stands in the file
   */
  public record Records(LifecycleLog log, Map<RecordId, ProblemPath> places) {
    /** Copies the places. */
    public Records {
      places = Map.copyOf(places);
    }

    /** Where a record stands, for problems about it. */
    public ProblemPath placeOf(RecordId id) {
      return places.getOrDefault(id, ProblemPath.root().child("records").child(id.value()));
    }

    @Override
    public String toString() {
      return ShortText.of(log);
    }
  }

  /** The columns, in the order in which they are written. */
  public static List<String> columns() {
    return RecordRows.COLUMNS;
  }

  /**
   * Reads a file.
   *
   * @param file its name, the first step of every path
   * @param csv its bytes, in UTF-8
   */
  public static Result<Records> read(String file, byte[] csv) {
    Faults faults = new Faults();
    Placed placed = RecordsReading.read(file, csv, faults);
    Problems problems = new Problems();
    faults.list().stream().map(RecordRows::atColumn).forEach(problems::add);
    return problems.toResult(() -> new Records(placed.log(), placed.places()));
  }

  /**
   * Writes a log.
   *
   * @return the text of a file that {@link #read} reads as the same log, or failed with the records
   *     that a row cannot hold: those with a line break in a text, or a {@code |} in a reference
   */
  public static Result<String> write(LifecycleLog log) {
    StringWriter out = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
      writer.writeRecord(RecordRows.COLUMNS);
      log.entries().forEach(entry -> writer.writeRecord(RecordWriting.cells(entry)));
    } catch (IOException e) {
      throw new UncheckedIOException("A string takes whatever is written to it", e);
    }
    Problems problems = new Problems();
    if (!log.entries().isEmpty()) {
      compare(log, out.toString(), problems);
    }
    return problems.toResult(out::toString);
  }

  private static void compare(LifecycleLog log, String text, Problems problems) {
    Faults faults = new Faults();
    List<LogEntry> again =
        RecordsReading.read("written.csv", text.getBytes(StandardCharsets.UTF_8), faults)
            .log()
            .entries();
    Set<LifecycleEvent> read = new HashSet<>();
    again.forEach(entry -> read.add(entry.event()));
    for (LogEntry entry : log.entries()) {
      if (!read.contains(entry.event())) {
        problems.add(
            Problem.error(
                NOT_WRITABLE,
                ProblemPath.root().child("records").child(entry.event().id().value()),
                "The record "
                    + entry.event().id()
                    + " would not be read back as it is: a cell is one line of plain text.",
                "Remove line breaks and white space at the ends of its texts, and | from its"
                    + " references."));
      }
    }
  }
}
