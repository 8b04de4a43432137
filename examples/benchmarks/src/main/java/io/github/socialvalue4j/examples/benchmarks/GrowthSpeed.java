package io.github.socialvalue4j.examples.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.examples.benchmarks.ListInDocument.Fault;
import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import io.github.socialvalue4j.present.exchange.Evaluated;
import io.github.socialvalue4j.present.publish.DocumentStatements;
import io.github.socialvalue4j.present.statement.Statement;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * How the time of an answer grows with each list of each kind of document: every list of every
 * sample, and every list that only a schema has, is made 500, 1,000, 2,000 and 4,000 elements long,
 * evaluated at two details, stated, and evaluated with a fault in every element. Then come {@link
 * LongChains}, {@link LongFiles} and {@link LongReleases}. Prints, for each, the exponent of the
 * growth from 1,000 to the last size and the milliseconds of a thread's own processor time at the
 * last. An exponent of 1 is linear, 2 quadratic; times below 40 ms have none.
 */
public final class GrowthSpeed {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<Integer> SIZES = List.of(500, 1000, 2000, 4000);
  private static final double LONGEST_SECONDS = 12;
  private static final double SHORTEST_MILLIS = 40;
  private static final double LONG_MILLIS = 1000;

  private final List<Integer> sizes;
  private final Set<String> places;
  private double worst;

  private GrowthSpeed(List<Integer> sizes, Set<String> places) {
    this.sizes = sizes;
    this.places = places;
  }

  /**
   * Prints the table.
   *
   * @param args the kinds to be measured, all where there are none; the sizes in place of the usual
   *     ones; and the places of lists, such as {@code /outcomes}, in place of all; {@code lists}
   *     leaves out what is not a list of a sample or a schema
   */
  public static void main(String[] args) throws JsonProcessingException {
    List<Integer> sizes = new ArrayList<>();
    Set<String> wanted = new HashSet<>();
    Set<String> places = new HashSet<>();
    boolean withOthers = true;
    for (String arg : args) {
      if (arg.equals("lists")) {
        withOthers = false;
      } else if (arg.startsWith("/")) {
        places.add(arg);
      } else if (Character.isDigit(arg.charAt(0))) {
        sizes.add(Integer.valueOf(arg));
      } else {
        wanted.add(arg);
      }
    }
    GrowthSpeed speed = new GrowthSpeed(sizes.isEmpty() ? SIZES : sizes, places);
    System.out.println(
        "| kind | list | answer | totals | full | stated | unknown field | wrong texts |"
            + " repeated ids |");
    System.out.println("|---|---|---|---:|---:|---:|---:|---:|---:|");
    for (DocumentEvaluator.Kind kind : LongChains.EVALUATOR.kinds()) {
      if (wanted.isEmpty() || wanted.contains(kind.kind())) {
        speed.kind(kind);
      }
    }
    if (withOthers && places.isEmpty()) {
      System.out.printf("%n| kind | what grows | time |%n|---|---|---:|%n");
      Stream.of(LongChains.all(), LongFiles.all(), LongReleases.all())
          .flatMap(List::stream)
          .filter(growth -> wanted.isEmpty() || wanted.contains(growth.kind()))
          .forEach(speed::other);
    }
    System.out.printf(Locale.ROOT, "%nLargest exponent: %.2f%n", speed.worst);
  }

  private void other(Growth growth) {
    System.out.printf("| %s | %s | %s |%n", growth.kind(), growth.what(), cell(growth.work()));
  }

