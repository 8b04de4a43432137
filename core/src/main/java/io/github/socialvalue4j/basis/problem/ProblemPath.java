package io.github.socialvalue4j.basis.problem;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where in an input a problem lies, written as a JSON Pointer (RFC 6901): {@code
 * /contracts/2/commitments/0/quantity}. The root is the empty text. Paths compare step by step:
 * whole numbers come first and compare as numbers, so that row 10 follows row 9. Immutable and
 * thread-safe.
 */
public final class ProblemPath implements Comparable<ProblemPath> {
  private static final ProblemPath ROOT = new ProblemPath(List.of());
  private static final Pattern LOOSE_TILDE = Pattern.compile("~(?![01])");
  private static final Comparator<String> STEP_ORDER = ProblemPath::compareSteps;

  private final List<String> steps;

  private ProblemPath(List<String> steps) {
    this.steps = steps;
  }

  /** The whole input. */
  public static ProblemPath root() {
    return ROOT;
  }

  /**
   * Reads a JSON Pointer.
   *
   * @param pointer the empty text, or text that begins with a slash
   * @throws IllegalArgumentException if a pointer that is not empty lacks the leading slash, or a
   *     tilde is not followed by 0 or 1
   */
  @JsonCreator
  public static ProblemPath parse(String pointer) {
    Objects.requireNonNull(pointer, "pointer");
    if (pointer.isEmpty()) {
      return ROOT;
    }
    if (pointer.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "A path begins with a slash, but this is '" + pointer + "'");
    }
    if (LOOSE_TILDE.matcher(pointer).find()) {
      throw new IllegalArgumentException(
          "In a path a tilde is written ~0 and a slash in a name ~1, but this is '"
              + pointer
              + "'");
    }
    List<String> steps = new ArrayList<>();
    int from = 1;
    while (true) {
      int to = pointer.indexOf('/', from);
      String step = to < 0 ? pointer.substring(from) : pointer.substring(from, to);
      steps.add(step.replace("~1", "/").replace("~0", "~"));
      if (to < 0) {
        return new ProblemPath(List.copyOf(steps));
      }
      from = to + 1;
    }
  }

  /**
   * The place named {@code field} inside this one.
   *
   * @param field a field's or column's name, or any key
   */
  public ProblemPath child(String field) {
    Objects.requireNonNull(field, "field");
    List<String> longer = new ArrayList<>(steps);
    longer.add(field);
    return new ProblemPath(List.copyOf(longer));
  }

  /**
   * The element at {@code index} of this list.
   *
   * @param index 0 or more
   * @throws IllegalArgumentException if negative
   */
  public ProblemPath index(int index) {
    if (index < 0) {
      throw new IllegalArgumentException("An index is 0 or more, but this is " + index);
    }
    return child(Integer.toString(index));
  }

  @Override
  public int compareTo(ProblemPath other) {
    int shared = Math.min(steps.size(), other.steps.size());
    for (int i = 0; i < shared; i++) {
      int order = STEP_ORDER.compare(steps.get(i), other.steps.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(steps.size(), other.steps.size());
  }

  private static int compareSteps(String left, String right) {
    if (left.equals(right)) {
      return 0;
    }
    boolean leftIsNumber = isNumber(left);
    if (leftIsNumber != isNumber(right)) {
      // Were "9" and "10" compared with "1a" as text, 10 < 1a < 9 < 10 would go round in a circle.
      return leftIsNumber ? -1 : 1;
    }
    if (leftIsNumber && left.length() != right.length()) {
      return Integer.compare(left.length(), right.length());
    }
    return left.compareTo(right);
  }

  private static boolean isNumber(String step) {
    for (int i = 0; i < step.length(); i++) {
      if (step.charAt(i) < '0' || step.charAt(i) > '9') {
        return false;
      }
    }
    return !step.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProblemPath that && steps.equals(that.steps);
  }

  @Override
  public int hashCode() {
    return steps.hashCode();
  }

  /** The JSON Pointer, and a slash for the whole input, whose pointer is the empty text. */
  String inWords() {
    return steps.isEmpty() ? "/" : toString();
  }

  /** The JSON Pointer; {@link #parse} reads it back. */
  @JsonValue
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String step : steps) {
      text.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
    return text.toString();
  }
}
