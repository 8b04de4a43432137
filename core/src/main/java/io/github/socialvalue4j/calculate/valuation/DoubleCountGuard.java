package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.framework.OverlapRule;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.LogView;
import io.github.socialvalue4j.model.lifecycle.Measurement;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.model.lifecycle.StateSplit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds units of activity that were counted twice.
 *
 * <p>Two deliveries count the same unit when they share a key and no key that both carry differs.
 * That is a double count when their measures exclude each other by the rows of either's pinned
 * edition, or when one measure is claimed under two contracts or by two organisations. One measure
 * claimed twice by one organisation under one contract on one day in one quantity is doubtful.
 * Deliveries without keys cannot be checked, which is said once for each contract.
 */
final class DoubleCountGuard {
  private final Portfolio portfolio;
  private final Function<ContractId, Optional<LineMaker>> makers;
  private final Function<ContractId, List<OverlapRule>> rules;
  private final ValuationOptions options;
  private final InputPaths paths;
  private final LineBook book;
  private final Problems problems;

  DoubleCountGuard(
      Portfolio portfolio,
      Function<ContractId, Optional<LineMaker>> makers,
      Function<ContractId, List<OverlapRule>> rules,
      ValuationOptions options,
      InputPaths paths,
      LineBook book,
      Problems problems) {
    this.portfolio = portfolio;
    this.makers = makers;
    this.rules = rules;
    this.options = options;
    this.paths = paths;
    this.book = book;
    this.problems = problems;
  }

  void check() {
    sayWhatCannotBeChecked();
    Map<String, List<Delivery>> byKey = new TreeMap<>();
    for (Delivery delivery : portfolio.view().standing(Delivery.class)) {
      if (isLive(delivery)) {
        delivery
            .activity()
            .ifPresent(
                k -> byKey.computeIfAbsent("activity " + k, x -> new ArrayList<>()).add(delivery));
        delivery
            .beneficiary()
            .ifPresent(
                k ->
                    byKey
                        .computeIfAbsent("beneficiary " + k, x -> new ArrayList<>())
                        .add(delivery));
      }
    }
    Set<String> said = new LinkedHashSet<>();
    byKey.forEach((key, deliveries) -> checkGroup(key, deliveries, said));
  }

  private boolean isLive(Delivery delivery) {
    LogView view = portfolio.view();
    return StateSplit.of(delivery, view.verificationsOf(delivery.id())).parts().keySet().stream()
        .anyMatch(io.github.socialvalue4j.basis.evidence.VerificationState::isDelivered);
  }

  private void checkGroup(String key, List<Delivery> deliveries, Set<String> said) {
    // Repeated deliveries of one measure by one claimant (a session every week) are compared with
    // others once, not each with each.
    Map<String, Delivery> firstOfSeries = new LinkedHashMap<>();
    Map<String, Delivery> sameDay = new LinkedHashMap<>();
    for (Delivery delivery : deliveries) {
      Delivery twin = sameDay.putIfAbsent(series(delivery) + day(delivery), delivery);
      if (twin != null) {
        found(
            key,
            twin,
            delivery,
            "the same quantity on the same day was recorded twice",
            true,
            said);
      }
      firstOfSeries.putIfAbsent(series(delivery), delivery);
    }
    List<Delivery> series = List.copyOf(firstOfSeries.values());
    for (int i = 0; i < series.size(); i++) {
      for (int j = i + 1; j < series.size(); j++) {
        checkPair(key, series.get(i), series.get(j), said);
      }
    }
  }

  private static String series(Delivery delivery) {
    return delivery.contract()
        + " "
        + delivery.measure()
        + " "
        + delivery.claimant()
        + " "
        + delivery.activity()
        + " "
        + delivery.beneficiary();
  }

  private static String day(Delivery delivery) {
    return " " + delivery.occurredOn() + " " + delivery.quantity();
  }

  private void checkPair(String key, Delivery first, Delivery second, Set<String> said) {
    if (differ(first.activity(), second.activity())
        || differ(first.beneficiary(), second.beneficiary())) {
      return;
    }
    if (first.measure().equals(second.measure())) {
      if (!first.contract().equals(second.contract())) {
        found(key, first, second, "one measure is claimed under two contracts", false, said);
      } else if (!first.claimant().equals(second.claimant())) {
        found(key, first, second, "one measure is claimed by two organisations", false, said);
      }
      return;
    }
    overlap(first, second)
        .ifPresent(
            rule ->
                found(
                    key,
                    first,
                    second,
                    rule.first() + " and " + rule.second() + " exclude each other",
                    rule.doubtful(),
                    said));
  }

