package io.github.socialvalue4j.calculate.localmultiplier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a payee is, as far as the ledger knows. Unknown is never read as outside. */
public enum Locality {
  /** In the ledger's area. */
  LOCAL,
  /** Not in it. */
  OUTSIDE,
  /** Nobody could say. */
  UNKNOWN;

  /** As documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The locality with this code. */
  public static Optional<Locality> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }
}
