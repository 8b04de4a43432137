package io.github.socialvalue4j.examples.benchmarks;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.sroi.SroiCalculator;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.map.Stakeholder;
import io.github.socialvalue4j.calculate.sroi.simulation.Distribution;
import io.github.socialvalue4j.calculate.sroi.simulation.Distribution.Pert;
import io.github.socialvalue4j.calculate.sroi.simulation.Distribution.Triangular;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A map of 50 outcomes over 10 years, none like another, each with six uncertain numbers. */
final class Workload {
  static final int ROWS = 50;
  static final int YEARS = 10;
  static final int DRAWS = 1_000_000;
  static final long SEED = 2026;
  static final List<Cell> UNCERTAIN =
      List.of(
          Cell.QUANTITY,
          Cell.PROXY,
          Cell.DEADWEIGHT,
          Cell.DISPLACEMENT,
          Cell.ATTRIBUTION,
          Cell.DROP_OFF);

  private static final Citation SOURCE = Citation.of("made up to measure speed");
  private static final MeasureUnit PERSON = MeasureUnit.userDefined("person");

  private Workload() {}

  static ImpactMap map() {
    ImpactMap.Builder map =
        ImpactMap.builder("benchmark")
            .title("Benchmark")
            .stakeholder(Stakeholder.of("people", "People").involved("survey", 40, 100))
            .input(
                InputItem.builder("grant")
                    .description("money")
                    .set(Cell.AMOUNT, number(new BigDecimal("100000"), MeasureUnit.GBP)));
    for (int i = 0; i < ROWS; i++) {
      map.outcome(row(i));
    }
    return SroiCalculator.withDefaults().check(map).completeOrThrow();
  }

  private static OutcomeRow.Builder row(int i) {
    return OutcomeRow.builder("row-" + i)
        .stakeholder("people")
        .description("something changed")
        .indicator("share of people who say so")
        .set(Cell.QUANTITY, number(BigDecimal.valueOf(10 + i), PERSON))
        .set(Cell.PROXY, number(BigDecimal.valueOf(13610L + i, 2), MeasureUnit.GBP.per(PERSON)))
        .set(Cell.DURATION, share(YEARS))
        .set(Cell.DEADWEIGHT, percent(5 + i % 40))
        .set(Cell.DISPLACEMENT, percent(1 + i % 7))
        .set(Cell.ATTRIBUTION, percent(10 + i % 50))
        .set(Cell.LEAKAGE, percent(0))
        .set(Cell.DROP_OFF, percent(5 + i % 30));
  }

  private static Assumption percent(int value) {
    return number(BigDecimal.valueOf(value, 2), MeasureUnit.ONE);
  }

  private static Assumption share(int value) {
    return number(BigDecimal.valueOf(value), MeasureUnit.ONE);
  }

  private static Assumption number(BigDecimal value, MeasureUnit unit) {
    return Assumption.of("number", value, unit, SOURCE, EvidenceGrade.ESTIMATED);
  }

  static SroiResult result() {
    return SroiCalculator.withDefaults().calculate(map()).completeOrThrow();
  }

  /** The least, likeliest and greatest value of a number; no two numbers are skewed alike. */
  static double[] range(int row, Cell cell, double value) {
    int at = row * UNCERTAIN.size() + UNCERTAIN.indexOf(cell);
    return new double[] {
      (0.6 + 0.001 * at) * value, value, (1.1 + 0.0007 * (at * 7 % 300)) * value
    };
  }

  static Map<CellRef, Distribution> uncertain(SroiResult result, Shape shape) {
    Map<CellRef, Distribution> uncertain = new LinkedHashMap<>();
    for (int i = 0; i < ROWS; i++) {
      OutcomeRow row = result.map().outcomes().get(i);
      for (Cell cell : UNCERTAIN) {
        double[] range = range(i, cell, row.get(cell).value().doubleValue());
        uncertain.put(
            CellRef.of(row.id(), cell),
            shape == Shape.PERT
                ? Pert.of(range[0], range[1], range[2])
                : new Triangular(range[0], range[1], range[2]));
      }
    }
    return uncertain;
  }

  /** What the Python script needs: the investment, the discount factors, then a row a line. */
  static String text(SroiResult result) {
    StringBuilder text = new StringBuilder();
    text.append(DRAWS).append(' ').append(SEED).append(' ');
    text.append(result.investment().orElseThrow().value().doubleValue()).append('\n');
    for (int k = 0; k < YEARS; k++) {
      BigDecimal time = result.options().timing().exponent(k);
      text.append(result.options().schedule().factor(time).value().doubleValue()).append(' ');
    }
    for (int i = 0; i < ROWS; i++) {
      OutcomeRow row = result.map().outcomes().get(i);
      text.append('\n');
      for (Cell cell : UNCERTAIN) {
        for (double value : range(i, cell, row.get(cell).value().doubleValue())) {
          text.append(value).append(' ');
        }
      }
    }
    return text.append('\n').toString();
  }
}
