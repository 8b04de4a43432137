package io.github.socialvalue4j.calculate.valueforcost;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.model.discount.PriceBase;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a programme costs: one-off and running costs by year, of several kinds, each in its own
 * price base and raised for optimism if it says so.
 *
 * <p>Costs are 0 or more; a saving is a value and not a negative cost. All stand in one currency. A
 * cost of one name has one amount a year. Nothing is discounted, deflated or rounded here.
 *
 * <p>Immutable and thread-safe.
 */
public final class CostSchedule implements DocumentOnly {
  private static final CostSchedule NONE = new CostSchedule(List.of());

  private final List<CostLine> lines;

  private CostSchedule(List<CostLine> lines) {
    this.lines = List.copyOf(lines);
  }

  /** No costs at all. */
  public static CostSchedule none() {
    return NONE;
  }

  /**
   * A schedule.
   *
   * @throws IllegalArgumentException naming every fault, see {@link #check}
   */
  public static CostSchedule of(List<CostLine> lines) {
    Result<CostSchedule> checked = check(lines, ProblemPath.root());
    return checked
        .toOptional()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.join(" ", checked.problems().stream().map(Problem::message).toList())));
  }

  /**
   * A schedule, or every fault of its lines: {@code cost.negative}, {@code cost.currency}, {@code
   * cost.overlap}, {@code cost.year}, {@code cost.optimism}.
   *
   * @param lines as they were given
   * @param path where they stand in the input
   */
  public static Result<CostSchedule> check(List<CostLine> lines, ProblemPath path) {
    Problems problems = new Problems();
    Map<String, Integer> taken = new HashMap<>();
    SortedSet<MeasureUnit> currencies = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      CostLine line = lines.get(i);
      ProblemPath at = path.index(i);
      checkOptimism(line, at, problems);
      for (int year : line.amounts().years()) {
        Figure amount = line.amounts().at(year);
        currencies.add(amount.unit());
        checkAmount(line, year, amount, at, problems);
        Integer before = taken.putIfAbsent(line.name() + "\n" + year, i);
        if (before != null) {
          problems.add(
              ValueForCostFaults.COST_OVERLAP.at(at, line.name(), year, (before + 1), (i + 1)));
        }
      }
    }
    if (currencies.size() > 1) {
      problems.add(ValueForCostFaults.COST_CURRENCIES.at(path, currencies));
    }
    return problems.toResult(() -> new CostSchedule(lines));
  }

  private static void checkAmount(
      CostLine line, int year, Figure amount, ProblemPath at, Problems problems) {
    if (amount.value().signum() < 0) {
      problems.add(
          ValueForCostFaults.COST_NEGATIVE.at(
              at, line.name(), amount.unit().inWords(amount.value()), year));
    }
    if (!amount.unit().isCurrency()) {
      problems.add(ValueForCostFaults.COST_CURRENCY.at(at, line.name(), amount.unit()));
    }
    if (year > DiscountSchedule.LAST_YEAR) {
      problems.add(
          ValueForCostFaults.COST_YEAR.at(at, line.name(), year, DiscountSchedule.LAST_YEAR));
    }
  }

  private static void checkOptimism(CostLine line, ProblemPath at, Problems problems) {
    boolean sound =
        line.optimism()
            .map(
                o ->
                    o.upperBound().unit().isOne()
                        && o.mitigation().unit().isOne()
                        && o.upperBound().value().signum() >= 0
                        && o.mitigation().value().signum() >= 0
                        && o.mitigation().value().compareTo(BigDecimal.ONE) <= 0)
            .orElse(true);
    if (!sound) {
      problems.add(ValueForCostFaults.COST_OPTIMISM.at(at, line.name()));
    }
  }

  /** The costs, in the order they were given. */
  public List<CostLine> lines() {
    return lines;
  }

  /** Whether nothing is spent in any year. */
  public boolean isFree() {
    return lines.stream().allMatch(line -> line.amounts().isNothing());
  }

  /** The price bases of its lines, in order. */
  public SortedSet<PriceBase> bases() {
    SortedSet<PriceBase> bases = new TreeSet<>();
    lines.forEach(l -> bases.add(l.priceBase()));
    return bases;
  }

  /** The last year with an amount; -1 if there is none. */
  public int lastYear() {
    return lines.stream().mapToInt(line -> line.amounts().lastYear()).max().orElse(-1);
  }

  @Override
  public String toString() {
    return ShortText.of("costs: " + ShortText.list(lines));
  }
}
