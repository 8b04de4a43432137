package io.github.socialvalue4j.present.statement.local;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.localmultiplier.LocalMultiplier;
import io.github.socialvalue4j.calculate.localmultiplier.RoundsLedger;
import io.github.socialvalue4j.model.place.Area;
import java.util.Objects;

/**
 * A ledger that a statement speaks of. Immutable and thread-safe.
 *
 * @param name of its recipient, for people
 * @param area what local means in it
 * @param definition of the area in words, or the empty text
 * @param ledger who was paid
 * @param multiplier what it comes to
 */
public record MultiplierSubject(
    String name, Area area, String definition, RoundsLedger ledger, LocalMultiplier multiplier) {
  /**
   * Checks that the parts belong together.
   *
   * @throws IllegalArgumentException if ledger, multiplier and area are not of one another
   */
  public MultiplierSubject {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(definition, "definition");
    if (!ledger.id().equals(multiplier.ledger())
        || !ledger.area().equals(area.id())
        || !multiplier.area().equals(area.id())) {
      throw new IllegalArgumentException(
          "Ledger "
              + ledger.id()
              + ", multiplier of "
              + multiplier.ledger()
              + " and area "
              + area
              + " do not belong together");
    }
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
