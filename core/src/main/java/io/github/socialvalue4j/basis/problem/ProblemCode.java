package io.github.socialvalue4j.basis.problem;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The stable name of a kind of problem, such as {@code proxy.not-published}: a program may branch
 * on it, so a code is never reused for another meaning. Lower-case words joined by hyphens, in
 * parts joined by dots. Immutable and thread-safe.
 *
 * @param value the code itself, at most 100 characters
 */
public record ProblemCode(String value) implements Comparable<ProblemCode> {
  private static final int LONGEST = 100;
  private static final Pattern FORM =
      Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

  /** Checks the form. */
  public ProblemCode {
    Objects.requireNonNull(value, "value");
    // The length first: the pattern recurses once for each word.
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "A problem code reads like 'proxy.not-published', but this is '" + value + "'");
    }
  }

  /**
   * Makes a code.
   *
   * @param value for example {@code proxy.not-published}
   * @throws IllegalArgumentException if the form is another
   */
  @JsonCreator
  public static ProblemCode of(String value) {
    return new ProblemCode(value);
  }

  @Override
  public int compareTo(ProblemCode other) {
    return value.compareTo(other.value);
  }

  @JsonValue
  @Override
  public String toString() {
    return value;
  }
}
