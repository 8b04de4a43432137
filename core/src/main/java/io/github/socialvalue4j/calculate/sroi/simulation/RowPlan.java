package io.github.socialvalue4j.calculate.sroi.simulation;

import io.github.socialvalue4j.calculate.sroi.SroiOptions;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.Deductions;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.DropOffFrom;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.DropOffShape;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.PartYear;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** How one outcome's present value is made from draws: whatever is certain is one number. */
final class RowPlan {
  private final boolean summed;
  private final boolean straightLine;
  private final boolean wholeYears;
  private final int lostAtOnce;
  private double constant = 1;
  private double shares;
  private final List<Integer> factors = new ArrayList<>();
  private final List<Integer> deductions = new ArrayList<>();
  private final List<Integer> yearColumns = new ArrayList<>();
  private final List<Double> yearFactors = new ArrayList<>();
  private double fixedYears;
  private int dropOff = -1;
  private int duration = -1;
  private double fixedDropOff;
  private double fixedDuration;
  private final double[] discount;

  RowPlan(
      OutcomeRow row,
      SroiOptions options,
      double prices,
      int years,
      ToIntFunction<CellRef> column) {
    this.summed = options.deductions() == Deductions.SUMMED;
    this.straightLine = options.dropOffShape() == DropOffShape.STRAIGHT_LINE;
    this.wholeYears = options.partYear() == PartYear.WHOLE;
    this.lostAtOnce = options.dropOffFrom() == DropOffFrom.FIRST_YEAR ? 1 : 0;
    this.discount = new double[years];
    int start = options.startOf(row);
    for (int k = 0; k < years; k++) {
      BigDecimal time = options.timing().exponent(start + (long) k);
      discount[k] = options.schedule().factor(time).value().doubleValue();
    }
    if (row.isYearly()) {
      planYears(row, prices, column);
    } else {
      constant = prices;
      planChain(row, column);
    }
  }

  private void planYears(OutcomeRow row, double prices, ToIntFunction<CellRef> column) {
    for (int k = 0; k < row.yearlyValues().size(); k++) {
      int at = column.applyAsInt(CellRef.yearValue(row.id(), k));
      double factor = prices * discount[k];
      if (at >= 0) {
        yearColumns.add(at);
        yearFactors.add(factor);
      } else {
        fixedYears += factor * row.yearlyValues().get(k).value().doubleValue();
      }
    }
  }

  private void planChain(OutcomeRow row, ToIntFunction<CellRef> column) {
    for (Cell cell : List.of(Cell.QUANTITY, Cell.PROXY)) {
      int at = column.applyAsInt(CellRef.of(row.id(), cell));
      if (at >= 0) {
        factors.add(at);
      } else {
        constant *= row.get(cell).value().doubleValue();
      }
    }
    for (Cell cell : Cell.deductions()) {
      int at = column.applyAsInt(CellRef.of(row.id(), cell));
      if (at >= 0) {
        deductions.add(at);
      } else if (summed) {
        shares += share(row, cell).doubleValue();
      } else {
        constant *= BigDecimal.ONE.subtract(share(row, cell)).doubleValue();
      }
    }
    if (summed && deductions.isEmpty()) {
      constant *= 1 - shares;
    }
    dropOff = column.applyAsInt(CellRef.of(row.id(), Cell.DROP_OFF));
    duration = column.applyAsInt(CellRef.of(row.id(), Cell.DURATION));
    fixedDropOff = row.find(Cell.DROP_OFF).map(d -> d.value().doubleValue()).orElse(0.0);
    fixedDuration = row.get(Cell.DURATION).value().doubleValue();
    if (dropOff < 0 && duration < 0) {
      constant *= annuity(fixedDropOff, fixedDuration);
    }
  }

  /** A deduction of the row; 0 where the study's map has no such cell. */
  private static BigDecimal share(OutcomeRow row, Cell cell) {
    return row.find(cell).map(Assumption::value).orElse(BigDecimal.ZERO);
  }

