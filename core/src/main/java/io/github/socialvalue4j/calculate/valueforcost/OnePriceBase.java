package io.github.socialvalue4j.calculate.valueforcost;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.discount.RealTerms;
import io.github.socialvalue4j.model.discount.YearSeries;
import io.github.socialvalue4j.model.value.ValueKind;
import io.github.socialvalue4j.model.value.ValueStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Values and costs in the prices of one year, as far as anybody says which. */
final class OnePriceBase {
  private final List<ValueStream> values;
  private final List<YearSeries> costs;
  private final PriceBase base;
  private final MeasureUnit currency;

  private OnePriceBase(
      List<ValueStream> values, List<YearSeries> costs, PriceBase base, MeasureUnit currency) {
    this.values = List.copyOf(values);
    this.costs = List.copyOf(costs);
    this.base = base;
    this.currency = currency;
  }

  /** The amounts, or nothing and the problems that keep them apart. */
  static Optional<OnePriceBase> of(
      List<ValueStream> values,
      CostSchedule costs,
      ValueForCostOptions options,
      Problems problems) {
    if (options.realTerms().isPresent()) {
      return converted(values, costs, options.realTerms().get(), problems);
    }
    PriceBase base = compare(values, costs, options, problems);
    List<YearSeries> raised = costs.lines().stream().map(CostLine::raised).toList();
    return Optional.of(new OnePriceBase(values, raised, base, OneCurrency.of(values, costs)));
  }

  /** The one price base there is; not stated where there are several, or nobody says. */
  private static PriceBase compare(
      List<ValueStream> values,
      CostSchedule costs,
      ValueForCostOptions options,
      Problems problems) {
    SortedSet<PriceBase> bases = new TreeSet<>(costs.bases());
    values.forEach(v -> bases.add(v.priceBase()));
    if (bases.size() > 1) {
      String sentence = sentence(bases);
      ProblemPath path = firstOfAnother(values, costs);
      problems.add(
          options.priceBases() == ValueForCostOptions.PriceBases.AS_GIVEN
              ? ValueForCostFaults.PRICE_BASES_AS_GIVEN.at(path, sentence)
              : ValueForCostFaults.PRICE_BASES.at(path, sentence));
    } else if (bases.size() == 1 && !bases.first().isStated()) {
      problems.add(ValueForCostFaults.NO_PRICE_BASE.at(ProblemPath.root()));
    }
    return bases.size() == 1 ? bases.first() : PriceBase.notStated();
  }

  private static String sentence(SortedSet<PriceBase> bases) {
    List<String> stated =
        bases.stream().filter(PriceBase::isStated).map(PriceBase::toString).toList();
    return "Values and costs stand in the prices of "
        + ShortText.inWords(stated)
        + (stated.size() < bases.size() ? ", and some do not say in whose." : ".");
  }

  /** Where the first value or cost stands whose prices are not those of the first of all. */
  private static ProblemPath firstOfAnother(List<ValueStream> values, CostSchedule costs) {
    PriceBase first =
        values.isEmpty() ? costs.lines().get(0).priceBase() : values.get(0).priceBase();
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).priceBase().equals(first)) {
        return ProblemPath.root().child("values").index(i);
      }
    }
    for (int i = 0; i < costs.lines().size(); i++) {
      if (!costs.lines().get(i).priceBase().equals(first)) {
        return ProblemPath.root().child("costs").index(i);
      }
    }
    return ProblemPath.root();
  }

  private static Optional<OnePriceBase> converted(
      List<ValueStream> values, CostSchedule costs, RealTerms terms, Problems problems) {
    List<ValueStream> real = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Result<ValueStream> one =
          values.get(i).in(terms, ProblemPath.root().child("values").index(i));
      problems.addAll(one.problems());
      one.toOptional().ifPresent(real::add);
    }
    List<YearSeries> realCosts = new ArrayList<>();
    for (int i = 0; i < costs.lines().size(); i++) {
      CostLine line = costs.lines().get(i);
      Result<YearSeries> one =
          line.raised()
              .in(
                  terms,
                  ProblemPath.root().child("costs").index(i),
                  year -> line.name() + ", year " + year + ", in prices of " + terms.to());
      problems.addAll(one.problems());
      one.toOptional().ifPresent(realCosts::add);
    }
    boolean sound = real.size() == values.size() && realCosts.size() == costs.lines().size();
    return sound
        ? Optional.of(new OnePriceBase(real, realCosts, terms.to(), OneCurrency.of(values, costs)))
        : Optional.empty();
  }

  List<ValueStream> values() {
    return values;
  }

  MeasureUnit currency() {
    return currency;
  }

  /** All costs of each year, in the order they were given. */
  YearSeries costs(int years) {
    return sum(year -> "cost, year " + year, costs, years);
  }

  /** The values of some kinds in each year, in the order they were given. */
  YearSeries values(Set<ValueKind> kinds, IntFunction<String> label, int years) {
    List<YearSeries> counted =
        values.stream()
            .filter(value -> kinds.contains(value.kind()))
            .map(value -> value.amounts().labelled(year -> value.name() + ", year " + year))
            .toList();
    return sum(label, counted, years);
  }

  /** Amounts of several price bases are added as given: a warning has said so. */
  private YearSeries sum(IntFunction<String> label, List<YearSeries> parts, int years) {
    List<YearSeries> alike =
        base.isStated() ? parts : parts.stream().map(YearSeries::asGiven).toList();
    return YearSeries.sum(label, currency, base, alike, years);
  }
}
