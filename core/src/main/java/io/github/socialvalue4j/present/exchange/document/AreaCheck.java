package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyValue;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds the area of a document that declares no areas against its tables: an area that none of them
 * has a value for changes nothing, and is most likely misspelt.
 */
final class AreaCheck {
  private AreaCheck() {}

  /**
   * Refuses an area that no table knows.
   *
   * @param tables those of the document that could be found; without any, nothing is said
   */
  static void check(AreaId area, Stream<ProxyTable> tables, Faults faults) {
    List<ProxyTable> known = tables.distinct().toList();
    List<String> areas =
        known.stream()
            .flatMap(t -> t.rows().stream())
            .map(ProxyValue::area)
            .flatMap(Optional::stream)
            .map(AreaId::value)
            .distinct()
            .sorted()
            .toList();
    if (!known.isEmpty() && !areas.contains(area.value())) {
      faults.error(
          ReferenceCodes.AREA,
          ProblemPath.root().child("area"),
          areas.isEmpty()
              ? "No value of the tables that are used is for an area, so the area '"
                  + area
                  + "' changes nothing."
              : UnknownIdException.sentence(
                  "area", area.value(), "the tables that are used", areas),
          areas.isEmpty() ? "Leave the area out." : "Name an area that a table has values for.");
    }
  }
}
