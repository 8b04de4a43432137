package io.github.socialvalue4j.calculate.spend;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether amounts hold value added tax. Net and gross never add up. */
public enum AmountBasis {
  /** Without VAT. */
  NET,
  /** With VAT. */
  GROSS,
  /** The source does not say. */
  NOT_STATED;

  /** As documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The basis with this code. */
  public static Optional<AmountBasis> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }
}
