package io.github.socialvalue4j.calculate.valueforcost;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.valueforcost.ValueForCostOptions.RealTerms;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.value.ValueKind;
import io.github.socialvalue4j.model.value.ValueStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Values and costs in the prices of one year, as far as anybody says which. */
final class OnePriceBase {
  private final List<ValueStream> values;
  private final Map<Integer, List<Figure>> costs;
  private final MeasureUnit currency;

  private OnePriceBase(
      List<ValueStream> values, Map<Integer, List<Figure>> costs, MeasureUnit currency) {
    this.values = List.copyOf(values);
    this.costs = costs;
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
    compare(values, costs, options, problems);
    Map<Integer, List<Figure>> byYear = new TreeMap<>();
    for (CostLine line : costs.lines()) {
      for (int year : line.byYear().keySet()) {
        byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(line.at(year).orElseThrow());
      }
    }
    return Optional.of(new OnePriceBase(values, byYear, OneCurrency.of(values, costs)));
  }

  private static void compare(
      List<ValueStream> values,
      CostSchedule costs,
      ValueForCostOptions options,
      Problems problems) {
    SortedSet<PriceBase> bases = new TreeSet<>(costs.bases());
    values.forEach(v -> bases.add(v.base()));
    if (bases.size() > 1) {
      String sentence = sentence(bases);
      ProblemPath path = firstOfAnother(values, costs);
      problems.add(
          options.priceBases() == ValueForCostOptions.PriceBases.AS_GIVEN
              ? Problem.warning(
                  ValueForCostCodes.PRICE_BASES,
                  path,
                  sentence + " They are added as they stand.",
                  "Name a series of prices that converts them.")
              : Problem.error(
                  ValueForCostCodes.PRICE_BASES,
                  path,
                  sentence,
                  "Name a series of prices that converts them, or choose to take them as given."));
    } else if (bases.size() == 1 && !bases.first().isStated()) {
      problems.add(
          Problem.warning(
              ValueForCostCodes.NO_PRICE_BASE,
              ProblemPath.root(),
              "Nobody says in whose prices values and costs stand; they are taken to share one"
                  + " year's.",
              "State the price base of values and costs, such as 'calendar 2024'."));
    }
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
    PriceBase first = values.isEmpty() ? costs.lines().get(0).base() : values.get(0).base();
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).base().equals(first)) {
        return ProblemPath.root().child("values").index(i);
      }
    }
    for (int i = 0; i < costs.lines().size(); i++) {
      if (!costs.lines().get(i).base().equals(first)) {
        return ProblemPath.root().child("costs").index(i);
      }
    }
    return ProblemPath.root();
  }

  private static Optional<OnePriceBase> converted(
      List<ValueStream> values, CostSchedule costs, RealTerms terms, Problems problems) {
    List<ValueStream> real = new ArrayList<>();
    boolean sound = true;
    for (int i = 0; i < values.size(); i++) {
      ValueStream value = values.get(i);
      ProblemPath path = ProblemPath.root().child("values").index(i);
      TreeMap<Integer, Figure> byYear = new TreeMap<>();
      for (Map.Entry<Integer, Figure> entry : value.byYear().entrySet()) {
        sound &=
            convert(
                    value.name() + ", year " + entry.getKey(),
                    entry.getValue(),
                    value.base(),
                    terms,
                    path,
                    problems)
                .map(f -> byYear.put(entry.getKey(), f) == null)
                .orElse(false);
      }
      real.add(value.with(terms.to(), byYear));
    }
    Map<Integer, List<Figure>> realCosts = new TreeMap<>();
    for (int i = 0; i < costs.lines().size(); i++) {
      CostLine line = costs.lines().get(i);
      ProblemPath path = ProblemPath.root().child("costs").index(i);
      for (int year : line.byYear().keySet()) {
        Figure amount = line.at(year).orElseThrow();
        sound &=
            convert(line.name() + ", year " + year, amount, line.base(), terms, path, problems)
                .map(f -> realCosts.computeIfAbsent(year, y -> new ArrayList<>()).add(f))
                .orElse(false);
      }
    }
    return sound
        ? Optional.of(new OnePriceBase(real, realCosts, OneCurrency.of(values, costs)))
        : Optional.empty();
  }

  private static Optional<Figure> convert(
      String label,
      Figure amount,
      PriceBase from,
      RealTerms terms,
      ProblemPath path,
      Problems problems) {
    Result<Figure> result =
        terms
            .series()
            .reprice(label + ", in prices of " + terms.to(), amount, from, terms.to(), path);
    problems.addAll(result.problems());
    return result.toOptional();
  }

  List<ValueStream> values() {
    return values;
  }

  MeasureUnit currency() {
    return currency;
  }

  List<Figure> costsAt(int year) {
    return costs.getOrDefault(year, List.of());
  }

  /** The values of some kinds by year, in the order they were given. */
  Map<Integer, List<Figure>> valuesByYear(Set<ValueKind> kinds) {
    Map<Integer, List<Figure>> byYear = new TreeMap<>();
    for (ValueStream value : values) {
      if (kinds.contains(value.kind())) {
        value
            .byYear()
            .forEach(
                (year, figure) ->
                    byYear
                        .computeIfAbsent(year, y -> new ArrayList<>())
                        .add(figure.withLabel(value.name() + ", year " + year)));
      }
    }
    return byYear;
  }
}
