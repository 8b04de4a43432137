package io.github.socialvalue4j.basis.figure;

import io.github.socialvalue4j.basis.figure.Derivation.Derived;
import io.github.socialvalue4j.basis.figure.Derivation.Input;
import io.github.socialvalue4j.basis.figure.Derivation.Stated;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Prints a figure as an indented working: every decimal shown, each shared figure once, and a
 * figure that stands too deep on the page in a section of its own below.
 */
final class Working {
  /** Deeper than this nobody can follow the indent, and its spaces would fill the memory. */
  private static final int DEEPEST = 24;

  private final StringBuilder text = new StringBuilder();
  private final IdentityHashMap<Figure, Integer> uses = new IdentityHashMap<>();
  private final IdentityHashMap<Figure, Integer> numbers = new IdentityHashMap<>();
  private final IdentityHashMap<Figure, Boolean> printed = new IdentityHashMap<>();
  private final Deque<Figure> below = new ArrayDeque<>();

  private final String amountsIn;

  private Working(String amountsIn) {
    this.amountsIn = amountsIn;
  }

  static String of(Figure root, String amountsIn) {
    Working working = new Working(amountsIn);
    for (Figure node : FigureGraph.nodes(root)) {
      node.inputs().forEach(i -> working.uses.merge(i.figure(), 1, Integer::sum));
    }
    working.section(root);
    while (!working.below.isEmpty()) {
      Figure figure = working.below.remove();
      if (!working.printed.containsKey(figure)) {
        working.text.append('\n');
        working.section(figure);
      }
    }
    return working.text.toString();
  }

  private record Line(Figure figure, int depth, String sign) {}

  private void section(Figure top) {
    Deque<Line> open = new ArrayDeque<>();
    open.push(new Line(top, 0, ""));
    while (!open.isEmpty()) {
      Line line = open.pop();
      if (printLine(line)) {
        reason(line, open);
      }
    }
  }

  /** Prints one line, and answers whether its reason follows here. */
  private boolean printLine(Line line) {
    Figure figure = line.figure();
    indent(line.depth());
    if (!line.sign().isEmpty()) {
      text.append(line.sign()).append(' ');
    }
    text.append(figure.unit().inWords(figure.value(), amountsIn))
        .append("  ")
        .append(oneLine(figure.label()));
    boolean again = printed.containsKey(figure);
    boolean deferred = !again && line.depth() >= DEEPEST && !figure.inputs().isEmpty();
    if (again || deferred) {
      text.append(" (as in [")
          .append(number(figure))
          .append(again ? "] above)" : "] below)")
          .append('\n');
      if (deferred) {
        below.add(figure);
      }
      return false;
    }
    printed.put(figure, true);
    if (uses.getOrDefault(figure, 0) > 1 || numbers.containsKey(figure)) {
      text.append(" [").append(number(figure)).append(']');
    }
    text.append('\n');
    return true;
  }

  private int number(Figure figure) {
    return numbers.computeIfAbsent(figure, f -> numbers.size() + 1);
  }

  private void reason(Line line, Deque<Line> open) {
    int depth = line.depth() + 1;
    if (line.figure().derivation() instanceof Stated stated) {
      indent(depth).append("from ").append(oneLine(stated.provenance().inWords())).append('\n');
      return;
    }
    Derived derived = (Derived) line.figure().derivation();
    if (derived.step() == Step.ROUND) {
      indent(depth).append(oneLine(FigureSteps.roundingInWords(derived.remark()))).append('\n');
    } else if (!derived.remark().isEmpty()) {
      indent(depth).append("by ").append(oneLine(derived.remark())).append('\n');
    }
    List<Input> inputs = derived.inputs();
    if (inputs.isEmpty()) {
      indent(depth).append("= a sum without parts").append('\n');
    }
    for (int i = inputs.size() - 1; i >= 0; i--) {
      open.push(new Line(inputs.get(i).figure(), depth, sign(derived.step(), i)));
    }
  }

  private static String sign(Step step, int index) {
    return switch (step) {
      case SUM, PRODUCT, DIFFERENCE, QUOTIENT, POWER -> index == 0 ? "=" : step.symbol();
      case COMPOUND -> index == 0 ? "=" : index % 2 == 0 ? "x" : "^";
      case COMPLEMENT -> "= 1 -";
      case MIN -> index == 0 ? "= the smallest of" : "and";
      case MAX -> index == 0 ? "= the largest of" : "and";
      case CEILING -> "= the next whole number from";
      case ROUND -> "= rounded from";
      case SOLVED -> index == 0 ? "= solved by" : "leaving";
    };
  }

  /** A label with a line break in it could forge a line of the working. */
  private static String oneLine(String words) {
    return words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
  }

  private StringBuilder indent(int depth) {
    return text.append("  ".repeat(depth));
  }
}
