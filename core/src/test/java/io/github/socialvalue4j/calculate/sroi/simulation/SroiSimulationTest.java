package io.github.socialvalue4j.calculate.sroi.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.sroi.Maps;
import io.github.socialvalue4j.calculate.sroi.SroiCalculator;
import io.github.socialvalue4j.calculate.sroi.SroiOptions;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.simulation.Distribution.Fixed;
import io.github.socialvalue4j.calculate.sroi.simulation.Distribution.Pert;
import io.github.socialvalue4j.calculate.sroi.simulation.Distribution.Triangular;
import io.github.socialvalue4j.calculate.sroi.simulation.Distribution.Uniform;
import io.github.socialvalue4j.calculate.sroi.simulation.SimulationSettings.RankCorrelation;
import io.github.socialvalue4j.model.discount.Timing;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SroiSimulationTest {
  private static final CellRef QUANTITY = CellRef.parse("a/quantity");
  private static final CellRef PROXY = CellRef.parse("a/proxy");

  private static SroiResult result(SroiOptions options, int rows) {
    return SroiCalculator.of(options).calculate(Maps.many(rows)).orThrow();
  }

  private static SroiResult one() {
    return SroiCalculator.withDefaults()
        .calculate(Maps.map(Maps.row("a", "100", "136", "3", "20", "0", "0", "0", "10")))
        .orThrow();
  }

  private static SimulationResult run(
      SroiResult base, Map<CellRef, Distribution> uncertain, SimulationSettings settings) {
    return SroiSimulation.of(base).run(uncertain, settings).orThrow();
  }

  /** Six uncertain numbers a row, a tenth either way. */
  static Map<CellRef, Distribution> tenth(SroiResult base, boolean pert) {
    Map<CellRef, Distribution> uncertain = new LinkedHashMap<>();
    for (CellRef ref : base.map().refs()) {
      double value = base.map().find(ref).orElseThrow().value().doubleValue();
      if (value != 0 && ref.cell() != Cell.DURATION && ref.cell() != Cell.AMOUNT) {
        uncertain.put(
            ref,
            pert
                ? Pert.of(0.9 * value, value, 1.1 * value)
                : new Triangular(0.9 * value, value, 1.1 * value));
      }
    }
    return uncertain;
  }

  /** The exact ratio with every number set to one point of its distribution. */
  private static void followsTheExactCalculation(SroiOptions options) {
    SroiResult base = result(options, 8);
    Map<CellRef, Distribution> uncertain = new LinkedHashMap<>();
    for (CellRef ref : base.map().refs()) {
      BigDecimal value = base.map().find(ref).orElseThrow().value();
      if (value.signum() != 0) {
        // So narrow that every draw is the value but for its last digits, and still a distribution.
        double at = value.doubleValue();
        uncertain.put(ref, new Uniform(at * (1 - 1e-15), at * (1 + 1e-15)));
      }
    }
    SimulationResult simulated =
        run(base, uncertain, SimulationSettings.builder().draws(5000).build());
    double exact = base.ratio().orElseThrow().value().doubleValue();
    assertThat(simulated.min()).isCloseTo(exact, within(exact * 1e-12));
    assertThat(simulated.max()).isCloseTo(exact, within(exact * 1e-12));
  }

  @Nested
  class Certainty {
    @Test
    void nothingUncertainGivesTheExactRatioAsADouble() {
      SroiResult base = result(SroiOptions.defaults(), 20);
      Map<CellRef, Distribution> fixed = new LinkedHashMap<>();
      base.map()
          .refs()
          .forEach(
              ref ->
                  fixed.put(
                      ref, new Fixed(base.map().find(ref).orElseThrow().value().doubleValue())));
      SimulationResult result = run(base, fixed, SimulationSettings.builder().draws(3000).build());
      double exact = base.ratio().orElseThrow().value().doubleValue();
      assertThat(result.mean()).isEqualTo(exact);
      assertThat(result.min()).isEqualTo(exact);
      assertThat(result.max()).isEqualTo(exact);
      assertThat(result.standardDeviation()).isZero();
    }

    @Test
    void narrowDistributionsFollowTheExactCalculationUnderEveryOption() {
      followsTheExactCalculation(SroiOptions.defaults());
      for (Timing choice : Timing.values()) {
        followsTheExactCalculation(SroiOptions.builder().timing(choice).build());
      }
      followsTheExactCalculation(
          SroiOptions.builder().dropOffShape(SroiOptions.DropOffShape.STRAIGHT_LINE).build());
      followsTheExactCalculation(
          SroiOptions.builder().dropOffFrom(SroiOptions.DropOffFrom.FIRST_YEAR).build());
      followsTheExactCalculation(
          SroiOptions.builder().investment(SroiOptions.Investment.LIKE_VALUES).build());
      followsTheExactCalculation(
          SroiOptions.builder().deductions(SroiOptions.Deductions.SUMMED).build());
      followsTheExactCalculation(SroiOptions.builder().start(SroiOptions.Start.AFTER).build());
    }

    @Test
    void aFixedNumberMayDifferFromTheMaps() {
      SimulationResult result =
          run(one(), Map.of(QUANTITY, new Fixed(200)), SimulationSettings.builder().build());
      assertThat(result.mean())
          .isCloseTo(2 * one().ratio().orElseThrow().value().doubleValue(), within(1e-12));
    }
  }

  @Nested
  class Seeds {
    @Test
    void theNumberOfThreadsChangesNothing() {
      SroiResult base = result(SroiOptions.defaults(), 10);
      Map<CellRef, Distribution> uncertain = tenth(base, true);
      SimulationSettings.Builder settings = SimulationSettings.builder().draws(30_001).seed(7);
      SimulationResult one = run(base, uncertain, settings.threads(1).build());
      for (int threads : new int[] {2, 5}) {
        SimulationResult more = run(base, uncertain, settings.threads(threads).build());
        assertThat(more.mean()).isEqualTo(one.mean());
        assertThat(more.standardDeviation()).isEqualTo(one.standardDeviation());
        assertThat(more.varianceShares()).isEqualTo(one.varianceShares());
        assertThat(more.histogram(50)).isEqualTo(one.histogram(50));
        assertThat(more.quantile(0.05)).isEqualTo(one.quantile(0.05));
      }
    }

    @Test
    void anotherSeedGivesAnotherDraw() {
      Map<CellRef, Distribution> uncertain = Map.of(QUANTITY, new Uniform(50, 150));
      SimulationSettings.Builder settings = SimulationSettings.builder().draws(1000);
      assertThat(run(one(), uncertain, settings.seed(1).build()).mean())
          .isNotEqualTo(run(one(), uncertain, settings.seed(2).build()).mean());
    }
  }

  @Nested
  class Statistics {
    @Test
    void ofAUniformNumberAreKnown() {
      double exact = one().ratio().orElseThrow().value().doubleValue();
      SimulationResult result =
          run(
              one(),
              Map.of(QUANTITY, new Uniform(0, 200)),
              SimulationSettings.builder().draws(200_000).build());
      assertThat(result.mean()).isCloseTo(exact, within(5 * result.standardError()));
      assertThat(result.standardDeviation())
          .isCloseTo(2 * exact / Math.sqrt(12), within(0.01 * exact));
      assertThat(result.quantile(0.9)).isCloseTo(1.8 * exact, within(0.01 * exact));
      assertThat(result.probabilityAbove(exact)).isCloseTo(0.5, within(0.01));
      assertThat(result.probabilityAboveTarget()).isCloseTo(1 - 0.5 / exact, within(0.01));
      assertThat(result.histogram(10).stream().mapToLong(Long::longValue).sum()).isEqualTo(200_000);
    }

    @Test
    void varianceSharesAddUpAndFavourTheWider() {
      SimulationResult result =
          run(
              one(),
              Map.of(QUANTITY, new Uniform(90, 110), PROXY, new Uniform(100, 172)),
              SimulationSettings.builder().draws(50_000).build());
      assertThat(result.varianceShares()).hasSize(2);
      assertThat(result.varianceShares().get(0).ref()).isEqualTo(PROXY);
      assertThat(result.varianceShares().stream().mapToDouble(VarianceShare::share).sum())
          .isCloseTo(1, within(1e-12));
    }
  }

  @Nested
  class Correlation {
    private final Map<CellRef, Distribution> two =
        Map.of(QUANTITY, new Uniform(0, 1), PROXY, new Uniform(0, 1));

    private double meanProduct(double rho) {
      SimulationSettings settings =
          SimulationSettings.builder()
              .draws(200_000)
              .correlations(List.of(new RankCorrelation(QUANTITY, PROXY, rho)))
              .build();
      SroiResult base = one();
      double scale = base.ratio().orElseThrow().value().doubleValue() / (100 * 136);
      return run(base, two, settings).mean() / scale;
    }

    /** For two uniform numbers E(xy) = 1/4 + rho / 12, where rho is the rank correlation. */
    @Test
    void isTheRankCorrelationAskedFor() {
      for (double rho : new double[] {-1, -0.5, 0.3, 0.8, 1}) {
        assertThat(meanProduct(rho)).isCloseTo(0.25 + rho / 12, within(0.002));
      }
    }

    @Test
    void thatContradictsItselfIsAProblem() {
      CellRef deadweight = CellRef.parse("a/deadweight");
      Map<CellRef, Distribution> three =
          Map.of(
              QUANTITY, new Uniform(0, 1), PROXY, new Uniform(0, 1), deadweight, new Uniform(0, 1));
      SimulationSettings settings =
          SimulationSettings.builder()
              .correlations(
                  List.of(
                      new RankCorrelation(QUANTITY, PROXY, 0.9),
                      new RankCorrelation(PROXY, deadweight, 0.9),
                      new RankCorrelation(QUANTITY, deadweight, -0.9)))
              .build();
      assertThat(SroiSimulation.of(one()).run(three, settings).problems())
          .extracting(p -> p.code().value())
          .containsExactly("simulation.correlations-contradict");
    }
  }

  @Nested
  class Faults {
    @Test
    void areReportedAtOnce() {
      Map<CellRef, Distribution> bad = new LinkedHashMap<>();
      bad.put(CellRef.parse("b/quantity"), new Fixed(1));
      bad.put(CellRef.parse("a/deadweight"), new Uniform(0, 1.5));
      bad.put(CellRef.parse("a/duration"), new Uniform(0, 3));
      bad.put(CellRef.parse("grant/amount"), new Uniform(0, 5));
      SimulationSettings settings =
          SimulationSettings.builder()
              .correlations(List.of(new RankCorrelation(QUANTITY, PROXY, 0.9)))
              .build();
      assertThat(SroiSimulation.of(one()).run(bad, settings).problems())
          .extracting(p -> p.code() + " " + p.path())
          .containsExactly(
              "simulation.correlation /correlations/0",
              "simulation.correlation /correlations/0",
              "simulation.out-of-range /uncertain",
              "simulation.out-of-range /uncertain/a~1deadweight",
              "simulation.out-of-range /uncertain/a~1duration",
              "simulation.unknown-cell /uncertain/b~1quantity");
    }

    @Test
    void aRunCanBeEnded() {
      Result<SimulationResult> ended =
          SroiSimulation.of(one())
              .run(
                  Map.of(QUANTITY, new Uniform(0, 1)),
                  SimulationSettings.builder().draws(100_000).build(),
                  (done, draws) -> done < 10_000);
      assertThat(ended.problems())
          .extracting(p -> p.code().value())
          .containsExactly("simulation.cancelled");
    }

    @Test
    void distributionsCheckThemselves() {
      assertThatIllegalArgumentException().isThrownBy(() -> new Triangular(1, 0, 2));
      assertThatIllegalArgumentException().isThrownBy(() -> new Pert(0, 1, 2, Double.NaN));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Distribution.TruncatedNormal(0, 1, 20, 30));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Distribution.Discrete(List.of(), List.of()));
    }
  }
}
