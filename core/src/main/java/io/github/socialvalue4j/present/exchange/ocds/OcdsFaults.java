package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects what there is to say of a file. Of each kind the first are listed and the rest counted,
 * so that a file of a million faults needs no more memory than one of a thousand. Mutable, for one
 * call.
 */
final class OcdsFaults {
  /** How many problems of one code and severity are listed one by one. */
  static final int MOST_OF_A_KIND = 1_000;

  private static final String LOOK_UP = "Look at the first of them, which are listed.";

  private final List<Found> reading = new ArrayList<>();
  private final Problems problems = new Problems();
  private final Map<Kind, Long> counts = new TreeMap<>();

  private record Found(
      Severity severity, ProblemCode code, Spot spot, String message, String remedy) {}

  private record Kind(ProblemCode code, Severity severity) implements Comparable<Kind> {
    @Override
    public int compareTo(Kind other) {
      int byCode = code.compareTo(other.code);
      return byCode != 0 ? byCode : severity.compareTo(other.severity);
    }
  }

  /** Adds a problem at a place whose pointer is not known yet. */
  void add(Severity severity, ProblemCode code, Spot spot, String message, String remedy) {
    if (isListed(code, severity)) {
      reading.add(new Found(severity, code, spot, message, remedy));
    }
  }

  /** Adds a problem at a pointer. */
  void add(Severity severity, ProblemCode code, String pointer, String message, String remedy) {
    if (isListed(code, severity)) {
      problems.add(new Problem(severity, code, ProblemPath.parse(pointer), message, remedy));
    }
  }

  void omission(ProblemCode code, String pointer, String message, String remedy) {
    add(Severity.OMISSION, code, pointer, message, remedy);
  }

  void warning(ProblemCode code, String pointer, String message, String remedy) {
    add(Severity.WARNING, code, pointer, message, remedy);
  }

  private boolean isListed(ProblemCode code, Severity severity) {
    return counts.merge(new Kind(code, severity), 1L, Long::sum) <= MOST_OF_A_KIND;
  }

  /** Whether something of this code was said. */
  boolean has(ProblemCode code) {
    return counts.keySet().stream().anyMatch(kind -> kind.code().equals(code));
  }

  /** Writes the pointers, now that it is known how many texts the file has. */
  void settle(boolean isOneOfSeveral) {
    for (Found found : reading) {
      problems.add(
          new Problem(
              found.severity(),
              found.code(),
              ProblemPath.parse(found.spot().pointer(isOneOfSeveral)),
              found.message(),
              found.remedy()));
    }
    reading.clear();
  }

  /** Everything, with a line for each kind that was cut short. */
  Problems toProblems() {
    counts.forEach(
        (kind, count) -> {
          if (count > MOST_OF_A_KIND) {
            problems.add(
                new Problem(
                    kind.severity(),
                    kind.code(),
                    ProblemPath.root(),
                    "There are "
                        + count
                        + " problems of this kind; the first "
                        + MOST_OF_A_KIND
                        + " are listed.",
                    LOOK_UP));
          }
        });
    return problems;
  }
}
