package io.github.socialvalue4j.examples.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Holds two builds against each other, byte for byte. Run from the project's root with the classes
 * of the tests on the class path, or through {@code .ci/compare}:
 *
 * <pre>
 * write ROOT EVERY FILE          a line for every n-th changed document of ROOT's corpus
 * compare FILE OTHER             what differs; ends with 1 if anything does
 * show ROOT DOCUMENT CHANGE FOLDER   the outputs of one changed document, as files
 * </pre>
 */
final class Harness {
  private static final int SHOWN = 40;

  private Harness() {}

  /** Runs one of the three. */
  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    switch (args[0]) {
      case "write" -> write(Path.of(args[1]), Integer.parseInt(args[2]), Path.of(args[3]));
      case "compare" -> System.exit(compare(Path.of(args[1]), Path.of(args[2]), out));
      case "show" -> show(Path.of(args[1]), args[2], args[3], Path.of(args[4]));
      default -> throw new IllegalArgumentException("write, compare or show");
    }
  }

  private static void write(Path root, int every, Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      for (Map.Entry<String, JsonNode> document : Corpus.of(root).entrySet()) {
        for (String line : Ledger.lines(document.getKey(), document.getValue(), every)) {
          writer.write(line + "\n");
        }
      }
    }
  }

  private static int compare(Path one, Path two, PrintStream out) throws IOException {
    Map<String, String> first = read(one);
    Map<String, String> second = read(two);
    List<String> differ = new ArrayList<>();
    for (String name : new TreeSet<>(first.keySet())) {
      if (second.containsKey(name) && !first.get(name).equals(second.get(name))) {
        differ.add(name + "\t" + outputs(first.get(name), second.get(name)));
      }
    }
    long onlyFirst = first.keySet().stream().filter(n -> !second.containsKey(n)).count();
    long onlySecond = second.keySet().stream().filter(n -> !first.containsKey(n)).count();
    differ.stream().limit(SHOWN).forEach(out::println);
    out.println(
        (first.size() - onlyFirst)
            + " documents in both, "
            + differ.size()
            + " differ; "
            + onlyFirst
            + " only in the first, "
            + onlySecond
            + " only in the second");
    return differ.isEmpty() ? 0 : 1;
  }

  private static String outputs(String one, String two) {
    List<String> other = List.of(two.split("\t", -1));
    List<String> names = new ArrayList<>();
    for (String output : one.split("\t", -1)) {
      if (!other.contains(output)) {
        names.add(output.substring(0, output.indexOf('=')));
      }
    }
    return names.isEmpty() ? "more outputs" : String.join(", ", names);
  }

  private static Map<String, String> read(Path file) throws IOException {
    Map<String, String> lines = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      int end = line.indexOf('\t', line.indexOf('\t') + 1);
      lines.put(line.substring(0, end), line.substring(end + 1));
    }
    return lines;
  }

  private static void show(Path root, String id, String change, Path folder) throws IOException {
    Files.createDirectories(folder);
    JsonNode document = Corpus.of(root).get(id);
    for (Mutations.Mutation mutation : Mutations.of(document)) {
      if (mutation.name().equals(change)) {
        Files.writeString(folder.resolve("input.json"), mutation.document().toPrettyString());
        Map<String, String> outputs =
            Ledger.outputs(mutation.document(), Ledger.detailAt(document));
        for (Map.Entry<String, String> output : outputs.entrySet()) {
          Files.writeString(folder.resolve(output.getKey().replace(' ', '.')), output.getValue());
        }
      }
    }
  }
}
