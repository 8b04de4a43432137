package io.github.socialvalue4j.examples.benchmarks;

import java.io.BufferedWriter;
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
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Reads a million rows of spend with this library and with pandas by turns, each a process of its
 * own, so that starting a virtual machine counts and a busy machine slows both alike; and again by
 * JMH beside pandas in processes that run already, where starting does not count. Arguments: the
 * Python script, the real file whose whole rows are repeated, and how many rounds.
 */
public final class SpendSpeed {
  private static final int ROWS = 1_000_000;
  private static final String C1 = "-XX:TieredStopAtLevel=1";
  private static final int WARMUPS = 4;
  private static final int TIMES = 5;
  private static final String PYTHON = "/usr/bin/python3";

  private final Map<String, List<Double>> clock = new LinkedHashMap<>();
  private final Map<String, List<Double>> processor = new LinkedHashMap<>();
  private final Map<String, String> said = new LinkedHashMap<>();
  private final PrintStream out;

  private SpendSpeed(PrintStream out) {
    this.out = out;
  }

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    String script = args.length > 0 ? args[0] : "examples/benchmarks/spend_pandas.py";
    String real =
        args.length > 1
            ? args[1]
            : "core/src/test/resources/spend/lambeth-spend-over-500-2012-06-orgs-only.csv";
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
    Path file = Files.createTempFile("spend", ".csv");
    try {
      write(Path.of(real), file);
      SpendSpeed speed = new SpendSpeed(System.out);
      speed.out.printf(Locale.ROOT, "%d rows, %d bytes%n", ROWS, Files.size(file));
      for (int round = 0; round < rounds; round++) {
        speed.round(script, file.toString());
      }
      speed.print();
    } finally {
      Files.delete(file);
      Files.deleteIfExists(Path.of(file + ".jsa"));
    }
  }

  /** The header and the whole rows again and again; those with a comma lost pandas cannot read. */
  private static void write(Path real, Path file) throws IOException {
    List<String> lines = Files.readAllLines(real, StandardCharsets.UTF_8);
    int header = 0;
    while (!lines.get(header).startsWith("Body,")) {
      header++;
    }
    List<String> rows =
        lines.stream().filter(l -> l.matches("Lambeth,.*,[0-9/]{10},-?[0-9.]+,.*")).toList();
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      writer.write(lines.get(header) + "\n");
      for (int i = 0; i < ROWS; i++) {
        writer.write(rows.get(i % rows.size()));
        writer.write('\n');
      }
    }
  }

  private void round(String script, String file) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = System.getProperty("java.class.path");
    String run = SpendRun.class.getName();
    String archive = file + ".jsa";
    if (!Files.exists(Path.of(archive))) {
      run(List.of(java, "-XX:ArchiveClassesAtExit=" + archive, "-cp", path, run, file));
    }
    time("java", List.of(java, "-Xmx256m", "-cp", path, run, file));
    time("java C1", List.of(java, "-Xmx256m", C1, "-cp", path, run, file));
    String shared = "-XX:SharedArchiveFile=" + archive;
    time("java C1 archive", List.of(java, "-Xmx256m", C1, shared, "-cp", path, run, file));
    time("java C1 32 MB", List.of(java, "-Xmx32m", C1, "-cp", path, run, file));
    for (String how : List.of("read", "groups", "dates")) {
      time("pandas " + how, List.of(PYTHON, script, file, how));
    }
    jmh(file);
    for (String line : run(List.of(PYTHON, script, file, "groups", String.valueOf(TIMES)))) {
      List<String> words = List.of(line.split(" ", 3));
      add(
          "pandas groups, running",
          Double.parseDouble(words.get(0)),
          Double.parseDouble(words.get(1)));
      said.put("pandas groups, running", words.get(2));
    }
  }

  private void jmh(String file) {
    RunResult result;
    try {
      result =
          new Runner(
                  new OptionsBuilder()
                      .include(SpendBenchmark.class.getName())
                      .forks(1)
                      .jvmArgs("-Xmx256m")
                      .warmupIterations(WARMUPS)
                      .measurementIterations(TIMES)
                      .verbosity(VerboseMode.SILENT)
                      .param("file", file)
                      .build())
              .runSingle();
    } catch (RunnerException e) {
      throw new IllegalStateException("JMH did not run", e);
    }
    for (IterationResult iteration : result.getAggregatedResult().getIterationResults()) {
      double cpu = Objects.requireNonNull(iteration.getSecondaryResults().get("cpu")).getScore();
      add("java, running", iteration.getPrimaryResult().getScore(), cpu);
    }
    said.put("java, running", "");
  }

  private void add(String name, double real, double cpu) {
    out.printf(Locale.ROOT, "%-24s %.2f s, %.2f s of processor%n", name, real, cpu);
    clock.computeIfAbsent(name, n -> new ArrayList<>()).add(real);
    processor.computeIfAbsent(name, n -> new ArrayList<>()).add(cpu);
  }

  private static List<String> run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " did not run: " + text);
    }
    return text.strip().lines().toList();
  }

  private void time(String name, List<String> command) throws IOException, InterruptedException {
    List<String> timed = new ArrayList<>();
    timed.addAll(List.of("bash", "-c", "TIMEFORMAT='%R %U %S'; time \"$@\"", "bash"));
    timed.addAll(command);
    List<String> lines = run(timed);
    List<String> seconds = List.of(lines.get(lines.size() - 1).split(" ", -1));
    double real = Double.parseDouble(seconds.get(0));
    double cpu = Double.parseDouble(seconds.get(1)) + Double.parseDouble(seconds.get(2));
    said.put(name, lines.get(lines.size() - 2));
    add(name, real, cpu);
  }

  private static double median(Map<String, List<Double>> seconds, String name) {
    List<Double> times = new ArrayList<>(Objects.requireNonNull(seconds.get(name), name));
    Collections.sort(times);
    int half = times.size() / 2;
    return times.size() % 2 == 1 ? times.get(half) : (times.get(half - 1) + times.get(half)) / 2;
  }

  private void print() {
    out.println();
    out.println("| what | clock, median | clock, least | processor, median | it prints |");
    out.println("|---|---:|---:|---:|---|");
    clock.forEach(
        (name, times) ->
            out.printf(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s | %.2f s | %s |%n",
                name,
                median(clock, name),
                Collections.min(times),
                median(processor, name),
                said.get(name)));
    out.println();
    out.println("| ratio of medians | clock | processor |");
    out.println("|---|---:|---:|");
    ratio("pandas groups, running", "java, running");
    for (String fast : List.of("java", "java C1", "java C1 archive", "java C1 32 MB")) {
      for (String slow : List.of("pandas read", "pandas groups", "pandas dates")) {
        ratio(slow, fast);
      }
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
}
