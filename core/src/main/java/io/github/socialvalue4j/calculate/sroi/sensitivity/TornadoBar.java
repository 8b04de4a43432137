package io.github.socialvalue4j.calculate.sroi.sensitivity;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What the ratio is at both ends of a swing. Immutable and thread-safe.
 *
 * @param swing which number, between which values
 * @param atLow the ratio at the lower value
 * @param atHigh the ratio at the higher value
 */
public record TornadoBar(Swing swing, Figure atLow, Figure atHigh) implements DocumentOnly {
  /** Checks that nothing is null. */
  public TornadoBar {
    Objects.requireNonNull(swing, "swing");
    Objects.requireNonNull(atLow, "atLow");
    Objects.requireNonNull(atHigh, "atHigh");
  }

  /** How far the two ratios lie apart, 0 or more. */
  public BigDecimal width() {
    return atHigh.value().subtract(atLow.value()).abs();
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
