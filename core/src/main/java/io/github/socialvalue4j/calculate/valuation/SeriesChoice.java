package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.AnswerSeries;
import io.github.socialvalue4j.model.framework.MeasureId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which answer of each series counts at each point. It is chosen once, of all that is claimed,
 * before anything is compared for double counts: what is no answer that counts may keep nothing
 * else from counting, and the choice is the same whatever the policy on double counts.
 */
final class SeriesChoice {
  private final Map<String, MeasureId> chosen = new HashMap<>();

  private SeriesChoice() {}

  /** The choice of lines: the answer in the best state, and at the same state the central one. */
  static SeriesChoice of(Iterable<ValueLine> lines) {
    Map<String, Map<MeasureId, VerificationState>> best = new HashMap<>();
    for (ValueLine line : lines) {
      MeasureId measure = line.measure().id();
      group(measure, line.point(), line.state())
          .ifPresent(
              group ->
                  best.computeIfAbsent(group, g -> new HashMap<>())
                      .merge(
                          measure,
                          line.state(),
                          (one, other) -> one.compareTo(other) < 0 ? other : one));
    }
    SeriesChoice choice = new SeriesChoice();
    best.forEach(
        (group, states) ->
            states.entrySet().stream()
                .min(
                    Map.Entry.<MeasureId, VerificationState>comparingByValue()
                        .reversed()
                        .thenComparing(e -> AnswerSeries.of(e.getKey()).orElseThrow().answer())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .ifPresent(e -> choice.chosen.put(group, e.getKey())));
    return choice;
  }

  /** The answer that counts in the place of this one; nothing if this one counts. */
  Optional<MeasureId> insteadOf(
      MeasureId measure, MeasurementPoint point, VerificationState state) {
    return group(measure, point, state)
        .flatMap(group -> Optional.ofNullable(chosen.get(group)))
        .filter(other -> !other.equals(measure));
  }

  private static Optional<String> group(
      MeasureId measure, MeasurementPoint point, VerificationState state) {
    return AnswerSeries.of(measure).map(s -> s.stem() + " " + together(point, state));
  }

  /** What may stand in one total: promises, what is said to exist, and each other state. */
  static String together(MeasurementPoint point, VerificationState state) {
    return point.code() + " " + (state.isDelivered() ? "delivered" : state.code());
  }
}
