package io.github.socialvalue4j.present.statement.valuation;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.valuation.Dimension;
import io.github.socialvalue4j.calculate.valuation.Omission;
import io.github.socialvalue4j.calculate.valuation.PointChange;
import io.github.socialvalue4j.calculate.valuation.Ratio;
import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.calculate.valuation.Total;
import io.github.socialvalue4j.calculate.valuation.TotalKey;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValueGroup;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.lifecycle.Measurement;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What all sections of one statement share: the valuation, the names in it, and how it prints. */
final class Account {

  private static final int MOST_NAMES = 6;

  private final Valuation valuation;
  private final Optional<Portfolio> portfolio;
  private final Rounding rounding;
  private final Names names;
  private final List<ValueGroup> headlineGroups;
  private final Optional<String> currency;
  private final Map<List<String>, List<Total>> byPlace = new HashMap<>();
  private final Map<List<String>, List<Ratio>> ratios = new HashMap<>();
  private final Map<ContractId, List<Measurement>> measurements = new HashMap<>();
  private final Map<ContractId, List<PointChange>> changes = new HashMap<>();

  Account(Valuation valuation, Optional<Portfolio> portfolio, Rounding rounding) {
    this.valuation = valuation;
    this.portfolio = portfolio;
    this.rounding = rounding;
    this.names = new Names(valuation, portfolio.map(Portfolio::register));
    for (Total total : valuation.totals()) {
      byPlace.computeIfAbsent(place(total.key()), k -> new ArrayList<>()).add(total);
    }
    // Grouped once: each section of a contract would look through those of all contracts.
    for (Ratio ratio : valuation.ratios()) {
      ratios.computeIfAbsent(place(ratio.key()), k -> new ArrayList<>()).add(ratio);
    }
    for (Measurement one : portfolio.map(Portfolio::measurements).orElse(List.of())) {
      measurements.computeIfAbsent(one.contract().id(), k -> new ArrayList<>()).add(one);
    }
    for (PointChange change : valuation.changes()) {
      changes.computeIfAbsent(change.contract(), k -> new ArrayList<>()).add(change);
    }
    // The policy's total is what the reader asked for, so it comes first.
    TreeSet<ValueGroup> groups =
        new TreeSet<>(
            Comparator.comparing((ValueGroup g) -> !g.isPolicy())
                .thenComparing(Comparator.naturalOrder()));
    TreeSet<String> currencies = new TreeSet<>();
    for (Total total : valuation.totals(Dimension.ALL)) {
      ValueGroup group = total.key().group();
      currencies.add(group.currency());
      if (group.isPolicy() || group.kind().filter(valuation.options().policy()::adds).isEmpty()) {
        groups.add(group);
      }
    }
    this.headlineGroups = List.copyOf(groups);
    this.currency = currencies.size() > 1 ? Optional.empty() : currencies.stream().findFirst();
  }

  Valuation valuation() {
    return valuation;
  }

  Optional<Portfolio> portfolio() {
    return portfolio;
  }

  Rounding rounding() {
    return rounding;
  }

  Names names() {
    return names;
  }

  /** The groups that no other group contains: a policy's totals, and the kinds it does not add. */
  List<ValueGroup> headlineGroups() {
    return headlineGroups;
  }

  /** The kinds and price bases that a headline group adds up at a point; none of a kind's own. */
  List<Total> subtotals(TotalKey key) {
    if (!key.group().isPolicy()) {
      return List.of();
    }
    return byPlace.getOrDefault(place(key), List.of()).stream()
        .filter(t -> t.key().point() == key.point() && t.key().state() == key.state())
        .filter(t -> t.key().group().currency().equals(key.group().currency()))
        .filter(t -> t.key().group().kind().filter(valuation.options().policy()::adds).isPresent())
        .toList();
  }

  /** The totals of one place in a dimension, in order. */
  List<Total> totalsOf(Dimension dimension, String id) {
    return byPlace.getOrDefault(List.of(dimension.code(), id), List.of());
  }

