package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.place.AreaId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rounds of one pound's way, as far as they were asked for: the income of round 1, what its
 * recipient pays to staff and suppliers in round 2, and what these spend again. Immutable and
 * thread-safe.
 *
 * @param id names the ledger
 * @param area what local means here
 * @param firstRoundLocal whether the recipient of round 1 is in the area
 * @param income round 1, a positive amount of money
 * @param outlays what the recipient paid out of it
 * @param laterRetention the share that stays local in each round after the last one surveyed, if
 *     somebody states one; needed only to count more rounds than were surveyed
 */
public record RoundsLedger(
    String id,
    AreaId area,
    boolean firstRoundLocal,
    Figure income,
    List<Outlay> outlays,
    Optional<Figure> laterRetention)
    implements DocumentOnly {
  /** Copies the outlays. */
  public RoundsLedger {
    Identifiers.check("ledger", id);
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(income, "income");
    outlays = List.copyOf(outlays);
    Objects.requireNonNull(laterRetention, "laterRetention");
  }

  /** A ledger that says nothing of rounds it did not survey. */
  public static RoundsLedger of(
      String id, AreaId area, boolean firstRoundLocal, Figure income, List<Outlay> outlays) {
    return new RoundsLedger(id, area, firstRoundLocal, income, outlays, Optional.empty());
  }

  /**
   * The same ledger with a share that stays local in each later round.
   *
   * @param retention from 0 to 1, without unit
   */
  public RoundsLedger withLaterRetention(Figure retention) {
    return new RoundsLedger(id, area, firstRoundLocal, income, outlays, Optional.of(retention));
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
