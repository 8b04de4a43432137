package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.LookAlike;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.lifecycle.Observation;
import io.github.socialvalue4j.model.lifecycle.PointReading;
import io.github.socialvalue4j.model.lifecycle.Verification;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Chooses the reading that counts at a point where there are several, and names those that do not.
 * Where one reading of an organisation was judged, its others do not count beside it.
 */
final class ReadingChoice {
  private final MeasurementValuer valuer;
  private final Measure measure;
  private final PointReading reading;
  private final DisagreementPolicy policy;

  ReadingChoice(
      MeasurementValuer valuer, Measure measure, PointReading reading, DisagreementPolicy policy) {
    this.valuer = valuer;
    this.measure = measure;
    this.reading = reading;
    this.policy = policy;
  }

  Optional<Observation> choose() {
    List<Observation> candidates = candidates();
    Optional<Observation> chosen =
        Readings.choose(
            candidates, reading.point(), measure.direction(), policy, this::found, this::state);
    if (Readings.disagree(candidates)) {
      sayDisagreement(candidates, chosen);
    }
    return chosen;
  }

  private List<Observation> candidates() {
    Map<String, Observation> judged = new HashMap<>();
    for (Observation one : reading.observations()) {
      if (valuer.isJudged(one)) {
        judged.putIfAbsent(who(one), one);
      }
    }
    List<Observation> first =
        reading.observations().stream()
            .filter(o -> valuer.isJudged(o) || !judged.containsKey(who(o)))
            .toList();
    List<Observation> standing = first.stream().filter(o -> !isRefused(o)).toList();
    List<Observation> candidates = standing.isEmpty() ? first : standing;
    for (Observation one : reading.observations()) {
      if (!candidates.contains(one)) {
        sayAside(one, Optional.ofNullable(judged.get(who(one))));
        sayVerdictGone(one);
      }
    }
    return candidates;
  }

  private void sayAside(Observation one, Optional<Observation> judged) {
    String why =
        isRefused(one)
            ? "it is " + state(one).inWords() + " and another reading stands"
            : judged.map(Observation::id).map(Object::toString).orElse("another reading")
                + " of "
                + one.claimant()
                + " at this point was judged";
    valuer
        .problems()
        .add(
            Problem.warning(
                ValuationCodes.SET_ASIDE,
                valuer.paths().record(one.id()),
                one.id() + " does not count: " + why + ".",
                "Leave it as it is, or have it verified."));
  }

  /** A verdict leaves with the reading it speaks of, where the claimant takes that back. */
  private void sayVerdictGone(Observation one) {
    List<Verification> said = valuer.view().verificationsOf(one.id());
    Optional<Verification> verdict = said.stream().filter(v -> v.state().isVerdict()).findFirst();
    Optional<Verification> withdrawal =
        said.stream().filter(v -> v.state() == VerificationState.WITHDRAWN).findFirst();
    if (verdict.isPresent() && withdrawal.isPresent()) {
      Verification found = verdict.get();
      valuer
          .problems()
          .add(
              ValuationFaults.VERDICT_WITHDRAWN.at(
                  valuer.paths().record(withdrawal.get().id()),
                  withdrawal.get().id(),
                  one.id(),
                  found.by(),
                  found.id(),
                  found.quantity(),
                  found.state().inWords(),
                  measure.id(),
                  found.by()));
    }
  }

  private static String who(Observation observation) {
    return LookAlike.ofId(observation.claimant().value());
  }

  private boolean isRefused(Observation observation) {
    return valuer.levels(observation).refused().isPresent();
  }

  /** What a reading comes to: the level found, or of a flow what is claimed or better. */
  private BigDecimal found(Observation observation) {
    if (measure.nature() != Nature.FLOW || measure.direction() == Direction.DECREASE) {
      return valuer.levels(observation).strongest().value();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<VerificationState, Figure> part : valuer.split(observation).entrySet()) {
      sum = part.getKey().isDelivered() ? sum.add(part.getValue().value()) : sum;
    }
    return sum;
  }

  private VerificationState state(Observation observation) {
    return valuer.levels(observation).strongestState();
  }

  private void sayDisagreement(List<Observation> candidates, Optional<Observation> chosen) {
    String sentence =
        "Observers disagree about "
            + valuer.measurement()
            + " at "
            + reading.point().code()
            + ": "
            + candidates.stream()
                .map(o -> o.observer() + " reads " + o.quantity().value().toPlainString())
                .collect(Collectors.joining(", "))
            + chosen
                .map(o -> "; " + o.id() + " counts, by the policy " + policy.code() + ".")
                .orElse("; none counts.");
    ProblemPath path = valuer.paths().record(candidates.get(0).id()).child("quantity");
    String remedy = "Agree on one reading, or choose a policy for disagreement.";
    if (chosen.isPresent()) {
      valuer.problems().add(Problem.warning(ValuationCodes.DISAGREEMENT, path, sentence, remedy));
    } else {
      valuer
          .maker()
          .omit(
              measure.id(),
              reading.point(),
              Optional.empty(),
              Optional.empty(),
              ValuationCodes.DISAGREEMENT,
              sentence,
              remedy,
              path);
    }
  }
}
