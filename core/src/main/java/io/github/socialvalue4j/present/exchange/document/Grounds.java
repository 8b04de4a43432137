package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import org.jspecify.annotations.Nullable;

/**
 * What numbers rest on that name no source of their own: the source of the part they stand in.
 *
 * @param source of the part, or of the document, if either names one
 * @param grade of that source
 */
record Grounds(@Nullable String source, @Nullable String grade) {

  /** The ground of a part inside; what it does not say is as here. */
  Grounds inside(@Nullable String partSource, @Nullable String partGrade) {
    return partSource == null ? this : new Grounds(partSource, partGrade);
  }

  /** The ground of a number. */
  Provenance of(
      String name, @Nullable String ownSource, @Nullable String ownGrade, ProblemPath place) {
    Grounds own = inside(ownSource, ownGrade);
    return NumberReading.provenance(name, own.source(), own.grade(), place);
  }

  /** The ground of a number that names none. */
  Provenance of(String name, ProblemPath place) {
    return of(name, null, null, place);
  }
}
