package io.github.socialvalue4j.present.exchange.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much of its figures a result document shows. */
public enum Detail {
  /** Totals and ratios: label, value and unit. */
  TOTALS,
  /** The lines as well. The default. */
  LINES,
  /** Every figure with its reason, each once, so that the result can be replayed. */
  FULL;

  /** As documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this code. */
  public static Optional<Detail> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Detail::code).toList();
  }
}
