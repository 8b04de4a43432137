package io.github.socialvalue4j.examples.benchmarks;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.restatement.AsOfComparison;
import io.github.socialvalue4j.calculate.restatement.Restatement;
import io.github.socialvalue4j.calculate.restatement.RestatementCalculator;
import io.github.socialvalue4j.calculate.valuation.InputPaths;
import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValuationCalculator;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * How long a council takes to be valued, restated and bridged, and compared as of two days, and
 * what the results keep on the heap, in all and for each contract. Arguments: contracts, and how
 * often.
 */
public final class CouncilSpeed {
  private static final AsOf END = AsOf.of(LocalDate.of(2026, 12, 31));
  private static final AsOf MIDDLE = AsOf.of(LocalDate.of(2022, 12, 31));

  private final int contracts;
  private final int times;
  private final PrintStream out;

  private CouncilSpeed(int contracts, int times, PrintStream out) {
    this.contracts = contracts;
    this.times = times;
    this.out = out;
  }

  /** Runs it. */
  public static void main(String[] args) throws InterruptedException {
    int contracts = args.length > 0 ? Integer.parseInt(args[0]) : 500;
    int times = args.length > 1 ? Integer.parseInt(args[1]) : 7;
    new CouncilSpeed(contracts, times, System.out).run();
  }

  private void run() throws InterruptedException {
    CouncilWorkload council = new CouncilWorkload(contracts);
    LifecycleLog log = council.log();
    ProxyCatalogue catalogue = CouncilWorkload.catalogue();
    ValuationCalculator calculator = ValuationCalculator.of(catalogue);
    RestatementCalculator restating =
        RestatementCalculator.of(catalogue, CouncilWorkload.later())
            .withPrices(DeflatorSeries.gdpDeflatorDecember2025());
    out.printf(
        Locale.ROOT,
        "%d contracts, %d measures, %d records, median of %d after the first%n%n",
        contracts,
        CouncilWorkload.MEASURES,
        log.entries().size(),
        times);
    out.println(
        "| what | first, clock | median, clock | median, processor | a contract, processor |"
            + " allocated a contract | kept a contract |");
    out.println("|---|---:|---:|---:|---:|---:|---:|");
    measure("records into a log", council::log);
    measure("portfolio as of a day", () -> portfolio(council, log));
    Portfolio whole = portfolio(council, log);
    Result<Valuation> valued = measure("valued", () -> calculator.calculate(whole));
    Result<Restatement> restated =
        measure(
            "valued, restated and bridged", () -> restating.restate(council.register(), log, END));
    measure(
        "compared as of two days",
        () ->
            AsOfComparison.of(
                catalogue,
                ValuationOptions.defaults(),
                council.register(),
                log,
                MIDDLE,
                END,
                InputPaths.byId()));
    out.printf(
        Locale.ROOT,
        "%n%d lines, %d totals, %d bridges; claimed at completion %s becomes %s%n",
        valued.completeOrThrow().lines().size(),
        valued.completeOrThrow().totals().size(),
        restated.completeOrThrow().bridges().size(),
        total(restated.completeOrThrow(), true),
        total(restated.completeOrThrow(), false));
  }

  private static Portfolio portfolio(CouncilWorkload council, LifecycleLog log) {
    return Portfolio.of(council.register(), log, END).completeOrThrow();
  }

  private static String total(Restatement restated, boolean before) {
    var bridge = restated.bridge(MeasurementPoint.COMPLETION, StateGroup.CLAIMED, "financial");
    return (before ? bridge.before() : bridge.after()).value().toBigInteger().toString();
  }

  private <T> T measure(String what, Supplier<T> work) throws InterruptedException {
    List<Double> clock = new ArrayList<>();
    List<Double> processor = new ArrayList<>();
    List<Double> allocated = new ArrayList<>();
    once(work, clock, processor, allocated);
    double first = clock.remove(0);
    processor.clear();
    allocated.clear();
    for (int i = 0; i < times; i++) {
      once(work, clock, processor, allocated);
    }
    long before = used();
    T kept = work.get();
    long after = used();
    out.printf(
        Locale.ROOT,
        "| %s | %.2f s | %.2f s | %.2f s | %.2f ms | %.0f kB | %.0f kB |%n",
        what,
        first,
        median(clock),
        median(processor),
        median(processor) / contracts * 1e3,
        median(allocated) / contracts / 1e3,
        (double) (after - before) / contracts / 1e3);
    // What is returned is what was weighed, so that it is still there after the weighing.
    return kept;
  }

  private static <T> void once(
      Supplier<T> work, List<Double> clock, List<Double> processor, List<Double> allocated) {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long cpu = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    T result = work.get();
    clock.add((System.nanoTime() - start) / 1e9);
    processor.add((threads.getCurrentThreadCpuTime() - cpu) / 1e9);
    allocated.add((double) (threads.getCurrentThreadAllocatedBytes() - bytes));
    if (result == null) {
      throw new IllegalStateException("Nothing was made");
    }
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
