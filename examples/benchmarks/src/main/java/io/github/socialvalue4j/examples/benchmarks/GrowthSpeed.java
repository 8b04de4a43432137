package io.github.socialvalue4j.examples.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.examples.benchmarks.ListInDocument.Fault;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import io.github.socialvalue4j.present.exchange.Evaluated;
import io.github.socialvalue4j.present.publish.DocumentStatements;
import io.github.socialvalue4j.tomproxies.TomProxies;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How the time of an answer grows with each list of each kind of document: every list of every
 * sample, and every list that only a schema has, is made 500, 1,000, 2,000 and 4,000 elements long,
 * evaluated at two details, stated, and evaluated with a fault in every element. Prints, for each,
 * the exponent of the growth from 1,000 to the last size and the milliseconds of a thread's own processor
 * time at the last. An exponent of 1 is linear, 2 quadratic; times below 40 ms have none.
 */
public final class GrowthSpeed {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<Integer> SIZES = List.of(500, 1000, 2000, 4000);
  private static final double LONGEST_SECONDS = 12;
  private static final double SHORTEST_MILLIS = 40;

  private final DocumentEvaluator evaluator;
  private final List<Integer> sizes;
  private final Set<String> places;
  private double worst;

  private GrowthSpeed(DocumentEvaluator evaluator, List<Integer> sizes, Set<String> places) {
    this.evaluator = evaluator;
    this.sizes = sizes;
    this.places = places;
  }

  /**
   * Prints the table.
   *
   * @param args the kinds to be measured, all where there are none; the sizes in place of the usual
   *     ones; and the places of lists, such as {@code /outcomes}, in place of all
   */
  public static void main(String[] args) throws JsonProcessingException {
    List<Integer> sizes = new ArrayList<>();
    Set<String> wanted = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (String arg : args) {
      if (arg.startsWith("/")) {
        places.add(arg);
      } else if (Character.isDigit(arg.charAt(0))) {
        sizes.add(Integer.valueOf(arg));
      } else {
        wanted.add(arg);
      }
    }
    GrowthSpeed speed =
        new GrowthSpeed(
            DocumentEvaluator.of(ProxyCatalogue.of(TomProxies.provider())),
            sizes.isEmpty() ? SIZES : sizes,
            places);
    System.out.println(
        "| kind | list | answer | totals | full | stated | unknown field | wrong texts |"
            + " repeated ids |");
    System.out.println("|---|---|---|---:|---:|---:|---:|---:|---:|");
    for (DocumentEvaluator.Kind kind : speed.evaluator.kinds()) {
      if (wanted.isEmpty() || wanted.contains(kind.kind())) {
        speed.kind(kind);
      }
    }
    System.out.printf(Locale.ROOT, "%nLargest exponent: %.2f%n", speed.worst);
  }

  private void kind(DocumentEvaluator.Kind kind) throws JsonProcessingException {
    ObjectNode sample = (ObjectNode) MAPPER.readTree(kind.sample());
    JsonNode schema = MAPPER.readTree(evaluator.schema(kind.kind()));
    String detail = schema.at("/properties/detail").isMissingNode() ? "/options" : "";
    boolean hasDetail = !schema.at("/properties/detail").isMissingNode()
        || !schema.at("/properties/options/properties/detail").isMissingNode();
    for (ListInDocument list : ListInDocument.of(sample, schema)) {
      if (list.isMatrix() || !(places.isEmpty() || places.contains(list.pointer()))) {
        continue;
      }
      List<String> cells = new ArrayList<>();
      for (String each : List.of("totals", "full")) {
        cells.add(
            cell(size -> evaluate(detailed(list.of(size, Fault.NONE), detail, hasDetail, each))));
      }
      cells.add(
          cell(
              size ->
                  state(detailed(list.of(size, Fault.NONE), detail, hasDetail, "totals"))));
      for (Fault fault : List.of(Fault.FIELD, Fault.TEXT, Fault.ID)) {
        cells.add(cell(size -> evaluate(list.of(size, fault))));
      }
      String answer = evaluator.evaluate(list.of(500, Fault.NONE).toString()).status().code();
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

  private static ObjectNode detailed(
      ObjectNode document, String place, boolean hasDetail, String detail) {
    if (hasDetail && document.at(place) instanceof ObjectNode options) {
      options.put("detail", detail);
    }
    return document;
  }

  private Runnable evaluate(ObjectNode document) {
    byte[] json = document.toString().getBytes(StandardCharsets.UTF_8);
    return () -> evaluator.evaluate(json).line();
  }

  private Runnable state(ObjectNode document) {
    Evaluated evaluated = evaluator.evaluate(document.toString());
    return evaluated.isFailed()
        ? () -> {}
        : () -> DocumentStatements.of(evaluated).toOptional().ifPresent(s -> s.toHtml());
  }

  /** Makes the work of a size; only the work is timed. */
  private interface Work {
    Runnable of(int size);
  }

  private String cell(Work work) {
    double before = Double.NaN;
    double last = 0;
    int first = 0;
    int reached = 0;
    for (int size : sizes) {
      try {
        Runnable task = work.of(size);
        last = Math.min(millis(task), millis(task));
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
