package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.ContractValue;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.proxy.LicenceCheck;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values quantities on their own, without a contract: the shortest road from a quantity to a
 * figure.
 *
 * <p>value = quantity x proxy, in the table's currency and price base, with no rounding. Quantities
 * of a level or a share are taken to be changes already. Committed quantities stand upon
 * engagement, all others upon completion. For example, 120 volunteering hours at GBP 16.07 are GBP
 * 1,928.40.
 *
 * <p>Partial: a measure without a value ({@code proxy.not-published}, {@code proxy.area-not-set},
 * {@code proxy.not-reported}, {@code proxy.not-in-edition}), no quantities at all ({@code
 * quantity.none}). Fails: a quantity in another unit than its measure ({@code measure.other-unit}),
 * a negative quantity of a flow ({@code measure.negative}), a text that cannot be read ({@code
 * quantity.not-a-number}, {@code unit.unknown}, {@code measure.unreadable}), a licence that bars a
 * use ({@code licence.refused}). Quantities on their own have no keys: measures that exclude each
 * other, or a part and its whole, are taken to count the same, and treated by the policy on double
 * counts ({@code double-count.found}); of low, central and high of one series one counts ({@code
 * double-count.one-of-series}).
 *
 * <p>Immutable and thread-safe.
 */
public final class QuantityCalculator implements DocumentOnly {
  private static final ProblemPath LINES = ProblemPath.root().child("lines");

  private final ProxyTable table;
  private final ValuationOptions options;
  private final @Nullable AreaId area;
  private final @Nullable ContractValue contractValue;

  private QuantityCalculator(
      ProxyTable table,
      ValuationOptions options,
      @Nullable AreaId area,
      @Nullable ContractValue contractValue) {
    this.table = Objects.requireNonNull(table, "table");
    this.options = Objects.requireNonNull(options, "options");
    this.area = area;
    this.contractValue = contractValue;
  }

  /** A calculator that values by one edition, with the default choices. */
  public static QuantityCalculator of(ProxyTable table) {
    return new QuantityCalculator(table, ValuationOptions.defaults(), null, null);
  }

  /** The same with other choices. */
  public QuantityCalculator withOptions(ValuationOptions other) {
    return new QuantityCalculator(table, other, area, contractValue);
  }

  /** The same for localised measures of an area. */
  public QuantityCalculator withArea(AreaId local) {
    return new QuantityCalculator(table, options, local, contractValue);
  }

  /** The same, with ratios to a contract value. */
  public QuantityCalculator withContractValue(ContractValue value) {
    return new QuantityCalculator(table, options, area, value);
  }

  /** The value of quantities; problems lie at {@code /lines/} and the place in the list. */
  public Result<Valuation> calculate(List<MeasuredQuantity> quantities) {
    Objects.requireNonNull(quantities, "quantities");
    Problems problems = new Problems();
    LineBook book = new LineBook();
    for (LicensedUse use : options.uses()) {
      LicenceCheck.check(table, use)
          .map(p -> p.at(ProblemPath.root().child("table")))
          .ifPresent(problems::add);
    }
    sayOtherCurrency(problems);
    Map<List<Object>, Integer> shares = new HashMap<>();
    LineMaker maker =
        new LineMaker(
            table, Optional.ofNullable(area), Optional.empty(), new ProxyFigures(), book, problems);
    Map<MeasureId, ProblemPath> places = new HashMap<>();
    Map<MeasuredQuantity, Integer> first = new HashMap<>();
    for (int i = 0; i < quantities.size(); i++) {
      int place = i;
      MeasuredQuantity quantity =
          Objects.requireNonNull(quantities.get(i), () -> "quantities, number " + (place + 1));
      line(quantity, i, maker, problems, places, first);
      sayShareTwice(quantity, i, shares, problems);
    }
    if (quantities.isEmpty()) {
      problems.add(
          Problem.omission(
              ValuationCodes.NO_QUANTITIES,
              LINES,
              "There are no quantities, so nothing is valued. Missing is not zero.",
              "Give a quantity for each measure; write 0 where it was counted and there was none."));
    }
    LineOverlaps overlaps = new LineOverlaps(options, book, problems);
    overlaps.oneOfEachSeries(
        SeriesChoice.of(book.lines()), line -> places.getOrDefault(line.measure().id(), LINES));
    overlaps.excluding(maker::overlapsOf, line -> places.getOrDefault(line.measure().id(), LINES));
    return problems.toResult(
        () -> {
          TotalsMaker totals = new TotalsMaker(options.policy(), Placement.ofTable(table), book);
          return new Valuation(
              options,
              Optional.empty(),
              List.of(table),
              book,
              totals.totals(),
              contractValue == null
                  ? List.of()
                  : Ratios.of(totals.totals().values(), Dimension.ALL, contractValue, "given"));
        });
  }

