package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.place.AreaId;
import java.util.List;
import java.util.Objects;

/**
 * A local multiplier with all that it takes to read it. Immutable and thread-safe.
 *
 * @param ledger the ledger's id
 * @param area what local means
 * @param options the choices made
 * @param firstRoundLocal whether the recipient of round 1 is in the area
 * @param firstPoundCounted whether round 1 is part of the multiplier, which follows from both
 * @param income round 1
 * @param rounds the money of each round that stayed local, round 2 first
 * @param multiplier the counted rounds by round 1
 * @param benefitPerPound rounds 2 to the last by round 1: what a pound brings in addition
 * @param coverage how far payees answered, one for each kind of payee
 */
public record LocalMultiplier(
    String ledger,
    AreaId area,
    MultiplierOptions options,
    boolean firstRoundLocal,
    boolean firstPoundCounted,
    Figure income,
    List<Round> rounds,
    Bounded multiplier,
    Bounded benefitPerPound,
    List<SurveyCoverage> coverage)
    implements DocumentOnly {
  /** Copies the lists. */
  public LocalMultiplier {
    Objects.requireNonNull(ledger, "ledger");
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(income, "income");
    rounds = List.copyOf(rounds);
    Objects.requireNonNull(multiplier, "multiplier");
    Objects.requireNonNull(benefitPerPound, "benefitPerPound");
    coverage = List.copyOf(coverage);
  }

  /**
   * One round.
   *
   * @param number 2 or more; round 1 is the income
   * @param money what stayed local in it
   */
  public record Round(int number, Bounded money) {
    /** Checks that nothing is null. */
    public Round {
      Objects.requireNonNull(money, "money");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  @Override
  public String toString() {
    return ShortText.of("local multiplier of " + ledger + ": " + multiplier);
  }
}
