package io.github.socialvalue4j.examples.benchmarks;

import io.github.socialvalue4j.calculate.sroi.SroiCalculator;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import java.util.ArrayList;
import java.util.List;

/** What the figures of exact results keep on the heap, their map not counted. */
final class Retained {
  private static final int RESULTS = 200;

  private Retained() {}

  /** Bytes a result. */
  static long bytes() throws InterruptedException {
    ImpactMap map = Workload.map();
    SroiCalculator calculator = SroiCalculator.withDefaults();
    List<SroiResult> kept = new ArrayList<>(RESULTS);
    // What is made once for all results is not counted.
    calculator.calculate(map).completeOrThrow();
    long before = used();
    for (int i = 0; i < RESULTS; i++) {
      kept.add(calculator.calculate(map).completeOrThrow());
    }
    long after = used();
    return (after - before) / kept.size();
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
