package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.problem.UnknownIds;
import io.github.socialvalue4j.model.contract.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An append-only log of everything that happened: nothing in it is changed or deleted, a correction
 * is a later entry. It can be read as of any day of event and any day of record. Immutable and
 * thread-safe: {@link #append} gives a longer log.
 */
public final class LifecycleLog implements DocumentOnly {
  private static final LifecycleLog EMPTY = new LifecycleLog(List.of());

  private final List<LogEntry> entries;

  private LifecycleLog(List<LogEntry> entries) {
    this.entries = entries;
  }

  /** A log without entries. */
  public static LifecycleLog empty() {
    return EMPTY;
  }

  /** A builder, for many entries. */
  public static Builder builder() {
    return new Builder();
  }

  /** The entries, in the order of record. */
  public List<LogEntry> entries() {
    return entries;
  }

  /**
   * A longer log. It copies this one and checks it again, so that many entries go into a {@link
   * #builder} instead.
   *
   * @param recordedOn the day of record, not before that of the last entry
   * @throws IllegalArgumentException if the entry breaks a rule; the message lists every fault
   */
  public LifecycleLog append(LocalDate recordedOn, LifecycleEvent event) {
    Builder builder = new Builder();
    entries.forEach(e -> builder.accept(e.recordedOn(), e.event()));
    List<Problem> faults = builder.add(recordedOn, event, ProblemPath.root());
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(
          faults.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
    return builder.build();
  }

  /** What this log shows to somebody who looks from a day of event and a day of record. */
  public LogView asOf(AsOf when) {
    return LogView.of(this, when);
  }

  /** Collects entries, checking each. Mutable; for one thread. */
  public static final class Builder implements DocumentOnly {
    private final List<LogEntry> entries = new ArrayList<>();
    private final Map<RecordId, LogEntry> byId = new LinkedHashMap<>();
    private final Map<RecordId, RecordId> supersededBy = new LinkedHashMap<>();
    private final ClaimBook claims = new ClaimBook();
    private final UnknownIds unknown = new UnknownIds();

    private Builder() {}

    /**
     * Adds an entry, unless it breaks a rule.
     *
     * @param path where the entry stands in its document
     * @return every fault; none if the entry was added
     */
    public List<Problem> add(LocalDate recordedOn, LifecycleEvent event, ProblemPath path) {
      List<Problem> faults = new EntryRules(this, path).check(recordedOn, event);
      if (faults.isEmpty()) {
        accept(recordedOn, event);
      }
      return faults;
    }

    private void accept(LocalDate recordedOn, LifecycleEvent event) {
      LogEntry entry = new LogEntry(entries.size() + 1, recordedOn, event);
      entries.add(entry);
      byId.put(event.id(), entry);
      event.supersedes().ifPresent(earlier -> supersededBy.put(earlier, event.id()));
      claims.accept(event, this::claim);
    }

    Optional<LogEntry> last() {
      return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    Optional<LifecycleEvent> find(RecordId id) {
      return Optional.ofNullable(byId.get(id)).map(LogEntry::event);
    }

    Optional<RecordId> successorOf(RecordId id) {
      return Optional.ofNullable(supersededBy.get(id));
    }

    /** The sentence about a record that is not there. */
    String unknown(String kind, RecordId id) {
      return unknown.about(
          kind,
          id.value(),
          "the log so far",
          () -> byId.keySet().stream().map(RecordId::value).toList());
    }

    private Optional<Claim> claim(RecordId id) {
      return find(id).filter(event -> event instanceof Claim).map(event -> (Claim) event);
    }

    /** What became of the claims so far. */
    ClaimBook claims() {
      return claims;
    }

    /** The log. */
    public LifecycleLog build() {
      return new LifecycleLog(List.copyOf(entries));
    }

    @Override
    public String toString() {
      return ShortText.of("builder of a log");
    }
  }

  @Override
  public String toString() {
    return ShortText.of("log of " + ShortText.count(entries.size(), "record"));
  }
}