  List<Ratio> ratiosOf(Dimension dimension, String id) {
    return ratios.getOrDefault(List.of(dimension.code(), id), List.of());
  }

  List<Measurement> measurementsOf(ContractId contract) {
    return measurements.getOrDefault(contract, List.of());
  }

  List<PointChange> changesOf(ContractId contract) {
    return changes.getOrDefault(contract, List.of());
  }

  private static List<String> place(TotalKey key) {
    return List.of(key.dimension().code(), key.id());
  }

  Optional<Total> total(
      Dimension dimension, String id, MeasurementPoint point, StateGroup state, ValueGroup group) {
    return valuation.find(new TotalKey(dimension, id, point, state, group));
  }

  /** The total of everything. */
  Optional<Total> total(MeasurementPoint point, StateGroup state, ValueGroup group) {
    return total(Dimension.ALL, "all", point, state, group);
  }

  String subtitle() {
    List<String> parts = new ArrayList<>();
    portfolio.ifPresent(
        p -> parts.add(Wording.count(p.register().contracts().size(), "agreement", "agreements")));
    if (valuation.asOf().isPresent()) {
      parts.add("what had happened by " + looksFrom());
    }
    if (parts.isEmpty()) {
      parts.add("quantities valued on their own");
    }
    parts.add(
        "valued under "
            + String.join(
                ", ", valuation.tables().stream().map(t -> t.edition().toString()).toList()));
    return Wording.capital(String.join("; ", parts));
  }

  /** From when the valuation looks, or the empty text. */
  String looksFrom() {
    return valuation
        .asOf()
        .map(
            asOf ->
                Wording.date(asOf.occurredBy())
                    + (asOf.occurredBy().equals(asOf.recordedBy())
                        ? ""
                        : ", as recorded by " + Wording.date(asOf.recordedBy())))
        .orElse("");
  }

  /** A heading that names the currency, if there is only one. */
  String heading(String text) {
    return currency.map(c -> text + " (" + c + ")").orElse(text);
  }

  /** A rounded amount with its currency. */
  String money(Figure figure) {
    return figure.unit() + " " + rounding.print(figure.value());
  }

  /** A rounded amount for a column whose heading names the currency. */
  String amount(BigDecimal value, String itsCurrency) {
    return (currency.isPresent() ? "" : itsCurrency + " ") + rounding.print(value);
  }

  Cell cell(Figure figure) {
    return Cell.of(amount(figure.value(), figure.unit().toString()));
  }

  /** A total's amount, called partial at the number itself if it leaves something out. */
  Cell cell(Total total) {
    Cell cell = cell(total.value());
    return total.isPartial() ? cell.partial(leavesOut(total.leavesOut())) : cell;
  }

  Cell cell(Optional<Total> total) {
    return total.map(this::cell).orElseGet(Cell::empty);
  }

  /** A total whose notes stand elsewhere in the statement: called partial, and no more. */
  Cell cellWithoutNote(Optional<Total> total) {
    return total
        .map(t -> t.isPartial() ? cell(t.value()).partial("") : cell(t.value()))
        .orElseGet(Cell::empty);
  }

  /** What a total leaves out, by name. */
  String leavesOut(List<Omission> omissions) {
    TreeSet<String> what = new TreeSet<>();
    for (Omission omission : omissions) {
      what.add(
          omission.contract().map(c -> c + " ").orElse("")
              + omission.measure()
              + omission.quantity().map(q -> " (" + names.quantity(q) + ")").orElse(""));
    }
    List<String> all = List.copyOf(what);
    String some = String.join(", ", all.subList(0, Math.min(MOST_NAMES, all.size())));
    return "Partial: leaves out "
        + some
        + (all.size() > MOST_NAMES
            ? " and "
                + (all.size() - MOST_NAMES)
                + " more, each named under 'What the totals leave out'."
            : ".");
  }
}
