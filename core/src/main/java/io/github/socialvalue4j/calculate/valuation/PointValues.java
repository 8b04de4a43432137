package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.lifecycle.Measurement;
import io.github.socialvalue4j.model.lifecycle.Observation;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a measure reads at its points, gathered while its lines are made. */
final class PointValues {
  private final Measure measure;
  private final Measurement measurement;
  private final Map<MeasurementPoint, Figure> readings = new EnumMap<>(MeasurementPoint.class);
  private final Map<MeasurementPoint, Observation> chosen = new EnumMap<>(MeasurementPoint.class);
  private final Map<MeasurementPoint, LocalDate> dates = new EnumMap<>(MeasurementPoint.class);

  PointValues(Measure measure, Measurement measurement) {
    this.measure = measure;
    this.measurement = measurement;
  }

  void read(MeasurementPoint point, Figure reading) {
    readings.put(point, reading);
  }

  /** Takes note of the reading that counts at a point, and of its day. */
  void chose(MeasurementPoint point, Observation observation) {
    chosen.put(point, observation);
    readOn(point, observation.occurredOn());
  }

  Optional<Observation> chosenAt(MeasurementPoint point) {
    return Optional.ofNullable(chosen.get(point));
  }

  /** Takes a reading out of the account of changes; its line stays. */
  void forget(MeasurementPoint point) {
    readings.remove(point);
  }

  void readOn(MeasurementPoint point, LocalDate day) {
    dates.put(point, day);
  }

  Measure measure() {
    return measure;
  }

  Measurement measurement() {
    return measurement;
  }

  Map<MeasurementPoint, Figure> readings() {
    return readings;
  }

  Optional<Figure> at(MeasurementPoint point) {
    return Optional.ofNullable(readings.get(point));
  }

  Optional<LocalDate> dateOf(MeasurementPoint point) {
    return Optional.ofNullable(dates.get(point));
  }
}
