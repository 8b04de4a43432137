package io.github.socialvalue4j.examples.benchmarks;

import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.simulation.Distribution;
import io.github.socialvalue4j.calculate.sroi.simulation.SimulationResult;
import io.github.socialvalue4j.calculate.sroi.simulation.SimulationSettings;
import io.github.socialvalue4j.calculate.sroi.simulation.SroiSimulation;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole simulation, tables, drawing, ratios and their order included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SimulationBenchmark {
  /** How the numbers are distributed. */
  @Param public Shape shape = Shape.TRIANGULAR;

  /** How many threads draw. */
  @Param({"1", "2"})
  public int workers;

  private SroiResult result;
  private Map<CellRef, Distribution> uncertain;
  private SimulationSettings settings;

  /** Makes the map and its exact result. */
  @Setup
  public void setUp() {
    result = Workload.result();
    uncertain = Workload.uncertain(result, shape);
    settings =
        SimulationSettings.builder()
            .draws(Workload.DRAWS)
            .seed(Workload.SEED)
            .threads(workers)
            .varianceShares(false)
            .build();
  }

  /** One simulation. */
  @Benchmark
  public SimulationResult simulate(Cpu cpu) {
    cpu.begin();
    SimulationResult simulated = SroiSimulation.of(result).run(uncertain, settings).completeOrThrow();
    cpu.end();
    return simulated;
  }
}
