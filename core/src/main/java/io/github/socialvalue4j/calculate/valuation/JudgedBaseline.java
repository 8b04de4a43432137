package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.lifecycle.Claim;
import io.github.socialvalue4j.model.lifecycle.LevelSplit;
import io.github.socialvalue4j.model.lifecycle.LifecycleCodes;
import io.github.socialvalue4j.model.lifecycle.LifecycleEvent;
import io.github.socialvalue4j.model.lifecycle.LogView;
import io.github.socialvalue4j.model.lifecycle.Observation;
import io.github.socialvalue4j.model.lifecycle.PointReading;
import io.github.socialvalue4j.model.lifecycle.StateSplit;
import io.github.socialvalue4j.model.lifecycle.Verification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The baseline that a verdict on a change was read against: the one on record when it was given. A
 * baseline that came on record later and makes more of the change counts as far as the earlier one
 * does; what it adds was not confirmed, until the same verifier, or an independent one above an
 * internal one, verifies it. Where there was none on record, all of it is so.
 */
final class JudgedBaseline {
  private final MeasurementValuer valuer;
  private final Measure measure;

  JudgedBaseline(MeasurementValuer valuer, Measure measure) {
    this.valuer = valuer;
    this.measure = measure;
  }

  /**
   * What a verdict keeps from counting.
   *
   * @param before the baseline that was on record when it was given, if one was
   */
  record Limit(Optional<Observation> before) {}

  /**
   * The limit on a change from this baseline, if a verdict on what was read at a later point sets
   * one.
   */
  Optional<Limit> limit(Observation baseline, PointReading later, Optional<Observation> chosen) {
    Optional<Verification> verdict = firstVerdict(later, chosen);
    if (verdict.isEmpty()
        || valuer.view().stoodBefore(baseline.id(), verdict.get().id())
        || isVerified(baseline, verdict.get())) {
      return Optional.empty();
    }
    Optional<Observation> before = onRecord(verdict.get());
    if (before.isPresent() && !isLess(level(before.get()), level(baseline))) {
      return Optional.empty();
    }
    say(baseline, verdict.get(), before);
    return Optional.of(new Limit(before));
  }

  private Optional<Verification> firstVerdict(PointReading later, Optional<Observation> chosen) {
    List<Claim> claims = new ArrayList<>(later.deliveries());
    chosen.ifPresent(claims::add);
    LogView view = valuer.view();
    List<LifecycleEvent> verdicts = new ArrayList<>();
    for (Claim claim : claims) {
      view.verificationsOf(claim.id()).stream()
          .filter(v -> v.state().isVerdict())
          .forEach(verdicts::add);
      view.boundBy(claim.id()).ifPresent(verdicts::add);
    }
    return verdicts.stream().min(view.byRecord()).map(v -> (Verification) v);
  }

  private boolean isVerified(Observation baseline, Verification verdict) {
    return valuer.view().verificationsOf(baseline.id()).stream()
        .anyMatch(v -> v.state() == VerificationState.VERIFIED && LogView.mayFollow(v, verdict));
  }

  /** Of several that stood, the one that makes least of the change. */
  private Optional<Observation> onRecord(Verification verdict) {
    PointReading engagement = valuer.measurement().at(MeasurementPoint.ENGAGEMENT);
    List<Observation> all = new ArrayList<>(engagement.observations());
    for (Claim claim : engagement.superseded()) {
      if (claim instanceof Observation observation) {
        all.add(observation);
      }
    }
    Comparator<Observation> byLevel = Comparator.comparing(o -> level(o).value());
    return all.stream()
        .filter(o -> valuer.view().stoodBefore(o.id(), verdict.id()))
        .filter(o -> o.quantity().unit().equals(measure.unit()))
        .max(measure.direction() == Direction.INCREASE ? byLevel : byLevel.reversed());
  }

  /**
   * What a baseline reads. What a claimant files for it makes no more of the change than the claim
   * itself: else a baseline that was filed higher would hide one that was put on record later.
   */
  private Figure level(Observation observation) {
    LevelSplit levels = valuer.levels(observation);
    Figure own = StateSplit.leaf(observation, StateSplit.stateOnEntry(observation));
    boolean isClaimants = levels.strongestState() != VerificationState.VERIFIED;
    return isClaimants && isLess(own, levels.strongest()) ? own : levels.strongest();
  }

  /** Whether a change from one baseline is less than from another. */
  private boolean isLess(Figure one, Figure other) {
    int order = one.value().compareTo(other.value());
    return measure.direction() == Direction.INCREASE ? order > 0 : order < 0;
  }

  private void say(Observation baseline, Verification verdict, Optional<Observation> before) {
    valuer
        .problems()
        .add(
            Problem.warning(
                LifecycleCodes.CLAIMED_AGAIN,
                valuer.paths().record(baseline.id()),
                baseline.id()
                    + " reads a baseline of "
                    + baseline.quantity()
                    + " after "
                    + verdict.by()
                    + " judged the change as "
                    + verdict.id()
                    + before
                        .map(b -> ", when " + b.id() + " read " + b.quantity())
                        .orElse(", when there was none on record")
                    + ": what it adds is not confirmed.",
                "Have " + verdict.by() + " verify the baseline."));
  }
}
