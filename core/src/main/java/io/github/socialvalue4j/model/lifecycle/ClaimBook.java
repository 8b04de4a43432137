package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.evidence.LookAlike;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.party.OrganisationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of each claim, kept while a log is written, so that no entry looks through all the
 * others: the verifications that stand, how much is in which state, and under which keys something
 * was found not to count. Mutable.
 */
final class ClaimBook {
  private static final String ANY = "\u0001";
  private static final String NONE = "\u0002";

  private final Map<RecordId, Standing> standings = new HashMap<>();
  private final Map<Day, List<Standing>> days = new HashMap<>();
  private final Map<List<String>, Deque<Standing>> judged = new HashMap<>();
  private final Map<List<String>, Deque<Standing>> readings = new HashMap<>();
  private final Map<List<String>, TreeMap<LocalDate, Standing>> flowReadings = new HashMap<>();

  /** A claim and what was said of it. */
  static final class Standing {
    private final Claim claim;
    private final Optional<Standing> boundBy;
    private final StandingVerifications live;
    private @Nullable Verification verdict;
    private ClaimTally tally;

    Standing(Claim claim, Optional<Standing> boundBy) {
      this.claim = claim;
      this.boundBy = boundBy;
      this.live = new StandingVerifications(claim);
      this.tally = ClaimTally.of(claim, List.of());
    }

    Claim claim() {
      return claim;
    }

    /** The first verdict that stands, if somebody has judged the claim. */
    Optional<Verification> verdict() {
      return Optional.ofNullable(verdict);
    }

    /**
     * The verdict that binds the claim because it was made after it: on what it corrects, or on a
     * record that it cannot be told from.
     */
    Optional<Verification> boundBy() {
      Optional<Standing> judged = boundBy;
      while (judged.isPresent()) {
        if (judged.get().verdict().isPresent()) {
          return judged.get().verdict();
        }
        judged = judged.get().boundBy;
      }
      return Optional.empty();
    }

    /** Whether a part of a judged claim was found not to count, or was taken back. */
    boolean isLost() {
      return verdict != null
          && (claim instanceof Observation
              || tally.part(VerificationState.REJECTED).signum() != 0
              || tally.part(VerificationState.NOT_CONFIRMED).signum() != 0
              || tally.part(VerificationState.WITHDRAWN).signum() != 0);
    }

    /** By how much a verification would speak of more than there is. */
    BigDecimal excess(Verification next) {
      return without(next).take(next);
    }

    private ClaimTally without(Verification next) {
      return next.supersedes().map(live::without).orElseGet(tally::copy);
    }

    private void accept(Verification next) {
      ClaimTally now = without(next);
      now.take(next);
      tally = now;
      next.supersedes().ifPresent(this::drop);
      live.add(next);
      if (verdict == null && next.state().isVerdict()) {
        verdict = next;
      }
    }

    private void drop(RecordId replaced) {
      live.remove(replaced);
      if (verdict != null && verdict.id().equals(replaced)) {
        verdict = live.firstVerdict();
      }
    }
  }

  /**
   * Takes note of an entry that was accepted.
   *
   * @param claims finds a claim by its id
   */
  void accept(LifecycleEvent event, Function<RecordId, Optional<Claim>> claims) {
    if (event instanceof Claim claim) {
      Optional<Standing> binding = binding(event);
      if (binding.isPresent()) {
        standings.put(event.id(), new Standing(claim, binding));
      }
    } else if (event instanceof Verification verification) {
      Standing standing =
          standings.computeIfAbsent(
              verification.target(),
              id -> new Standing(claims.apply(id).orElseThrow(), Optional.empty()));
      boolean wasJudged = standing.verdict().isPresent();
      boolean wasLost = standing.isLost();
      standing.accept(verification);
      boolean isNew =
          (standing.verdict().isPresent() && !wasJudged) || (standing.isLost() && !wasLost);
      if (isNew) {
        note(standing);
      }
    }
  }

  private void note(Standing standing) {
    if (standing.claim instanceof Observation observation) {
      index(observation, standing);
    } else if (standing.claim instanceof Delivery delivery) {
      days.computeIfAbsent(day(delivery), k -> new ArrayList<>(1)).add(standing);
    }
  }

  /**
   * What was judged before and binds a new claim: the claim that it corrects, if that was judged or
   * is bound itself, or a judged one that it cannot be told from.
   */
  private Optional<Standing> binding(LifecycleEvent claim) {
    Optional<Standing> corrected = claim.supersedes().flatMap(this::find);
    boolean isBound =
        corrected.filter(c -> c.verdict().isPresent() || c.boundBy().isPresent()).isPresent();
    if (isBound) {
      // A chain of corrections leads to what was judged in one step.
      return corrected.filter(c -> c.verdict().isPresent()).or(() -> corrected.get().boundBy);
    }
    return claim instanceof Delivery delivery
        ? judgedTwin(delivery).or(() -> judgedReading(delivery))
        : judgedReading((Observation) claim);
  }

