package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.code.Coded;

/** Who is paid. */
public enum PayeeKind implements Coded {
  /** People who work for the payer; local if they live in the area. */
  STAFF,
  /** Organisations the payer buys from; local if they are based in the area. */
  SUPPLIER,
  /** Whoever a source does not tell apart: staff and suppliers in one sum, rent, grants. */
  OTHER;

  /** Many of them, for people. */
  public String inWords() {
    return switch (this) {
      case STAFF -> "staff";
      case SUPPLIER -> "suppliers";
      case OTHER -> "other payees";
    };
  }
}
