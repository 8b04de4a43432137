package io.github.socialvalue4j.basis.evidence;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;

/**
 * Why a number that was not computed stands as it does. Every leaf of a figure has one. Immutable
 * and thread-safe.
 */
public sealed interface Provenance {
  /** One line for an auditor: where to look the number up. */
  String inWords();

  /**
   * A row of a table of values.
   *
   * @param edition which table and edition
   * @param identity the table's content hash, so that a changed cell is seen
   * @param row the row's key
   * @param citation where the value was published
   * @param grade how good that evidence is
   * @param reading how a doubtful print was read, or the empty text
   */
  record TableRow(
      Edition edition,
      String identity,
      String row,
      Citation citation,
      EvidenceGrade grade,
      String reading)
      implements Provenance {
    /** Checks that nothing is null. */
    public TableRow {
      Objects.requireNonNull(edition, "edition");
      Objects.requireNonNull(identity, "identity");
      Objects.requireNonNull(row, "row");
      Objects.requireNonNull(citation, "citation");
      Objects.requireNonNull(grade, "grade");
      Objects.requireNonNull(reading, "reading");
    }

    @Override
    public String inWords() {
      return edition
          + ", row "
          + row
          + ": "
          + citation
          + " ("
          + grade.inWords()
          + (reading.isEmpty() ? ")" : "; " + reading + ")");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * Something observed, claimed or verified in the life of a contract.
   *
   * @param record the id of the record that says so
   * @param what what kind of record, such as {@code delivery}
   * @param date the day it happened
   * @param state how far it has been confirmed
   * @param by who says so
   */
  record Observed(String record, String what, LocalDate date, VerificationState state, String by)
      implements Provenance, DocumentOnly {
    /** Checks that nothing is null. */
    public Observed {
      Objects.requireNonNull(record, "record");
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(by, "by");
    }

    @Override
    public String inWords() {
      return what + " " + record + " of " + date + ", " + state.code() + ", by " + by;
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * Something that the input states as given, such as a contract's value.
   *
   * @param where where it stands, for example {@code contract C-01, value}
   */
  record Given(String where) implements Provenance {
    /** Checks that the place is named. */
    public Given {
      if (where.isBlank()) {
        throw new IllegalArgumentException("A given number says where it stands");
      }
    }

    @Override
    public String inWords() {
      return "given: " + where;
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * Something assumed, and said aloud.
   *
   * @param name the assumption's name
   * @param source who assumed it, and on what ground
   * @param grade how good that ground is
   */
  record Assumed(String name, Citation source, EvidenceGrade grade) implements Provenance {
    /** Checks that nothing is null. */
    public Assumed {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(grade, "grade");
    }

    @Override
    public String inWords() {
      // Only the weakest ground makes a number an assumption: what was measured was not assumed.
      return grade == EvidenceGrade.ASSUMED
          ? "assumed: " + name + ", " + source
          : "stated: " + name + ", " + source + " (" + grade.inWords() + ")";
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * A number that a method or a definition fixes: 100 pence in a pound, a minus sign for a measure
   * that is better when it falls.
   *
   * @param name the convention
   * @param citation where it is laid down
   */
  record Convention(String name, Citation citation) implements Provenance {
    /** Checks that nothing is null. */
    public Convention {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(citation, "citation");
    }

    @Override
    public String inWords() {
      return "convention: " + name + ", " + citation;
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /** One of five answers, by kind. */
  default <R> R fold(
      Function<TableRow, ? extends R> ifTableRow,
      Function<Observed, ? extends R> ifObserved,
      Function<Given, ? extends R> ifGiven,
      Function<Assumed, ? extends R> ifAssumed,
      Function<Convention, ? extends R> ifConvention) {
    if (this instanceof TableRow row) {
      return ifTableRow.apply(row);
    }
    if (this instanceof Observed observed) {
      return ifObserved.apply(observed);
    }
    if (this instanceof Given given) {
      return ifGiven.apply(given);
    }
    if (this instanceof Assumed assumed) {
      return ifAssumed.apply(assumed);
    }
    return ifConvention.apply((Convention) this);
  }
}