  private static boolean differ(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private Optional<OverlapRule> overlap(Delivery first, Delivery second) {
    List<OverlapRule> both = new ArrayList<>(rules.apply(first.contract()));
    both.addAll(rules.apply(second.contract()));
    return both.stream()
        .filter(r -> r.concerns(first.measure(), second.measure()))
        .min(java.util.Comparator.comparing(OverlapRule::doubtful));
  }

  private void found(
      String key,
      Delivery first,
      Delivery second,
      String reason,
      boolean doubtful,
      Set<String> said) {
    if (!said.add(first.id() + " " + second.id())) {
      return;
    }
    Optional<Figure> atStake = atStake(first, second);
    book.add(new DoubleCountFinding(key, first.id(), second.id(), reason, doubtful, atStake));
    String sentence =
        first.id()
            + " ("
            + first.measure()
            + ", "
            + first.contract()
            + ") and "
            + second.id()
            + " ("
            + second.measure()
            + ", "
            + second.contract()
            + ") count the same "
            + key
            + ": "
            + reason
            + atStake.map(f -> "; up to " + amount(f) + " is counted twice").orElse("")
            + ".";
    String remedy =
        "Withdraw or reject one of the two, or give different units of activity different keys.";
    boolean refuse = options.doubleCount() == DoubleCountPolicy.REFUSE && !doubtful;
    problems.add(
        new Problem(
            refuse
                ? io.github.socialvalue4j.basis.problem.Severity.ERROR
                : io.github.socialvalue4j.basis.problem.Severity.WARNING,
            doubtful ? ValuationCodes.DOUBLE_COUNT_DOUBTFUL : ValuationCodes.DOUBLE_COUNT,
            paths.record(second.id()),
            sentence,
            remedy));
  }

  private static String amount(Figure value) {
    int pence = Math.max(2, value.value().scale());
    return value.unit() + " " + Decimals.grouped(value.value().setScale(pence));
  }

  private Optional<Figure> atStake(Delivery first, Delivery second) {
    Optional<Figure> one = value(first);
    Optional<Figure> other = value(second);
    if (one.isEmpty() || other.isEmpty() || !one.get().unit().equals(other.get().unit())) {
      return Optional.empty();
    }
    return Optional.of(
        Figure.min(
            "Value counted twice by " + first.id() + " and " + second.id(),
            one.get(),
            other.get()));
  }

  private Optional<Figure> value(Delivery delivery) {
    Figure quantity = StateSplit.leaf(delivery, StateSplit.stateOnEntry(delivery));
    return makers
        .apply(delivery.contract())
        .flatMap(m -> m.proxy(delivery.measure()))
        .filter(p -> p.unit().times(quantity.unit()).isCurrency())
        .map(proxy -> Figure.product("Value of " + delivery.id(), quantity, proxy));
  }

  private void sayWhatCannotBeChecked() {
    Map<ContractId, Integer> keyless = new TreeMap<>();
    for (Measurement measurement : portfolio.measurements()) {
      boolean isFlow =
          makers
              .apply(measurement.contract().id())
              .flatMap(m -> m.find(measurement.measure()))
              .filter(m -> m.nature() == Nature.FLOW)
              .isPresent();
      if (isFlow) {
        keyless.merge(measurement.contract().id(), keyless(measurement), Integer::sum);
      }
    }
    keyless.forEach(
        (contract, count) -> {
          if (Objects.requireNonNull(count) > 0) {
            problems.add(
                Problem.note(
                    ValuationCodes.CANNOT_CHECK,
                    paths.contract(contract),
                    count
                        + (count == 1 ? " quantity of " : " quantities of ")
                        + contract
                        + (count == 1 ? " has" : " have")
                        + " neither an activity nor a beneficiary key, so double counting cannot be"
                        + " checked there.",
                    "Record deliveries with keys."));
          }
        });
  }

  private static int keyless(Measurement measurement) {
    int count = 0;
    for (MeasurementPoint point : MeasurementPoint.values()) {
      if (point != MeasurementPoint.ENGAGEMENT) {
        List<Delivery> deliveries = measurement.at(point).deliveries();
        count += (int) deliveries.stream().filter(d -> !d.hasKey()).count();
        count += deliveries.isEmpty() ? measurement.at(point).observations().size() : 0;
      }
    }
    return count;
  }
}
