package io.github.socialvalue4j.basis.problem;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that is wrong, missing or worth knowing: a stable code, a sentence that holds the
 * values, where it lies, and what to do next. Problems order by path, then code, then sentence, so
 * that the same input always lists them in the same order. Immutable and thread-safe.
 *
 * @param severity what it does to the result
 * @param code the stable name of its kind
 * @param path where in the input
 * @param message a sentence with the values in it; control characters and half surrogates, which
 *     come from the input, become U+FFFD
 * @param remedy what to do about it; made safe to print in the same way
 * @param values what the sentence and the remedy say it with, by name, so that a program may read
 *     or translate them; made safe to print in the same way; none where the kind of problem names
 *     none
 */
public record Problem(
    Severity severity,
    ProblemCode code,
    ProblemPath path,
    String message,
    String remedy,
    Map<String, String> values)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::path)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::remedy);

  /** Checks that nothing is left out: a problem without a remedy helps nobody. */
  public Problem {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(path, "path");
    if (message.isBlank()) {
      throw new IllegalArgumentException("A problem needs a message");
    }
    if (remedy.isBlank()) {
      throw new IllegalArgumentException("A problem needs a remedy");
    }
    message = ShortText.printable(message);
    remedy = ShortText.printable(remedy);
    values = values.isEmpty() ? Map.of() : printable(values);
  }

  private static Map<String, String> printable(Map<String, String> values) {
    Map<String, String> shown = new LinkedHashMap<>();
    values.forEach((name, value) -> shown.put(name, ShortText.printable(value)));
    return Collections.unmodifiableMap(shown);
  }

  /** One without values of its own. */
  public Problem(
      Severity severity, ProblemCode code, ProblemPath path, String message, String remedy) {
    this(severity, code, path, message, remedy, Map.of());
  }

  /** A fault that stops the calculation. */
  public static Problem error(ProblemCode code, ProblemPath path, String message, String remedy) {
    return new Problem(Severity.ERROR, code, path, message, remedy);
  }

  /** Something that a total leaves out. */
  public static Problem omission(
      ProblemCode code, ProblemPath path, String message, String remedy) {
    return new Problem(Severity.OMISSION, code, path, message, remedy);
  }

  /** Something a careful reader should look at. */
  public static Problem warning(ProblemCode code, ProblemPath path, String message, String remedy) {
    return new Problem(Severity.WARNING, code, path, message, remedy);
  }

  /** Something said for the record. */
  public static Problem note(ProblemCode code, ProblemPath path, String message, String remedy) {
    return new Problem(Severity.NOTE, code, path, message, remedy);
  }

  /**
   * The same problem seen from a larger document.
   *
   * @param newPath where it lies there
   */
  public Problem at(ProblemPath newPath) {
    return new Problem(severity, code, newPath, message, remedy, values);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** One line: severity, code, path, sentence, remedy. */
  @Override
  public String toString() {
    return severity
        + " "
        + code
        + " at "
        + ShortText.printable(path.inWords())
        + ": "
        + message
        + " "
        + remedy;
  }
}
