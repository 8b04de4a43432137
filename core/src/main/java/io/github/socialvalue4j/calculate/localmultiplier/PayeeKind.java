package io.github.socialvalue4j.calculate.localmultiplier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who is paid. */
public enum PayeeKind {
  /** People who work for the payer; local if they live in the area. */
  STAFF,
  /** Organisations the payer buys from; local if they are based in the area. */
  SUPPLIER,
  /** Whoever a source does not tell apart: staff and suppliers in one sum, rent, grants. */
  OTHER;

  /** As documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Many of them, for people. */
  public String inWords() {
    return switch (this) {
      case STAFF -> "staff";
      case SUPPLIER -> "suppliers";
      case OTHER -> "other payees";
    };
  }

  /** The kind with this code. */
  public static Optional<PayeeKind> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }
}
