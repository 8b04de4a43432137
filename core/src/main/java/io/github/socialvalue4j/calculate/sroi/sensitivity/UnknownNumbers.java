package io.github.socialvalue4j.calculate.sroi.sensitivity;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.KnownIds;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.map.SroiCodes;
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
      return Problem.error(
          SroiCodes.UNKNOWN_CELL,
          path,
          "No row of the map has a " + ref.cell().inWords() + ".",
          "Name a cell that some row has.");
    }
    KnownIds known = numbers;
    if (known == null) {
      known =
          new KnownIds("number", "the map", map.refs().stream().map(CellRef::toString).toList());
      numbers = known;
    }
    return Problem.error(
        SroiCodes.UNKNOWN_CELL, path, known.sentence(ref.toString()), "Name a number of the map.");
  }

  /** That the map has no such outcome. */
  Problem outcome(String id, ProblemPath path) {
    KnownIds known = outcomes;
    if (known == null) {
      known =
          new KnownIds("outcome", "the map", map.outcomes().stream().map(OutcomeRow::id).toList());
      outcomes = known;
    }
    return Problem.error(
        SroiCodes.UNKNOWN_CELL, path, known.sentence(id), "Name an outcome of the map.");
  }
}
