package io.github.socialvalue4j.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The outward code of a UK postcode: {@code PO1} of {@code PO1 2AL}. Compared as a whole, so PO1 is
 * not PO10. Immutable and thread-safe.
 *
 * @param value in capitals
 */
public record OutwardCode(String value) implements Comparable<OutwardCode> {
  private static final Pattern OUTWARD = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");
  private static final Pattern INWARD = Pattern.compile("[0-9][A-Z]{2}");

  /** Checks the form. */
  public OutwardCode {
    if (!OUTWARD.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "An outward code reads like 'PO1' or 'SW1A', but this is '" + value + "'.");
    }
  }

  /**
   * Reads an outward code or a whole postcode, in any case, with or without a space.
   *
   * @throws IllegalArgumentException if it is neither
   */
  @JsonCreator
  public static OutwardCode parse(String text) {
    String tidy = text.strip().toUpperCase(Locale.ROOT);
    int space = tidy.indexOf(' ');
    if (space >= 0 && INWARD.matcher(tidy.substring(space).strip()).matches()) {
      return new OutwardCode(tidy.substring(0, space));
    }
    if (space < 0
        && tidy.length() >= 5
        && INWARD.matcher(tidy.substring(tidy.length() - 3)).matches()) {
      return new OutwardCode(tidy.substring(0, tidy.length() - 3));
    }
    return new OutwardCode(tidy);
  }

  @Override
  public int compareTo(OutwardCode other) {
    return value.compareTo(other.value);
  }

  @JsonValue
  @Override
  public String toString() {
    return value;
  }
}
