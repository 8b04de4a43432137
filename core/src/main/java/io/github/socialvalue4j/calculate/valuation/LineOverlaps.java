package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.OverlapRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Overlaps that lines show without keys: answers of one series, of which one counts, and among
 * quantities on their own measures that exclude each other.
 */
final class LineOverlaps {
  private final ValuationOptions options;
  private final LineBook book;
  private final Problems problems;

  LineOverlaps(ValuationOptions options, LineBook book, Problems problems) {
    this.options = options;
    this.book = book;
    this.problems = problems;
  }

  /** The lines of one measure at one point that a total may take in together. */
  private static final class Side {
    private final MeasureId measure;
    private final List<ValueLine> lines = new ArrayList<>();
    private VerificationState best = VerificationState.COMMITTED;
    private BigDecimal value = BigDecimal.ZERO;
    private BigDecimal quantity = BigDecimal.ZERO;
    private BigDecimal leftOut = BigDecimal.ZERO;

    Side(MeasureId measure) {
      this.measure = measure;
    }

    void add(ValueLine line) {
      lines.add(line);
      best = best.compareTo(line.state()) < 0 ? line.state() : best;
      value = value.add(line.value().value());
      quantity = quantity.add(line.quantity().value());
    }

    /** How much of it counts, where another measure counts a part of it already. */
    BigDecimal counted() {
      return quantity.subtract(leftOut);
    }

    VerificationState best() {
      return best;
    }

    BigDecimal value() {
      return value;
    }

    MeasureId measure() {
      return measure;
    }

    String unit() {
      return lines.get(0).quantity().unit().toString();
    }
  }

  /** Leaves out all answers of a series but the one that was chosen, at each point. */
  void oneOfEachSeries(SeriesChoice choice, Function<ValueLine, ProblemPath> paths) {
    IdentityHashMap<ValueLine, Optional<ValueLine>> changed = new IdentityHashMap<>();
    for (ValueLine line : book.lines()) {
      choice
          .insteadOf(line.measure().id(), line.point(), line.state())
          .ifPresent(
              counts -> {
                String sentence =
                    named(line)
                        + " is left out: it and "
                        + counts
                        + " are answers to one question, and never in one total; "
                        + counts
                        + " counts.";
                leaveOut(line, line, ValuationCodes.ONE_OF_SERIES, sentence, paths.apply(line));
                changed.put(line, Optional.empty());
              });
    }
    replace(changed);
  }

  /**
   * Among quantities without keys: measures that exclude each other, and a part and its whole.
   *
   * @param rules the overlaps of a measure
   */
  void excluding(
      Function<MeasureId, List<OverlapRule>> rules, Function<ValueLine, ProblemPath> paths) {
    Map<String, Map<MeasureId, Side>> groups = new TreeMap<>();
    for (ValueLine line : book.lines()) {
      if (line.state().isDelivered() || line.state() == VerificationState.COMMITTED) {
        groups
            .computeIfAbsent(
                SeriesChoice.together(line.point(), line.state()), k -> new TreeMap<>())
            .computeIfAbsent(line.measure().id(), Side::new)
            .add(line);
      }
    }
    IdentityHashMap<ValueLine, Optional<ValueLine>> changed = new IdentityHashMap<>();
    for (Map<MeasureId, Side> sides : groups.values()) {
      Map<MeasureId, Side> kept = new HashMap<>();
      sides.values().stream()
          .sorted(
              Comparator.comparing(Side::best)
                  .reversed()
                  .thenComparing(Comparator.comparing(Side::value).reversed())
                  .thenComparing(Side::measure))
          .forEach(side -> exclude(side, kept, rules, paths, changed));
    }
    if (options.doubleCount() == DoubleCountPolicy.COUNT_ONCE) {
      replace(changed);
    }
  }

