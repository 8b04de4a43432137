package io.github.socialvalue4j.basis.evidence;

import java.util.Objects;
import java.util.regex.Pattern;

/** The form that every typed id of this library shares. */
public final class Identifiers {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._&:+-]{0,99}");

  private Identifiers() {}

  /**
   * Checks an id.
   *
   * @param kind what it names, for the message
   * @param value 1 to 100 letters, digits and {@code . _ & : + -}, beginning with a letter or digit
   * @return the same value
   * @throws IllegalArgumentException if the form is another
   */
  public static String check(String kind, String value) {
    Objects.requireNonNull(value, kind);
    if (!FORM.matcher(value).matches()) {
      String shown = value.length() > 60 ? value.substring(0, 60) + "..." : value;
      throw new IllegalArgumentException(
          "The id of a "
              + kind
              + " has 1 to 100 letters, digits and . _ & : + - and begins with a letter or digit,"
              + " but this is '"
              + shown
              + "'.");
    }
    return value;
  }
}
