package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.party.MatchConfidence;
import java.util.Objects;

/**
 * What was paid to one payee. Immutable and thread-safe.
 *
 * @param name as the directory writes it, or else the file
 * @param confidence how sure it is who that is, by the weakest sign of any of its payments
 * @param isAmbiguous whether several entries of the directory fit it, so that none was taken
 * @param cell what it is
 * @param rows how many payments
 * @param amount what was paid, credit notes set off
 */
public record PayeeLine(
    String name,
    MatchConfidence confidence,
    boolean isAmbiguous,
    CellKey cell,
    long rows,
    Figure amount)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public PayeeLine {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(amount, "amount");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
