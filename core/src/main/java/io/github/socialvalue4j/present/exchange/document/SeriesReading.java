package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.present.exchange.document.SeriesPart.IndexPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads price indices. */
final class SeriesReading {
  private static final Edition OWN = Edition.of("own-index", "document");

  private SeriesReading() {}

  /** The series of a document, if it has one and nothing is wrong with it. */
  static Optional<DeflatorSeries> read(
      @Nullable SeriesPart part, ProblemPath place, Faults faults) {
    if (part == null) {
      return Optional.empty();
    }
    if ((part.shipped() == null) == (part.index() == null)) {
      if (!faults.isOneFaulty(place, "shipped", "index")) {
        faults.error(
            JsonCodes.VALUE,
            place,
            part.index() == null ? "It names no price index." : "It names two price indices.",
            "Write one of: shipped, index.");
      }
      return Optional.empty();
    }
    if (part.index() == null) {
      String why = "an index that comes with the library names its own source";
      faults.notUsed(part.source() != null, place.child("source"), why);
      faults.notUsed(part.grade() != null, place.child("grade"), why);
      return faults.isFaulty(place.child("shipped"))
          ? Optional.empty()
          : Optional.of(DeflatorSeries.gdpDeflatorDecember2025());
    }
    return own(part, part.index(), place, faults);
  }

  private static Optional<DeflatorSeries> own(
      SeriesPart part, List<@Nullable IndexPart> parts, ProblemPath place, Faults faults) {
    Map<PriceBase, BigDecimal> index = new TreeMap<>();
    if (part.source() == null && !faults.isFaulty(place.child("source"))) {
      faults.error(
          JsonCodes.REQUIRED,
          place.child("source"),
          "The field 'source' is missing from an index of one's own.",
          "Say where it was published.");
    }
    for (int i = 0; i < parts.size(); i++) {
      IndexPart year = parts.get(i);
      ProblemPath at = place.child("index").index(i);
      if (year == null) {
        continue;
      }
      Optional<PriceBase> base = faults.read(at.child("prices"), year.prices(), PriceBase::parse);
      Optional<BigDecimal> value = faults.read(at.child("value"), year.value(), Decimals::parse);
      if (base.isPresent()
          && value.isPresent()
          && index.putIfAbsent(base.get(), value.get()) != null) {
        faults.error(
            JsonCodes.DUPLICATE_ID,
            at.child("prices"),
            "The index has " + base.get() + " twice.",
            "Give each year one index.");
      }
    }
    return faults.isFaultyInside(place)
        ? Optional.empty()
        : faults.make(
            place.child("index"),
            () ->
                DeflatorSeries.of(
                    OWN,
                    NumberReading.citation(part.source(), place.child("source"), faults),
                    NumberReading.grade(part.grade()),
                    index));
  }
}
