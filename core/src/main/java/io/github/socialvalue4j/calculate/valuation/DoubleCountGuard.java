package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.framework.OverlapRule;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.model.lifecycle.StateSplit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Finds units of activity that were counted twice.
 *
 * <p>Two deliveries count the same unit when they share a key and no key that both carry differs;
 * keys that look alike are one. That is a double count when their measures exclude each other by
 * the rows of either's pinned edition, or when one measure is claimed under two contracts or by two
 * organisations. One measure claimed twice by one organisation under one contract on one day in one
 * quantity is doubtful. Of the two, the one in the better state counts, and at the same state the
 * one of the greater value; how much the other counts once more is handed out.
 */
final class DoubleCountGuard {
  private final Portfolio portfolio;
  private final Function<ContractId, Optional<LineMaker>> makers;
  private final ValuationOptions options;
  private final InputPaths paths;
  private final LineBook book;
  private final Problems problems;
  private final Set<RecordId> aside;
  private final Map<RecordId, Surplus> surplus = new HashMap<>();

  /**
   * A guard of one valuation.
   *
   * @param aside deliveries that count in no total, as another answer of their series counts
   */
  DoubleCountGuard(
      Portfolio portfolio,
      Function<ContractId, Optional<LineMaker>> makers,
      ValuationOptions options,
      InputPaths paths,
      LineBook book,
      Problems problems,
      Set<RecordId> aside) {
    this.aside = aside;
    this.portfolio = portfolio;
    this.makers = makers;
    this.options = options;
    this.paths = paths;
    this.book = book;
    this.problems = problems;
  }

  /**
   * How much of a delivery another one counts.
   *
   * @param amount of its quantity
   * @param with the record that counts it
   */
  record Surplus(BigDecimal amount, RecordId with) {}

  /** Says what is counted twice, and gives how much of which delivery is. */
  Map<RecordId, Surplus> check() {
    List<KeyedSeries> all = new ArrayList<>(series());
    all.sort(
        Comparator.comparing(KeyedSeries::best)
            .reversed()
            .thenComparing(Comparator.comparing(KeyedSeries::value).reversed())
            .thenComparing(KeyedSeries::place));
    KeyIndex index = new KeyIndex(this::rules);
    for (KeyedSeries next : all) {
      Map<KeyedSeries, KeyIndex.Clash> clashes = new LinkedHashMap<>();
      Optional<String> activity = activity(next);
      Optional<String> beneficiary = beneficiary(next);
      activity.ifPresent(
          k -> merge(index.clashes("activity " + k, beneficiary, next), "activity", next, clashes));
      beneficiary.ifPresent(
          k ->
              merge(
                  index.clashes("beneficiary " + k, activity, next), "beneficiary", next, clashes));
      leaveOut(next, clashes);
      activity.ifPresent(k -> index.add("activity " + k, beneficiary, next));
      beneficiary.ifPresent(k -> index.add("beneficiary " + k, activity, next));
    }
    return surplus;
  }

  private static Optional<String> activity(KeyedSeries series) {
    return KeyedSeries.key(series.first().activity());
  }

  private static Optional<String> beneficiary(KeyedSeries series) {
    return KeyedSeries.key(series.first().beneficiary());
  }

  private List<OverlapRule> rules(KeyedSeries series) {
    return makers
        .apply(series.first().contract())
        .map(m -> m.overlapsOf(series.measure()))
        .orElse(List.of());
  }

  /** The live deliveries that have keys, in the order of record. */
  private List<KeyedSeries> series() {
    Map<List<String>, KeyedSeries> all = new LinkedHashMap<>();
    Map<List<String>, Delivery> sameDay = new HashMap<>();
    Map<String, String> spellings = new HashMap<>();
    for (Delivery delivery : portfolio.view().standing(Delivery.class)) {
      Optional<String> activity = KeyedSeries.key(delivery.activity());
      Optional<String> beneficiary = KeyedSeries.key(delivery.beneficiary());
      if (activity.isEmpty() && beneficiary.isEmpty()) {
        continue;
      }
      saySpelling(delivery, "activity", delivery.activity(), activity, spellings);
      saySpelling(delivery, "beneficiary", delivery.beneficiary(), beneficiary, spellings);
      SortedMap<VerificationState, BigDecimal> parts = portfolio.view().delivered(delivery);
      if (parts.isEmpty() || aside.contains(delivery.id())) {
        continue;
      }
      List<String> side =
          List.of(
              delivery.contract().value(),
              delivery.measure().value(),
              KeyedSeries.who(delivery),
              activity.map(a -> "a" + a).orElse(""),
              beneficiary.map(b -> "b" + b).orElse(""));
      int place = all.size();
      KeyedSeries series = all.computeIfAbsent(side, k -> new KeyedSeries(place));
      series.add(delivery, parts);
      sayTwin(delivery, side, sameDay);
    }
    all.values().forEach(s -> proxy(s.first()).map(Figure::value).ifPresent(s::worth));
    return List.copyOf(all.values());
  }

