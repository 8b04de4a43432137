package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.lifecycle.Commitment;
import io.github.socialvalue4j.model.lifecycle.Observation;
import io.github.socialvalue4j.model.lifecycle.Verification;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is true of a share under a contract: nobody finds more than the whole of it, shares that are
 * promised apart are not added, and no promise leads beyond the whole.
 */
final class ShareRules {
  private final MeasurementValuer valuer;
  private final Measure measure;

  ShareRules(MeasurementValuer valuer, Measure measure) {
    this.valuer = valuer;
    this.measure = measure;
  }

  private boolean isShare() {
    return measure.nature() == Nature.SHARE;
  }

  /** Whether each thing that was said of a reading is a share of a whole; says which is not. */
  boolean isSound(Observation reading) {
    if (!isShare()) {
      return true;
    }
    List<Verification> beyond =
        Stream.concat(
                valuer.view().verificationsOf(reading.id()).stream(),
                valuer.view().boundBy(reading.id()).stream())
            .filter(v -> measure.isBeyondItsWhole(v.quantity()))
            .distinct()
            .toList();
    for (Verification found : beyond) {
      valuer
          .problems()
          .add(
              ValuationFaults.SHARE_ABOVE_ONE.at(
                  valuer.paths().record(found.id()).child("quantity"),
                  measure.id(),
                  found.quantity().value()));
    }
    return beyond.isEmpty();
  }

  /** Leaves out by name what is promised of a share more than once; says whether it did. */
  boolean leavesOut(List<Commitment> promises, MeasurementValuer.Stated figures) {
    if (!isShare() || promises.size() < 2) {
      return false;
    }
    String ids =
        promises.stream()
            .map(c -> c.id() + " (" + Decimals.text(c.quantity().value()) + ")")
            .collect(Collectors.joining(", "));
    for (Commitment promise : promises) {
      valuer
          .maker()
          .omit(
              measure.id(),
              MeasurementPoint.ENGAGEMENT,
              Optional.of(StateGroup.of(VerificationState.COMMITTED)),
              Optional.of(figures.of(promise)),
              ValuationCodes.SHARES_NOT_ADDED,
              valuer.maker().name(measure.id())
                  + " is promised more than once, by "
                  + ids
                  + ": shares are never added, so "
                  + promise.id()
                  + " is left out.",
              "Let the promise that holds supersede the others.",
              valuer.paths().record(promise.id()));
    }
    return true;
  }

  /** Says where a promised change, put upon the baseline, leads beyond nothing or the whole. */
  void checkPromise(Optional<Figure> baseline) {
    List<Commitment> promises = valuer.measurement().commitments();
    if (!isShare() || baseline.isEmpty() || promises.size() != 1) {
      return;
    }
    BigDecimal from = baseline.get().value();
    BigDecimal change = promises.get(0).quantity().value();
    BigDecimal to =
        measure.direction() == Direction.INCREASE ? from.add(change) : from.subtract(change);
    if (to.signum() < 0 || to.compareTo(BigDecimal.ONE) > 0) {
      valuer
          .problems()
          .add(
              ValuationFaults.PROMISED_BEYOND_WHOLE.at(
                  valuer.paths().record(promises.get(0).id()).child("quantity"),
                  promises.get(0).id(),
                  measure.id(),
                  Decimals.text(change),
                  Decimals.text(from),
                  Decimals.text(to)));
    }
  }
}
