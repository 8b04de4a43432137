package io.github.socialvalue4j.calculate.sroi.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Works through the blocks of a plan, by one thread or several. */
final class SimulationRun {
  private final SimulationPlan plan;
  private final Copula copula;
  private final SimulationSettings settings;
  private final SimulationProgress progress;
  private final double[] ratios;
  private final ShareSource.Start[] sources;
  private final Moments[] byBlock;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicBoolean ended = new AtomicBoolean();
  private final Object reporting = new Object();
  private long done;
  private Moments moments = new Moments(0, new double[0]);

  SimulationRun(
      SimulationPlan plan,
      Copula copula,
      SimulationSettings settings,
      SimulationProgress progress) {
    this.plan = plan;
    this.copula = copula;
    this.settings = settings;
    this.progress = progress;
    this.ratios = new double[settings.draws()];
    int blocks = (settings.draws() + Workspace.BLOCK - 1) / Workspace.BLOCK;
    this.sources = new ShareSource.Start[blocks];
    this.byBlock = new Moments[blocks];
    ShareSource root = ShareSource.root(settings.seed());
    for (int b = 0; b < blocks; b++) {
      sources[b] = root.split();
    }
  }

  double[] ratios() {
    return ratios;
  }

  Moments moments() {
    return moments;
  }

  /** Whether it came to its end. */
  boolean execute(double middle) {
    double[] middles =
        settings.varianceShares()
            ? plan.columns().stream().mapToDouble(SimulationRun::middle).toArray()
            : new double[0];
    if (settings.threads() == 1) {
      work(middle, middles);
    } else {
      workTogether(middle, middles);
    }
    if (ended.get()) {
      return false;
    }
    moments = new Moments(middle, middles);
    for (Moments block : byBlock) {
      moments.add(block);
    }
    return true;
  }

  private static double middle(Column column) {
    double[] half = {0.5};
    column.sampler().apply(half, 1, new double[1]);
    return half[0];
  }

  private void workTogether(double middle, double[] middles) {
    ExecutorService pool = Executors.newFixedThreadPool(settings.threads());
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (int t = 0; t < settings.threads(); t++) {
        futures.add(pool.submit(() -> work(middle, middles)));
      }
      for (Future<?> future : futures) {
        future.get();
      }
    } catch (InterruptedException e) {
      // Whoever interrupts a long run wants it ended.
      ended.set(true);
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      ended.set(true);
      throw new IllegalStateException("A block of draws failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private void work(double middle, double[] middles) {
    Workspace work = new Workspace(plan.columns(), copula, settings.varianceShares());
    double[] totals = new double[Workspace.BLOCK];
    int block = next.getAndIncrement();
    while (block < sources.length && !ended.get()) {
      int from = block * Workspace.BLOCK;
      int to = Math.min(from + Workspace.BLOCK, ratios.length);
      work.begin(sources[block], to - from);
      plan.run(work, totals, ratios, from);
      Moments sums = new Moments(middle, middles);
      sums.addRatios(ratios, from, to);
      for (int c = 0; c < middles.length; c++) {
        sums.addColumn(c, work.kept(c), ratios, from, to);
      }
      byBlock[block] = sums;
      report(to - from);
      block = next.getAndIncrement();
    }
  }

  private void report(int draws) {
    synchronized (reporting) {
      done += draws;
      if (Thread.currentThread().isInterrupted()
          || (!ended.get() && !progress.proceed(done, ratios.length) && done < ratios.length)) {
        ended.set(true);
      }
    }
  }
}