  private void sayTwin(Delivery delivery, List<String> side, Map<List<String>, Delivery> sameDay) {
    List<String> day = new ArrayList<>(side);
    day.add(delivery.occurredOn() + " " + Decimals.text(delivery.quantity().value()));
    Delivery twin = sameDay.putIfAbsent(day, delivery);
    if (twin != null) {
      found(
          keyOf(delivery),
          twin,
          delivery,
          "the same quantity on the same day was recorded twice",
          true);
    }
  }

  private static String keyOf(Delivery delivery) {
    return delivery
        .activity()
        .map(a -> "activity " + a)
        .orElseGet(() -> "beneficiary " + delivery.beneficiary().orElse(""));
  }

  private void saySpelling(
      Delivery delivery,
      String field,
      Optional<String> written,
      Optional<String> form,
      Map<String, String> spellings) {
    if (written.isEmpty() || form.isEmpty()) {
      return;
    }
    String before = spellings.putIfAbsent(field + " " + form.get(), written.get());
    if (before != null && !before.equals(written.get())) {
      spellings.put(field + " " + form.get(), written.get());
      problems.add(
          Problem.warning(
              ValuationCodes.LOOK_ALIKE,
              paths.record(delivery.id()).child(field),
              "The "
                  + field
                  + " key of "
                  + delivery.id()
                  + " is written otherwise than one before that looks the same; the two are taken"
                  + " for one key.",
              "Write one key one way, or give different units keys that look different."));
    }
  }

  private void merge(
      Map<KeyedSeries, KeyIndex.Clash> more,
      String field,
      KeyedSeries next,
      Map<KeyedSeries, KeyIndex.Clash> into) {
    more.forEach(
        (with, clash) -> {
          if (into.putIfAbsent(with, clash) == null) {
            boolean inOrder = with.place() < next.place();
            Delivery first = inOrder ? with.first() : next.first();
            Delivery second = inOrder ? next.first() : with.first();
            String key =
                field
                    + " "
                    + (field.equals("activity") ? first.activity() : first.beneficiary())
                        .orElse("");
            found(key, first, second, clash.reason(), clash.doubtful());
          }
        });
  }

  /** Hands out how much of a series those that count before it count already. */
  private void leaveOut(KeyedSeries next, Map<KeyedSeries, KeyIndex.Clash> clashes) {
    BigDecimal left = BigDecimal.ZERO;
    RecordId with = next.first().id();
    Set<KeyedSeries> counted = new LinkedHashSet<>();
    for (KeyIndex.Clash clash : clashes.values()) {
      if (!clash.doubtful() && !clash.with().isLeftOut() && counted.add(clash.with())) {
        boolean sameUnit =
            clash.with().first().quantity().unit().equals(next.first().quantity().unit());
        left = left.add(sameUnit ? clash.with().counted() : next.delivered());
        with = clash.with().first().id();
      }
    }
    left = left.min(next.delivered());
    next.leaveOut(left);
    for (int i = next.deliveries().size() - 1; i >= 0 && left.signum() > 0; i--) {
      BigDecimal taken = left.min(next.amount(i));
      surplus.put(next.deliveries().get(i).id(), new Surplus(taken, with));
      left = left.subtract(taken);
    }
  }

  private void found(String key, Delivery first, Delivery second, String reason, boolean doubtful) {
    Optional<Figure> atStake = atStake(first, second);
    book.add(new DoubleCountFinding(key, first.id(), second.id(), reason, doubtful, atStake));
    boolean refuse = options.doubleCount() == DoubleCountPolicy.REFUSE && !doubtful;
    ProblemPath path = paths.record(second.id());
    problems.add(
        new Problem(
            refuse ? Severity.ERROR : Severity.WARNING,
            doubtful ? ValuationCodes.DOUBLE_COUNT_DOUBTFUL : ValuationCodes.DOUBLE_COUNT,
            path,
            named(first)
                + " and "
                + named(second)
                + " count the same "
                + key
                + ": "
                + reason
                + atStake.map(f -> "; up to " + amount(f) + " is counted twice").orElse("")
                + ".",
            "Withdraw or reject one of the two, or give different units of activity different"
                + " keys."));
  }

  private static String named(Delivery delivery) {
    return delivery.id() + " (" + delivery.measure() + ", " + delivery.contract() + ")";
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

  private Optional<Figure> proxy(Delivery delivery) {
    return makers
        .apply(delivery.contract())
        .flatMap(m -> m.proxy(delivery.measure()))
        .filter(p -> p.unit().times(delivery.quantity().unit()).isCurrency());
  }

  private Optional<Figure> value(Delivery delivery) {
    Figure quantity = StateSplit.leaf(delivery, StateSplit.stateOnEntry(delivery));
    return proxy(delivery)
        .map(proxy -> Figure.product("Value of " + delivery.id(), quantity, proxy));
  }
}
