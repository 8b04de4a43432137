package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.model.contract.RecordId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a log shows from one day of event and one day of record: the records that stand, those that
 * a correction had replaced by then, and the verifications of each claim. Immutable and
 * thread-safe.
 */
public final class LogView {
  private final AsOf asOf;
  private final List<LifecycleEvent> standing;
  private final List<LifecycleEvent> superseded;
  private final Map<RecordId, List<Verification>> verifications;
  private final List<Verification> lapsed;

  private LogView(
      AsOf asOf,
      List<LifecycleEvent> standing,
      List<LifecycleEvent> superseded,
      Map<RecordId, List<Verification>> verifications,
      List<Verification> lapsed) {
    this.asOf = asOf;
    this.standing = List.copyOf(standing);
    this.superseded = List.copyOf(superseded);
    this.verifications = verifications;
    this.lapsed = List.copyOf(lapsed);
  }

  static LogView of(LifecycleLog log, AsOf when) {
    List<LifecycleEvent> recorded =
        log.entries().stream()
            .filter(e -> !e.recordedOn().isAfter(when.recordedBy()))
            .map(LogEntry::event)
            .toList();
    // Corrections count as soon as they are on record, even where they move an event to a later
    // day:
    // otherwise the day that was found to be wrong would come back.
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
    return new LogView(when, standing, superseded, verifications, lapsed);
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

  /** The standing records of one type. */
  public <T extends LifecycleEvent> List<T> standing(Class<T> type) {
    return standing.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
