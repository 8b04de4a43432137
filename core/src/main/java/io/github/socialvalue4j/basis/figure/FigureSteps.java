package io.github.socialvalue4j.basis.figure;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies a recorded step to values, with what its remark records. */
final class FigureSteps {
  private static final Pattern ROUNDING =
      Pattern.compile("([0-9]{1,2}) ([A-Z_]{1,20}), (.*\\S.*)", Pattern.DOTALL);

  private FigureSteps() {}

  static BigDecimal apply(Step step, String remark, List<BigDecimal> values) {
    if (step != Step.ROUND) {
      return step.apply(values);
    }
    Rounding rounding = rounding(matcher(remark));
    return Decimals.canonical(rounding.apply(values.get(0)));
  }

  /** "2 HALF_UP, source": how the source rounds is part of the record, so that it replays. */
  static String remark(Rounding rounding, Object convention) {
    return rounding.decimals() + " " + rounding.mode() + ", " + convention;
  }

  static String roundingInWords(String remark) {
    Matcher matcher = matcher(remark);
    Rounding rounding = rounding(matcher);
    String mode = rounding.mode().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return "by rounding "
        + mode
        + " to "
        + ShortText.count(rounding.decimals(), "decimal")
        + ", as does "
        + matcher.group(3);
  }

  private static Matcher matcher(String remark) {
    Matcher matcher = ROUNDING.matcher(remark);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "The remark of a rounding reads '2 HALF_UP, ' and its source, but this is '"
              + remark
              + "'.");
    }
    return matcher;
  }

  private static Rounding rounding(Matcher matcher) {
    return new Rounding(Integer.parseInt(matcher.group(1)), RoundingMode.valueOf(matcher.group(2)));
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
          "A step '" + step.code() + "' does not read " + ShortText.count(inputs, "input"));
    }
  }
}
