package io.github.socialvalue4j.calculate.sroi;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
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
public final class SroiCalculator {
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
   * The result of a changed map, reusing the figures of rows that did not change: for sensitivity,
   * where one cell of many moves. Nothing is checked but what the figures themselves refuse.
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

  private SroiResult figures(ImpactMap map) {
    return figures(map, new IdentityHashMap<>(), investment(map));
  }

  private Optional<Figure> investment(ImpactMap map) {
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
}
