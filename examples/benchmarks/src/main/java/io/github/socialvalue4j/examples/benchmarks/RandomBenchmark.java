package io.github.socialvalue4j.examples.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Only the random numbers of a simulation: as many, in blocks of as many, from the JDK's own
 * generator, and made into shares between 0 and 1 in an array, without which no distribution can be
 * drawn from.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class RandomBenchmark {
  private static final int BLOCK = 2048;
  private final double[] shares = new double[BLOCK];

  /** All numbers of a simulation. */
  @Benchmark
  public void draw(Blackhole sink, Cpu cpu) {
    cpu.begin();
    SplittableRandom root = new SplittableRandom(Workload.SEED);
    int columns = Workload.ROWS * Workload.UNCERTAIN.size();
    for (int from = 0; from < Workload.DRAWS; from += BLOCK) {
      SplittableRandom source = root.split();
      int count = Math.min(BLOCK, Workload.DRAWS - from);
      for (int c = 0; c < columns; c++) {
        fill(shares, count, source);
        sink.consume(shares);
      }
    }
    cpu.end();
  }

  private static void fill(double[] shares, int count, SplittableRandom source) {
    for (int i = 0; i < count; i++) {
      shares[i] = ((source.nextLong() >>> 12) + 0.5) * 0x1.0p-52;
    }
  }
}