  Optional<Standing> find(RecordId claim) {
    return Optional.ofNullable(standings.get(claim));
  }

  private void index(Observation observation, Standing standing) {
    readings.computeIfAbsent(reading(observation), k -> new ArrayDeque<>()).addLast(standing);
    if (observation.point() != MeasurementPoint.ENGAGEMENT) {
      flowReadings
          .computeIfAbsent(flow(observation), k -> new TreeMap<>())
          .put(observation.occurredOn(), standing);
    }
  }

  private void index(Delivery delivery, String amount, Standing standing) {
    String activity = key(delivery.activity());
    String beneficiary = key(delivery.beneficiary());
    for (String a : List.of(activity, ANY)) {
      for (String b : List.of(beneficiary, ANY)) {
        put(unit(delivery, delivery.contract().value(), a, b, amount), standing);
        if (isShared(activity) || isShared(beneficiary)) {
          put(unit(delivery, ANY, a, b, amount), standing);
        }
      }
    }
  }

  private void put(List<String> unit, Standing standing) {
    judged.computeIfAbsent(unit, k -> new ArrayDeque<>()).addLast(standing);
  }

  /**
   * A judged delivery that a new one cannot be told from, and part of which does not count or which
   * is of the same amount: of one organisation, measure and day, with no key that both carry and
   * that differs; under the same contract, or under another with a key that both carry.
   */
  private Optional<Standing> judgedTwin(Delivery next) {
    // By all keys only on days on which something was judged before something new is claimed:
    // most logs have none, and an index of everything would take more room than the log.
    List<Standing> pending = days.remove(day(next));
    if (pending != null) {
      for (Standing standing : pending) {
        Delivery delivery = (Delivery) standing.claim;
        index(delivery, ANY, standing);
        index(delivery, amount(delivery), standing);
      }
    }
    String activity = key(next.activity());
    String beneficiary = key(next.beneficiary());
    List<String> activities = activity.equals(NONE) ? List.of(ANY) : List.of(activity, NONE);
    List<String> beneficiaries =
        beneficiary.equals(NONE) ? List.of(ANY) : List.of(beneficiary, NONE);
    for (String a : activities) {
      for (String b : beneficiaries) {
        boolean shares = isShared(a) || isShared(b);
        for (String contract :
            shares ? List.of(next.contract().value(), ANY) : List.of(next.contract().value())) {
          Optional<Standing> found =
              first(judged.get(unit(next, contract, a, b, ANY)), true)
                  .or(() -> first(judged.get(unit(next, contract, a, b, amount(next))), false));
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isShared(String key) {
    return !key.equals(NONE) && !key.equals(ANY);
  }

  /** A judged reading of the same measure at the same point by the same organisation. */
  private Optional<Standing> judgedReading(Observation next) {
    return first(readings.get(reading(next)), true);
  }

  /** A judged reading, of the day of a delivery or later, that counts what the delivery counts. */
  private Optional<Standing> judgedReading(Delivery next) {
    TreeMap<LocalDate, Standing> days = flowReadings.get(flow(next));
    while (days != null) {
      Map.Entry<LocalDate, Standing> later = days.ceilingEntry(next.occurredOn());
      if (later == null || later.getValue().isLost()) {
        return Optional.ofNullable(later).map(Map.Entry::getValue);
      }
      days.remove(later.getKey());
    }
    return Optional.empty();
  }

  /** The first that is still so; what a verifier has lifted since is dropped. */
  private static Optional<Standing> first(@Nullable Deque<Standing> all, boolean lost) {
    while (all != null && !all.isEmpty()) {
      Standing one = all.getFirst();
      if (lost ? one.isLost() : one.verdict().isPresent()) {
        return Optional.of(one);
      }
      all.removeFirst();
    }
    return Optional.empty();
  }

  /** Deliveries of one measure by one organisation on one day. */
  private record Day(String measure, String who, LocalDate day) {}

  private static Day day(Delivery delivery) {
    return new Day(delivery.measure().value(), who(delivery.claimant()), delivery.occurredOn());
  }

  private static List<String> unit(
      Delivery delivery, String contract, String a, String b, String amount) {
    return List.of(
        contract,
        delivery.measure().value(),
        who(delivery.claimant()),
        delivery.occurredOn().toString(),
        a,
        b,
        amount);
  }

  private static String amount(Claim claim) {
    return Decimals.text(claim.quantity().value());
  }

  private static List<String> reading(Observation observation) {
    return List.of(
        observation.contract().value(),
        observation.measure().value(),
        who(observation.claimant()),
        observation.point().code());
  }

  private static List<String> flow(Claim claim) {
    String contract = ((LifecycleEvent) claim).contract().value();
    return List.of(contract, claim.measure().value(), who(claim.claimant()));
  }

  private static String key(Optional<String> key) {
    return key.map(LookAlike::of).filter(k -> !k.isEmpty()).orElse(NONE);
  }

  /** An organisation, whichever way its id is spelt. */
  static String who(OrganisationId id) {
    return LookAlike.ofId(id.value());
  }
}
