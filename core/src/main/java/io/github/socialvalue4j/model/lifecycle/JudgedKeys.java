package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.evidence.LookAlike;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.framework.AnswerSeries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Names deliveries that came on record under a key of one that was judged before, where no verdict
 * binds them: on another day, by another claimant or under another contract than what was refused,
 * or of another amount than what was verified under the contract on that day. As for double counts,
 * two deliveries are of one unit if they share a key, of the activity or of the beneficiary, and no
 * key that both carry differs. They count; somebody must look at them.
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

  /** A key, and the other key that stands beside it, as they look. */
  private record Keys(String field, String key, String other) {
    private static final String ANY = "\u0001";
    private static final String NONE = "\u0002";

    static List<Keys> of(Delivery delivery) {
      String activity = delivery.activity().map(LookAlike::of).orElse("");
      String beneficiary = delivery.beneficiary().map(LookAlike::of).orElse("");
      return Stream.of(
              new Keys("activity", activity, beneficiary),
              new Keys("beneficiary", beneficiary, activity))
          .filter(k -> !k.key().isEmpty())
          .toList();
    }

    /** Where a later one is looked for that carries the same other key, or none. */
    List<String> places() {
      return List.of(place(other.isEmpty() ? NONE : other), place(ANY));
    }

    /** Where an earlier one stands that carries the same other key, or none. */
    List<String> matching() {
      return other.isEmpty() ? List.of(place(ANY)) : List.of(place(other), place(NONE));
    }

    private String place(String beside) {
      return field + "\n" + key + "\n" + beside;
    }
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
    if (verdict.quantity().value().signum() == 0) {
      return;
    }
    for (Keys keys : Keys.of(target)) {
      for (String place : keys.places()) {
        judged.putIfAbsent(onItsDay(target, place), verdict);
        if (verdict.state() != VerificationState.VERIFIED) {
          judged.putIfAbsent(refused(target, place), verdict);
        }
      }
    }
  }

  private void say(Delivery delivery, Map<List<String>, Verification> judged) {
    if (view.boundBy(delivery.id()).isPresent() || !view.isStanding(delivery.id())) {
      return;
    }
    for (Keys keys : Keys.of(delivery)) {
      for (String place : keys.matching()) {
        Verification verdict =
            judged.getOrDefault(refused(delivery, place), judged.get(onItsDay(delivery, place)));
        if (verdict != null) {
          warn(delivery, keys.field(), verdict);
          return;
        }
      }
    }
  }

  private void warn(Delivery delivery, String field, Verification verdict) {
    problems.add(
        Problem.warning(
            LifecycleCodes.KEY_JUDGED,
            paths.apply(delivery.id()),
            delivery.id()
                + " claims "
                + delivery.quantity()
                + " under the "
                + field
                + " key of "
                + verdict.target()
                + (verdict.contract().equals(delivery.contract())
                    ? ""
                    : " of " + verdict.contract())
                + ", of which "
                + verdict.by()
                + " found as "
                + verdict.id()
                + ": "
                + verdict.quantity()
                + ", "
                + verdict.state().inWords()
                + "; it counts all the same.",
            "Have it verified, or give it a key of its own if it is another unit."));
  }

  /** A measure, or the series it answers, and its keys, whatever the contract and the day. */
  private static List<String> refused(Delivery delivery, String place) {
    String asked =
        AnswerSeries.of(delivery.measure())
            .map(s -> "series\n" + s.stem())
            .orElse(delivery.measure().value());
    return List.of(asked, place);
  }

  /** The same under one contract on one day. */
  private static List<String> onItsDay(Delivery delivery, String place) {
    return List.of(
        delivery.measure().value(),
        place,
        delivery.contract().value(),
        delivery.occurredOn().toString());
  }
}
