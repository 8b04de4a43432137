package io.github.socialvalue4j.basis.figure;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.basis.quantity.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Figures for tests: the volunteering line of the roadmap, and random graphs. */
final class Figures {
  static final Citation PAGE = Citation.of("roadmap, Appendix 1, Example of Benefit(s)");

  private Figures() {}

  static Figure given(String label, String value) {
    return given(label, value, "1");
  }

  static Figure given(String label, String value, String unit) {
    return Figure.stated(label, Quantity.of(value, unit), new Provenance.Given("input, " + label));
  }

  static Figure hours(String hours) {
    return Figure.stated(
        "Hours volunteered",
        Quantity.of(hours, "volunteering-hour"),
        new Provenance.Observed(
            "D-1", "delivery", LocalDate.of(2022, 3, 31), VerificationState.CLAIMED, "acme"));
  }

  static Figure proxy(String edition, String value) {
    return Figure.stated(
        "Value of an hour",
        Quantity.of(value, "GBP/volunteering-hour"),
        new Provenance.TableRow(
            Edition.of("council-roadmap", edition),
            "identity of " + edition,
            "VOLUNTEERING",
            PAGE,
            EvidenceGrade.PUBLISHED_BY_PUBLIC_BODY,
            ""));
  }

  static Figure volunteering(String hours, String edition, String value) {
    return Figure.product("Volunteering", hours(hours), proxy(edition, value));
  }

  /** Graphs of every kind of step, with inputs shared at random. */
  static Arbitrary<Figure> graphs() {
    Arbitrary<Instruction> instruction =
        Combinators.combine(
                Arbitraries.of(Step.class),
                Arbitraries.integers().between(0, 99),
                Arbitraries.integers().between(0, 99),
                Arbitraries.integers().between(0, 99))
            .as(Instruction::new);
    return instruction.list().ofMinSize(1).ofMaxSize(25).map(Figures::build);
  }

  private record Instruction(Step step, int a, int b, int c) {}

  private static Figure build(List<Instruction> instructions) {
    List<Figure> pool = new ArrayList<>();
    List.of("0", "1", "-2.5", "0.27", "1234.56", "3", "0.000000000000000000000000000000007")
        .forEach(v -> pool.add(given("leaf " + v, v)));
    for (Instruction instruction : instructions) {
      try {
        pool.add(step(instruction, pool));
      } catch (ArithmeticException e) {
        // A division by 0, a root of a negative number, a power out of range: no such figure.
        pool.add(given("leaf " + pool.size(), Integer.toString(pool.size())));
      }
    }
    return pool.get(pool.size() - 1);
  }

  private static Figure step(Instruction instruction, List<Figure> pool) {
    Step step = instruction.step();
    Figure a = pool.get(instruction.a() % pool.size());
    Figure b = pool.get(instruction.b() % pool.size());
    Figure c = pool.get(instruction.c() % pool.size());
    String label = step.code() + " " + pool.size();
    return switch (step) {
      case SUM -> Figure.sum(label, MeasureUnit.ONE, List.of(a, b, c));
      case DIFFERENCE -> Figure.difference(label, a, b);
      case PRODUCT -> Figure.product(label, a, b, c);
      case QUOTIENT -> Figure.quotient(label, a, b);
      case COMPLEMENT -> Figure.complement(label, a);
      case POWER -> Figure.power(label, a, pool.get(instruction.b() % 6));
      case COMPOUND ->
          Figure.compound(
              label, List.of(a, pool.get(instruction.b() % 6), c, pool.get(instruction.c() % 6)));
      case MIN -> Figure.min(label, a, b);
      case MAX -> Figure.max(label, a, b, c);
      case CEILING -> Figure.ceiling(label, a);
      case ROUND -> Figure.rounded(label, a, Rounding.toDecimals(instruction.b() % 35), PAGE);
      case SOLVED -> Figure.solved(label, a, Figure.difference("residual", a, b), "x = b");
    };
  }

  static BigDecimal sumOf(List<Derivation.Input> inputs) {
    return inputs.stream().map(i -> i.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
