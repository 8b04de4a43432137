package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers together with the ground they stand on. */
final class NumberReading {
  private NumberReading() {}

  /** A number that a document states, named for people. */
  static Optional<Figure> figure(
      String label,
      @Nullable String text,
      MeasureUnit unit,
      ProblemPath place,
      Provenance provenance,
      Faults faults) {
    return faults
        .read(place, text, Decimals::parse)
        .map(value -> Figure.stated(label, value, unit, provenance));
  }

  /** A source and its grade; without a source, only where the number stands in the document. */
  static Provenance provenance(
      String name, @Nullable String source, @Nullable String grade, ProblemPath place) {
    return source == null || source.isBlank()
        ? new Provenance.Given(place.toString())
        : new Provenance.Assumed(name, Citation.of(source), grade(grade));
  }

  /**
   * A source that has to be there. Where it cannot be read, or is missing, another stands in for
   * it, so that what rests on it is still checked; the document is refused all the same.
   */
  static Citation citation(@Nullable String source, ProblemPath place, Faults faults) {
    return faults.read(place, source, Citation::of).orElseGet(() -> Citation.of("unreadable"));
  }

  /** The grade; a source of which nothing more is said counts as an assumption. */
  static EvidenceGrade grade(@Nullable String code) {
    return code == null
        ? EvidenceGrade.ASSUMED
        : Coded.find(EvidenceGrade.class, code).orElse(EvidenceGrade.ASSUMED);
  }

  /** The currency; pounds sterling if none is named. */
  static MeasureUnit currency(@Nullable String code, ProblemPath place, Faults faults) {
    return faults.read(place, code, MeasureUnit::parse).orElse(MeasureUnit.GBP);
  }

  /** A whole number in a range, if it is there. */
  static Optional<Integer> whole(
      @Nullable Integer number, int least, int most, ProblemPath place, Faults faults) {
    if (number == null || faults.isFaulty(place)) {
      return Optional.empty();
    }
    if (number < least || number > most) {
      faults.error(
          JsonCodes.VALUE,
          place,
          (most == Integer.MAX_VALUE
                  ? "The number is " + least + " or more"
                  : "The number lies from " + least + " to " + most)
              + ", but this is "
              + number
              + ".",
          "Correct the number.");
      return Optional.empty();
    }
    return Optional.of(number);
  }
}
