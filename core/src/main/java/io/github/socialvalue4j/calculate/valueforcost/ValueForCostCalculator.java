package io.github.socialvalue4j.calculate.valueforcost;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.Breakeven.By;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.BreakevenOverTime;
import io.github.socialvalue4j.model.discount.Timing;
import io.github.socialvalue4j.model.discount.YearSeries;
import io.github.socialvalue4j.model.value.ValueKind;
import io.github.socialvalue4j.model.value.ValueStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Sets value against cost: the ratio, the net present value, the margin of safety, and when value
 * overtakes cost.
 *
 * <p>{@code ratio = PV of value / PV of cost}, {@code net present value = PV of value - PV of
 * cost}, {@code margin of safety = (PV of value - k x PV of cost) / PV of value}, k the target
 * ratio. The present value of year t is its amount times the schedule's factor of year t ({@link
 * Timing}); values and costs are discounted alike. Every amount stands in one currency and one
 * price base, or is converted by a named series. Each kind of value has an account of its own,
 * which names it; unlike kinds are added only under a named policy. Nothing is rounded.
 *
 * <p>Worked example, undiscounted: set-up of GBP 20,000 in year 0, running costs of GBP 10,000 in
 * years 0 to 4, 2,000 volunteering hours at GBP 16.07 in years 1 to 4. Value 4 x 32,140 = 128,560;
 * cost 70,000; ratio 1.8365714...; net GBP 58,560; margin of safety 58,560 / 128,560. By the end of
 * year 1 7,860 are lacking (-30,000 + 22,140), which year 2 earns in 7,860 / 22,140 of a year:
 * breakeven after 2.3550135... years.
 *
 * <p>Partial: a kind of value that the policy leaves out ({@code value-for-cost.kind-not-counted}).
 * Fails: several currencies ({@code value-for-cost.currency}), several price bases and no series
 * ({@code value-for-cost.price-bases}), a price base the series cannot convert ({@code
 * deflator.*}), a year beyond the schedule ({@code value-for-cost.beyond-schedule}). Costs without
 * values and values without costs are answered, with a warning: the ratio is 0, or there is none.
 * It leaves out who pays and who gains; savings are values, never negative costs.
 *
 * <p>Source: the council's social value roadmap for the ratio and the breakeven ("value v cost");
 * HM Treasury, Green Book, for present values. Immutable and thread-safe.
 */
public final class ValueForCostCalculator implements DocumentOnly {
  private final ValueForCostOptions options;

