package io.github.socialvalue4j.examples.cli;

import io.github.socialvalue4j.examples.file.Places;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files that a command is to write, held against those that it reads and against each other
 * before anything is read. Mutable, for one run.
 */
final class Outputs {
  private final Map<String, Path> inputs;
  private final Map<String, Path> outputs = new LinkedHashMap<>();

  /**
   * No outputs yet.
   *
   * @param inputs the files that are read, each under the name that the command line has for it
   */
  Outputs(Map<String, Path> inputs) {
    this.inputs = new LinkedHashMap<>(inputs);
  }

  /**
   * Adds a file to write.
   *
   * @param option by which the command line names it
   * @param file which, or null if the option is not there
   * @throws IllegalArgumentException if it cannot be written without harm; the message says why
   */
  void add(String option, @Nullable Path file) {
    if (file == null) {
      return;
    }
    if (Files.isDirectory(file)) {
      throw new IllegalArgumentException(
          option + " names a folder, " + file + "; name a file in it.");
    }
    Path folder = Places.real(file).getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          option + " names a file in " + folder + ", and there is no such folder.");
    }
    inputs.forEach(
        (name, input) -> {
          if (Places.areOne(input, file)) {
            throw new IllegalArgumentException(
                option
                    + " would write over "
                    + (name.equals("-") ? "standard input" : name)
                    + ", which is read. Name another file.");
          }
        });
    outputs.forEach(
        (other, output) -> {
          if (Places.areOne(output, file)) {
            throw new IllegalArgumentException(
                option + " and " + other + " name one file, " + file + ". Name two.");
          }
        });
    Path standardOutput = Path.of("/dev/stdout");
    if (Files.isRegularFile(standardOutput) && Places.areOne(standardOutput, file)) {
      throw new IllegalArgumentException(
          option + " names the file that standard output goes to. Name another file.");
    }
    outputs.put(option, file);
  }
}
