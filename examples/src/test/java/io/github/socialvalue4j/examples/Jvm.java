package io.github.socialvalue4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a Java program in a JVM of its own and tells how it went. */
final class Jvm {

  private static final int PATIENCE_IN_SECONDS = 120;

  private Jvm() {}

  record Run(int exit, List<String> out, String log) {}

  static Run run(Path directory, List<String> arguments) throws IOException, InterruptedException {
    Path out = directory.resolve("out.txt");
    int exit = run(directory, Path.of(System.getProperty("java.home")), arguments, Map.of());
    return new Run(
        exit,
        Files.readAllLines(out, UTF_8),
        Files.readString(directory.resolve("log.txt"), UTF_8));
  }

  /** Leaves {@code out.txt} and {@code log.txt} in the directory, and gives the exit code. */
  static int run(
      Path directory, Path javaHome, List<String> arguments, Map<String, String> environment)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(javaHome.resolve("bin").resolve("java").toString());
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectOutput(directory.resolve("out.txt").toFile())
            .redirectError(directory.resolve("log.txt").toFile());
    builder.environment().putAll(environment);
    Process child = builder.start();
    child.getOutputStream().close();
    try {
      if (!child.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Not done in time: " + command);
      }
    } finally {
      child.destroyForcibly();
    }
    return child.exitValue();
  }

  static String path(Collection<Path> entries) {
    return entries.stream().map(Path::toString).collect(joining(File.pathSeparator));
  }

  /** A JDK of another version on this machine, if there is one. */
  static Optional<Path> home(int version) throws IOException {
    List<Path> places = new ArrayList<>();
    for (String name : List.of("JDK" + version + "_HOME", "JAVA_HOME_" + version + "_X64")) {
      Optional.ofNullable(System.getenv(name)).map(Path::of).ifPresent(places::add);
    }
    Path usual = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(usual)) {
      try (Stream<Path> there = Files.list(usual)) {
        there.sorted().forEach(places::add);
      }
    }
    for (Path place : places) {
      Path release = place.resolve("release");
      if (Files.isRegularFile(release)
          && Files.readString(release, UTF_8).contains("JAVA_VERSION=\"" + version)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
