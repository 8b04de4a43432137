package io.github.socialvalue4j.calculate.gva;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Derivation.Stated;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tables that an exact elimination would not come back from, and those that fill the memory. */
class LargeTableTest {
  private static final MeasureUnit GBP = MeasureUnit.of("GBP");

  /** Coefficients of 31 digits, less than 1 in n, so that the table is regular. */
  private static BigDecimal[][] coefficients(int n) {
    Random random = new Random(9);
    BigDecimal[][] cells = new BigDecimal[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        cells[i][j] = new BigDecimal(new BigInteger(100, random), 32);
      }
    }
    return cells;
  }

  private static BigDecimal[] ones(int n) {
    BigDecimal[] ones = new BigDecimal[n];
    Arrays.fill(ones, BigDecimal.ONE);
    return ones;
  }

  /** Makes the last row of I - A the first one once more. */
  private static void repeatFirstRow(BigDecimal[][] cells) {
    int last = cells.length - 1;
    for (int j = 0; j <= last; j++) {
      BigDecimal first = (j == 0 ? BigDecimal.ONE : BigDecimal.ZERO).subtract(cells[0][j]);
      cells[last][j] = (j == last ? BigDecimal.ONE : BigDecimal.ZERO).subtract(first);
    }
  }

  private static InputOutputTable table(BigDecimal[][] cells) {
    List<String> names = new ArrayList<>();
    List<BigDecimal> totals = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      names.add("S" + i);
      totals.add(new BigDecimal("0.4"));
    }
    return new InputOutputTable(
        Edition.of("large", "1"),
        Citation.of("made up"),
        GBP,
        names,
        Arrays.stream(cells).map(List::of).toList(),
        List.of(ones(cells.length)),
        List.of(new Satellite("gva", GBP, totals)),
        Optional.empty());
  }

  @Test
  void aSingularTableOfManyDigitsIsAnsweredSoon() {
    BigDecimal[][] cells = coefficients(70);
    repeatFirstRow(cells);

    assertThat(InputOutputCalculator.calculate(table(cells)).problems())
        .anySatisfy(p -> assertThat(p.code()).isEqualTo(GvaFaults.SINGULAR.code()));
  }

  @Test
  void aTableThatIsNearlySingularStillHasItsInverse() {
    BigDecimal[][] cells = coefficients(40);
    repeatFirstRow(cells);
    cells[39][39] = cells[39][39].add(new BigDecimal("1E-32"));
    LeontiefInverse solved = LeontiefInverse.of(cells, ones(40));

    assertThat(solved.state()).isEqualTo(LeontiefInverse.State.FOUND);
    BigDecimal[][] inverse = solved.cells().orElseThrow();
    BigDecimal right = BigDecimal.ZERO;
    for (int k = 0; k < 40; k++) {
      right = right.add(cells[3][k].multiply(inverse[k][39]));
    }
    assertThat(inverse[3][39].subtract(right).abs())
        .isLessThan(inverse[3][39].abs().movePointLeft(25));
  }

  @Test
  void cellsThatNoNumberHoldsAreAProblem() {
    for (int n : new int[] {12, 40}) {
      BigDecimal[][] chain = new BigDecimal[n][n];
      for (BigDecimal[] row : chain) {
        Arrays.fill(row, BigDecimal.ZERO);
      }
      for (int i = 0; i + 1 < n; i++) {
        chain[i][i + 1] = new BigDecimal("1E+34");
      }
      assertThat(InputOutputCalculator.calculate(table(chain)).problems())
          .extracting(p -> p.code())
          .containsExactly(GvaFaults.UNEVEN.code());
    }
  }

  @Test
  void aLargeTableShowsTheRowOfACellOnDemand() {
    InputOutputModel model =
        InputOutputCalculator.calculate(table(coefficients(InputOutputModel.MOST_WITH_ROWS + 1)))
            .orThrow();
    Figure cell = model.requirement("S1", "S2");
    Figure byRow = model.requirementByRow("S1", "S2");

    assertThat(cell.derivation()).isInstanceOf(Stated.class);
    assertThat(cell.leaves())
        .allSatisfy(
            leaf ->
                assertThat(((Stated) leaf.derivation()).provenance())
                    .isInstanceOf(Provenance.Convention.class));
    assertThat(byRow.label()).isEqualTo(cell.label());
    assertThat(byRow.value()).isEqualTo(cell.value());
    assertThat(byRow.replay()).isEqualTo(byRow.value());
    assertThat(byRow.inputs().get(1).figure().value().abs()).isLessThan(new BigDecimal("1E-30"));
    assertThat(model.effect("gva", "S2").value().leaves()).hasSizeLessThan(100);
  }
}
