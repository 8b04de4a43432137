package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.util.Map;

/** Makes a log of a CSV file of records. */
public final class RecordsReading {
  private RecordsReading() {}

  /**
   * A log, and where each of its records stands.
   *
   * @param log the records
   * @param places the place of each
   */
  public record Placed(LifecycleLog log, Map<RecordId, ProblemPath> places) {}

  /**
   * Reads a file.
   *
   * @param file its name, the first step of every path
   * @param faults takes every fault, with paths that {@link RecordRows#atColumn} moves to columns
   */
  public static Placed read(String file, byte[] csv, Faults faults) {
    LogReading reading = new LogReading();
    reading.read(RecordRows.read(file, csv, faults), faults);
    LifecycleLog log = reading.log(faults);
    return new Placed(log, reading.places());
  }
}
