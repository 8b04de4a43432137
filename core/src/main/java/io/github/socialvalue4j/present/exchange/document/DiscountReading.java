package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.model.discount.DiscountBand;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.model.discount.DiscountSchedules;
import io.github.socialvalue4j.present.exchange.document.DiscountPart.BandPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads discount rates. */
final class DiscountReading {
  private static final Edition OWN = Edition.of("own-bands", "document");

  private static final ProblemCode NO_SOURCE = ProblemCode.of("discount.no-source");

  private DiscountReading() {}

  /** The schedule of a document, if it has one and nothing is wrong with it. */
  static Optional<DiscountSchedule> read(
      @Nullable DiscountPart part, ProblemPath place, Faults faults) {
    if (part == null) {
      return Optional.empty();
    }
    long ways =
        Stream.of(
                Optional.ofNullable(part.schedule()),
                Optional.ofNullable(part.rate()),
                Optional.ofNullable(part.bands()))
            .filter(Optional::isPresent)
            .count();
    if (ways != 1) {
      if (!faults.isOneFaulty(place, "schedule", "rate", "bands")) {
        faults.error(
            JsonCodes.VALUE,
            place,
            ways == 0 ? "It names no discount rate." : "It names its discount rates twice.",
            "Write one of: schedule, rate, bands. A rate of \"0\" does not discount.");
      }
      return Optional.empty();
    }
    if (part.schedule() != null) {
      String why = "a schedule that comes with the library names its own source";
      faults.notUsed(part.source() != null, place.child("source"), why);
      faults.notUsed(part.grade() != null, place.child("grade"), why);
      return faults.read(
          place.child("schedule"),
          part.schedule(),
          text -> DiscountSchedules.get(Edition.parse(text)));
    }
    return part.rate() != null ? flat(part, place, faults) : own(part, place, faults);
  }

  private static Optional<DiscountSchedule> flat(
      DiscountPart part, ProblemPath place, Faults faults) {
    ProblemPath at = place.child("rate");
    Optional<BigDecimal> rate = faults.read(at, part.rate(), Decimals::parse);
    if (rate.isEmpty()) {
      return Optional.empty();
    }
    sayIfNoSource(part, rate.get().signum() != 0, place, faults);
    Provenance provenance =
        NumberReading.provenance("flat discount rate", part.source(), part.grade(), at);
    String text = Decimals.text(rate.get());
    Edition edition = Edition.of("flat", text.replace("-", "minus-"));
    DiscountBand band = new DiscountBand(0, DiscountSchedule.LAST_YEAR, rate.get(), provenance);
    Result<DiscountSchedule> checked =
        DiscountSchedule.check(
            edition,
            "flat " + Decimals.text(rate.get().movePointRight(2)) + "%",
            List.of(band),
            place);
    checked.problems().forEach(problem -> faults.add(problem.at(at)));
    return checked.toOptional();
  }

  private static Optional<DiscountSchedule> own(
      DiscountPart part, ProblemPath place, Faults faults) {
    ProblemPath at = place.child("bands");
    List<@Nullable BandPart> parts = Objects.requireNonNull(part.bands());
    List<DiscountBand> bands = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      BandPart band = parts.get(i);
      if (band == null || band.fromYear() == null || band.toYear() == null) {
        continue;
      }
      int from = band.fromYear();
      int to = band.toYear();
      ProblemPath rateAt = at.index(i).child("rate");
      Provenance provenance =
          NumberReading.provenance("own discount rate", part.source(), part.grade(), rateAt);
      faults
          .read(rateAt, band.rate(), Decimals::parse)
          .ifPresent(rate -> bands.add(new DiscountBand(from, to, rate, provenance)));
    }
    if (bands.size() < parts.size()) {
      return Optional.empty();
    }
    sayIfNoSource(part, bands.stream().anyMatch(b -> b.rate().signum() != 0), place, faults);
    Result<DiscountSchedule> checked = DiscountSchedule.check(OWN, "own bands", bands, at);
    faults.addAll(checked.problems());
    return checked.toOptional();
  }

  /** A rate that discounts rests on something; not to discount is a choice that needs nothing. */
  private static void sayIfNoSource(
      DiscountPart part, boolean discounts, ProblemPath place, Faults faults) {
    if (discounts && part.source() == null && !faults.isFaulty(place.child("source"))) {
      faults.add(
          Problem.note(
              NO_SOURCE,
              place,
              "The discount rates have no source, so the result cannot say what they rest on.",
              "Say in \"source\" where they are from, or name a schedule."));
    }
  }
}
