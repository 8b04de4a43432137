package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.proxy.Crosswalk;
import io.github.socialvalue4j.present.exchange.document.RestatementDocument.MatchPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads which measure of one table stands for which of another. */
final class CrosswalkReading {
  private CrosswalkReading() {}

  /**
   * A crosswalk, if nothing is wrong with it.
   *
   * @param from the old table, if it is known
   * @param to the new table, if it is known
   * @param source who says so
   */
  static Optional<Crosswalk> read(
      Optional<String> from,
      Optional<String> to,
      @Nullable String source,
      @Nullable List<@Nullable MatchPart> parts,
      ProblemPath place,
      Faults faults) {
    TreeMap<MeasureId, MeasureId> measures = new TreeMap<>();
    int count = parts == null ? 0 : parts.size();
    for (int i = 0; i < count && parts != null; i++) {
      MatchPart match = parts.get(i);
      if (match == null) {
        continue;
      }
      ProblemPath at = place.child("measures").index(i);
      Optional<MeasureId> old = faults.read(at.child("from"), match.from(), MeasureId::parse);
      Optional<MeasureId> now = faults.read(at.child("to"), match.to(), MeasureId::parse);
      if (old.isPresent()
          && now.isPresent()
          && measures.putIfAbsent(old.get(), now.get()) != null) {
        faults.error(
            JsonCodes.DUPLICATE_ID,
            at.child("from"),
            "The crosswalk leads " + old.get() + " to two measures.",
            "Lead each measure to one.");
      }
    }
    Citation citation = NumberReading.citation(source, place.child("source"), faults);
    return faults.isFaultyInside(place) || from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : faults.make(place, () -> Crosswalk.of(from.get(), to.get(), measures, citation));
  }
}
