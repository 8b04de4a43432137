package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.lifecycle.Claim;
import io.github.socialvalue4j.model.lifecycle.LifecycleEvent;
import io.github.socialvalue4j.model.lifecycle.Verification;
import io.github.socialvalue4j.present.exchange.document.RecordReading.Dated;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * On which day records were written down that do not say so: the day they happened, but never
 * before a record that they refer to, and never, for a claim, before a verdict on its measure and
 * contract that the document lists above it. Otherwise leaving the day out would put what is
 * claimed again after a rejection before the rejection, and it would count. Asked once for each
 * record, in the order of the document.
 */
final class DaysOfRecord {
  private final Map<RecordId, LocalDate> days = new HashMap<>();
  private final Map<RecordId, Claim> claims = new HashMap<>();
  private final Map<List<String>, LocalDate> verdicts = new HashMap<>();

  DaysOfRecord(List<Dated> records) {
    for (Dated record : records) {
      days.put(record.event().id(), record.recordedOn());
      if (record.event() instanceof Claim claim) {
        claims.put(claim.id(), claim);
      }
    }
  }

  /** The record with the day it was written down, stated or settled. */
  Dated settled(Dated record) {
    LifecycleEvent event = record.event();
    LocalDate day = record.saysWhen() ? record.recordedOn() : earliest(record);
    days.put(event.id(), day);
    if (event instanceof Verification verification && verification.state().isVerdict()) {
      Optional.ofNullable(claims.get(verification.target()))
          .ifPresent(judged -> verdicts.merge(subject(event, judged), day, DaysOfRecord::later));
    }
    return new Dated(day, record.saysWhen(), event, record.place());
  }

  private LocalDate earliest(Dated record) {
    LifecycleEvent event = record.event();
    LocalDate day = record.recordedOn();
    day = later(day, event.supersedes().map(days::get).orElse(day));
    if (event instanceof Verification verification) {
      day = later(day, days.getOrDefault(verification.target(), day));
    } else if (event instanceof Claim claim) {
      day = later(day, verdicts.getOrDefault(subject(event, claim), day));
    }
    return day;
  }

  private static List<String> subject(LifecycleEvent event, Claim claim) {
    return List.of(event.contract().toString(), claim.measure().toString());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
