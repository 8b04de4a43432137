package io.github.socialvalue4j.calculate.sroi.sensitivity;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.KnownIds;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import org.jspecify.annotations.Nullable;

/** Says which numbers and outcomes a map has not. Mutable, for use inside one call. */
final class UnknownNumbers {
  private final ImpactMap map;
  private @Nullable KnownIds numbers;
  private @Nullable KnownIds outcomes;

  UnknownNumbers(ImpactMap map) {
    this.map = map;
  }

  /** That the map has no such number. */
  Problem number(CellRef ref, ProblemPath path) {
    if (ref.isOfEveryRow()) {
      return SensitivityFaults.UNKNOWN_CELL.at(path, ref.cell().inWords());
    }
    KnownIds known = numbers;
    if (known == null) {
      known =
          new KnownIds("number", "the map", map.refs().stream().map(CellRef::toString).toList());
      numbers = known;
    }
    return SensitivityFaults.UNKNOWN_NUMBER.at(path, known.sentence(ref.toString()));
  }

  /** That the map has no such outcome. */
  Problem outcome(String id, ProblemPath path) {
    KnownIds known = outcomes;
    if (known == null) {
      known =
          new KnownIds("outcome", "the map", map.outcomes().stream().map(OutcomeRow::id).toList());
      outcomes = known;
    }
    return SensitivityFaults.UNKNOWN_OUTCOME.at(path, known.sentence(id));
  }
}
