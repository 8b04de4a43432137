package io.github.socialvalue4j.present.exchange.result;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import io.github.socialvalue4j.present.exchange.document.FiguresDocument.ProvenancePart;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads who states a number; refuses with a sentence. */
final class ProvenanceReading {
  private ProvenanceReading() {}

  static Provenance of(ProvenancePart part) {
    String type = text("type", part.type());
    Provenance provenance =
        switch (type) {
          case "table-row" ->
              new Provenance.TableRow(
                  Edition.parse(text("edition", part.edition())),
                  text("identity", part.identity()),
                  text("row", part.row()),
                  Citation.of(text("citation", part.citation())),
                  code("grade", part.grade(), written -> Coded.find(EvidenceGrade.class, written)),
                  text("reading", part.reading()));
          case "observed" ->
              new Provenance.Observed(
                  text("record", part.record()),
                  text("what", part.what()),
                  LocalDate.parse(text("date", part.date())),
                  code(
                      "state",
                      part.state(),
                      written -> Coded.find(VerificationState.class, written)),
                  text("by", part.by()));
          case "given" -> new Provenance.Given(text("where", part.where()));
          case "assumed" ->
              new Provenance.Assumed(
                  text("name", part.name()),
                  Citation.of(text("citation", part.citation())),
                  code("grade", part.grade(), written -> Coded.find(EvidenceGrade.class, written)));
          case "convention" ->
              new Provenance.Convention(
                  text("name", part.name()), Citation.of(text("citation", part.citation())));
          default ->
              throw new IllegalArgumentException("There is no provenance " + Shown.of(type) + ".");
        };
    if (FigureBook.provenance(provenance).size() != fields(part)) {
      throw new IllegalArgumentException(
          "Its provenance has fields that do not belong to " + Shown.of(type) + ".");
    }
    return provenance;
  }

  /** How many fields are there: one that no provenance of the type has would be lost unseen. */
  private static long fields(ProvenancePart part) {
    return Stream.of(
            Optional.ofNullable(part.type()),
            Optional.ofNullable(part.edition()),
            Optional.ofNullable(part.identity()),
            Optional.ofNullable(part.row()),
            Optional.ofNullable(part.citation()),
            Optional.ofNullable(part.grade()),
            Optional.ofNullable(part.reading()),
            Optional.ofNullable(part.record()),
            Optional.ofNullable(part.what()),
            Optional.ofNullable(part.date()),
            Optional.ofNullable(part.state()),
            Optional.ofNullable(part.by()),
            Optional.ofNullable(part.where()),
            Optional.ofNullable(part.name()))
        .filter(Optional::isPresent)
        .count();
  }

  private static String text(String field, @Nullable String value) {
    if (value == null) {
      throw new IllegalArgumentException("Its provenance lacks the field '" + field + "'.");
    }
    return value;
  }

  private static <T> T code(
      String field, @Nullable String value, Function<String, Optional<T>> find) {
    String code = text(field, value);
    return find.apply(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException("There is no " + field + " " + Shown.of(code) + "."));
  }
}
