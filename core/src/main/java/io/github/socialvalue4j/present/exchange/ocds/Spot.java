package io.github.socialvalue4j.present.exchange.ocds;

import org.jspecify.annotations.Nullable;

/**
 * A place in a file while it is read. Whether the file holds one JSON text or several is known only
 * at its end, so the pointer is written then. Immutable.
 */
final class Spot {
  private final @Nullable Spot parent;
  private final String step;

  private Spot(@Nullable Spot parent, String step) {
    this.parent = parent;
    this.step = step;
  }

  /** The JSON text of this number in the file, from 0. */
  static Spot text(int number) {
    return new Spot(null, Integer.toString(number));
  }

  Spot child(String field) {
    return new Spot(this, field);
  }

  Spot index(int number) {
    return new Spot(this, Integer.toString(number));
  }

  /**
   * The JSON Pointer.
   *
   * @param isOneOfSeveral whether the file holds several texts: their number is then the first step
   */
  String pointer(boolean isOneOfSeveral) {
    StringBuilder text = new StringBuilder();
    write(text, isOneOfSeveral);
    return text.toString();
  }

  private void write(StringBuilder text, boolean isOneOfSeveral) {
    if (parent != null) {
      parent.write(text, isOneOfSeveral);
    }
    if (parent != null || isOneOfSeveral) {
      text.append('/').append(step);
    }
  }
}
