package io.github.socialvalue4j.basis.figure;

import io.github.socialvalue4j.basis.figure.Derivation.Derived;
import io.github.socialvalue4j.basis.figure.Derivation.Input;
import io.github.socialvalue4j.basis.figure.Derivation.Stated;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Prints a figure as an indented working, every decimal shown, each shared figure once. */
final class Working {
  private final StringBuilder text = new StringBuilder();
  private final IdentityHashMap<Figure, Integer> numbers = new IdentityHashMap<>();
  private final IdentityHashMap<Figure, Integer> uses = new IdentityHashMap<>();

  private Working() {}

  static String of(Figure root) {
    Working working = new Working();
    for (Figure node : FigureGraph.nodes(root)) {
      node.inputs().forEach(i -> working.uses.merge(i.figure(), 1, Integer::sum));
    }
    working.print(root);
    return working.text.toString();
  }

  private record Line(Figure figure, int depth, String sign) {}

  private void print(Figure root) {
    Deque<Line> open = new ArrayDeque<>();
    open.push(new Line(root, 0, ""));
    while (!open.isEmpty()) {
      Line line = open.pop();
      boolean again = numbers.containsKey(line.figure());
      printLine(line, again);
      if (again) {
        continue;
      }
      if (line.figure().derivation() instanceof Stated stated) {
        indent(line.depth() + 1).append("from ").append(stated.provenance().inWords()).append('\n');
      } else if (line.figure().derivation() instanceof Derived derived) {
        List<Input> inputs = derived.inputs();
        if (!derived.remark().isEmpty()) {
          indent(line.depth() + 1).append("by ").append(derived.remark()).append('\n');
        }
        for (int i = inputs.size() - 1; i >= 0; i--) {
          open.push(new Line(inputs.get(i).figure(), line.depth() + 1, sign(derived, i)));
        }
      }
    }
  }

  private static String sign(Derived derived, int index) {
    Step step = derived.step();
    return switch (step) {
      case SUM, PRODUCT, DIFFERENCE, QUOTIENT, POWER -> index == 0 ? "=" : step.symbol();
      case COMPOUND -> index == 0 ? "=" : index % 2 == 0 ? "x" : "^";
      case SOLVED -> index == 0 ? "= solved" : "residual";
      default -> index == 0 ? "= " + step.symbol() : ",";
    };
  }

  private void printLine(Line line, boolean again) {
    Figure figure = line.figure();
    indent(line.depth());
    if (!line.sign().isEmpty()) {
      text.append(line.sign()).append(' ');
    }
    text.append(amount(figure.value(), figure.unit())).append("  ").append(figure.label());
    boolean shared = uses.getOrDefault(figure, 0) > 1;
    if (again) {
      if (!figure.inputs().isEmpty() || shared) {
        text.append(" (as in ").append('[').append(numbers.get(figure)).append("] above)");
      }
    } else {
      numbers.put(figure, numbers.size() + 1);
      if (shared) {
        text.append(" [").append(numbers.get(figure)).append(']');
      }
    }
    text.append('\n');
  }

  private StringBuilder indent(int depth) {
    return text.append("  ".repeat(depth));
  }

  /** Every decimal of the value, pounds with at least two, and the unit in words. */
  static String amount(BigDecimal value, MeasureUnit unit) {
    Optional<String> currency = unit.currencyCode();
    if (currency.isPresent()) {
      return currency.get() + " " + Decimals.grouped(value.setScale(Math.max(2, value.scale())));
    }
    String words = unit.inWords();
    return words.isEmpty() ? Decimals.grouped(value) : Decimals.grouped(value) + " " + words;
  }
}
