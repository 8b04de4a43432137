package io.github.socialvalue4j.calculate.sroi;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.Deductions;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.DropOffFrom;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.DropOffShape;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.Investment;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.PartYear;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.discount.RealTerms;
import io.github.socialvalue4j.model.discount.YearSeries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns rows of a checked map into figures, under one set of options. */
final class SroiEngine {
  private static final Provenance COUNT =
      new Provenance.Convention("a count of years", Citation.of("the order of the years"));
  private static final Figure ZERO =
      Figure.stated("nothing", BigDecimal.ZERO, MeasureUnit.ONE, COUNT);

  private final SroiOptions options;

  SroiEngine(SroiOptions options) {
    this.options = options;
  }

  static Figure count(int years) {
    return Figure.stated("years", BigDecimal.valueOf(years), MeasureUnit.ONE, COUNT);
  }

  RowResult row(OutcomeRow row, ImpactMap map) {
    return row.isYearly() ? yearly(row, map) : derived(row, map);
  }

  private RowResult yearly(OutcomeRow row, ImpactMap map) {
    int start = options.startOf(row);
    List<Figure> values = new ArrayList<>(row.yearlyValues().size());
    for (int k = 0; k < row.yearlyValues().size(); k++) {
      values.add(
          real(
              name(row, "value in year ", start + k),
              row.yearlyValues().get(k).figure(),
              row.priceBase()));
    }
    return result(row, values.get(0), values.get(0), values, map);
  }

  private RowResult derived(OutcomeRow row, ImpactMap map) {
    Figure proxy = real(row.id() + ", proxy value in real terms", proxy(row), row.priceBase());
    Figure quantity = row.get(Cell.QUANTITY).figure();
    Figure gross = Figure.product(row.id() + ", gross value a year", quantity, proxy);
    Figure impact = impact(row, quantity, proxy);
    Optional<Assumption> dropOff = row.find(Cell.DROP_OFF);
    Figure kept =
        dropOff
            .map(d -> Figure.complement(row.id() + ", kept from year to year", d.figure()))
            .orElse(ZERO);
    Figure duration = row.get(Cell.DURATION).figure();
    int last = duration.value().setScale(0, RoundingMode.CEILING).intValueExact();
    int start = options.startOf(row);
    List<Figure> values = new ArrayList<>(last);
    for (int k = 0; k < last; k++) {
      List<Figure> factors = new ArrayList<>(4);
      factors.add(impact);
      int lost = options.dropOffFrom() == DropOffFrom.FIRST_YEAR ? k + 1 : k;
      if (lost > 0 && dropOff.isPresent()) {
        factors.add(kept(row, dropOff.get().figure(), kept, lost));
      }
      boolean whole = duration.value().compareTo(BigDecimal.valueOf(k + 1L)) >= 0;
      if (!whole && options.partYear() == PartYear.PRO_RATA) {
        factors.add(
            Figure.difference(name(row, "part of its last year, ", start + k), duration, count(k)));
      }
      values.add(Figure.product(name(row, "value in year ", start + k), factors));
    }
    return result(row, gross, impact, values, map);
  }

  private Figure proxy(OutcomeRow row) {
    return row.get(Cell.PROXY).figure();
  }

  private Figure impact(OutcomeRow row, Figure quantity, Figure proxy) {
    List<Figure> factors = new ArrayList<>(6);
    factors.add(quantity);
    factors.add(proxy);
    if (options.deductions() == Deductions.SUMMED) {
      List<Figure> shares =
          Cell.deductions().stream()
              .flatMap(cell -> row.find(cell).stream())
              .map(Assumption::figure)
              .toList();
      factors.add(
          Figure.complement(
              row.id() + ", share left after all deductions",
              Figure.sum(row.id() + ", all deductions", MeasureUnit.ONE, shares)));
    } else {
      for (Cell cell : Cell.deductions()) {
        // A study whose outcomes state no leakage has none in its chain.
        row.find(cell)
            .map(
                share ->
                    Figure.complement(
                        row.id() + ", share left after " + cell.inWords(), share.figure()))
            .ifPresent(factors::add);
      }
    }
    return Figure.product(row.id() + ", impact a year", factors);
  }

  private Figure kept(OutcomeRow row, Figure dropOff, Figure kept, int lost) {
    String label = row.id() + ", share left after " + ShortText.count(lost, "drop-off");
    if (options.dropOffShape() == DropOffShape.GEOMETRIC) {
      return Figure.power(label, kept, count(lost));
    }
    Figure lostShare = Figure.product(row.id() + ", share lost by then", dropOff, count(lost));
    return Figure.max(label, ZERO, Figure.complement(row.id() + ", share left", lostShare));
  }

  private RowResult result(
      OutcomeRow row, Figure gross, Figure impact, List<Figure> byYear, ImpactMap map) {
    PriceBase prices = options.realTerms().map(RealTerms::to).orElse(map.priceBase());
    YearSeries values = YearSeries.from(options.startOf(row), map.currency(), prices, byYear);
    YearSeries present =
        values.discounted(
            options.schedule(),
            options.timing(),
            year -> name(row, "present value of year ", year));
    Figure total = present.total(row.id() + ", present value");
    return new RowResult(row, gross, impact, values, present, total);
  }

  private Figure factor(int year) {
    return options.schedule().factor(options.timing().exponent(year));
  }

  /** What was given, in the map's currency. */
  Figure investment(ImpactMap map) {
    return Figure.sum(
        investmentLabel(), map.currency(), map.inputs().stream().map(this::input).toList());
  }

  String investmentLabel() {
    return options.investment() == Investment.UNDISCOUNTED
        ? "investment"
        : "present value of the investment";
  }

  /** What one input adds to the investment. */
  Figure input(InputItem input) {
    Figure amount =
        input
            .find(Cell.AMOUNT)
            .map(Assumption::figure)
            .orElseGet(
                () ->
                    Figure.product(
                        input.id() + ", amount",
                        input.find(Cell.QUANTITY).orElseThrow().figure(),
                        input.find(Cell.RATE).orElseThrow().figure()));
    Figure real = real(input.id() + ", amount in real terms", amount, input.priceBase());
    return switch (options.investment()) {
      case UNDISCOUNTED -> real;
      case FROM_YEAR_ZERO -> presentInput(input, real, options.schedule().factor(input.year()));
      case LIKE_VALUES -> presentInput(input, real, factor(input.year()));
    };
  }

  private static Figure presentInput(InputItem input, Figure amount, Figure factor) {
    return Figure.product(input.id() + ", present value", amount, factor);
  }

  private Figure real(String label, Figure amount, PriceBase from) {
    // The options were checked before: every price base that is met here can be converted.
    return options
        .realTerms()
        .map(terms -> terms.convert(label, amount, from, ProblemPath.root()).orThrow())
        .orElse(amount);
  }

  private static String name(OutcomeRow row, String what, int year) {
    return row.id() + ", " + what + year;
  }
}
