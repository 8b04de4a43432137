package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.MeasureId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One measure of one contract: what was promised, and what is known at each of the three points.
 * Immutable and thread-safe.
 */
public final class Measurement implements DocumentOnly {
  private final Contract contract;
  private final MeasureId measure;
  private final List<Commitment> commitments;
  private final Map<MeasurementPoint, PointReading> readings;

  Measurement(
      Contract contract,
      MeasureId measure,
      List<Commitment> commitments,
      Map<MeasurementPoint, PointReading> readings) {
    this.contract = contract;
    this.measure = measure;
    this.commitments = List.copyOf(commitments);
    this.readings = Collections.unmodifiableMap(new EnumMap<>(readings));
  }

  /** The contract. */
  public Contract contract() {
    return contract;
  }

  /** The measure. */
  public MeasureId measure() {
    return measure;
  }

  /** The promises that stand. */
  public List<Commitment> commitments() {
    return commitments;
  }

  /** What is known at a point. */
  public PointReading at(MeasurementPoint point) {
    return Objects.requireNonNull(readings.get(point));
  }

  @Override
  public String toString() {
    return contract.id() + " " + measure;
  }
}
