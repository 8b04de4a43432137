package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.evidence.LookAlike;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.model.contract.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Names deliveries that came on record under the activity key of one that was judged before, where
 * no verdict binds them: on another day, or by another claimant, than what was refused, or of
 * another amount than what was verified on that day. They count; somebody must look at them.
 */
final class JudgedKeys {
  private final LogView view;
  private final Function<RecordId, ProblemPath> paths;
  private final Problems problems;

  JudgedKeys(LogView view, Function<RecordId, ProblemPath> paths, Problems problems) {
    this.view = view;
    this.paths = paths;
    this.problems = problems;
  }

  void check() {
    Map<RecordId, Delivery> claims = new HashMap<>();
    Map<List<String>, Verification> judged = new HashMap<>();
    List<LifecycleEvent> known = new ArrayList<>(view.standing());
    known.addAll(view.superseded());
    known.sort(view.byRecord());
    for (LifecycleEvent event : known) {
      if (event instanceof Delivery delivery) {
        claims.put(delivery.id(), delivery);
        say(delivery, judged);
      } else if (event instanceof Verification verification && verification.state().isVerdict()) {
        Optional.ofNullable(claims.get(verification.target()))
            .ifPresent(target -> note(target, verification, judged));
      }
    }
  }

  private static void note(
      Delivery target, Verification verdict, Map<List<String>, Verification> judged) {
    if (key(target).isEmpty() || verdict.quantity().value().signum() == 0) {
      return;
    }
    judged.putIfAbsent(side(target, target.occurredOn().toString()), verdict);
    if (verdict.state() != VerificationState.VERIFIED) {
      judged.putIfAbsent(side(target, ""), verdict);
    }
  }

  private void say(Delivery delivery, Map<List<String>, Verification> judged) {
    if (key(delivery).isEmpty()
        || delivery.supersedes().isPresent()
        || view.boundBy(delivery.id()).isPresent()
        || !view.isStanding(delivery.id())) {
      return;
    }
    Optional.ofNullable(judged.get(side(delivery, "")))
        .or(() -> Optional.ofNullable(judged.get(side(delivery, delivery.occurredOn().toString()))))
        .ifPresent(verdict -> warn(delivery, verdict));
  }

  private void warn(Delivery delivery, Verification verdict) {
    problems.add(
        Problem.warning(
            LifecycleCodes.KEY_JUDGED,
            paths.apply(delivery.id()),
            delivery.id()
                + " claims "
                + delivery.quantity()
                + " under the activity key of "
                + verdict.target()
                + ", of which "
                + verdict.by()
                + " found as "
                + verdict.id()
                + " that "
                + verdict.quantity()
                + " was "
                + verdict.state().inWords()
                + "; it counts all the same.",
            "Have it verified, or give it a key of its own if it is another activity."));
  }

  private static String key(Delivery delivery) {
    return delivery.activity().map(LookAlike::of).orElse("");
  }

  private static List<String> side(Delivery delivery, String day) {
    return List.of(delivery.contract().value(), delivery.measure().value(), key(delivery), day);
  }
}
