package io.github.socialvalue4j.present.statement.local;

import io.github.socialvalue4j.calculate.localmultiplier.Averaging;
import io.github.socialvalue4j.calculate.localmultiplier.FirstPound;
import io.github.socialvalue4j.calculate.localmultiplier.LocalMultiplier;
import io.github.socialvalue4j.calculate.localmultiplier.MultiplierOptions;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.OutwardCode;
import io.github.socialvalue4j.present.statement.Details;
import io.github.socialvalue4j.present.statement.FigurePrint;
import io.github.socialvalue4j.present.statement.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was counted, in words. Stateless. */
final class Counting {
  private Counting() {}

  /** What a multiplier counts: rounds, first pound, area. */
  static String inWords(MultiplierSubject subject) {
    LocalMultiplier multiplier = subject.multiplier();
    return Wording.count(multiplier.options().rounds(), "round", "rounds")
        + " counted, the first pound "
        + (multiplier.firstPoundCounted() ? "included" : "not included")
        + "; local means "
        + subject.area()
        + ".";
  }

  /** The choices and definitions that all of a statement rests on. */
  static Details details(
      List<MultiplierSubject> subjects, List<SeriesSubject> series, FigurePrint print) {
    Details details = Details.empty();
    Map<String, String> areas = new LinkedHashMap<>();
    for (MultiplierSubject subject : subjects) {
      areas.put("Area " + subject.area(), area(subject.area(), subject.definition()));
    }
    for (Map.Entry<String, String> area : areas.entrySet()) {
      details = details.plus(area.getKey(), area.getValue());
    }
    MultiplierOptions options =
        subjects.isEmpty()
            ? series.get(0).series().options()
            : subjects.get(0).multiplier().options();
    details = details.plus("First pound", firstPound(options.firstPound()));
    if (!subjects.isEmpty()) {
      details =
          details
              .plus(
                  "Method",
                  "multiplier = (round 1 + round 2 + ...) / round 1. Round 2 is what the recipient"
                      + " paid to staff and suppliers in the area, each later round what these"
                      + " spent there again.")
              .plus("Rounds", Wording.count(options.rounds(), "round", "rounds"))
              .plus("Staff averaged", averaging(options.staffAveraging()))
              .plus("Suppliers averaged", averaging(options.supplierAveraging()));
    }
    if (!series.isEmpty()) {
      details =
          details.plus(
              "Constant retention",
              "round k = round 1 x r^(k-1); the multiplier of n rounds is (1 - r^n) / (1 - r).");
    }
    return details.plus(
        "Rounding",
        print.rounding()
            + ". Each line is rounded, totals are sums of the unrounded lines, and a rounding"
            + " difference is a line of its own. Multipliers are printed to two decimals.");
  }

  private static String area(Area area, String definition) {
    String codes =
        area.outwardCodes().isEmpty()
            ? "no outward codes are listed"
            : "outward codes "
                + area.outwardCodes().stream()
                    .map(OutwardCode::toString)
                    .collect(Collectors.joining(", "));
    return definition.isEmpty() ? Wording.capital(codes) : definition + " (" + codes + ")";
  }

  private static String firstPound(FirstPound choice) {
    return switch (choice) {
      case COUNTED -> "counted: the pound itself is part of the multiplier";
      case COUNTED_IF_LOCAL ->
          "counted if local: the pound itself is part of the multiplier if its recipient is in the"
              + " area";
      case NOT_COUNTED -> "not counted: the multiplier is what a pound brings in addition";
    };
  }

  private static String averaging(Averaging choice) {
    return switch (choice) {
      case UNWEIGHTED -> "unweighted: each answer counts the same";
      case BY_AMOUNT -> "by amount: each answer counts by the money it speaks of";
    };
  }
}
