package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.RecordId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a log shows from one day of event and one day of record: the records that stand, those that
 * a correction had replaced by then, the verifications of each claim, and the claims that a verdict
 * binds because they were made after it. Immutable and thread-safe.
 */
public final class LogView implements DocumentOnly {
  private final AsOf asOf;
  private final List<LifecycleEvent> standing;
  private final List<LifecycleEvent> superseded;
  private final Map<RecordId, List<Verification>> verifications;
  private final List<Verification> lapsed;
  private final Map<RecordId, Verification> bound;
  private final List<LifecycleEvent> later;
  private final RecordOrder order;

  private LogView(
      AsOf asOf,
      List<LifecycleEvent> standing,
      List<LifecycleEvent> superseded,
      Map<RecordId, List<Verification>> verifications,
      List<Verification> lapsed,
      Map<RecordId, Verification> bound,
      List<LifecycleEvent> later,
      RecordOrder order) {
    this.asOf = asOf;
    this.standing = List.copyOf(standing);
    this.superseded = List.copyOf(superseded);
    this.verifications = verifications;
    this.lapsed = List.copyOf(lapsed);
    this.bound = Map.copyOf(bound);
    this.later = List.copyOf(later);
    this.order = order;
  }

  static LogView of(LifecycleLog log, AsOf when) {
    List<LogEntry> entries =
        log.entries().stream().filter(e -> !e.recordedOn().isAfter(when.recordedBy())).toList();
    List<LifecycleEvent> recorded = entries.stream().map(LogEntry::event).toList();
    // Corrections count as soon as they are on record, even where they move an event to a later
    // day: otherwise the day that was found to be wrong would come back.
    Set<RecordId> replaced = new HashSet<>();
    recorded.forEach(e -> e.supersedes().ifPresent(replaced::add));
    List<LifecycleEvent> standing = new ArrayList<>();
    List<LifecycleEvent> superseded = new ArrayList<>();
    for (LifecycleEvent event : recorded) {
      if (!event.occurredOn().isAfter(when.occurredBy())) {
        (replaced.contains(event.id()) ? superseded : standing).add(event);
      }
    }
    Map<RecordId, List<Verification>> verifications = new TreeMap<>();
    List<Verification> lapsed = new ArrayList<>();
    for (LifecycleEvent event : standing) {
      if (event instanceof Verification verification) {
        if (replaced.contains(verification.target())) {
          lapsed.add(verification);
        } else {
          verifications
              .computeIfAbsent(verification.target(), t -> new ArrayList<>())
              .add(verification);
        }
      }
    }
    List<LifecycleEvent> later =
        log.entries().stream()
            .filter(
                e ->
                    e.recordedOn().isAfter(when.recordedBy())
                        || e.event().occurredOn().isAfter(when.occurredBy()))
            .map(LogEntry::event)
            .toList();
    return new LogView(
        when,
        standing,
        superseded,
        verifications,
        lapsed,
        bound(recorded, standing),
        later,
        new RecordOrder(entries));
  }

  /**
   * The standing claims that a verdict binds. All that was on record takes part, whatever its day:
   * a chain of corrections must not lose its verdict by leading through a day that is not looked
   * at.
   */
  private static Map<RecordId, Verification> bound(
      List<LifecycleEvent> recorded, List<LifecycleEvent> standing) {
    Map<RecordId, Verification> bound = new HashMap<>();
    if (!claimsAfterAVerdict(recorded)) {
      return bound;
    }
    ClaimBook book = new ClaimBook();
    Map<RecordId, Claim> claims = new HashMap<>();
    for (LifecycleEvent event : recorded) {
      if (event instanceof Claim claim) {
        claims.put(event.id(), claim);
      }
      book.accept(event, id -> Optional.ofNullable(claims.get(id)));
    }
    for (LifecycleEvent event : standing) {
      if (event instanceof Claim) {
        book.find(event.id())
            .flatMap(ClaimBook.Standing::boundBy)
            .ifPresent(verdict -> bound.put(event.id(), verdict));
      }
    }
    return bound;
  }

