package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.quantity.Quantity;

/** The rule that every recorded quantity obeys. */
final class Quantities {
  private Quantities() {}

  static void requireNotNegative(String what, Quantity quantity) {
    if (quantity.isNegative()) {
      throw new IllegalArgumentException("What was " + what + " is 0 or more, not " + quantity);
    }
  }
}
