package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * The choices of a local multiplier, recorded in its result. Immutable and thread-safe.
 *
 * @param rounds how many rounds are counted, 1 to 100; LM3 counts 3
 * @param firstPound whether round 1 is part of the multiplier
 * @param staffAveraging how staff who answered stand for those who did not
 * @param supplierAveraging how suppliers and other payees who answered stand for those who did not
 */
public record MultiplierOptions(
    int rounds, FirstPound firstPound, Averaging staffAveraging, Averaging supplierAveraging) {
  private static final int MOST_ROUNDS = 100;
  private static final MultiplierOptions LM3 =
      new MultiplierOptions(3, FirstPound.COUNTED, Averaging.UNWEIGHTED, Averaging.BY_AMOUNT);

  /** Checks the range. */
  public MultiplierOptions {
    if (rounds < 1 || rounds > MOST_ROUNDS) {
      throw new IllegalArgumentException("A multiplier counts 1 to 100 rounds, not " + rounds);
    }
    Objects.requireNonNull(firstPound, "firstPound");
    Objects.requireNonNull(staffAveraging, "staffAveraging");
    Objects.requireNonNull(supplierAveraging, "supplierAveraging");
  }

  /**
   * LM3: three rounds, the first pound counted, persons averaged unweighted and suppliers by
   * amount.
   */
  public static MultiplierOptions lm3() {
    return LM3;
  }

  /** The same choices for another number of rounds. */
  public MultiplierOptions withRounds(int other) {
    return new MultiplierOptions(other, firstPound, staffAveraging, supplierAveraging);
  }

  /** The same choices with another answer about the first pound. */
  public MultiplierOptions withFirstPound(FirstPound other) {
    return new MultiplierOptions(rounds, other, staffAveraging, supplierAveraging);
  }

  /** The same choices with other averages. */
  public MultiplierOptions withAveraging(Averaging staff, Averaging suppliers) {
    return new MultiplierOptions(rounds, firstPound, staff, suppliers);
  }

  /** The choices in a line. */
  public String inWords() {
    return rounds
        + (rounds == 1 ? " round, first pound " : " rounds, first pound ")
        + firstPound.code()
        + ", staff averaged "
        + staffAveraging.code()
        + ", suppliers averaged "
        + supplierAveraging.code();
  }

  Averaging averaging(PayeeKind kind) {
    return kind == PayeeKind.STAFF ? staffAveraging : supplierAveraging;
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