  private static boolean claimsAfterAVerdict(List<LifecycleEvent> recorded) {
    boolean anyVerdict = false;
    for (LifecycleEvent event : recorded) {
      if (event instanceof Claim && anyVerdict) {
        return true;
      }
      anyVerdict |= event instanceof Verification v && v.state().isVerdict();
    }
    return false;
  }

  /** From when one looks. */
  public AsOf asOf() {
    return asOf;
  }

  /** The records that stand, in the order of record. */
  public List<LifecycleEvent> standing() {
    return standing;
  }

  /** The records that a correction replaced, kept for the account. */
  public List<LifecycleEvent> superseded() {
    return superseded;
  }

  /** The standing verifications of a standing claim, in the order of record. */
  public List<Verification> verificationsOf(RecordId claim) {
    return List.copyOf(verifications.getOrDefault(claim, List.of()));
  }

  /** Verifications whose claim was corrected since: the corrected claim must be verified again. */
  public List<Verification> lapsed() {
    return lapsed;
  }

  /**
   * The verdict that binds a standing claim, if one does: the claim corrects what was judged, or
   * cannot be told from it, and was made after the verdict. Nothing of it counts but what was
   * verified.
   */
  public Optional<Verification> boundBy(RecordId claim) {
    return Optional.ofNullable(bound.get(claim));
  }

  /** Whether a record was there, and no correction had replaced it, when another came on record. */
  public boolean stoodBefore(RecordId record, RecordId other) {
    return order.stoodBefore(record, other);
  }

  /** Whether no correction has replaced a record. */
  boolean isStanding(RecordId record) {
    return !order.isReplaced(record);
  }

  /** The day on which a record that can be seen came on record. */
  Optional<LocalDate> recordedOn(RecordId record) {
    return order.recordedOn(record);
  }

  /** Which of two records came on record first. */
  public Comparator<LifecycleEvent> byRecord() {
    return order.comparator();
  }

  /**
   * Whether a verification is by whoever gave an earlier verdict, or by an independent verifier
   * above an internal one.
   */
  public static boolean mayFollow(Verification next, Verification earlier) {
    return ClaimBook.who(next.by()).equals(ClaimBook.who(earlier.by()))
        || (next.independence() == Independence.INDEPENDENT
            && earlier.independence() == Independence.INTERNAL);
  }

  /** In which state each unit of a standing claim of a flow is. */
  public StateSplit split(Claim claim) {
    return StateSplit.of(
        claim, verifications.getOrDefault(claim.id(), List.of()), bound.containsKey(claim.id()));
  }

  /**
   * How much of a standing claim is said to exist, by state, in plain numbers: what {@link #split}
   * shows with its reasons. States with nothing in them are absent.
   */
  public SortedMap<VerificationState, BigDecimal> delivered(Claim claim) {
    ClaimTally tally = ClaimTally.of(claim, verifications.getOrDefault(claim.id(), List.of()));
    TreeMap<VerificationState, BigDecimal> delivered = new TreeMap<>();
    for (VerificationState state :
        bound.containsKey(claim.id())
            ? List.of(VerificationState.VERIFIED)
            : List.of(
                VerificationState.CLAIMED,
                VerificationState.EVIDENCED,
                VerificationState.VERIFIED)) {
      if (tally.part(state).signum() != 0) {
        delivered.put(state, tally.part(state));
      }
    }
    return delivered;
  }

  /** How high a standing reading of a level or a share stands by each state. */
  public LevelSplit levels(Observation reading) {
    return LevelSplit.of(
        reading,
        verifications.getOrDefault(reading.id(), List.of()),
        bound.containsKey(reading.id()));
  }

  /** The records that happened, or were recorded, after the days one looks from. */
  public List<LifecycleEvent> later() {
    return later;
  }

  /** The standing records of one type. */
  public <T extends LifecycleEvent> List<T> standing(Class<T> type) {
    return standing.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Override
  public String toString() {
    return ShortText.of(
        "log as of "
            + asOf.occurredBy()
            + ": "
            + ShortText.count(standing.size(), "standing record")
            + ", "
            + superseded.size()
            + " superseded");
  }
}
