package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a valuation found: its lines, its totals, and what they leave out. Immutable and
 * thread-safe.
 */
public final class Valuation implements DocumentOnly {
  private final ValuationOptions options;
  private final Optional<AsOf> asOf;
  private final List<ProxyTable> tables;
  private final List<ValueLine> lines;
  private final List<RecordedLine> recorded;
  private final List<Omission> omissions;
  private final SortedMap<TotalKey, Total> totals;
  private final List<Ratio> ratios;
  private final List<PointChange> changes;
  private final List<DoubleCountFinding> doubleCounts;
  private final Map<ContractId, List<ValueLine>> linesByContract;
  private final Map<ContractId, List<Omission>> omissionsByContract;

  Valuation(
      ValuationOptions options,
      Optional<AsOf> asOf,
      Collection<ProxyTable> tables,
      LineBook book,
      SortedMap<TotalKey, Total> totals,
      List<Ratio> ratios) {
    this.options = options;
    this.asOf = asOf;
    this.tables = List.copyOf(tables);
    this.lines = List.copyOf(book.lines());
    this.recorded = List.copyOf(book.recorded());
    this.omissions = List.copyOf(book.omissions());
    this.totals = Collections.unmodifiableSortedMap(new TreeMap<>(totals));
    this.ratios = List.copyOf(ratios);
    this.changes = List.copyOf(book.changes());
    this.doubleCounts = List.copyOf(book.doubleCounts());
    this.linesByContract = byContract(lines, ValueLine::contract);
    this.omissionsByContract = byContract(omissions, Omission::contract);
  }

  private static <T> Map<ContractId, List<T>> byContract(
      List<T> all, Function<T, Optional<ContractId>> contract) {
    Map<ContractId, List<T>> grouped = new HashMap<>();
    for (T one : all) {
      contract
          .apply(one)
          .ifPresent(id -> grouped.computeIfAbsent(id, k -> new ArrayList<>()).add(one));
    }
    return grouped;
  }

  /** The choices it was made with. */
  public ValuationOptions options() {
    return options;
  }

  /** From when it looks; none for quantities valued on their own. */
  public Optional<AsOf> asOf() {
    return asOf;
  }

  /** The editions it used, in order. */
  public List<ProxyTable> tables() {
    return tables;
  }

  /** The lines, by contract, measure, point and state. */
  public List<ValueLine> lines() {
    return lines;
  }

  /** Quantities of measures that are never valued. */
  public List<RecordedLine> recorded() {
    return recorded;
  }

  /** Everything that some total leaves out. */
  public List<Omission> omissions() {
    return omissions;
  }

  /** The totals, in order. */
  public List<Total> totals() {
    return List.copyOf(totals.values());
  }

  /** The totals of one dimension, in order. */
  public List<Total> totals(Dimension dimension) {
    return totals.values().stream().filter(t -> t.key().dimension() == dimension).toList();
  }

  /** A total, if there is one. */
  public Optional<Total> find(TotalKey key) {
    return Optional.ofNullable(totals.get(key));
  }

  /**
   * The totals of everything at one point in one state: one for each kind of value and price base,
   * and last the policy's, if the policy adds kinds together.
   */
  public List<Total> totals(MeasurementPoint point, StateGroup state) {
    return totals(Dimension.ALL).stream()
        .filter(t -> t.key().point() == point && t.key().state() == state)
        .toList();
  }

  /**
   * The total of everything at one point in one state under the policy of the valuation.
   *
   * @throws UnknownIdException if there is none: nothing was measured there, or the policy adds
   *     nothing and there is a total for each kind instead; the message lists the totals there are
   */
  public Total policyTotal(MeasurementPoint point, StateGroup state) {
    return totals(point, state).stream()
        .filter(t -> t.key().group().isPolicy())
        .findFirst()
        .orElseThrow(() -> noPolicyTotal(point, state));
  }

  private UnknownIdException noPolicyTotal(MeasurementPoint point, StateGroup state) {
    String searched = "this valuation";
    if (options.policy().kinds().isEmpty()) {
      searched +=
          ", whose policy adds no unlike kinds of value (take totals(point, state), one for each"
              + " kind, or choose a policy with ValuationOptions.withPolicy)";
    }
    return new UnknownIdException(
        "total",
        point.code() + ", " + state.code() + ", " + options.policy().name(),
        searched,
        totals(Dimension.ALL).stream().map(t -> t.key().toString()).toList());
  }

  /** Each contract's totals against its contract value. */
  public List<Ratio> ratios() {
    return ratios;
  }

  /** How each measure moved between the points. */
  public List<PointChange> changes() {
    return changes;
  }

  /** What was counted twice. */
  public List<DoubleCountFinding> doubleCounts() {
    return doubleCounts;
  }

  /** The lines of one contract. */
  public List<ValueLine> linesOf(ContractId contract) {
    return List.copyOf(linesByContract.getOrDefault(contract, List.of()));
  }

  /** What the totals of one contract leave out. */
  public List<Omission> omissionsOf(ContractId contract) {
    return List.copyOf(omissionsByContract.getOrDefault(contract, List.of()));
  }

  /** The totals of everything with their amounts; those by theme, contract and so on counted. */
  private String totalsInWords() {
    List<String> whole = new ArrayList<>();
    for (Total total : totals(Dimension.ALL)) {
      whole.add(total.value().quantity() + " " + total.key().state().code());
    }
    return whole.isEmpty()
        ? ShortText.count(totals.size(), "total")
        : ShortText.list(whole)
            + (whole.size() < totals.size()
                ? " (" + ShortText.count(totals.size(), "total") + " in all)"
                : "");
  }

  @Override
  public String toString() {
    return ShortText.of(
        "valuation of "
            + ShortText.count(lines.size(), "line")
            + (omissions.isEmpty() ? "" : ", leaves out " + omissions.size())
            + ": "
            + totalsInWords());
  }
}
