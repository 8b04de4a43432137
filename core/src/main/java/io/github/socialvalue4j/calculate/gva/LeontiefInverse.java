package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.quantity.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The Leontief inverse of a table, and how it was come by: with 150 digits where that is surely
 * enough, else exactly for small tables, and for large ones with up to 600 digits once arithmetic
 * modulo primes has settled what is singular and which cells are 0. So every table is answered in
 * seconds, and none is called singular by a threshold.
 *
 * @param state what was found
 * @param cells row i, column j of the inverse; none unless it was found
 */
record LeontiefInverse(State state, Optional<BigDecimal[][]> cells) {
  /**
   * Up to this size an exact elimination takes less than a second, whatever stands in the table.
   */
  private static final int MOST_EXACT = 16;

  private static final int BITS = 512;
  private static final int MOST_BITS = 2048;

  /**
   * Cells beyond this power of ten, either way, are refused: what is multiplied with them must stay
   * within the numbers of this library.
   */
  private static final int LARGEST_POWER_OF_TEN = 300;

  /** How a search for the inverse ended. */
  enum State {
    /** Every cell is known, right to 34 digits. */
    FOUND,
    /** There is no inverse. */
    SINGULAR,
    /** There is one, but its cells differ so widely that 600 digits do not hold them. */
    UNEVEN
  }

  /** Solves I - A of these flows, row i sold to column j, and these outputs, all above 0. */
  static LeontiefInverse of(BigDecimal[][] flows, BigDecimal[] output) {
    int n = output.length;
    boolean[][] zeros = UnreachedCells.of(flows);
    Optional<BigDecimal[][]> quick = QuickInverse.leontief(flows, output, zeros, BITS);
    if (quick.isPresent()) {
      return found(quick.get());
    }
    if (n <= MOST_EXACT) {
      return ExactInverse.leontief(flows, output)
          .map(LeontiefInverse::found)
          .orElseGet(() -> new LeontiefInverse(State.SINGULAR, Optional.empty()));
    }
    Optional<boolean[][]> exactZeros = ModularZeros.of(WholeNumbers.of(flows, output), zeros);
    if (exactZeros.isEmpty()) {
      return new LeontiefInverse(State.SINGULAR, Optional.empty());
    }
    for (int bits = 2 * BITS; bits <= MOST_BITS; bits *= 2) {
      Optional<BigDecimal[][]> wider = QuickInverse.leontief(flows, output, exactZeros.get(), bits);
      if (wider.isPresent()) {
        return found(wider.get());
      }
    }
    return new LeontiefInverse(State.UNEVEN, Optional.empty());
  }

  private static LeontiefInverse found(BigDecimal[][] cells) {
    for (BigDecimal[] row : cells) {
      for (int j = 0; j < row.length; j++) {
        int power = row[j].precision() - row[j].scale() - 1;
        if (row[j].signum() != 0 && Math.abs(power) > LARGEST_POWER_OF_TEN) {
          return new LeontiefInverse(State.UNEVEN, Optional.empty());
        }
        row[j] = Decimals.canonical(row[j]);
      }
    }
    return new LeontiefInverse(State.FOUND, Optional.of(cells));
  }
}
