package io.github.socialvalue4j.calculate.valueforcost;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a programme spends money on. */
public enum CostKind {
  /** Getting started: people, premises, procedures. */
  SET_UP,
  /** Building what the programme works with: tools, training, guidance. */
  DEVELOPMENT,
  /** Keeping it going, year after year. */
  RUNNING,
  /** Winding it up. */
  CLOSURE;

  /** As documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with this code. */
  public static Optional<CostKind> find(String code) {
    return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(CostKind::code).toList();
  }
}
