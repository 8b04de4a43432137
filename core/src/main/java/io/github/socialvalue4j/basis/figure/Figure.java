package io.github.socialvalue4j.basis.figure;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Derivation.Derived;
import io.github.socialvalue4j.basis.figure.Derivation.Input;
import io.github.socialvalue4j.basis.figure.Derivation.Stated;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.basis.quantity.UnitMismatchException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
public final class Figure implements DocumentOnly {
  private final String label;
  private final BigDecimal value;
  private final MeasureUnit unit;
  private final Derivation derivation;
  private transient volatile @Nullable String digest;

  private Figure(String label, BigDecimal value, MeasureUnit unit, Derivation derivation) {
    if (label.isBlank()) {
      throw new IllegalArgumentException("A figure needs a label");
    }
    this.label = label;
    this.value = value;
    this.unit = Objects.requireNonNull(unit, "unit");
    this.derivation = derivation;
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
    return new Figure(label, Decimals.canonical(value), unit, new Stated(provenance));
  }

  /** A quantity that a source states. */
  public static Figure stated(String label, Quantity quantity, Provenance provenance) {
    return stated(label, quantity.value(), quantity.unit(), provenance);
  }

  /**
   * The exact sum, each part under its own label.
   *
   * @param unit the unit of the parts, and of an empty sum
   * @throws UnitMismatchException if a part has another unit
   */
  public static Figure sum(String label, MeasureUnit unit, List<Figure> parts) {
    List<Input> inputs = new ArrayList<>(parts.size());
    for (Figure part : parts) {
      inputs.add(new Input(part.label, part));
    }
    Figure sum = derive(label, Step.SUM, inputs, "", unit);
    if (!sum.unit.equals(unit)) {
      throw new UnitMismatchException("add", unit, sum.unit);
    }
    return sum;
  }

  /**
   * {@code minuend} less {@code subtrahend}, exact.
   *
   * @throws UnitMismatchException if the units differ
   */
  public static Figure difference(String label, Figure minuend, Figure subtrahend) {
    return derive(
        label,
        Step.DIFFERENCE,
        List.of(new Input("minuend", minuend), new Input("subtrahend", subtrahend)));
  }

  /** The product of all factors, rounded once; its unit is the product of theirs. */
  public static Figure product(String label, List<Figure> factors) {
    return derive(label, Step.PRODUCT, keyed("factor", factors));
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
    return derive(
        label,
        Step.QUOTIENT,
        List.of(new Input("dividend", dividend), new Input("divisor", divisor)));
  }

  /**
   * 1 less a figure without unit, exact.
   *
   * @throws UnitMismatchException if it has a unit
   */
  public static Figure complement(String label, Figure share) {
    return derive(label, Step.COMPLEMENT, List.of(new Input("share", share)));
  }

  /**
   * A power, rounded once.
   *
   * @param base without unit, or of any unit if the exponent is whole
   * @param exponent without unit
   * @throws ArithmeticException see {@link Decimals#power}
   */
  public static Figure power(String label, Figure base, Figure exponent) {
    return derive(
        label, Step.POWER, List.of(new Input("base", base), new Input("exponent", exponent)));
  }

  /**
   * Powers multiplied, rounded once as a whole.
   *
   * @param basesAndExponents a base, its exponent, the next base, its exponent, and so on
   * @throws ArithmeticException see {@link Decimals#compound}
   */
  public static Figure compound(String label, List<Figure> basesAndExponents) {
    List<Input> inputs = new ArrayList<>(basesAndExponents.size());
    for (int i = 0; i < basesAndExponents.size(); i++) {
      String role = i % 2 == 0 ? "base " : "exponent ";
      inputs.add(new Input(role + (i / 2 + 1), basesAndExponents.get(i)));
    }
    return derive(label, Step.COMPOUND, inputs);
  }

  /**
   * The smallest of one or more figures.
   *
   * @throws UnitMismatchException if the units differ
   */
  public static Figure min(String label, Figure... figures) {
    return derive(label, Step.MIN, keyed("option", List.of(figures)));
  }

  /**
   * The largest of one or more figures.
   *
   * @throws UnitMismatchException if the units differ
   */
  public static Figure max(String label, Figure... figures) {
    return derive(label, Step.MAX, keyed("option", List.of(figures)));
  }

  /** The smallest whole number that is not less. */
  public static Figure ceiling(String label, Figure figure) {
    return derive(label, Step.CEILING, List.of(new Input("figure", figure)));
  }

  /**
   * A figure rounded as its source rounds midway.
   *
   * @param convention the source that does so; the library itself never rounds
   */
  public static Figure rounded(
      String label, Figure figure, Rounding rounding, Citation convention) {
    return derive(
        label,
        Step.ROUND,
        List.of(new Input("figure", figure)),
        FigureSteps.remark(rounding, convention),
        figure.unit);
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
    return derive(
        label,
        Step.SOLVED,
        List.of(new Input("solution", trial), new Input("residual", residual)),
        equation,
        trial.unit);
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
    Derived derived = new Derived(step, inputs, remark);
    FigureSteps.checkArity(step, derived.inputs().size());
    List<Figure> figures = derived.inputs().stream().map(Input::figure).toList();
    BigDecimal value = FigureSteps.apply(derived, figures.stream().map(Figure::value).toList());
    return new Figure(label, value, step.unit(figures, emptyUnit), derived);
  }

  private static Figure derive(String label, Step step, List<Input> inputs) {
    return derive(label, step, inputs, "", MeasureUnit.ONE);
  }

  private static List<Input> keyed(String role, List<Figure> figures) {
    List<Input> inputs = new ArrayList<>(figures.size());
    for (int i = 0; i < figures.size(); i++) {
      inputs.add(new Input(role + " " + (i + 1), figures.get(i)));
    }
    return inputs;
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
  public Derivation derivation() {
    return derivation;
  }

  /** The inputs of its step; none if stated. */
  public List<Input> inputs() {
    return derivation instanceof Derived derived ? derived.inputs() : List.of();
  }

  /**
   * The same figure under another name.
   *
   * @param newLabel the name
   */
  public Figure withLabel(String newLabel) {
    return new Figure(newLabel, value, unit, derivation);
  }

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
    return FigureGraph.nodes(this).stream().filter(f -> f.derivation instanceof Stated).toList();
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

  /** A hash of label, value, unit and reason, all the way down. */
  public String digest() {
    String known = digest;
    if (known == null) {
      known = FigureGraph.digest(this);
      digest = known;
    }
    return known;
  }

  @Nullable String cachedDigest() {
    return digest;
  }

  void cacheDigest(String made) {
    digest = made;
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Figure that
            && value.compareTo(that.value) == 0
            && label.equals(that.label)
            && digest().equals(that.digest()));
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
