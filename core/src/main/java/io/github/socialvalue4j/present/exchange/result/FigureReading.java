package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.figure.Derivation.Input;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.figure.Step;
import io.github.socialvalue4j.basis.problem.NearestIds;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import io.github.socialvalue4j.present.exchange.document.FiguresDocument;
import io.github.socialvalue4j.present.exchange.document.FiguresDocument.InputPart;
import io.github.socialvalue4j.present.exchange.document.FiguresDocument.NodePart;
import io.github.socialvalue4j.present.exchange.document.FiguresDocument.ProvenancePart;
import io.github.socialvalue4j.present.exchange.json.DocumentReader;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures back and replays each from its inputs. What does not come out as it is written is
 * refused, and what rests on it is not made.
 */
public final class FigureReading {
  /** A figure is not what its inputs make of it, or its reason is none that there is. */
  public static final ProblemCode DOES_NOT_REPLAY = ProblemCode.of("figure.does-not-replay");

  private static final DocumentReader<FiguresDocument> READER =
      DocumentReader.of(FiguresDocument.class);
  private static final ProblemPath FIGURES = ProblemPath.root().child("figures");
  private static final long MOST_DIGITS = 100_000;

  private final Map<String, @Nullable NodePart> parts;
  private final Faults faults;
  private final Map<String, Figure> made = new LinkedHashMap<>();
  private final Set<String> refused = new HashSet<>();
  private @Nullable NearestIds known;

  private FigureReading(Map<String, @Nullable NodePart> parts, Faults faults) {
    this.parts = parts;
    this.faults = faults;
  }

  /**
   * The figures of a document that has them under {@code figures}, by id, in the document's order.
   *
   * @param document any document; its other fields are not looked at
   * @param faults takes every fault
   */
  public static Map<String, Figure> read(ObjectNode document, Faults faults) {
    ObjectNode only = JsonWriting.object();
    if (document.has("figures")) {
      only.set("figures", document.get("figures"));
    }
    FiguresDocument bound = READER.read(only, faults);
    Map<String, @Nullable NodePart> parts = bound.figures() == null ? Map.of() : bound.figures();
    FigureReading reading = new FigureReading(parts, faults);
    parts.keySet().forEach(reading::make);
    Map<String, Figure> inOrder = new LinkedHashMap<>();
    parts.keySet().stream()
        .filter(reading.made::containsKey)
        .forEach(id -> inOrder.put(id, reading.made(id)));
    return Collections.unmodifiableMap(inOrder);
  }

  private Figure made(String id) {
    Figure figure = made.get(id);
    if (figure == null) {
      throw new IllegalStateException("An input is made before what rests on it: " + id);
    }
    return figure;
  }

  /** Makes a figure after its inputs, without recursion: a chain may be longer than a stack. */
  private void make(String root) {
    Deque<String> open = new ArrayDeque<>();
    Set<String> onTheWay = new HashSet<>();
    open.push(root);
    while (!open.isEmpty()) {
      String id = open.peek();
      if (made.containsKey(id) || refused.contains(id)) {
        open.pop();
        onTheWay.remove(id);
      } else if (onTheWay.add(id)) {
        inputsOf(id).stream()
            .filter(input -> !made.containsKey(input) && !refused.contains(input))
            .forEach(input -> follow(id, input, onTheWay, open));
      } else {
        open.pop();
        onTheWay.remove(id);
        finish(id);
      }
    }
  }

  private void follow(String id, String input, Set<String> onTheWay, Deque<String> open) {
    if (onTheWay.contains(input)) {
      refuse(id, "Figure " + Shown.of(id) + " rests on itself, by way of " + Shown.of(input) + ".");
    } else if (!parts.containsKey(input)) {
      refuse(id, UnknownIdException.sentence("figure", input, "this document", known()));
    } else {
      open.push(input);
    }
  }

  /** The ids that there are, put in order once: a document may miss thousands. */
  private NearestIds known() {
    NearestIds ids = known;
    if (ids == null) {
      ids = NearestIds.among(parts.keySet());
      known = ids;
    }
    return ids;
  }

  private List<String> inputsOf(String id) {
    NodePart part = parts.get(id);
    List<String> ids = new ArrayList<>();
    if (part != null && part.inputs() != null) {
      for (InputPart input : part.inputs()) {
        if (input != null && input.id() != null) {
          ids.add(input.id());
        }
      }
    }
    return ids;
  }

