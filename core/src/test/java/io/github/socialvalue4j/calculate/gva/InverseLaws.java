package io.github.socialvalue4j.calculate.gva;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class InverseLaws {
  private static Optional<BigDecimal[][]> quick(BigDecimal[][] flows, BigDecimal[] output) {
    return QuickInverse.leontief(flows, output, UnreachedCells.of(flows), 512);
  }

  @Property(tries = 300)
  void theQuickInverseIsTheExactOneToTheLastDigit(
      @ForAll @Size(min = 16, max = 16) List<@IntRange(min = -50, max = 400) Integer> cells,
      @ForAll @Size(min = 4, max = 4) List<@IntRange(min = 1, max = 1000) Integer> outputs) {
    BigDecimal[][] flows = new BigDecimal[4][4];
    BigDecimal[] output = new BigDecimal[4];
    for (int i = 0; i < 4; i++) {
      output[i] = BigDecimal.valueOf(outputs.get(i));
      for (int j = 0; j < 4; j++) {
        flows[i][j] = BigDecimal.valueOf(cells.get(4 * i + j), 1);
      }
    }
    quick(flows, output)
        .ifPresent(
            quick ->
                assertThat(quick)
                    .isDeepEqualTo(ExactInverse.leontief(flows, output).orElseThrow()));
  }

  @Test
  void theQuickInverseLeavesDoubtfulTablesToTheExactOne() {
    BigDecimal[][] ones = {
      {BigDecimal.ONE, BigDecimal.ZERO}, {BigDecimal.ZERO, new BigDecimal("0.5")}
    };
    BigDecimal[] output = {BigDecimal.ONE, BigDecimal.ONE};
    assertThat(quick(ones, output)).isEmpty();
    assertThat(ExactInverse.leontief(ones, output)).isEmpty();

    BigDecimal[][] vast = {
      {BigDecimal.ZERO, new BigDecimal("1e34")}, {BigDecimal.ZERO, BigDecimal.ZERO}
    };
    BigDecimal[] small = {BigDecimal.ONE, new BigDecimal("1e-34")};
    assertThat(quick(vast, small)).isEmpty();
    assertThat(ExactInverse.leontief(vast, small).orElseThrow()[0][1]).isEqualByComparingTo("1e68");
  }

  @Property(tries = 30)
  void mostTablesAreSolvedTheQuickWay(
      @ForAll @Size(min = 9, max = 9) List<@IntRange(max = 100) Integer> cells) {
    BigDecimal[][] flows = new BigDecimal[3][3];
    BigDecimal[] output = new BigDecimal[3];
    for (int i = 0; i < 3; i++) {
      output[i] = BigDecimal.valueOf(400);
      for (int j = 0; j < 3; j++) {
        flows[i][j] = BigDecimal.valueOf(cells.get(3 * i + j));
      }
    }
    assertThat(quick(flows, output)).isPresent();
  }

  @Property(tries = 500)
  void arithmeticModuloPrimesFindsWhatIsSingularAndWhichCellsAreZero(
      @ForAll @Size(min = 16, max = 16) List<@IntRange(min = -2, max = 2) Integer> cells) {
    BigDecimal[][] flows = new BigDecimal[4][4];
    BigDecimal[] output = new BigDecimal[4];
    for (int i = 0; i < 4; i++) {
      output[i] = BigDecimal.ONE;
      for (int j = 0; j < 4; j++) {
        flows[i][j] = BigDecimal.valueOf(cells.get(4 * i + j));
      }
    }
    Optional<BigDecimal[][]> exact = ExactInverse.leontief(flows, output);
    Optional<boolean[][]> zeros =
        ModularZeros.of(WholeNumbers.of(flows, output), UnreachedCells.of(flows));

    assertThat(zeros.isPresent()).isEqualTo(exact.isPresent());
    exact.ifPresent(
        inverse -> {
          for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
              assertThat(zeros.orElseThrow()[i][j]).isEqualTo(inverse[i][j].signum() == 0);
              assertThat(UnreachedCells.of(flows)[i][j] && inverse[i][j].signum() != 0).isFalse();
            }
          }
          BigDecimal[][] solved = LeontiefInverse.of(flows, output).cells().orElseThrow();
          for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
              assertThat(solved[i][j]).isEqualByComparingTo(inverse[i][j]);
            }
          }
        });
  }
}
