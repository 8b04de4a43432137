package io.github.socialvalue4j.present.exchange.table;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the faults of one file, up to a limit: a file of another kind has a fault in every cell,
 * and a million of them help nobody. Mutable, for one call.
 */
final class TableProblems {
  /** How many faults of one file are listed. */
  static final int MOST = 10_000;

  private static final int LONGEST_SHOWN = 60;

  private final ProblemPath file;
  private final List<Problem> found = new ArrayList<>();
  private boolean isFull;

  TableProblems(String file) {
    this.file = ProblemPath.root().child(file);
  }

  /** The whole file. */
  ProblemPath file() {
    return file;
  }

  void error(String code, ProblemPath path, String message, String remedy) {
    if (isFull) {
      return;
    }
    if (found.size() == MOST) {
      isFull = true;
      found.add(
          Problem.error(
              ProblemCode.of("csv.too-many-faults"),
              file,
              "There are more than " + MOST + " faults; the rest is not listed.",
              "Check that this is the right file; mend what is listed and read it again."));
      return;
    }
    found.add(Problem.error(ProblemCode.of(code), path, message, remedy));
  }

  int size() {
    return found.size();
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  boolean isFull() {
    return isFull;
  }

  List<Problem> list() {
    return List.copyOf(found);
  }

  /** A value as messages quote it: short, and with nothing that a terminal would act upon. */
  static String shown(String value) {
    int end = Math.min(value.length(), LONGEST_SHOWN);
    StringBuilder text = new StringBuilder("'");
    for (int i = 0; i < end; i++) {
      char c = value.charAt(i);
      text.append(PlainText.isControl(c) ? '\uFFFD' : c);
    }
    return text.append(value.length() > end ? "...'" : "'").toString();
  }
}