  private void finish(String id) {
    if (refused.contains(id)) {
      return;
    }
    ProblemPath place = FIGURES.child(id);
    NodePart part = parts.get(id);
    boolean isReadable =
        part != null
            && part.label() != null
            && faults.read(place.child("value"), part.value(), text -> text).isPresent()
            && faults.read(place.child("unit"), part.unit(), MeasureUnit::parse).isPresent();
    boolean restsOnRefused = inputsOf(id).stream().anyMatch(refused::contains);
    if (part == null || !isReadable || restsOnRefused || faults.isFaultyInside(place)) {
      refused.add(id);
      return;
    }
    try {
      Figure figure = figure(part);
      BigDecimal written = new BigDecimal(String.valueOf(part.value()));
      if (figure.value().compareTo(written) != 0) {
        refuse(
            id,
            "Figure "
                + Shown.of(id)
                + " says "
                + Decimals.text(written)
                + ", but its inputs give "
                + Decimals.text(figure.value())
                + ".");
      } else if (!figure.unit().toString().equals(part.unit())) {
        refuse(
            id,
            "Figure "
                + Shown.of(id)
                + " counts in "
                + part.unit()
                + ", but its inputs give "
                + figure.unit()
                + ".");
      } else {
        made.put(id, figure);
      }
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      refuse(id, Shown.sentence("Figure " + Shown.of(id) + ": " + e.getMessage()));
    }
  }

  private void refuse(String id, String message) {
    if (refused.add(id)) {
      faults.error(
          DOES_NOT_REPLAY,
          FIGURES.child(id),
          message,
          "Take the document as the library wrote it: a figure and its reason belong together.");
    }
  }

  private Figure figure(NodePart part) {
    String label = String.valueOf(part.label());
    MeasureUnit unit = MeasureUnit.parse(String.valueOf(part.unit()));
    ProvenancePart source = part.provenance();
    String code = part.step();
    if ((source == null) == (code == null)) {
      throw new IllegalArgumentException("It has either a provenance or a step.");
    }
    if (source != null) {
      if (part.inputs() != null || part.remark() != null) {
        throw new IllegalArgumentException("What a source states has no inputs and no remark.");
      }
      return Figure.stated(
          label, new BigDecimal(String.valueOf(part.value())), unit, ProvenanceReading.of(source));
    }
    Step step =
        Coded.find(Step.class, String.valueOf(code))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "There is no step " + Shown.of(String.valueOf(code)) + "."));
    List<Input> inputs = new ArrayList<>();
    for (InputPart input : part.inputs() == null ? List.<@Nullable InputPart>of() : part.inputs()) {
      if (input != null) {
        inputs.add(new Input(String.valueOf(input.key()), made(String.valueOf(input.id()))));
      }
    }
    checkSize(step, inputs);
    String remark = part.remark() == null ? "" : part.remark();
    if (step == Step.ROUND && !remark.matches("(?s)[0-9]{1,2} [A-Z_]{2,12}, .+")) {
      throw new IllegalArgumentException("A rounding says to how many decimals, and how.");
    }
    return Figure.derive(label, step, inputs, remark, unit);
  }

  /** A hostile document could otherwise ask for a product or power that exhausts the memory. */
  private static void checkSize(Step step, List<Input> inputs) {
    long digits = 0;
    for (Input input : inputs) {
      BigDecimal value = input.figure().value();
      digits += Math.max(value.precision(), value.scale());
    }
    boolean isPower = step == Step.POWER || step == Step.COMPOUND;
    if (isPower) {
      for (int i = 0; i + 1 < inputs.size(); i += 2) {
        BigDecimal base = inputs.get(i).figure().value();
        BigDecimal exponent = inputs.get(i + 1).figure().value().abs();
        digits =
            exponent.compareTo(BigDecimal.valueOf(MOST_DIGITS)) > 0
                ? Long.MAX_VALUE / 2
                : Math.min(
                    Long.MAX_VALUE / 2,
                    digits + Math.max(base.precision(), base.scale()) * (exponent.longValue() + 1));
      }
    }
    boolean mayMultiply = isPower || step == Step.PRODUCT;
    if (mayMultiply && digits > MOST_DIGITS) {
      throw new IllegalArgumentException("Its value would have too many digits.");
    }
  }
}
