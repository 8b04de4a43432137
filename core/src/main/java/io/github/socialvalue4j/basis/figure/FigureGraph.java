package io.github.socialvalue4j.basis.figure;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.quantity.Decimals;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Walks a figure's graph without recursion, so that a long chain cannot exhaust the stack. */
final class FigureGraph {
  private FigureGraph() {}

  /** Every node once, the root first, in the order in which a working meets them. */
  static List<Figure> nodes(Figure root) {
    Set<Figure> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Figure> order = new ArrayList<>();
    Deque<Figure> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Figure figure = open.pop();
      if (seen.add(figure)) {
        order.add(figure);
        for (int i = figure.inputCount() - 1; i >= 0; i--) {
          open.push(figure.input(i));
        }
      }
    }
    return order;
  }

  /** Every node once, each after its inputs. */
  static List<Figure> inputsFirst(Figure root) {
    return inputsFirst(root, figure -> false);
  }

  private static List<Figure> inputsFirst(Figure root, Predicate<Figure> isKnown) {
    Set<Figure> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Figure> done = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Figure> order = new ArrayList<>();
    Deque<Figure> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Figure figure = open.peek();
      if (seen.add(figure)) {
        int inputs = isKnown.test(figure) ? 0 : figure.inputCount();
        for (int i = inputs - 1; i >= 0; i--) {
          if (!done.contains(figure.input(i))) {
            open.push(figure.input(i));
          }
        }
      } else {
        open.pop();
        if (done.add(figure)) {
          order.add(figure);
        }
      }
    }
    return order;
  }

  static BigDecimal replay(Figure root) {
    IdentityHashMap<Figure, BigDecimal> values = new IdentityHashMap<>();
    for (Figure figure : inputsFirst(root)) {
      BigDecimal value = figure.value();
      if (figure instanceof DerivedFigure derived) {
        List<BigDecimal> inputs = new ArrayList<>(derived.inputCount());
        for (int i = 0; i < derived.inputCount(); i++) {
          inputs.add(Objects.requireNonNull(values.get(derived.input(i))));
        }
        value = FigureSteps.apply(derived.step(), derived.remark(), inputs);
      }
      // Both are canonical, so equal numbers have equal digits.
      if (value.compareTo(figure.value()) != 0) {
        throw new IllegalStateException(
            figure + " does not replay: its inputs give " + Decimals.text(value));
      }
      values.put(figure, value);
    }
    return Objects.requireNonNull(values.get(root));
  }

  static byte[] digest(Figure root) {
    // What has a digest is not walked into again: in a chain of a thousand running totals each
    // would walk all before it.
    for (Figure figure : inputsFirst(root, known -> known.cachedDigest() != null)) {
      if (figure.cachedDigest() == null) {
        figure.cacheDigest(digestOf(figure));
      }
    }
    return Objects.requireNonNull(root.cachedDigest());
  }

  private static byte[] digestOf(Figure figure) {
    StringBuilder text = new StringBuilder();
    append(text, figure.label());
    append(text, Decimals.text(figure.value()));
    append(text, figure.unit().toString());
    if (figure instanceof StatedFigure stated) {
      parts(stated.provenance()).forEach(part -> append(text, part));
    } else if (figure instanceof DerivedFigure derived) {
      append(text, derived.step().code());
      append(text, derived.remark());
      for (int i = 0; i < derived.inputCount(); i++) {
        append(text, derived.key(i));
        byte[] input = Objects.requireNonNull(derived.input(i).cachedDigest());
        append(text, HexFormat.of().formatHex(input));
      }
    }
    return sha256(text.toString());
  }

  /** Every part of a source by itself: two sources that differ in one never give one text. */
  private static List<String> parts(Provenance provenance) {
    return provenance.fold(
        row ->
            List.of(
                "table row",
                row.edition().toString(),
                row.identity(),
                row.row(),
                row.citation().text(),
                row.grade().code(),
                row.reading()),
        observed ->
            List.of(
                "observed",
                observed.record(),
                observed.what(),
                observed.date().toString(),
                observed.state().code(),
                observed.by()),
        given -> List.of("given", given.where()),
        assumed ->
            List.of("assumed", assumed.name(), assumed.source().text(), assumed.grade().code()),
        convention -> List.of("convention", convention.name(), convention.citation().text()));
  }

  private static void append(StringBuilder text, String part) {
    // The length in front keeps "a" + "bc" apart from "ab" + "c".
    text.append(part.length()).append(':').append(part);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
