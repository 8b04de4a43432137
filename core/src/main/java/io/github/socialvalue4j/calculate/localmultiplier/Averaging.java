package io.github.socialvalue4j.calculate.localmultiplier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the shares of those who answered are averaged, to estimate those who did not. */
public enum Averaging {
  /** Each answer counts the same, as the published worksheets average persons. */
  UNWEIGHTED,
  /** Each answer counts by the money it speaks of. */
  BY_AMOUNT;

  /** As documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The choice with this code. */
  public static Optional<Averaging> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }
}