  private void kind(DocumentEvaluator.Kind kind) throws JsonProcessingException {
    ObjectNode sample = (ObjectNode) MAPPER.readTree(kind.sample());
    JsonNode schema = MAPPER.readTree(LongChains.EVALUATOR.schema(kind.kind()));
    String detail = schema.at("/properties/detail").isMissingNode() ? "/options" : "";
    boolean hasDetail =
        !schema.at("/properties/detail").isMissingNode()
            || !schema.at("/properties/options/properties/detail").isMissingNode();
    for (ListInDocument list : ListInDocument.of(sample, schema, GrowthSpeed::isAnswered)) {
      if (list.isMatrix() || !(places.isEmpty() || places.contains(list.pointer()))) {
        continue;
      }
      List<String> cells = new ArrayList<>();
      for (String each : List.of("totals", "full")) {
        cells.add(
            cell(
                size ->
                    evaluate(
                        evaluator(list, size),
                        detailed(list.of(size, Fault.NONE), detail, hasDetail, each))));
      }
      cells.add(
          cell(
              size ->
                  state(
                      evaluator(list, size),
                      detailed(list.of(size, Fault.NONE), detail, hasDetail, "totals"))));
      for (Fault fault : List.of(Fault.FIELD, Fault.TEXT, Fault.ID)) {
        cells.add(cell(size -> evaluate(evaluator(list, size), list.of(size, fault))));
      }
      String answer =
          evaluator(list, 500).evaluate(list.of(500, Fault.NONE).toString()).status().code();
      System.out.println(
          "| "
              + kind.kind()
              + " | "
              + list.pointer()
              + " | "
              + answer
              + " | "
              + String.join(" | ", cells)
              + " |");
    }
  }

  private static boolean isAnswered(ObjectNode document) {
    return !WideTables.evaluator(12).evaluate(document.toString()).isFailed();
  }

  /**
   * One whose tables have a measure for each element, where elements name measures of their own.
   */
  private static DocumentEvaluator evaluator(ListInDocument list, int size) {
    return list.copies() == ListInDocument.Copies.MEASURES
        ? WideTables.evaluator(size)
        : LongChains.EVALUATOR;
  }

  private static ObjectNode detailed(
      ObjectNode document, String place, boolean hasDetail, String detail) {
    if (hasDetail && document.at(place) instanceof ObjectNode options) {
      options.put("detail", detail);
    }
    return document;
  }

  private static Runnable evaluate(DocumentEvaluator evaluator, ObjectNode document) {
    byte[] json = document.toString().getBytes(StandardCharsets.UTF_8);
    return () -> evaluator.evaluate(json).line();
  }

  private static Runnable state(DocumentEvaluator evaluator, ObjectNode document) {
    Evaluated evaluated = evaluator.evaluate(document.toString());
    return evaluated.isFailed()
        ? () -> {}
        : () -> DocumentStatements.of(evaluated).toOptional().ifPresent(GrowthSpeed::write);
  }

  private static void write(Statement statement) {
    statement.toHtml();
    statement.toText();
  }

  private String cell(IntFunction<Runnable> work) {
    double before = Double.NaN;
    double last = 0;
    int first = 0;
    int reached = 0;
    for (int size : sizes) {
      try {
        Runnable task = work.apply(size);
        last = millis(task);
        last = last > LONG_MILLIS ? last : Math.min(last, millis(task));
      } catch (OutOfMemoryError e) {
        worst = Math.max(worst, 2);
        return "out of memory at " + size;
      }
      reached = size;
      if (size >= 1000 && Double.isNaN(before)) {
        before = last;
        first = size;
      }
      if (last > LONGEST_SECONDS * 1000 / 3) {
        break;
      }
    }
    String time = String.format(Locale.ROOT, "%.0f ms", last);
    if (reached < sizes.get(sizes.size() - 1)) {
      worst = Math.max(worst, 2);
      return "over, " + time + " at " + reached;
    }
    if (last < SHORTEST_MILLIS) {
      return time;
    }
    double exponent = Math.log(last / before) / Math.log((double) reached / first);
    worst = Math.max(worst, exponent);
    return String.format(Locale.ROOT, "%.2f, %s", exponent, time);
  }

  private static double millis(Runnable task) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    task.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
  }
}
