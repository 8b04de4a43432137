package io.github.socialvalue4j.basis.figure;

import io.github.socialvalue4j.basis.figure.Derivation.Derived;
import io.github.socialvalue4j.basis.quantity.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Applies a recorded step to values, with what its remark records. */
final class FigureSteps {
  private FigureSteps() {}

  static BigDecimal apply(Derived derived, List<BigDecimal> values) {
    if (derived.step() != Step.ROUND) {
      return derived.step().apply(values);
    }
    // "2 HALF_UP, source": how the source rounds is part of the record, so that it replays.
    String[] words = derived.remark().split("[ ,]", 3);
    return Decimals.canonical(
        values.get(0).setScale(Integer.parseInt(words[0]), RoundingMode.valueOf(words[1])));
  }

  static void checkArity(Step step, int inputs) {
    boolean fits =
        switch (step) {
          case SUM -> true;
          case PRODUCT, MIN, MAX -> inputs >= 1;
          case DIFFERENCE, QUOTIENT, POWER, SOLVED -> inputs == 2;
          case COMPOUND -> inputs >= 2 && inputs % 2 == 0;
          case COMPLEMENT, CEILING, ROUND -> inputs == 1;
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "A step '" + step.code() + "' does not read " + inputs + " inputs");
    }
  }
}
