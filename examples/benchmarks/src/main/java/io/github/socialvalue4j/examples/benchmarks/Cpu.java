package io.github.socialvalue4j.examples.benchmarks;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Processor time of the whole process, collector and compiler included: unlike the time on the
 * clock it does not count the turns that other programs had.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cpu {
  /** Seconds, a shot. */
  public double cpu;

  private long start;

  void begin() {
    start = now();
  }

  void end() {
    cpu += (now() - start) / 1e9;
  }

  private static long now() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
