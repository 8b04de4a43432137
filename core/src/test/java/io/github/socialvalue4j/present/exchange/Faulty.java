package io.github.socialvalue4j.present.exchange;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Severity;
import java.util.Collection;
import java.util.List;

/** Problems as short lines: code and path. */
final class Faulty {
  private Faulty() {}

  static List<String> errors(Collection<Problem> problems) {
    return problems.stream()
        .filter(p -> p.severity() == Severity.ERROR)
        .map(p -> p.code() + " " + p.path())
        .toList();
  }

  static List<String> errors(Evaluated evaluated) {
    return errors(evaluated.problems());
  }
}