  private void exclude(
      Side side,
      Map<MeasureId, Side> kept,
      Function<MeasureId, List<OverlapRule>> rules,
      Function<ValueLine, ProblemPath> paths,
      IdentityHashMap<ValueLine, Optional<ValueLine>> changed) {
    BigDecimal left = BigDecimal.ZERO;
    for (OverlapRule rule : rules.apply(side.measure)) {
      Side other = kept.get(rule.first().equals(side.measure) ? rule.second() : rule.first());
      if (other != null) {
        say(side, other, rule, paths.apply(side.lines.get(0)));
        boolean sameUnit = other.unit().equals(side.unit());
        left = rule.doubtful() ? left : left.add(sameUnit ? other.counted() : side.quantity.abs());
      }
    }
    left = left.min(side.quantity);
    side.leftOut = left.max(BigDecimal.ZERO);
    if (left.signum() <= 0 || left.compareTo(side.quantity) < 0) {
      kept.put(side.measure, side);
    }
    List<ValueLine> weakestFirst = new ArrayList<>(side.lines);
    weakestFirst.sort(Comparator.comparing(ValueLine::state));
    for (ValueLine line : weakestFirst) {
      BigDecimal amount = left.min(line.quantity().value());
      if (amount.signum() > 0) {
        left = left.subtract(amount);
        twice(line, amount, paths.apply(line), changed);
      }
    }
  }

  private void say(Side side, Side other, OverlapRule rule, ProblemPath path) {
    boolean refuse = options.doubleCount() == DoubleCountPolicy.REFUSE && !rule.doubtful();
    String sentence =
        side.measure
            + " and "
            + other.measure
            + (rule.doubtful() ? " perhaps" : "")
            + " exclude each other, and quantities on their own have no keys: what is counted"
            + " under both is counted twice.";
    String remedy =
        "Count a unit under one of the two, or record deliveries with keys in a portfolio.";
    ProblemCode code =
        rule.doubtful() ? ValuationCodes.DOUBLE_COUNT_DOUBTFUL : ValuationCodes.DOUBLE_COUNT;
    problems.add(
        refuse
            ? Problem.error(code, path, sentence, remedy)
            : Problem.warning(code, path, sentence, remedy));
  }

  private void twice(
      ValueLine line,
      BigDecimal amount,
      ProblemPath path,
      IdentityHashMap<ValueLine, Optional<ValueLine>> changed) {
    Figure quantity = line.quantity();
    Optional<ValueLine> rest = Optional.empty();
    if (amount.compareTo(quantity.value()) < 0) {
      Figure taken =
          Figure.stated(
              "Quantity that is counted under another measure",
              amount,
              quantity.unit(),
              new Provenance.Given("measures that exclude each other"));
      rest = Optional.of(with(line, Figure.difference("Quantity that counts", quantity, taken)));
      quantity = taken;
    }
    ValueLine part = with(line, quantity);
    if (options.doubleCount() == DoubleCountPolicy.COUNT_ONCE) {
      String sentence =
          named(line)
              + " counts less by "
              + quantity.quantity()
              + ": a measure that excludes it counts the same, and a unit counts once.";
      leaveOut(line, part, ValuationCodes.COUNTED_ONCE, sentence, path);
      changed.put(line, rest);
    } else {
      book.addTwice(part);
    }
  }

  private static ValueLine with(ValueLine line, Figure quantity) {
    return new ValueLine(
        line.contract(),
        line.measure(),
        line.edition(),
        line.point(),
        line.state(),
        quantity,
        line.proxy(),
        Figure.product(line.value().label(), quantity, line.proxy()),
        line.base(),
        line.toDate());
  }

  private static String named(ValueLine line) {
    return line.contract().map(c -> c + " ").orElse("") + line.measure().id();
  }

  private void leaveOut(
      ValueLine line, ValueLine part, ProblemCode code, String sentence, ProblemPath path) {
    boolean refuse = options.doubleCount() == DoubleCountPolicy.REFUSE;
    book.add(
        new Omission(
            line.contract(),
            line.measure().id(),
            Optional.of(line.kind()),
            line.point(),
            Optional.of(StateGroup.of(line.state())),
            Optional.of(part.quantity()),
            code,
            sentence));
    String remedy = "Count a unit under one measure, by the answer you mean.";
    problems.add(
        refuse
            ? Problem.error(code, path, sentence, remedy)
            : Problem.omission(code, path, sentence, remedy));
  }

  private void replace(IdentityHashMap<ValueLine, Optional<ValueLine>> changed) {
    if (!changed.isEmpty()) {
      List<ValueLine> lines = new ArrayList<>();
      for (ValueLine line : book.lines()) {
        Optional<ValueLine> now = changed.get(line);
        (now == null ? Optional.of(line) : now).ifPresent(lines::add);
      }
      book.replaceLines(lines);
    }
  }
}
