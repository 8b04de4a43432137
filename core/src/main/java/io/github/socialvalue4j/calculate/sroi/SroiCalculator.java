package io.github.socialvalue4j.calculate.sroi;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.map.RowFaults;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Calculates the social return on an investment.
 *
 * <pre>
 *   impact          = quantity x proxy x (1 - deadweight) x (1 - displacement)
 *                     x (1 - attribution) x (1 - leakage)
 *   value of year k = impact x (1 - drop-off) ^ k x max(0, min(1, duration - k)),  k = 0, 1, ...
 *   present value   = sum of value of year k x discount factor of year (start + k + e)
 *   net present value = present value - investment
 *   ratio           = present value / investment
 *   net ratio       = net present value / investment
 * </pre>
 *
 * <p>Attribution is the share of others. Amounts are in the map's currency, in the prices they are
 * stated in unless the options convert them to real terms. Year 0 is the activity's first period; e
 * is 1 unless the options choose another, so that values stand at the end of their year. Nothing is
 * rounded but products and quotients to 34 digits.
 *
 * <p>Partial ({@code sroi.no-inputs}): a map without inputs has values and no ratio. Fails: see
 * {@link ImpactMap#check}; and under its options on deductions that sum above 100% ({@code
 * sroi.deductions-exceed-one}), a price base that cannot be converted ({@code deflator.*}), a year
 * beyond the schedule ({@code sroi.year-out-of-range}) and a drop-off that is missing ({@code
 * sroi.missing-cell}). Left out on purpose: outputs are never valued.
 *
 * <p>Example: 100 pupils x GBP 136 x 0.8 x 0.8 x 0.8 = GBP 6,963.20 a year; at 3.5% one year's
 * value is GBP 6,727.73; on GBP 2,000 the ratio is 3.36.
 *
 * <p>Source: the SROI reports read for the options' defaults; section 3 of the methods. Immutable
 * and thread-safe.
 */
public final class SroiCalculator implements DocumentOnly {
  private final SroiOptions options;
  private final SroiEngine engine;

  private SroiCalculator(SroiOptions options) {
    this.options = options;
    this.engine = new SroiEngine(options);
  }

  /** A calculator under some options. */
  public static SroiCalculator of(SroiOptions options) {
    return new SroiCalculator(Objects.requireNonNull(options, "options"));
  }

  /** A calculator under the default options. */
  public static SroiCalculator withDefaults() {
    return of(SroiOptions.defaults());
  }

  /** Its options. */
  public SroiOptions options() {
    return options;
  }

  /**
   * The map of a draft, or everything that is wrong with it in itself and under these options.
   *
   * @param draft the cells as they came
   */
  public Result<ImpactMap> check(ImpactMap.Builder draft) {
    Result<ImpactMap> checked = ImpactMap.check(draft);
    Problems problems = new OptionCheck(options).check(draft);
    problems.addAll(checked.problems());
    return problems.toResult(checked::orThrow);
  }

  /**
   * The result of a draft, or everything that is wrong with it.
   *
   * @param draft the cells as they came
   */
  public Result<SroiResult> calculate(ImpactMap.Builder draft) {
    return check(draft).map(this::figures);
  }

  /**
   * The result of a map.
   *
   * @param map one that passed its check
   * @return partial without inputs; failed where these options ask for what the map has not
   */
  public Result<SroiResult> calculate(ImpactMap map) {
    return calculate(map.toBuilder());
  }

  /**
   * The result of a changed map, reusing the figures of rows that did not change. Nothing is
   * checked but what the figures themselves refuse.
   *
   * @param changed a map made from that of {@code before} by its {@code with} methods
   * @param before a result of this calculator, or of one with equal options
   */
  public SroiResult recalculate(ImpactMap changed, SroiResult before) {
    IdentityHashMap<OutcomeRow, RowResult> known = new IdentityHashMap<>();
    before.rows().forEach(row -> known.put(row.row(), row));
    Optional<Figure> investment =
        changed.inputs().equals(before.map().inputs()) ? before.investment() : investment(changed);
    return figures(changed, known, investment);
  }

