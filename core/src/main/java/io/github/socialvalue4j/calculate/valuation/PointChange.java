package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.lifecycle.PointState;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How one measure of one contract moved between the three points. Immutable and thread-safe.
 *
 * @param contract which contract
 * @param measure which measure
 * @param states what is known at each point
 * @param readings the reading at each point that has one, as claimed or better
 * @param atCompletion completion less engagement
 * @param sustained for a level or a share, post completion less engagement
 * @param retention for a level or a share, the sustained change as a part of the change at
 *     completion; only where it lies from 0 to 1
 * @param dropOffPerYear 1 less the retention to the power of 1 over the years between completion
 *     and post completion; only where those are a quarter of a year or more
 * @param valueAboveBaseline for a flow, the value of what was delivered above the baseline
 */
public record PointChange(
    ContractId contract,
    Measure measure,
    Map<MeasurementPoint, PointState> states,
    Map<MeasurementPoint, Figure> readings,
    Optional<Figure> atCompletion,
    Optional<Figure> sustained,
    Optional<Figure> retention,
    Optional<Figure> dropOffPerYear,
    Optional<Figure> valueAboveBaseline)
    implements DocumentOnly {
  /** Copies the maps, in the order of the points. */
  public PointChange {
    Objects.requireNonNull(contract, "contract");
    Objects.requireNonNull(measure, "measure");
    states = Collections.unmodifiableMap(new EnumMap<>(states));
    EnumMap<MeasurementPoint, Figure> ordered = new EnumMap<>(MeasurementPoint.class);
    ordered.putAll(readings);
    readings = Collections.unmodifiableMap(ordered);
    Objects.requireNonNull(atCompletion, "atCompletion");
    Objects.requireNonNull(sustained, "sustained");
    Objects.requireNonNull(retention, "retention");
    Objects.requireNonNull(dropOffPerYear, "dropOffPerYear");
    Objects.requireNonNull(valueAboveBaseline, "valueAboveBaseline");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
