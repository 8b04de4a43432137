package io.github.socialvalue4j.calculate.sroi.simulation;

import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.sroi.RowResult;
import io.github.socialvalue4j.calculate.sroi.SroiOptions;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.Investment;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.model.discount.PriceBase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What has to be done for each draw: rows and inputs with an uncertain number are computed anew,
 * all others are one exact number each.
 */
final class SimulationPlan {
  private final SroiOptions options;
  private final List<Column> columns;
  private final Map<CellRef, Integer> index;
  private final List<RowPlan> rows = new ArrayList<>();
  private final List<InputPlan> inputs = new ArrayList<>();
  private final double certainValue;
  private final double certainInvestment;

  private record InputPlan(double factor, List<Integer> columns) {}

  SimulationPlan(SroiResult base, List<Column> columns, Map<CellRef, Integer> index) {
    this.options = base.options();
    this.columns = columns;
    this.index = index;
    List<BigDecimal> certain = new ArrayList<>();
    for (RowResult row : base.rows()) {
      if (row.row().refs().stream().anyMatch(index::containsKey)) {
        rows.add(plan(row));
      } else {
        certain.add(row.presentValue().value());
      }
    }
    this.certainValue = Decimals.sum(certain).doubleValue();
    BigDecimal rest = base.investment().orElseThrow().value();
    List<InputItem> items = base.map().inputs();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).refs().stream().anyMatch(index::containsKey)) {
        inputs.add(plan(items.get(i)));
        rest = rest.subtract(base.investment().orElseThrow().inputs().get(i).figure().value());
      }
    }
    this.certainInvestment = rest.doubleValue();
  }

  List<Column> columns() {
    return columns;
  }

  private int column(CellRef ref) {
    return index.getOrDefault(ref, -1);
  }

  private RowPlan plan(RowResult result) {
    OutcomeRow row = result.row();
    int years = result.values().size();
    int duration = column(CellRef.of(row.id(), Cell.DURATION));
    if (duration >= 0) {
      years = (int) Math.ceil(columns.get(duration).distribution().high());
    }
    return new RowPlan(row, options, prices(row.priceBase()), years, this::column);
  }

  /** By what real terms multiply an amount. */
  private double prices(PriceBase from) {
    return options
        .realTerms()
        .filter(terms -> !terms.to().equals(from))
        .map(
            terms ->
                terms.series().indexOf(terms.to()).value().doubleValue()
                    / terms.series().indexOf(from).value().doubleValue())
        .orElse(1.0);
  }

  private InputPlan plan(InputItem input) {
    double factor = prices(input.priceBase());
    if (options.investment() != Investment.UNDISCOUNTED) {
      BigDecimal time =
          options.investment() == Investment.LIKE_VALUES
              ? options.timing().exponent(input.year())
              : BigDecimal.valueOf(input.year());
      factor *= options.schedule().factor(time).value().doubleValue();
    }
    List<Integer> uncertain = new ArrayList<>();
    for (CellRef ref : input.refs()) {
      if (column(ref) >= 0) {
        uncertain.add(column(ref));
      } else {
        factor *= input.find(ref.cell()).orElseThrow().value().doubleValue();
      }
    }
    return new InputPlan(factor, List.copyOf(uncertain));
  }

  /** Writes the ratios of a block's draws. */
  void run(Workspace work, double[] totals, double[] ratios, int from) {
    int n = work.count();
    for (int i = 0; i < n; i++) {
      totals[i] = certainValue;
    }
    for (RowPlan row : rows) {
      row.addTo(totals, work);
    }
    if (inputs.isEmpty()) {
      for (int i = 0; i < n; i++) {
        ratios[from + i] = totals[i] / certainInvestment;
      }
      return;
    }
    double[] investment = work.second();
    for (int i = 0; i < n; i++) {
      investment[i] = certainInvestment;
    }
    for (InputPlan input : inputs) {
      double[] amount = work.accumulator();
      for (int i = 0; i < n; i++) {
        amount[i] = input.factor();
      }
      for (int column : input.columns()) {
        double[] draws = work.draw(column);
        for (int i = 0; i < n; i++) {
          amount[i] *= draws[i];
        }
      }
      for (int i = 0; i < n; i++) {
        investment[i] += amount[i];
      }
    }
    for (int i = 0; i < n; i++) {
      ratios[from + i] = totals[i] / investment[i];
    }
  }
}