  /**
   * The result of a map that has passed its check under these options or others; nothing is checked
   * but what the figures themselves refuse.
   */
  public SroiResult recalculateAll(ImpactMap map) {
    return figures(map);
  }

  /**
   * The present value and the investment with one number in place of another, by the difference
   * that its row makes: sums are exact, so they are those of {@link #recalculate}, without a walk
   * over the other rows. Nothing is checked but what the figures themselves refuse.
   *
   * @param before a result of this calculator, or of one with equal options
   * @param ref a number of its map
   * @param number what it becomes
   */
  public Trial trial(SroiResult before, CellRef ref, Assumption number) {
    ImpactMap map = before.map();
    Optional<InputItem> input = map.findInput(ref.row());
    if (input.isPresent()) {
      Figure change =
          Figure.difference(
              ref.row() + ", change of its amount",
              engine.input(input.get().with(ref, number)),
              engine.input(input.get()));
      return new Trial(
          before.presentValue(),
          before.investment().map(i -> Figure.sum(i.label(), map.currency(), List.of(i, change))));
    }
    RowResult row = row(before, map.outcome(ref.row()).with(ref, number));
    Figure change =
        Figure.difference(
            ref.row() + ", change of its present value",
            row.presentValue(),
            before.row(ref.row()).presentValue());
    Figure total = before.presentValue();
    return new Trial(
        Figure.sum(total.label(), map.currency(), List.of(total, change)), before.investment());
  }

  /** What one outcome comes to in the map of a result, whatever the map's own outcome says. */
  public RowResult row(SroiResult before, OutcomeRow changed) {
    return engine.row(changed, before.map());
  }

  /**
   * What is wrong with one row of a map, in itself and under these options; the other rows, and how
   * they go together, are not looked at. Prices are those the map was checked with.
   *
   * @param map a map that passed its check before the row was changed
   * @param id of an input or an outcome of the map
   * @return errors, with paths that begin at the row
   */
  public List<Problem> faults(ImpactMap map, String id) {
    return faults(map, map.findInput(id), map.findOutcome(id));
  }

  /**
   * What would be wrong with a row of a map if one of its numbers were another.
   *
   * @param map a map that passed its check
   * @param ref a number of it
   * @param number what it would be
   * @return errors, with paths that begin at the row
   */
  public List<Problem> faults(ImpactMap map, CellRef ref, Assumption number) {
    return faults(
        map,
        map.findInput(ref.row()).map(input -> input.with(ref, number)),
        map.findOutcome(ref.row()).map(row -> row.with(ref, number)));
  }

  private List<Problem> faults(
      ImpactMap map, Optional<InputItem> given, Optional<OutcomeRow> changed) {
    Problems problems = new Problems();
    ProblemPath here = ProblemPath.root();
    OptionCheck check = new OptionCheck(options);
    given.ifPresent(
        input -> {
          problems.addAll(RowFaults.of(input, map));
          problems.addAll(check.checkInput(input.toBuilder(), here).list());
        });
    changed.ifPresent(
        row -> {
          problems.addAll(RowFaults.of(row, map));
          // What the map was accepted without, it need not state now.
          problems.addAll(check.checkRow(row.toBuilder(), true, here).list());
        });
    return problems.list().stream().filter(p -> p.severity() == Severity.ERROR).toList();
  }

  private SroiResult figures(ImpactMap map) {
    return figures(map, new IdentityHashMap<>(), investment(map));
  }

  /**
   * What was given for a map under these options; none without inputs.
   *
   * @param map one that passed its check
   */
  public Optional<Figure> investment(ImpactMap map) {
    return map.inputs().isEmpty() ? Optional.empty() : Optional.of(engine.investment(map));
  }

  private SroiResult figures(
      ImpactMap map, IdentityHashMap<OutcomeRow, RowResult> known, Optional<Figure> investment) {
    List<RowResult> rows = new ArrayList<>(map.outcomes().size());
    for (OutcomeRow row : map.outcomes()) {
      RowResult old = known.get(row);
      rows.add(old != null ? old : engine.row(row, map));
    }
    return new SroiResult(map, options, rows, investment);
  }

  @Override
  public String toString() {
    return ShortText.of("SROI calculator, " + options);
  }
}
