package io.github.socialvalue4j.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Import and profile of a spend file in a virtual machine that runs already, as a service does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SpendBenchmark {
  /** The file; SpendSpeed names it. */
  @Param("")
  public String file = "";

  /** One file. */
  @Benchmark
  public String importAndProfile(Cpu cpu) throws IOException {
    cpu.begin();
    String line = SpendRun.run(Path.of(file));
    cpu.end();
    return line;
  }
}
