package io.github.socialvalue4j.basis.figure;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Derivation.Derived;
import io.github.socialvalue4j.basis.figure.Derivation.Input;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.basis.quantity.UnitMismatchException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number that knows its reason: its value, its unit, and either the source that states it or the
 * step and the figures it was made from. Figures share their inputs, so they form a graph without
 * circles, not a tree.
 *
 * <p>The value of a derived figure is always what its step makes of its inputs, so {@link #replay}
 * gives it again from the leaves alone, to the last digit. Sums and differences are exact;
 * products, quotients and powers round once, to 34 digits. Nothing else rounds.
 *
 * <p>Immutable and thread-safe. Two figures are equal when label, value, unit and reason are equal,
 * all the way down.
 */
public abstract sealed class Figure implements DocumentOnly permits StatedFigure, DerivedFigure {
  private final String label;
  private final BigDecimal value;
  private final MeasureUnit unit;
  private transient volatile byte @Nullable [] digest;

  Figure(String label, BigDecimal value, MeasureUnit unit) {
    if (label.isBlank()) {
      throw new IllegalArgumentException("A figure needs a label");
    }
    this.label = label;
    this.value = value;
    this.unit = Objects.requireNonNull(unit, "unit");
  }

  /**
   * A number that a source states.
   *
   * @param label what it is
   * @param value how much
   * @param unit of what
   * @param provenance who says so
   */
  public static Figure stated(
      String label, BigDecimal value, MeasureUnit unit, Provenance provenance) {
    return new StatedFigure(label, Decimals.canonical(value), unit, provenance);
  }

  /** A quantity that a source states. */
  public static Figure stated(String label, Quantity quantity, Provenance provenance) {
    return stated(label, quantity.value(), quantity.unit(), provenance);
  }

  /**
   * A number without unit that nobody measured: it holds by definition or convention.
   *
   * @param label what it is, such as {@code months in a year}
   * @param convention what it rests on, in words
   * @param source who says so
   */
  public static Figure constant(String label, BigDecimal value, String convention, String source) {
    return stated(
        label, value, MeasureUnit.ONE, new Provenance.Convention(convention, Citation.of(source)));
  }

  /** A whole number without unit that nobody measured; see the other {@code constant}. */
  public static Figure constant(String label, long value, String convention, String source) {
    return constant(label, BigDecimal.valueOf(value), convention, source);
  }

  /**
   * The exact sum, each part under its own label.
   *
   * @param unit the unit of the parts, and of an empty sum
   * @throws UnitMismatchException if a part has another unit
   */
  public static Figure sum(String label, MeasureUnit unit, List<Figure> parts) {
    Figure sum = DerivedFigure.of(label, Step.SUM, parts.toArray(Figure[]::new), "", unit);
    if (!sum.unit.equals(unit)) {
      throw new UnitMismatchException("add", unit, sum.unit);
    }
    return sum;
  }

  /**
   * The exact sum of what each row is worth, each part under its own label.
   *
   * @param unit the unit of the parts, and of an empty sum
   * @param amount what a row adds
   * @throws UnitMismatchException if a part has another unit
   */
  public static <R> Figure sum(
      String label, MeasureUnit unit, Collection<R> rows, Function<? super R, Figure> amount) {
    Figure[] parts = rows.stream().map(amount).toArray(Figure[]::new);
    return sum(label, unit, List.of(parts));
  }

  /**
   * The part itself, under its own label, where there is one; else {@link #sum}, so that a sum of
   * one line is not worked as a step.
   *
   * @throws UnitMismatchException if a part has another unit
   */
  public static Figure total(String label, MeasureUnit unit, List<Figure> parts) {
    return parts.size() == 1 ? parts.get(0) : sum(label, unit, parts);
  }

  /**
   * {@code minuend} less {@code subtrahend}, exact.
   *
   * @throws UnitMismatchException if the units differ
   */
  public static Figure difference(String label, Figure minuend, Figure subtrahend) {
    return of(label, Step.DIFFERENCE, minuend, subtrahend);
  }

  /** The product of all factors, rounded once; its unit is the product of theirs. */
  public static Figure product(String label, List<Figure> factors) {
    return of(label, Step.PRODUCT, factors.toArray(Figure[]::new));
  }

  /** The product of all factors, rounded once; its unit is the product of theirs. */
  public static Figure product(String label, Figure... factors) {
    return product(label, List.of(factors));
  }

  /**
   * {@code dividend} divided by {@code divisor}, rounded once.
   *
   * @throws ArithmeticException if the divisor is 0
   */
  public static Figure quotient(String label, Figure dividend, Figure divisor) {
    return of(label, Step.QUOTIENT, dividend, divisor);
  }

  /**
   * {@code dividend} divided by {@code divisor}, rounded once; none where the divisor is 0, because
   * nothing can be told for each of none.
   */
  public static Optional<Figure> ratio(String label, Figure dividend, Figure divisor) {
    return divisor.value().signum() == 0
        ? Optional.empty()
        : Optional.of(quotient(label, dividend, divisor));
  }

  /**
   * 1 less a figure without unit, exact.
   *
   * @throws UnitMismatchException if it has a unit
   */
  public static Figure complement(String label, Figure share) {
    return of(label, Step.COMPLEMENT, share);
  }

  /**
   * A power, rounded once.
   *
   * @param base without unit, or of any unit if the exponent is whole
   * @param exponent without unit
   * @throws ArithmeticException see {@link Decimals#power}
   */
  public static Figure power(String label, Figure base, Figure exponent) {
    return of(label, Step.POWER, base, exponent);
  }

  /**
   * Powers multiplied, rounded once as a whole.
   *
   * @param basesAndExponents a base, its exponent, the next base, its exponent, and so on
   * @throws ArithmeticException see {@link Decimals#compound}
   */
  public static Figure compound(String label, List<Figure> basesAndExponents) {
    return of(label, Step.COMPOUND, basesAndExponents.toArray(Figure[]::new));
  }

  /**
   * The smallest of one or more figures.
   *
   * @throws UnitMismatchException if the units differ
   */
  public static Figure min(String label, Figure... figures) {
    return of(label, Step.MIN, figures.clone());
  }

  /**
   * The largest of one or more figures.
   *
   * @throws UnitMismatchException if the units differ
   */
  public static Figure max(String label, Figure... figures) {
    return of(label, Step.MAX, figures.clone());
  }

  /** The smallest whole number that is not less. */
  public static Figure ceiling(String label, Figure figure) {
    return of(label, Step.CEILING, figure);
  }

  /**
   * A figure rounded as its source rounds midway.
   *
   * @param convention the source that does so; the library itself never rounds
   */
  public static Figure rounded(
      String label, Figure figure, Rounding rounding, Citation convention) {
    String remark = FigureSteps.remark(rounding, convention);
    return DerivedFigure.of(label, Step.ROUND, new Figure[] {figure}, remark, figure.unit);
  }

  /**
   * A number found by solving an equation: the trial value at which the residual is as small as it
   * shows. The residual is itself a figure that contains the trial value, so anybody can check it.
   *
   * @param trial the solution, stated as a trial value
   * @param residual the equation's left side less its right side at the trial value
   * @param equation the equation in words
   */
  public static Figure solved(String label, Figure trial, Figure residual, String equation) {
    Figure[] inputs = {trial, residual};
    return DerivedFigure.of(label, Step.SOLVED, inputs, equation, trial.unit);
  }

  /**
   * The figure that a step makes of inputs: the general road, for a reader of documents.
   *
   * @param remark as in {@link Derived#remark}; of a rounding, the decimals, the mode and the
   *     source, such as {@code 2 HALF_UP, roadmap, page 9}
   * @param emptyUnit the unit of a sum of nothing
   * @throws IllegalArgumentException if the step reads another number of inputs, or the remark of a
   *     rounding has another form
   * @throws ArithmeticException if the units do not fit the step, or the step has no answer
   */
  public static Figure derive(
      String label, Step step, List<Input> inputs, String remark, MeasureUnit emptyUnit) {
    return DerivedFigure.ofInputs(label, step, inputs, remark, emptyUnit);
  }

  private static Figure of(String label, Step step, Figure... inputs) {
    return DerivedFigure.of(label, step, inputs, "", MeasureUnit.ONE);
  }

  static List<BigDecimal> values(List<Figure> figures) {
    return figures.stream().map(Figure::value).toList();
  }

  /** What it is. */
  public String label() {
    return label;
  }

  /** How much, exact and canonical. */
  public BigDecimal value() {
    return value;
  }

  /** Of what. */
  public MeasureUnit unit() {
    return unit;
  }

  /** Value and unit together. */
  public Quantity quantity() {
    return new Quantity(value, unit);
  }

  /** Why. */
  public abstract Derivation derivation();

  /** The inputs of its step; none if stated. */
  public List<Input> inputs() {
    return List.of();
  }

  /**
   * The same figure under another name.
   *
   * @param newLabel the name
   */
  public abstract Figure withLabel(String newLabel);

  /**
   * The value again, from the leaves alone.
   *
   * @throws IllegalStateException if it differs from {@link #value}, which no figure made by this
   *     class can bring about
   */
  public BigDecimal replay() {
    return FigureGraph.replay(this);
  }

  /** The stated figures it rests on, each once, in the order of the working. */
  public List<Figure> leaves() {
    return FigureGraph.nodes(this).stream().filter(f -> f instanceof StatedFigure).toList();
  }

  /**
   * The working: an indented account that an auditor can follow with a pocket calculator. Each line
   * is a number and what it is; the lines below it, indented, say how it was made. A figure that is
   * used more than once is worked once, under a number in brackets.
   */
  public String working() {
    return Working.of(this, "");
  }

  /**
   * The working where amounts of money are stated in thousands, millions or the like, so that each
   * line reads {@code GBP million 1.50}.
   *
   * @param amountsIn how many units of currency an amount of 1 is, or the empty text
   */
  public String working(String amountsIn) {
    return Working.of(this, amountsIn);
  }

  /** A hash of label, value, unit and reason, all the way down: 64 hexadecimal digits. */
  public String digest() {
    return HexFormat.of().formatHex(hash());
  }

  private byte[] hash() {
    byte[] known = digest;
    if (known == null) {
      known = FigureGraph.digest(this);
      digest = known;
    }
    return known;
  }

  byte @Nullable [] cachedDigest() {
    return digest;
  }

  void cacheDigest(byte[] made) {
    digest = made;
  }

  int inputCount() {
    return 0;
  }

  Figure input(int index) {
    throw new IndexOutOfBoundsException(index);
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Figure that
            && value.compareTo(that.value) == 0
            && label.equals(that.label)
            && Arrays.equals(hash(), that.hash()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(label, value, unit);
  }

  /** Label, value and unit in one line. */
  @Override
  public String toString() {
    return ShortText.part(label) + " = " + quantity();
  }
}
