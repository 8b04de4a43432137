package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.lifecycle.Claim;
import io.github.socialvalue4j.model.lifecycle.Observation;
import io.github.socialvalue4j.model.lifecycle.StateSplit;
import io.github.socialvalue4j.model.lifecycle.Verification;
import java.util.List;
import java.util.Optional;

/**
 * Names what was said of readings and does not count as it was said: a withdrawal of what a
 * verifier found, a refusal of a part, evidence that was filed twice, a verification beside
 * deliveries. No record is lost without a word.
 */
final class SaidOfReadings {
  private final MeasurementValuer valuer;
  private final Measure measure;

  SaidOfReadings(MeasurementValuer valuer, Measure measure) {
    this.valuer = valuer;
    this.measure = measure;
  }

  /** Says what of the verifications of a reading does not count, whatever becomes of it. */
  void check(Observation reading) {
    List<Verification> said = valuer.view().verificationsOf(reading.id());
    overtaken(said.stream().filter(v -> v.state() == VerificationState.EVIDENCED).toList());
    List<Verification> refusals = said.stream().filter(v -> !v.state().isDelivered()).toList();
    overtaken(refusals);
    refusals.stream().filter(v -> isOfAPart(v, reading)).forEach(v -> sayPart(v, reading));
  }

  /** Of several that say one sort of thing of a reading, the last counts. */
  private void overtaken(List<Verification> said) {
    for (Verification earlier : said.subList(0, Math.max(0, said.size() - 1))) {
      Verification last = said.get(said.size() - 1);
      valuer
          .problems()
          .add(
              ValuationFaults.OVERTAKEN.at(
                  valuer.paths().record(earlier.id()),
                  earlier.id(),
                  earlier.target(),
                  earlier.state().inWords(),
                  last.id(),
                  last.state().inWords()));
    }
  }

  private static boolean isOfAPart(Verification one, Observation reading) {
    return one.quantity().value().compareTo(reading.quantity().value()) != 0;
  }

  private void sayPart(Verification one, Observation reading) {
    valuer
        .problems()
        .add(
            ValuationFaults.PART_OF_READING.at(
                valuer.paths().record(one.id()).child("quantity"),
                one.id(),
                one.quantity(),
                one.state().inWords(),
                reading.id(),
                reading.quantity(),
                rest(one, reading).isPresent()
                    ? "the rest as checked and not confirmed"
                    : "all of it as " + one.state().inWords()));
  }

  /**
   * The level below a part that was rejected: it was looked at and nobody found it, so that it is
   * not confirmed. Where less is better a part of a reading is no part of the change.
   */
  Optional<Figure> unconfirmedBelow(Observation reading) {
    return valuer.view().verificationsOf(reading.id()).stream()
        .filter(v -> v.state() == VerificationState.REJECTED)
        .reduce((first, last) -> last)
        .flatMap(v -> rest(v, reading));
  }

  private Optional<Figure> rest(Verification refusal, Observation reading) {
    Quantity part = refusal.quantity();
    boolean isPart =
        refusal.state() == VerificationState.REJECTED
            && measure.direction() == Direction.INCREASE
            && part.value().compareTo(reading.quantity().value()) < 0;
    return isPart
        ? Optional.of(
            Figure.difference(
                "Level of " + reading.id() + " that was checked and not confirmed",
                StateSplit.leaf(reading, VerificationState.REJECTED),
                StateSplit.leaf(refusal)))
        : Optional.empty();
  }

  /** Says that what a claimant took back after a verdict stays. */
  void withdrawn(Claim claim) {
    valuer.view().verificationsOf(claim.id()).stream()
        .filter(v -> v.state() == VerificationState.WITHDRAWN)
        .forEach(
            v ->
                valuer
                    .problems()
                    .add(
                        ValuationFaults.WITHDRAWN_AFTER_VERDICT.at(
                            valuer.paths().record(v.id()), v.id(), claim.id())));
  }

  /** Why a change has no baseline: there is none, or what was said of it takes it away. */
  static String noBaseline(Optional<VerificationState> refused, Optional<Observation> of) {
    String its = of.map(o -> "its baseline " + o.id()).orElse("its baseline");
    return refused.map(s -> its + " is " + s.inWords()).orElse("there is no baseline");
  }

  /** Says that a reading was looked at and its deliveries are valued. */
  static void besideDeliveries(MeasurementValuer valuer, Observation reading) {
    valuer
        .view()
        .verificationsOf(reading.id())
        .forEach(
            v ->
                valuer
                    .problems()
                    .add(
                        ValuationFaults.BESIDE_DELIVERIES.at(
                            valuer.paths().record(v.id()),
                            v.id(),
                            reading.id(),
                            v.state().inWords())));
  }
}
