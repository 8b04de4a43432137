package io.github.socialvalue4j.examples.benchmarks;

import io.github.socialvalue4j.calculate.sroi.SroiCalculator;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The exact calculation of a map of 50 outcomes over 10 years, every figure with its derivation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ExactBenchmark {
  private final SroiCalculator calculator = SroiCalculator.withDefaults();
  private final ImpactMap map = Workload.map();

  /** One map, checked and calculated. */
  @Benchmark
  public SroiResult calculate() {
    return calculator.calculate(map).completeOrThrow();
  }
}
