package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.LookAlike;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.framework.AnswerSeries;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.framework.OverlapRule;
import io.github.socialvalue4j.model.lifecycle.Claim;
import io.github.socialvalue4j.model.lifecycle.LifecycleEvent;
import io.github.socialvalue4j.model.lifecycle.LogView;
import io.github.socialvalue4j.model.lifecycle.Observation;
import io.github.socialvalue4j.model.lifecycle.Verification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Names what a claimant claims after a refusal and what may be the same once more: of the same
 * measure, of one that excludes it or of another answer of its series, on whatever day, in whatever
 * parts, under whatever key and contract. It counts, for it may be something else; once for each
 * refused claim somebody is told to look at it. Nothing is said of a claim that a verdict binds,
 * which counts for nothing and is named already, nor of one that whoever refused, or somebody
 * above, has judged.
 */
final class ClaimsAfterRefusal {
  private static final int NAMED = 3;

  private final LogView view;
  private final Function<ContractId, Optional<LineMaker>> makers;
  private final InputPaths paths;
  private final Problems problems;
  private final Map<RecordId, Integer> places = new HashMap<>();
  private final Map<String, List<Claim>> claims = new HashMap<>();
  private final Map<List<Object>, Set<MeasureId>> excluded = new HashMap<>();

  ClaimsAfterRefusal(
      LogView view,
      Function<ContractId, Optional<LineMaker>> makers,
      InputPaths paths,
      Problems problems) {
    this.view = view;
    this.makers = makers;
    this.paths = paths;
    this.problems = problems;
  }

  void check() {
    List<LifecycleEvent> known = new ArrayList<>(view.standing());
    known.addAll(view.superseded());
    known.sort(view.byRecord());
    known.forEach(event -> places.put(event.id(), places.size()));
    for (LifecycleEvent event : view.standing()) {
      if (event instanceof Claim claim && stands(claim)) {
        claims.computeIfAbsent(who(claim), w -> new ArrayList<>()).add(claim);
      }
    }
    refusals(known).forEach(this::check);
  }

  /** Whether something of it counts, and no verdict binds it. */
  private boolean stands(Claim claim) {
    return view.boundBy(claim.id()).isEmpty() && !view.delivered(claim).isEmpty();
  }

  /** The first refusal of each claim of which a refusal still stands. */
  private Map<Claim, Verification> refusals(List<LifecycleEvent> known) {
    Set<RecordId> refused =
        view.standing(Verification.class).stream()
            .filter(ClaimsAfterRefusal::refuses)
            .map(Verification::target)
            .collect(Collectors.toSet());
    Map<RecordId, Claim> targets = new HashMap<>();
    Map<Claim, Verification> first = new LinkedHashMap<>();
    for (LifecycleEvent event : known) {
      if (event instanceof Claim claim && refused.contains(claim.id())) {
        targets.put(claim.id(), claim);
      } else if (event instanceof Verification verification && refuses(verification)) {
        Optional.ofNullable(targets.get(verification.target()))
            .ifPresent(claim -> first.putIfAbsent(claim, verification));
      }
    }
    return first;
  }

  private static boolean refuses(Verification verification) {
    boolean isRefusal =
        verification.state() == VerificationState.REJECTED
            || verification.state() == VerificationState.NOT_CONFIRMED;
    return isRefusal && verification.quantity().value().signum() != 0;
  }

  private void check(Claim refused, Verification verdict) {
    List<Claim> again =
        after(claims.getOrDefault(who(refused), List.of()), place(verdict.id())).stream()
            .filter(c -> maybeTheSame(refused, c) && !isJudged(c, verdict))
            .limit(NAMED + 1L)
            .toList();
    if (again.isEmpty()) {
      return;
    }
    String named =
        again.stream().limit(NAMED).map(c -> c.id().value()).collect(Collectors.joining(", "))
            + (again.size() > NAMED ? " and others" : "");
    problems.add(
        ValuationFaults.CLAIMED_AFTER_REFUSAL.at(
            paths.record(again.get(0).id()),
            named,
            verdict.by(),
            refused.id(),
            verdict.quantity(),
            refused.measure(),
            verdict.id(),
            verdict.state().inWords(),
            verdict.by(),
            refused.id()));
  }

  /**
   * Those of claims, which stand in the order of record, that came after a place. A claimant may
   * have thousands of claims and as many refusals.
   */
  private List<Claim> after(List<Claim> claims, int place) {
    int from = 0;
    int to = claims.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (place(claims.get(middle).id()) > place) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return claims.subList(from, claims.size());
  }

  private int place(RecordId id) {
    return places.getOrDefault(id, -1);
  }

  private boolean isJudged(Claim claim, Verification verdict) {
    return view.verificationsOf(claim.id()).stream()
        .anyMatch(v -> v.state().isVerdict() && LogView.mayFollow(v, verdict));
  }

  private boolean maybeTheSame(Claim refused, Claim next) {
    boolean isMeasure =
        refused.measure().equals(next.measure())
            || AnswerSeries.isOne(refused.measure(), next.measure())
            || excludedBy(refused).contains(next.measure())
            || excludedBy(next).contains(refused.measure());
    return isMeasure && mayReadTheSame(refused, next);
  }

  /**
   * A baseline is nothing that was delivered. Another point is another reading; but a level that
   * was refused at completion and is read again later may be the one that was refused.
   */
  private boolean mayReadTheSame(Claim refused, Claim next) {
    if (isBaseline(refused) || isBaseline(next)) {
      return isBaseline(refused) && isBaseline(next);
    }
    if (refused instanceof Observation one && next instanceof Observation other) {
      return one.point() == other.point()
          || (one.point() == MeasurementPoint.COMPLETION && !isFlow(one));
    }
    return true;
  }

  private static boolean isBaseline(Claim claim) {
    return claim instanceof Observation reading && reading.point() == MeasurementPoint.ENGAGEMENT;
  }

  private boolean isFlow(Observation reading) {
    return makers
        .apply(reading.contract())
        .flatMap(m -> m.find(reading.measure()))
        .filter(m -> m.nature() != Nature.FLOW)
        .isEmpty();
  }

  private Set<MeasureId> excludedBy(Claim claim) {
    ContractId contract = ((LifecycleEvent) claim).contract();
    return excluded.computeIfAbsent(
        List.of(contract, claim.measure()),
        k -> {
          Set<MeasureId> others = new HashSet<>();
          for (OverlapRule rule :
              makers.apply(contract).map(m -> m.overlapsOf(claim.measure())).orElse(List.of())) {
            others.add(rule.first().equals(claim.measure()) ? rule.second() : rule.first());
          }
          return others;
        });
  }

  private static String who(Claim claim) {
    return LookAlike.ofId(claim.claimant().value());
  }
}
