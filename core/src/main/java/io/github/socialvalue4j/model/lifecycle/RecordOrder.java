package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.model.contract.RecordId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which order records came on record, and which replaced which. Not changed once made. */
final class RecordOrder {
  private final Map<RecordId, Integer> places = new HashMap<>();
  private final Map<RecordId, LocalDate> days = new HashMap<>();
  private final Map<RecordId, RecordId> successors = new HashMap<>();

  RecordOrder(List<LogEntry> recorded) {
    for (LogEntry entry : recorded) {
      LifecycleEvent event = entry.event();
      days.put(event.id(), entry.recordedOn());
      places.put(event.id(), places.size());
      event.supersedes().ifPresent(earlier -> successors.put(earlier, event.id()));
    }
  }

  /** The day on which a record that is here came on record. */
  Optional<LocalDate> recordedOn(RecordId record) {
    return Optional.ofNullable(days.get(record));
  }

  /** Whether a record was there, and no correction had replaced it, when another came. */
  boolean stoodBefore(RecordId record, RecordId other) {
    RecordId successor = successors.get(record);
    return place(record) < place(other) && (successor == null || place(other) < place(successor));
  }

  boolean isReplaced(RecordId record) {
    return successors.containsKey(record);
  }

  Comparator<LifecycleEvent> comparator() {
    return Comparator.comparingInt(event -> place(event.id()));
  }

  private int place(RecordId record) {
    return places.getOrDefault(record, Integer.MAX_VALUE);
  }
}
