package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Derivation.Stated;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A number of an impact map with its reason: assumed on some ground, read in a table, observed at a
 * point of a contract, or computed from such numbers. It may be any number; the check of the map
 * judges it. Immutable and thread-safe.
 *
 * @param figure the number, and why
 */
public record Assumption(Figure figure) implements DocumentOnly {
  /** Checks that there is a number. */
  public Assumption {
    Objects.requireNonNull(figure, "figure");
  }

  /** On what a number rests, by the weakest of its grounds. */
  public enum Basis {
    /** Observed in the life of a contract. */
    OBSERVED,
    /** Read in a table of published values. */
    PUBLISHED,
    /** Assumed on a ground that is named and better than a guess. */
    SOURCED,
    /** Stated by the map, which does not say on what ground. */
    GIVEN,
    /** Assumed, and said so. */
    ASSUMED;

    /** As documents write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A number with a source.
   *
   * @param name what it is, such as {@code deadweight of reading}
   * @param value how much; shares from 0 to 1
   * @param unit of what; none for shares and years
   * @param source who says so, on what ground
   * @param grade how good that ground is
   */
  public static Assumption of(
      String name, BigDecimal value, MeasureUnit unit, Citation source, EvidenceGrade grade) {
    return of(name, value, unit, new Provenance.Assumed(name, source, grade));
  }

  /** A number with any provenance. */
  public static Assumption of(
      String name, BigDecimal value, MeasureUnit unit, Provenance provenance) {
    return new Assumption(Figure.stated(name, value, unit, provenance));
  }

  /**
   * A share or a number of years, from text.
   *
   * @param name what it is
   * @param value a plain decimal number; 0.2 for 20%
   * @throws NumberFormatException if it is no such number
   */
  public static Assumption of(String name, String value, Citation source, EvidenceGrade grade) {
    return of(name, Decimals.parse(value), MeasureUnit.ONE, source, grade);
  }

  /** A number whose ground is not stated; {@code where} says where it stands. */
  public static Assumption given(String name, BigDecimal value, MeasureUnit unit, String where) {
    return of(name, value, unit, new Provenance.Given(where));
  }

  /** A share assumed to be 0%, said aloud. */
  public static Assumption assumedZero(String name, Citation reason) {
    return of(name + ", assumed 0%", "0", reason, EvidenceGrade.ASSUMED);
  }

  /** The number. */
  public BigDecimal value() {
    return figure.value();
  }

  /** Its unit. */
  public MeasureUnit unit() {
    return figure.unit();
  }

  /** On what it rests: the weakest of its leaves decides. */
  public Basis basis() {
    Basis weakest = Basis.OBSERVED;
    boolean any = false;
    for (Figure leaf : figure.leaves()) {
      Optional<Basis> basis = basis(((Stated) leaf.derivation()).provenance());
      if (basis.isPresent()) {
        any = true;
        weakest = basis.get().compareTo(weakest) > 0 ? basis.get() : weakest;
      }
    }
    return any ? weakest : Basis.GIVEN;
  }

  private static Optional<Basis> basis(Provenance provenance) {
    return provenance.<Optional<Basis>>fold(
        row -> Optional.of(Basis.PUBLISHED),
        observed -> Optional.of(Basis.OBSERVED),
        given -> Optional.of(Basis.GIVEN),
        assumed ->
            Optional.of(assumed.grade() == EvidenceGrade.ASSUMED ? Basis.ASSUMED : Basis.SOURCED),
        convention -> Optional.empty());
  }

  /** The grade of its source, if it has one source that is graded. */
  public Optional<EvidenceGrade> grade() {
    List<Optional<EvidenceGrade>> grades =
        figure.leaves().stream()
            .map(
                leaf ->
                    ((Stated) leaf.derivation())
                        .provenance()
                        .<Optional<EvidenceGrade>>fold(
                            row -> Optional.of(row.grade()),
                            observed -> Optional.of(EvidenceGrade.MEASURED),
                            given -> Optional.empty(),
                            assumed -> Optional.of(assumed.grade()),
                            convention -> Optional.empty()))
            .filter(Optional::isPresent)
            .distinct()
            .toList();
    return grades.size() == 1 ? grades.get(0) : Optional.empty();
  }

  /** Whether its reason names a source, be it only somebody who assumed it on a named ground. */
  public boolean hasSource() {
    return basis() != Basis.GIVEN;
  }

  /** Where each of its leaves was read, in words. */
  public List<String> sources() {
    return figure.leaves().stream()
        .map(leaf -> ((Stated) leaf.derivation()).provenance().inWords())
        .distinct()
        .toList();
  }

  /** The publications, records or people its leaves rest on; nothing for what is only given. */
  public List<String> citations() {
    return figure.leaves().stream()
        .map(
            leaf ->
                ((Stated) leaf.derivation())
                    .provenance()
                    .<String>fold(
                        row -> row.edition() + " " + row.row(),
                        observed -> observed.what() + " " + observed.record(),
                        given -> "",
                        assumed -> assumed.source().text(),
                        convention -> ""))
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /** The same number and reason under another name. */
  public Assumption named(String name) {
    return figure.label().equals(name) ? this : new Assumption(figure.withLabel(name));
  }

  @Override
  public String toString() {
    return figure.toString();
  }
}
