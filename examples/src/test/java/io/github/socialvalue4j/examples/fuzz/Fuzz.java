package io.github.socialvalue4j.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.present.exchange.result.ResultDigest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tries readers with changed samples, without end, and tells each kind of fault once. What holds
 * for any input: no exception but a result; every problem has a code, a sentence, a remedy and a
 * place that the input has, without control characters, half characters or words of Java; the same
 * input twice gives the same answer (tried now and then, since it takes as long again); and an
 * answer comes in bounded time. A long run gives each reader the same time, so that quick ones try
 * more inputs; a short one gives each as many inputs, so that it is the same on every machine.
 *
 * <p>Run from the project's root, with classes of the tests on the class path: {@code Fuzz SECONDS
 * SEED FOLDER [READERS]}; inputs that found a fault are written into the folder.
 */
final class Fuzz {
  // Of a field that stands twice a reader keeps the first and a mapper the last, so where one does
  // no place can be looked up.
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Pattern JAVA_WORDS =
      Pattern.compile(
          "\\b(java|javax|com\\.fasterxml|io\\.github)\\.[a-z]|[a-z]Exception\\b|Optional\\[|"
              + "[A-Za-z]@[0-9a-f]{6,8}\\b");
  private static final double LONGEST_SECONDS = 5;

  private final List<Reader> readers;
  private final Map<String, List<JsonNode>> trees = new TreeMap<>();
  private final Random random;
  private final Map<String, byte[]> faults = new TreeMap<>();
  private final Map<String, Long> counts = new TreeMap<>();
  private final Map<String, Long> tried = new TreeMap<>();
  private final Map<String, Double> spent = new TreeMap<>();
  private final long began = System.nanoTime();

  Fuzz(List<Reader> readers, long seed) {
    this.readers = readers;
    this.random = new Random(seed);
    for (Reader reader : readers) {
      if (reader.isJson()) {
        List<JsonNode> roots = new ArrayList<>();
        for (String sample : reader.samples()) {
          roots.add(read(sample.getBytes(UTF_8)));
        }
        trees.put(reader.name(), roots);
      }
    }
  }

  /** Runs for so long, and prints what was found. */
  public static void main(String[] args) throws IOException {
    Path root = Path.of("").toAbsolutePath();
    List<Reader> readers =
        Readers.all(root).stream()
            .filter(
                r -> args.length < 4 || List.of(args).subList(3, args.length).contains(r.name()))
            .toList();
    Fuzz fuzz = new Fuzz(readers, Long.parseLong(args[1]));
    long end = System.nanoTime() + Long.parseLong(args[0]) * 1_000_000_000L;
    long report = System.nanoTime();
    while (System.nanoTime() < end) {
      fuzz.onceByTime();
      if (System.nanoTime() - report > 60_000_000_000L) {
        report = System.nanoTime();
        fuzz.report(Path.of(args[2]));
      }
    }
    fuzz.report(Path.of(args[2]));
  }

  /** Writes what was tried, and the shortest input of each kind of fault. */
  void report(Path folder) throws IOException {
    Files.createDirectories(folder);
    int number = 0;
    StringBuilder text = new StringBuilder();
    text.append(tried.values().stream().mapToLong(Long::longValue).sum())
        .append(" inputs in ")
        .append(Math.round((System.nanoTime() - began) / 1e9))
        .append(" s\n");
    tried.forEach(
        (name, inputs) ->
            text.append(name)
                .append(": ")
                .append(inputs)
                .append(" in ")
                .append(Math.round(spent.getOrDefault(name, 0.0)))
                .append(" s\n"));
    for (Map.Entry<String, byte[]> fault : faults.entrySet()) {
      Files.write(folder.resolve("input-" + number), fault.getValue());
      text.append(number++)
          .append(": ")
          .append(counts.get(fault.getKey()))
          .append(" times: ")
          .append(fault.getKey())
          .append('\n');
    }
    Files.writeString(folder.resolve("report.txt"), text);
  }

  /** Every kind of fault that was found, with how often. */
  Map<String, Long> faults() {
    return counts;
  }

  /** Tries one input of one reader. */
  void once() {
    once(readers.get(random.nextInt(readers.size())));
  }

  /** Tries one input of the reader that had the least time so far. */
  void onceByTime() {
    once(
        Collections.min(
            readers, Comparator.comparingDouble((Reader r) -> spent.getOrDefault(r.name(), 0.0))));
  }

  private void once(Reader reader) {
    long start = System.nanoTime();
    try {
      byte[] input = input(reader);
      tried.merge(reader.name(), 1L, Long::sum);
      check(reader, input);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree can always be written", e);
    }
    spent.merge(reader.name(), (System.nanoTime() - start) / 1e9, Double::sum);
  }

