package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a release was published, as exactly as it says, and which stage of the process it tells of.
 * Two releases of one instant have no order of their own, and neither have a day and a time on that
 * day, or two times within a day's breadth of which one names its zone. Immutable.
 *
 * @param at its instant, if it has one
 * @param written its date as it is written; may be empty
 * @param stage how late in the life of a process it belongs, by {@link #stage}
 * @param id the release's own id; may be empty
 */
record Moment(Optional<Instant> at, String written, int stage, String id) {
  /** The stage of what holds all that was said before: a versioned or a compiled release. */
  private static final int WHOLE = 100;

  /** By the code list of release tags: what changes something comes after what it changes. */
  private static final Map<String, Integer> STAGES =
      Map.ofEntries(
          Map.entry("planning", 1),
          Map.entry("planningUpdate", 2),
          Map.entry("tender", 3),
          Map.entry("tenderAmendment", 4),
          Map.entry("tenderUpdate", 4),
          Map.entry("tenderCancellation", 5),
          Map.entry("award", 6),
          Map.entry("awardUpdate", 7),
          Map.entry("awardCancellation", 8),
          Map.entry("contract", 9),
          Map.entry("contractUpdate", 10),
          Map.entry("contractAmendment", 10),
          Map.entry("implementation", 11),
          Map.entry("implementationUpdate", 12),
          Map.entry("contractTermination", 13));

  private static final int DAY = 10;

  /** Nowhere are clocks further from UTC. */
  private static final Duration WIDEST_ZONE = Duration.ofHours(14);

  /** How late in the life of a process a release belongs; 0 where its tags do not say. */
  static int stage(ContractingProcess.Form form, JsonNode tags) {
    if (form != ContractingProcess.Form.RELEASE) {
      return form == ContractingProcess.Form.COMPILED ? WHOLE + 1 : WHOLE;
    }
    int latest = 0;
    for (JsonNode tag : tags) {
      latest = Math.max(latest, STAGES.getOrDefault(tag.asText("").strip(), 0));
    }
    return latest;
  }

  /** Whether it is certain that another release, which is read after this one, is later. */
  boolean isClearlyBefore(Moment other) {
    if (at.isEmpty() || other.at.isEmpty()) {
      return at.isPresent() != other.at.isPresent();
    }
    if (at.equals(other.at)) {
      return false;
    }
    if (isDay() != other.isDay()) {
      Optional<LocalDate> day = Dates.day(written);
      return day.isEmpty() || !day.equals(Dates.day(other.written));
    }
    boolean isOfUnknownZone = !isDay() && hasZone() != other.hasZone();
    return !isOfUnknownZone
        || Duration.between(at.get(), other.at.get()).abs().compareTo(WIDEST_ZONE) > 0;
  }

  /** Whether releases without an order of their own go by their tags, and this one first. */
  boolean isOfEarlierStage(Moment other) {
    return stage < other.stage && (stage > 0 || other.isWhole());
  }

  /** Whether it is of a release that holds all that was said before. */
  boolean isWhole() {
    return stage >= WHOLE;
  }

  private boolean isDay() {
    return written.length() == DAY;
  }

  private boolean hasZone() {
    return Dates.hasZone(written);
  }

  /** Why nobody knows which of two came first. */
  static String whyUnordered(List<Moment> moments) {
    if (moments.stream().anyMatch(m -> m.at.isEmpty())) {
      return "releases without a date";
    }
    if (moments.stream().map(Moment::at).distinct().count() == 1) {
      return "releases of one instant, " + moments.get(0).at.get() + ",";
    }
    return moments.stream().map(Moment::isDay).distinct().count() > 1
        ? "releases of one day, "
            + Dates.day(moments.get(0).written).map(LocalDate::toString).orElse("")
            + ", not all with a time,"
        : "releases of which not all name the zone of their time";
  }

  /** The release for people. */
  String inWords() {
    return id.isEmpty() ? "a release without an id" : "release " + Shown.of(id);
  }
}
