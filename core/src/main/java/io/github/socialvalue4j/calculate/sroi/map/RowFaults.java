package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import java.util.List;

/**
 * Judges one row of a map by itself, so that a change of one number does not judge all the others
 * again. Paths begin at the row.
 */
public final class RowFaults {
  private RowFaults() {}

  /** What is wrong with an input of a map. */
  public static List<Problem> of(InputItem input, ImpactMap map) {
    Problems problems = new Problems();
    new InputCheck(map.currency(), problems).check(input.toBuilder(), ProblemPath.root());
    return problems.list();
  }

  /** What is wrong with an outcome of a map; whether a harm shares a source is not looked at. */
  public static List<Problem> of(OutcomeRow row, ImpactMap map) {
    Problems problems = new Problems();
    ImpactMap.Builder alone = ImpactMap.builder(map.id()).currency(map.currency());
    new RowCheck(alone.outcome(row.toBuilder()), problems)
        .check(row.toBuilder(), ProblemPath.root());
    return problems.list();
  }
}
