package io.github.socialvalue4j.calculate.gva;

import java.math.BigDecimal;
import java.util.BitSet;

/**
 * Which cells of a Leontief inverse are 0 because no chain of purchases leads from the row to the
 * column: they are 0 exactly, whatever the amounts are, so no arithmetic has to find it out.
 */
final class UnreachedCells {
  private UnreachedCells() {}

  /** True where row i does not sell to column j, neither itself nor through others. */
  static boolean[][] of(BigDecimal[][] flows) {
    int n = flows.length;
    BitSet[] reached = new BitSet[n];
    for (int i = 0; i < n; i++) {
      reached[i] = new BitSet(n);
      reached[i].set(i);
      for (int j = 0; j < n; j++) {
        if (flows[i][j].signum() != 0) {
          reached[i].set(j);
        }
      }
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        if (reached[i].get(k)) {
          reached[i].or(reached[k]);
        }
      }
    }
    boolean[][] zeros = new boolean[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        zeros[i][j] = !reached[i].get(j);
      }
    }
    return zeros;
  }
}
