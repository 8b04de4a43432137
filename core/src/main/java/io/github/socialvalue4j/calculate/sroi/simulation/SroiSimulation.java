package io.github.socialvalue4j.calculate.sroi.simulation;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.sroi.SroiCalculator;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.MapChanges;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Draws the uncertain numbers of a map many times and follows the ratio.
 *
 * <p>The formulas are those of {@link SroiCalculator}, in doubles; rows without an uncertain number
 * are one exact number. A number whose distribution gives one value only is set exactly, so that a
 * simulation of nothing but such numbers gives the exact ratio as a double. Draws are made in
 * blocks of 2048, each with its own random source split off the seed's in order, so the number of
 * threads changes nothing.
 *
 * <p>Fails ({@code simulation.*}) on a number the map has not, a distribution that gives values its
 * number may not have, correlations that name other numbers or contradict each other, a map without
 * inputs, and a cancelled run. Immutable and thread-safe.
 */
public final class SroiSimulation implements DocumentOnly {
  private static final Citation SET = Citation.of("a simulation's fixed value");

  private final SroiResult result;

  private SroiSimulation(SroiResult result) {
    this.result = result;
  }

  /** The simulation of a result, under the options it was made with. */
  public static SroiSimulation of(SroiResult result) {
    return new SroiSimulation(Objects.requireNonNull(result, "result"));
  }

  /** Runs to the end. */
  public Result<SimulationResult> run(
      Map<CellRef, Distribution> uncertain, SimulationSettings settings) {
    return run(uncertain, settings, SimulationProgress.UNHEEDED);
  }

  /**
   * Runs until it is done or told to end.
   *
   * @param uncertain what each uncertain number may be; all others stay as they are
   * @param settings how it runs
   * @param progress told after each block of draws
   */
  public Result<SimulationResult> run(
      Map<CellRef, Distribution> uncertain,
      SimulationSettings settings,
      SimulationProgress progress) {
    Problems problems = new Problems();
    new SimulationCheck(result, problems).check(uncertain, settings.correlations());
    Map<CellRef, Distribution> moving = new LinkedHashMap<>();
    // In the map's order, so that the caller's kind of Map makes no difference.
    result.map().refs().stream()
        .filter(ref -> uncertain.containsKey(ref) && !distribution(uncertain, ref).isFixed())
        .forEach(ref -> moving.put(ref, distribution(uncertain, ref)));
    Optional<Copula> copula = group(moving, settings, problems);
    if (problems.hasErrors()) {
      return Result.failed(problems.list());
    }
    SroiResult base = fix(uncertain);
    SimulationPlan plan = plan(base, moving, settings);
    SimulationRun run = new SimulationRun(plan, copula.orElseThrow(), settings, progress);
    double middle = base.ratio().orElseThrow().value().doubleValue();
    if (!run.execute(middle)) {
      return Result.failed(
          List.of(SimulationFaults.CANCELLED.at(ProblemPath.root(), settings.draws())));
    }
    double[] ratios = run.ratios();
    if (moving.isEmpty()) {
      // Not one quotient of doubles but the exact ratio, rounded once.
      Arrays.fill(ratios, middle);
    }
    Arrays.sort(ratios);
    List<VarianceShare> shares = settings.varianceShares() ? shares(plan, run) : List.of();
    return Result.complete(
        new SimulationResult(base, settings, ratios, run.moments(), moving.size(), shares),
        problems.list());
  }

  private static Distribution distribution(Map<CellRef, Distribution> uncertain, CellRef ref) {
    return Objects.requireNonNull(uncertain.get(ref), "distribution");
  }

  private SroiResult fix(Map<CellRef, Distribution> uncertain) {
    MapChanges changes = new MapChanges(result.map());
    boolean isChanged = false;
    for (CellRef ref : result.map().refs()) {
      Distribution distribution = uncertain.get(ref);
      if (distribution != null && distribution.isFixed()) {
        Assumption old = result.map().find(ref).orElseThrow();
        BigDecimal value = BigDecimal.valueOf(distribution.low());
        if (value.compareTo(old.value()) != 0) {
          isChanged = true;
          changes.set(
              ref,
              Assumption.of(old.figure().label(), value, old.unit(), SET, EvidenceGrade.ASSUMED));
        }
      }
    }
    return isChanged
        ? SroiCalculator.of(result.options()).recalculate(changes.toMap(), result)
        : result;
  }

  private static SimulationPlan plan(
      SroiResult base, Map<CellRef, Distribution> moving, SimulationSettings settings) {
    List<CellRef> group = correlated(moving, settings);
    List<Column> columns = new ArrayList<>();
    Map<CellRef, Integer> index = new LinkedHashMap<>();
    moving.forEach(
        (ref, distribution) -> {
          index.put(ref, columns.size());
          columns.add(new Column(ref, distribution, Sampler.of(distribution), group.indexOf(ref)));
        });
    return new SimulationPlan(base, columns, index);
  }

  /** The numbers that are correlated with another, in the map's order. */
  private static List<CellRef> correlated(
      Map<CellRef, Distribution> moving, SimulationSettings settings) {
    return moving.keySet().stream()
        .filter(
            ref ->
                settings.correlations().stream()
                    .anyMatch(c -> c.first().equals(ref) || c.second().equals(ref)))
        .toList();
  }

  private static Optional<Copula> group(
      Map<CellRef, Distribution> moving, SimulationSettings settings, Problems problems) {
    List<CellRef> group = correlated(moving, settings);
    double[][] matrix = new double[group.size()][group.size()];
    for (int i = 0; i < matrix.length; i++) {
      matrix[i][i] = 1;
    }
    for (SimulationSettings.RankCorrelation pair : settings.correlations()) {
      int i = group.indexOf(pair.first());
      int j = group.indexOf(pair.second());
      if (i >= 0 && j >= 0) {
        matrix[i][j] = Copula.normalCorrelation(pair.rho());
        matrix[j][i] = matrix[i][j];
      }
    }
    Optional<Copula> copula = Copula.of(matrix);
    if (copula.isEmpty()) {
      problems.add(
          SimulationFaults.NOT_POSSIBLE_TOGETHER.at(
              ProblemPath.root().child("correlations"), settings.correlations().size()));
    }
    return copula;
  }

  private static List<VarianceShare> shares(SimulationPlan plan, SimulationRun run) {
    double[] correlations = new double[plan.columns().size()];
    double sum = 0;
    for (int c = 0; c < correlations.length; c++) {
      correlations[c] = run.moments().correlation(c);
      sum += correlations[c] * correlations[c];
    }
    List<VarianceShare> shares = new ArrayList<>();
    for (int c = 0; c < correlations.length; c++) {
      double share = sum > 0 ? correlations[c] * correlations[c] / sum : 0;
      shares.add(new VarianceShare(plan.columns().get(c).ref(), correlations[c], share));
    }
    shares.sort(
        Comparator.comparingDouble(VarianceShare::share)
            .reversed()
            .thenComparing(VarianceShare::ref));
    return shares;
  }

  @Override
  public String toString() {
    return ShortText.of("simulation of " + result);
  }
}
