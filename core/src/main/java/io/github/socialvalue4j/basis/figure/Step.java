package io.github.socialvalue4j.basis.figure;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.UnitMismatchException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The closed set of ways in which a figure is made from others. Each recomputes its value from its
 * inputs and nothing else, which is what lets a figure replay.
 */
public enum Step implements Coded {
  /** The exact sum of any number of inputs; 0 of none. */
  SUM("+"),
  /** The first input less the second, exact. */
  DIFFERENCE("-"),
  /** The product of all inputs, rounded once. */
  PRODUCT("x"),
  /** The first input divided by the second, rounded once. */
  QUOTIENT("/"),
  /** 1 less the input, exact. */
  COMPLEMENT("1 -"),
  /** The first input to the power of the second, rounded once. */
  POWER("^"),
  /**
   * Powers multiplied: the first input to the power of the second, times the third to the power of
   * the fourth, and so on, rounded once. A discount factor over bands of rates is one.
   */
  COMPOUND("x^"),
  /** The smallest input. */
  MIN("min"),
  /** The largest input. */
  MAX("max"),
  /** The smallest whole number that is not less than the input. */
  CEILING("ceiling"),
  /** The input rounded as a source rounds it midway; never the library's own choice. */
  ROUND("round"),
  /**
   * The first input, a trial value at which the second input, the residual, is as small as shown.
   */
  SOLVED("solved");

  private final String symbol;

  Step(String symbol) {
    this.symbol = symbol;
  }

  /** As a working prints it. */
  public String symbol() {
    return symbol;
  }

  /** What an input is to this step, where nobody says otherwise. */
  String key(int index, Figure input) {
    return switch (this) {
      case SUM -> input.label();
      case DIFFERENCE -> index == 0 ? "minuend" : "subtrahend";
      case PRODUCT -> "factor " + (index + 1);
      case QUOTIENT -> index == 0 ? "dividend" : "divisor";
      case COMPLEMENT -> "share";
      case POWER -> index == 0 ? "base" : "exponent";
      case COMPOUND -> (index % 2 == 0 ? "base " : "exponent ") + (index / 2 + 1);
      case MIN, MAX -> "option " + (index + 1);
      case CEILING, ROUND -> "figure";
      case SOLVED -> index == 0 ? "solution" : "residual";
    };
  }

  /** The value this step makes of its inputs; a rounding is made by its remark, not here. */
  BigDecimal apply(List<BigDecimal> inputs) {
    return switch (this) {
      case SUM -> Decimals.sum(inputs);
      case DIFFERENCE -> Decimals.canonical(inputs.get(0).subtract(inputs.get(1)));
      case PRODUCT -> Decimals.product(inputs);
      case QUOTIENT -> Decimals.quotient(inputs.get(0), inputs.get(1));
      case COMPLEMENT -> Decimals.canonical(BigDecimal.ONE.subtract(inputs.get(0)));
      case POWER -> Decimals.power(inputs.get(0), inputs.get(1));
      case COMPOUND -> Decimals.compound(everySecond(inputs, 0), everySecond(inputs, 1));
      case MIN -> inputs.stream().min(BigDecimal::compareTo).orElseThrow();
      case MAX -> inputs.stream().max(BigDecimal::compareTo).orElseThrow();
      case CEILING -> Decimals.ceiling(inputs.get(0));
      case SOLVED -> inputs.get(0);
      case ROUND -> throw new IllegalStateException("A rounding needs its remark");
    };
  }

  /** The unit this step makes of its inputs' units; {@code empty} for a sum of nothing. */
  MeasureUnit unit(List<Figure> inputs, MeasureUnit empty) {
    return switch (this) {
      case SUM, MIN, MAX -> inputs.isEmpty() ? empty : common(inputs);
      case DIFFERENCE -> common(inputs);
      case PRODUCT -> inputs.stream().map(Figure::unit).reduce(MeasureUnit.ONE, MeasureUnit::times);
      case QUOTIENT -> inputs.get(0).unit().per(inputs.get(1).unit());
      case COMPLEMENT -> require(inputs.get(0).unit(), MeasureUnit.ONE);
      case POWER -> powerUnit(inputs.get(0), inputs.get(1));
      case COMPOUND -> compoundUnit(everySecond(inputs, 0), everySecond(inputs, 1));
      case CEILING, ROUND, SOLVED -> inputs.get(0).unit();
    };
  }

  private static <T> List<T> everySecond(List<T> inputs, int from) {
    return IntStream.iterate(from, i -> i < inputs.size(), i -> i + 2)
        .mapToObj(inputs::get)
        .toList();
  }

  private MeasureUnit compoundUnit(List<Figure> bases, List<Figure> exponents) {
    MeasureUnit unit = MeasureUnit.ONE;
    for (int i = 0; i < bases.size(); i++) {
      unit = unit.times(powerUnit(bases.get(i), exponents.get(i)));
    }
    return unit;
  }

  private MeasureUnit common(List<Figure> inputs) {
    MeasureUnit unit = inputs.get(0).unit();
    for (Figure input : inputs) {
      require(input.unit(), unit);
    }
    return unit;
  }

  private MeasureUnit require(MeasureUnit found, MeasureUnit expected) {
    if (!found.equals(expected)) {
      throw new UnitMismatchException(this == COMPLEMENT ? "subtract" : code(), expected, found);
    }
    return found;
  }

  private MeasureUnit powerUnit(Figure base, Figure exponent) {
    require(exponent.unit(), MeasureUnit.ONE);
    if (base.unit().isOne()) {
      return base.unit();
    }
    if (exponent.value().scale() > 0) {
      throw new ArithmeticException(
          base + " has a unit, so its power is whole, not " + exponent.value());
    }
    return base.unit().power(exponent.value().intValueExact());
  }
}