  private ValueForCostCalculator(ValueForCostOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /** A calculator with the default choices. */
  public static ValueForCostCalculator create() {
    return new ValueForCostCalculator(ValueForCostOptions.defaults());
  }

  /** The same with other choices. */
  public ValueForCostCalculator withOptions(ValueForCostOptions other) {
    return new ValueForCostCalculator(other);
  }

  /**
   * Value for cost.
   *
   * @param values of any kinds; problems lie at {@code /values/} and the place in the list
   * @param costs of every year; problems lie at {@code /costs/} and the line
   */
  public Result<ValueForCost> calculate(List<ValueStream> values, CostSchedule costs) {
    Problems problems = new Problems();
    OneCurrency.check(values, costs, problems);
    int years = years(values, costs);
    checkReach(years, problems);
    sayWhatIsMissing(values, costs, problems);
    StatedTwice.report(values, problems);
    Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
    values.forEach(v -> kinds.add(v.kind()));
    sayAboutPolicy(kinds, problems);
    Optional<OnePriceBase> comparable = OnePriceBase.of(values, costs, options, problems);
    return problems.toResult(
        () -> {
          OnePriceBase amounts = comparable.orElseThrow();
          return new ValueForCost(options, amounts.values(), costs, accounts(amounts, years));
        });
  }

  private static int years(List<ValueStream> values, CostSchedule costs) {
    int last = costs.lastYear();
    for (ValueStream value : values) {
      last = Math.max(last, value.amounts().lastYear());
    }
    return Math.max(last + 1, 1);
  }

  private void checkReach(int years, Problems problems) {
    BigDecimal last = options.timing().exponent(years - 1L);
    if (last.compareTo(BigDecimal.valueOf(options.schedule().lastYear())) > 0) {
      problems.add(
          ValueForCostFaults.BEYOND_SCHEDULE.at(
              ProblemPath.root(),
              (years - 1),
              options.schedule().edition(),
              options.schedule().lastYear()));
    }
  }

  private static void sayWhatIsMissing(
      List<ValueStream> values, CostSchedule costs, Problems problems) {
    if (values.stream().allMatch(v -> v.amounts().isEmpty())) {
      problems.add(
          costs.isFree()
              ? ValueForCostFaults.NO_VALUES_NO_COSTS.at(ProblemPath.root().child("values"))
              : ValueForCostFaults.NO_VALUES.at(ProblemPath.root().child("values")));
    }
    if (costs.isFree()) {
      problems.add(ValueForCostFaults.NO_COSTS.at(ProblemPath.root().child("costs")));
    }
  }

  private void sayAboutPolicy(Set<ValueKind> kinds, Problems problems) {
    String policy = options.policy().name();
    if (options.policy().kinds().isEmpty() && kinds.size() > 1) {
      problems.add(
          ValueForCostFaults.KINDS_APART.at(
              ProblemPath.root().child("values"),
              ShortText.inWords(kinds.stream().map(ValueKind::code).toList()),
              policy));
    }
    if (!options.policy().kinds().isEmpty()) {
      for (ValueKind kind : kinds) {
        if (!options.policy().adds(kind)) {
          problems.add(
              ValueForCostFaults.KIND_NOT_COUNTED.at(
                  ProblemPath.root().child("values"), policy, kind.code()));
        }
      }
    }
  }

  private List<ValueForCostAccount> accounts(OnePriceBase amounts, int years) {
    AccountMaker maker = new AccountMaker(options, amounts, years, targetRatio());
    List<ValueForCostAccount> accounts = new ArrayList<>();
    Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
    amounts.values().forEach(v -> kinds.add(v.kind()));
    kinds.forEach(kind -> accounts.add(maker.make(kind.code(), EnumSet.of(kind), false)));
    Set<ValueKind> added = EnumSet.noneOf(ValueKind.class);
    kinds.stream().filter(options.policy()::adds).forEach(added::add);
    if (!added.isEmpty()) {
      accounts.add(maker.make(options.policy().name(), added, true));
    }
    if (accounts.isEmpty()) {
      accounts.add(maker.make("no-value", Set.of(), false));
    }
    return accounts;
  }

  private Figure targetRatio() {
    return Figure.stated(
        "target ratio",
        options.targetRatio(),
        MeasureUnit.ONE,
        new Provenance.Convention(
            "target ratio", Citation.of("chosen in the options of the comparison")));
  }

  /** Makes one account after the other from the same costs. */
  private static final class AccountMaker {
    private final ValueForCostOptions options;
    private final OnePriceBase amounts;
    private final Figure targetRatio;
    private final int years;
    private final YearSeries costs;
    private final YearSeries presentCosts;

    AccountMaker(ValueForCostOptions options, OnePriceBase amounts, int years, Figure targetRatio) {
      this.options = options;
      this.amounts = amounts;
      this.years = years;
      this.targetRatio = targetRatio;
      this.costs = amounts.costs(years);
      this.presentCosts = discounted(costs, year -> "present cost, year " + year);
    }

    private YearSeries discounted(YearSeries series, IntFunction<String> label) {
      return series.discounted(options.schedule(), options.timing(), label);
    }

    ValueForCostAccount make(String name, Set<ValueKind> kinds, boolean isPolicy) {
      YearSeries values = amounts.values(kinds, year -> name + ", value of year " + year, years);
      YearSeries presentValues = discounted(values, year -> name + ", present value, year " + year);
      Figure value = presentValues.total(name + ", present value");
      Figure cost = presentCosts.total("present cost");
      Figure toEarn = Figure.product("present cost to be earned", targetRatio, cost);
      BreakevenOverTime when = BreakevenOverTime.of(targetRatio, options.within(), options.start());
      return new ValueForCostAccount(
          name,
          kinds,
          isPolicy,
          new CostedYears(values, costs, presentValues, presentCosts),
          value,
          cost,
          Figure.difference(name + ", net present value", value, cost),
          Figure.ratio(name + ", ratio of value to cost", value, cost),
          value.value().signum() <= 0
              ? Optional.empty()
              : Optional.of(
                  Figure.quotient(
                      name + ", margin of safety",
                      Figure.difference("value above the target", value, toEarn),
                      value)),
          when.calculate(By.TIME, "breakeven, years", values, costs),
          when.calculate(
              By.DISCOUNTED_TIME, "discounted breakeven, years", presentValues, presentCosts));
    }
  }

  @Override
  public String toString() {
    return ShortText.of("value for cost, " + options);
  }
}