  /** Adds the present value of every draw of a block to {@code totals}. */
  void addTo(double[] totals, Workspace work) {
    int n = work.count();
    if (!yearColumns.isEmpty()) {
      addYears(totals, work);
      return;
    }
    double[] value = work.accumulator();
    for (int i = 0; i < n; i++) {
      value[i] = constant;
    }
    for (int column : factors) {
      double[] draws = work.draw(column);
      for (int i = 0; i < n; i++) {
        value[i] *= draws[i];
      }
    }
    if (summed) {
      takeSum(value, work);
    } else {
      for (int column : deductions) {
        double[] draws = work.draw(column);
        for (int i = 0; i < n; i++) {
          value[i] *= 1 - draws[i];
        }
      }
    }
    if (dropOff >= 0 || duration >= 0) {
      multiplyByTime(value, work);
    }
    for (int i = 0; i < n; i++) {
      totals[i] += value[i];
    }
  }

  private void addYears(double[] totals, Workspace work) {
    int n = work.count();
    for (int i = 0; i < n; i++) {
      totals[i] += fixedYears;
    }
    for (int y = 0; y < yearColumns.size(); y++) {
      double[] draws = work.draw(yearColumns.get(y));
      double factor = yearFactors.get(y);
      for (int i = 0; i < n; i++) {
        totals[i] += factor * draws[i];
      }
    }
  }

  private void takeSum(double[] value, Workspace work) {
    if (deductions.isEmpty()) {
      return;
    }
    int n = work.count();
    double[] left = work.second();
    for (int i = 0; i < n; i++) {
      left[i] = 1 - shares;
    }
    for (int column : deductions) {
      double[] draws = work.draw(column);
      for (int i = 0; i < n; i++) {
        left[i] -= draws[i];
      }
    }
    for (int i = 0; i < n; i++) {
      value[i] *= left[i];
    }
  }

  private void multiplyByTime(double[] value, Workspace work) {
    int n = work.count();
    if (duration < 0 && !straightLine) {
      double[] kept = work.draw(dropOff);
      double[] sum = work.second();
      horner(kept, sum, n);
      for (int i = 0; i < n; i++) {
        value[i] *= sum[i];
      }
      return;
    }
    double[] lasting = work.second();
    if (duration >= 0) {
      System.arraycopy(work.draw(duration), 0, lasting, 0, n);
    }
    double[] lost = dropOff >= 0 ? work.draw(dropOff) : lasting;
    for (int i = 0; i < n; i++) {
      value[i] *=
          annuity(
              dropOff >= 0 ? lost[i] : fixedDropOff, duration >= 0 ? lasting[i] : fixedDuration);
    }
  }

  /** The polynomial in the kept share, one coefficient over the whole column at a time. */
  private void horner(double[] lost, double[] sum, int n) {
    int last = discount.length - 1;
    for (int i = 0; i < n; i++) {
      lost[i] = 1 - lost[i];
      sum[i] = discount[last] * part(fixedDuration, last);
    }
    for (int k = last - 1; k >= 0; k--) {
      double coefficient = discount[k] * part(fixedDuration, k);
      for (int i = 0; i < n; i++) {
        sum[i] = sum[i] * lost[i] + coefficient;
      }
    }
    if (lostAtOnce > 0) {
      for (int i = 0; i < n; i++) {
        sum[i] *= lost[i];
      }
    }
  }

  private double annuity(double lost, double years) {
    double sum = 0;
    double kept = lostAtOnce > 0 ? 1 - lost : 1;
    for (int k = 0; k < discount.length && k < years; k++) {
      double share = straightLine ? Math.max(0, 1 - lost * (k + lostAtOnce)) : kept;
      sum += share * part(years, k) * discount[k];
      kept *= 1 - lost;
    }
    return sum;
  }

  private double part(double years, int k) {
    return wholeYears ? 1 : Math.max(0, Math.min(1, years - k));
  }
}
