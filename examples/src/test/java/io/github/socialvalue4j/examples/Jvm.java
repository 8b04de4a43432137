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
import java.util.concurrent.TimeUnit;

/** Runs a Java program in a JVM of its own and tells how it went. */
final class Jvm {

  private static final int PATIENCE_IN_SECONDS = 120;

  private Jvm() {}

  record Run(int exit, List<String> out, String log) {}

  static Run run(Path directory, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    Path out = directory.resolve("out.txt");
    Path log = directory.resolve("log.txt");
    Process child =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(log.toFile())
            .start();
    try {
      if (!child.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Not done in time: " + command);
      }
    } finally {
      child.destroyForcibly();
    }
    return new Run(child.exitValue(), Files.readAllLines(out, UTF_8), Files.readString(log, UTF_8));
  }

  static String path(Collection<Path> entries) {
    return entries.stream().map(Path::toString).collect(joining(File.pathSeparator));
  }
}