  private byte[] input(Reader reader) throws JsonProcessingException {
    List<String> samples = reader.samples();
    int which = random.nextInt(samples.size());
    byte[] input;
    if (random.nextInt(12) == 0) {
      return new TextMutation(random).ofBytes(samples.get(which).getBytes(UTF_8));
    }
    if (reader.isJson()) {
      List<JsonNode> roots = trees.get(reader.name());
      JsonNode changed = new TreeMutation(random, roots).of(roots.get(which));
      if (reader.hasDigest() && changed instanceof ObjectNode object && random.nextInt(4) > 0) {
        // Else nothing behind the check of the digest would be tried.
        changed = ResultDigest.sealed(object);
      }
      String text = MAPPER.writeValueAsString(changed).replace(Snippets.HALF, "\\ud800");
      for (int i = 0; reader.hasSeveral() && i < 3 && random.nextInt(4) == 0; i++) {
        text += "\n" + MAPPER.writeValueAsString(roots.get(random.nextInt(roots.size())));
      }
      input = text.getBytes(UTF_8);
    } else {
      input = new TextMutation(random).ofCells(samples.get(which), samples);
    }
    return random.nextInt(40) == 0 ? new TextMutation(random).ofBytes(input) : input;
  }

  private void check(Reader reader, byte[] input) {
    long start = System.nanoTime();
    try {
      Reader.Answer answer = reader.reading().of(input);
      double seconds = (System.nanoTime() - start) / 1e9;
      // The clock counts other programs' turns; asking for a thread's own time takes long itself.
      if (seconds > LONGEST_SECONDS && processorSeconds(reader, input) > LONGEST_SECONDS) {
        fault(reader, "takes more than " + LONGEST_SECONDS + " s", input);
      }
      if (hasHalves(answer.text())) {
        fault(reader, "writes half a character", input);
      }
      JsonNode root = reader.isJson() && !answer.problems().isEmpty() ? place(reader, input) : null;
      for (Problem problem : answer.problems()) {
        problem(reader, problem, root, input);
      }
      if (random.nextInt(32) == 0 && !reader.reading().of(input).text().equals(answer.text())) {
        fault(reader, "answers otherwise the second time", input);
      }
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      fault(reader, thrown(e), input);
    }
  }

  private static double processorSeconds(Reader reader, byte[] input) throws Exception {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    reader.reading().of(input);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }

  private void problem(Reader reader, Problem problem, JsonNode root, byte[] input) {
    String message = problem.message();
    String remedy = problem.remedy();
    String name = problem.code().toString();
    for (String text : List.of(message, remedy, problem.path().toString())) {
      boolean isPath = text.equals(problem.path().toString());
      if (hasHalves(text)) {
        fault(reader, name + " holds half a character: " + (isPath ? "path" : "words"), input);
      }
      if (!isPath && text.chars().anyMatch(c -> Character.isISOControl(c))) {
        fault(reader, name + " holds a control character", input);
      }
      if (!isPath && JAVA_WORDS.matcher(quotesLeftOut(text)).find()) {
        fault(reader, name + " speaks Java: " + shape(text), input);
      }
    }
    if (message.isBlank() || remedy.isBlank()) {
      fault(reader, name + " has no sentence or no remedy", input);
    }
    if (root != null && !isThere(root, problem.path().toString())) {
      fault(
          reader,
          name + " names a place that is not there: " + shape(problem.path().toString()),
          input);
    }
  }

  /** A place of the input, or one that could be added to a place of it. */
  private static boolean isThere(JsonNode root, String path) {
    if (path.isEmpty()) {
      return true;
    }
    try {
      JsonPointer pointer = JsonPointer.compile(path);
      return !root.at(pointer).isMissingNode() || !root.at(pointer.head()).isMissingNode();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String quotesLeftOut(String text) {
    return text.replaceAll("\"[^\"]*\"|'[^']*'", "");
  }

  private static String shape(String text) {
    String shape = text.replaceAll("[0-9]+", "#");
    return shape.substring(0, Math.min(shape.length(), 120));
  }

  private static boolean hasHalves(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSurrogatePair(
            text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : 'x')) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  /** What the places of problems point into: in a file of several JSON texts their list. */
  private static JsonNode place(Reader reader, byte[] input) {
    if (!reader.hasSeveral()) {
      return read(input);
    }
    ArrayNode texts = MAPPER.createArrayNode();
    try (MappingIterator<JsonNode> all =
        MAPPER.readerFor(JsonNode.class).readValues(new String(input, UTF_8))) {
      while (all.hasNextValue()) {
        texts.add(all.nextValue());
      }
      return texts.size() == 1 ? texts.get(0) : texts;
    } catch (IOException e) {
      return null;
    }
  }

  private static JsonNode read(byte[] input) {
    try {
      return MAPPER.readTree(new String(input, UTF_8));
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static String thrown(Throwable e) {
    StringBuilder text = new StringBuilder("throws " + e.getClass().getSimpleName());
    int shown = 0;
    for (StackTraceElement frame : e.getStackTrace()) {
      if (frame.getClassName().startsWith("io.github.socialvalue4j") && shown++ < 3) {
        String name = frame.getClassName();
        text.append(" < ")
            .append(name.substring(name.lastIndexOf('.') + 1))
            .append('.')
            .append(frame.getMethodName())
            .append(':')
            .append(frame.getLineNumber());
      }
    }
    return text + " (" + shape(String.valueOf(e.getMessage())) + ")";
  }

  private void fault(Reader reader, String what, byte[] input) {
    String key = reader.name() + ": " + what;
    counts.merge(key, 1L, Long::sum);
    byte[] known = faults.get(key);
    if (known == null || known.length > input.length) {
      faults.put(key, input);
    }
  }
}
