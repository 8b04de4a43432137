package io.github.socialvalue4j.calculate.gva;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Whether a matrix of whole numbers is singular, and which cells of its inverse are 0, by
 * elimination modulo primes of 61 bits, where no number grows.
 *
 * <p>A determinant that is not 0 modulo one prime is not 0. One that is 0 modulo so many primes
 * that their product exceeds the largest value it could have is 0: nothing but 0 is divisible by
 * all of them. The same holds for a cell of the inverse, which is a smaller determinant divided by
 * the whole one. A regular matrix is known by its first prime, but for a chance of 1 in 10^16; the
 * proof that 150 rows of 34-digit numbers are singular takes some 300 primes and about a second.
 */
final class ModularZeros {
  private static final BigInteger FIRST = BigInteger.ONE.shiftLeft(61);
  private static final int BITS_OF_A_PRIME = 61;

  private ModularZeros() {}

  /**
   * True where the inverse is 0.
   *
   * @param matrix square
   * @param sure where that is known already
   * @return nothing if there is no inverse
   */
  static Optional<boolean[][]> of(WholeNumbers matrix, boolean[][] sure) {
    long needed = matrix.bitsOfDeterminant() + 1;
    BigInteger prime = FIRST;
    boolean[][] zeros = new boolean[0][];
    long bitsOfDeterminant = 0;
    long bitsOfCells = 0;
    while (true) {
      prime = prime.nextProbablePrime();
      ModularMatrix remainder = new ModularMatrix(matrix.rows(), prime);
      if (zeros.length == 0) {
        if (!remainder.isRegular()) {
          bitsOfDeterminant += BITS_OF_A_PRIME;
          if (bitsOfDeterminant >= needed) {
            return Optional.empty();
          }
          continue;
        }
        remainder = new ModularMatrix(matrix.rows(), prime);
      }
      Optional<boolean[][]> here = remainder.zerosOfInverse();
      if (here.isPresent()) {
        zeros = zeros.length == 0 ? here.get() : both(zeros, here.get());
        bitsOfCells += BITS_OF_A_PRIME;
        if (bitsOfCells >= needed || !isMore(zeros, sure)) {
          return Optional.of(zeros);
        }
      }
    }
  }

  private static boolean[][] both(boolean[][] left, boolean[][] right) {
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < left.length; j++) {
        left[i][j] &= right[i][j];
      }
    }
    return left;
  }

  private static boolean isMore(boolean[][] zeros, boolean[][] sure) {
    for (int i = 0; i < zeros.length; i++) {
      for (int j = 0; j < zeros.length; j++) {
        if (zeros[i][j] && !sure[i][j]) {
          return true;
        }
      }
    }
    return false;
  }
}
