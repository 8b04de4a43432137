package io.github.socialvalue4j.examples.benchmarks;

import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.simulation.SimulationResult;
import io.github.socialvalue4j.calculate.sroi.simulation.SimulationSettings;
import io.github.socialvalue4j.calculate.sroi.simulation.SroiSimulation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and their peer in numpy by turns, so that a busy machine slows both alike,
 * and prints medians and ratios. Arguments: the Python script and how many rounds.
 */
public final class SroiSpeed {
  private static final int WARMUPS = 2;
  private static final int TIMES = 3;
  private static final String PYTHON = "/usr/bin/python3";

  private final Map<String, List<Double>> clock = new LinkedHashMap<>();
  private final Map<String, List<Double>> processor = new LinkedHashMap<>();
  private final Map<String, Double> means = new LinkedHashMap<>();
  private final PrintStream out;
  private final String script;
  private final Path workload;

  private SroiSpeed(PrintStream out, String script, Path workload) {
    this.out = out;
    this.script = script;
    this.workload = workload;
  }

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    String script = args.length > 0 ? args[0] : "examples/benchmarks/sroi_numpy.py";
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    Path workload = Files.createTempFile("workload", ".txt");
    try {
      Files.writeString(workload, Workload.text(Workload.result()));
      SroiSpeed speed = new SroiSpeed(System.out, script, workload);
      for (int round = 0; round < rounds; round++) {
        speed.round();
      }
      speed.print();
      speed.exact();
    } finally {
      Files.delete(workload);
    }
  }

  private void round() throws RunnerException, IOException, InterruptedException {
    jmh("random", RandomBenchmark.class, Map.of());
    for (Shape shape : Shape.values()) {
      String name = shape.name().toLowerCase(Locale.ROOT);
      for (int workers = 1; workers <= 2; workers++) {
        jmh(
            name + " " + workers,
            SimulationBenchmark.class,
            Map.of("shape", shape.name(), "workers", String.valueOf(workers)));
        numpy(name, workers, shape == Shape.PERT ? 1 : TIMES);
      }
    }
    numpy("uniform", 1, TIMES);
    numpy("generator", 1, 1);
    numpy("interp", 1, 1);
  }

  private void jmh(String name, Class<?> benchmark, Map<String, String> parameters)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmark.getName())
            .forks(1)
            .warmupIterations(WARMUPS)
            .measurementIterations(TIMES)
            .shouldDoGC(true)
            .verbosity(VerboseMode.SILENT);
    parameters.forEach(options::param);
    RunResult result = new Runner(options.build()).runSingle();
    for (IterationResult iteration : result.getAggregatedResult().getIterationResults()) {
      double cpu = Objects.requireNonNull(iteration.getSecondaryResults().get("cpu")).getScore();
      add("java " + name, iteration.getPrimaryResult().getScore(), cpu);
    }
  }

  private void numpy(String method, int threads, int times)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                PYTHON,
                script,
                workload.toString(),
                method,
                String.valueOf(threads),
                String.valueOf(times))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null) {
        List<String> words = List.of(line.split(" ", 3));
        add(
            "numpy " + method + " " + threads,
            Double.parseDouble(words.get(0)),
            Double.parseDouble(words.get(1)));
        means.put(method, Double.parseDouble(words.get(2)));
        line = lines.readLine();
      }
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("numpy did not run: " + method);
    }
  }

  private void add(String name, double time, double cpu) {
    out.printf(Locale.ROOT, "%-24s %.3f s, %.3f s of processor%n", name, time, cpu);
    clock.computeIfAbsent(name, n -> new ArrayList<>()).add(time);
    processor.computeIfAbsent(name, n -> new ArrayList<>()).add(cpu);
  }

  private static double median(Map<String, List<Double>> seconds, String name) {
    List<Double> times = new ArrayList<>(Objects.requireNonNull(seconds.get(name), name));
    Collections.sort(times);
    int half = times.size() / 2;
    return times.size() % 2 == 1 ? times.get(half) : (times.get(half - 1) + times.get(half)) / 2;
  }

  private void print() {
    out.println();
    out.println("| what | runs | clock, median | clock, least | processor, median |");
    out.println("|---|---:|---:|---:|---:|");
    clock.forEach(
        (name, times) ->
            out.printf(
                Locale.ROOT,
                "| %s | %d | %.2f s | %.2f s | %.2f s |%n",
                name,
                times.size(),
                median(clock, name),
                Collections.min(times),
                median(processor, name)));
    out.println();
    out.println("| ratio of medians | clock | processor |");
    out.println("|---|---:|---:|");
    ratio("numpy triangular 1", "java triangular 1");
    ratio("numpy generator 1", "java triangular 1");
    ratio("numpy pert 1", "java pert 1");
    ratio("numpy interp 1", "java pert 1");
    ratio("numpy triangular 2", "java triangular 2");
    ratio("numpy pert 2", "java pert 2");
    ratio("java triangular 1", "java random");
    ratio("java pert 1", "java random");
    ratio("java triangular 1", "java triangular 2");
    ratio("java pert 1", "java pert 2");
    out.println();
    for (Shape shape : Shape.values()) {
      SroiResult result = Workload.result();
      SimulationResult simulated =
          SroiSimulation.of(result)
              .run(
                  Workload.uncertain(result, shape),
                  SimulationSettings.builder().draws(Workload.DRAWS).build())
              .completeOrThrow();
      String method = shape.name().toLowerCase(Locale.ROOT);
      out.printf(
          Locale.ROOT,
          "mean ratio, %s: java %.5f, numpy %.5f, standard error %.5f%n",
          method,
          simulated.mean(),
          means.get(method),
          simulated.standardError());
    }
  }

  private void ratio(String slow, String fast) {
    out.printf(
        Locale.ROOT,
        "| %s / %s | %.2f | %.2f |%n",
        slow,
        fast,
        median(clock, slow) / median(clock, fast),
        median(processor, slow) / median(processor, fast));
  }

  // JMH hands out its results by a raw type.
  @SuppressWarnings("rawtypes")
  private void exact() throws RunnerException, InterruptedException {
    RunResult result =
        new Runner(
                new OptionsBuilder()
                    .include(ExactBenchmark.class.getName())
                    .forks(1)
                    .warmupIterations(3)
                    .measurementIterations(9)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementTime(TimeValue.seconds(1))
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .runSingle();
    out.println();
    out.printf(
        Locale.ROOT,
        "exact: median %.0f maps/s, %.2f MB allocated and %.2f MB retained a map%n",
        result.getPrimaryResult().getStatistics().getPercentile(50),
        result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElseThrow()
            / 1e6,
        Retained.bytes() / 1e6);
  }
}