  private void sayOtherCurrency(Problems problems) {
    if (contractValue != null && !contractValue.amount().unit().equals(table.currency())) {
      problems.add(
          Problem.warning(
              ValuationCodes.OTHER_CURRENCY,
              ProblemPath.root().child("contractValue"),
              "The contract value is in "
                  + contractValue.amount().unit()
                  + " and "
                  + table.edition()
                  + " in "
                  + table.currency()
                  + ", so the two are not compared.",
              "Give the contract value in the currency of the table."));
    }
  }

  /** Two lines word for word are two deliveries, or one that was written down twice. */
  private static void sayTwin(
      MeasuredQuantity given, int index, Map<MeasuredQuantity, Integer> first, Problems problems) {
    Integer before = first.putIfAbsent(given, index);
    if (before != null) {
      problems.add(
          Problem.warning(
              ValuationCodes.DOUBLE_COUNT_DOUBTFUL,
              LINES.index(index),
              "Line "
                  + (index + 1)
                  + " says the same as line "
                  + (before + 1)
                  + " word for word; both count.",
              "Leave one out if the two are one, or write their sum in one line."));
    }
  }

  /** Of a share each state is given once: two changes of one share have no sum. */
  private void sayShareTwice(
      MeasuredQuantity given, int index, Map<List<Object>, Integer> shares, Problems problems) {
    ProblemPath path = LINES.index(index);
    given
        .resolve(table, path)
        .toOptional()
        .filter(q -> isShare(q.measure()))
        .ifPresent(
            q -> {
              Integer before = shares.putIfAbsent(List.of(q.measure(), q.state()), index);
              if (before != null) {
                problems.add(
                    ValuationFaults.SHARE_TWICE.at(path.child("measure"), q.measure(), before + 1));
              }
            });
  }

  private boolean isShare(MeasureId id) {
    return table.framework().find(id).filter(m -> m.nature() == Nature.SHARE).isPresent();
  }

  private void line(
      MeasuredQuantity given,
      int index,
      LineMaker maker,
      Problems problems,
      Map<MeasureId, ProblemPath> places,
      Map<MeasuredQuantity, Integer> first) {
    ProblemPath path = LINES.index(index);
    Result<MeasuredQuantity> read = given.resolve(table, path);
    problems.addAll(read.problems());
    read.toOptional()
        .ifPresent(
            quantity -> {
              places.putIfAbsent(quantity.measure(), path.child("measure"));
              sayTwin(quantity, index, first, problems);
              resolved(quantity, index, path, maker, problems);
            });
  }

  private static void resolved(
      MeasuredQuantity quantity, int index, ProblemPath path, LineMaker maker, Problems problems) {
    Optional<Measure> measure = maker.find(quantity.measure());
    boolean isSound = true;
    if (measure.isPresent() && !measure.get().unit().equals(quantity.quantity().unit())) {
      problems.add(otherUnit(measure.get(), quantity.quantity().unit().toString(), path));
      isSound = false;
    }
    boolean isFlow = measure.filter(m -> m.nature() == Nature.FLOW).isPresent();
    boolean isChange =
        measure.filter(m -> m.direction() == Direction.DECREASE).isPresent() || !isFlow;
    if (quantity.quantity().isNegative() && !isChange) {
      problems.add(
          Problem.error(
              ValuationCodes.NEGATIVE,
              path.child("quantity"),
              quantity.measure()
                  + " is a flow: what was delivered of it is 0 or more, not "
                  + quantity.quantity()
                  + ".",
              "Leave out what was not delivered; a correction is a smaller quantity."));
      isSound = false;
    }
    if (measure.isPresent() && measure.get().isBeyondItsWhole(quantity.quantity())) {
      problems.add(
          ValuationFaults.SHARE_ABOVE_ONE.at(
              path.child("quantity"), quantity.measure(), quantity.quantity().value()));
      isSound = false;
    }
    if (!isSound) {
      return;
    }
    MeasurementPoint point =
        quantity.state() == VerificationState.COMMITTED
            ? MeasurementPoint.ENGAGEMENT
            : MeasurementPoint.COMPLETION;
    Figure figure =
        Figure.stated(
            "Quantity of " + quantity.measure(),
            quantity.quantity(),
            new Provenance.Given("line " + (index + 1) + ", " + quantity.state().code()));
    maker.line(quantity.measure(), point, quantity.state(), figure, false, path);
  }

  static Problem otherUnit(Measure measure, String found, ProblemPath path) {
    return Problem.error(
        ValuationCodes.OTHER_UNIT,
        path.child("unit"),
        measure.id() + " is counted in " + measure.unit() + ", not in " + found + ".",
        "Give the quantity in " + measure.unit() + ".");
  }

  @Override
  public String toString() {
    return ShortText.of("valuation of quantities by " + table.edition());
  }
}
