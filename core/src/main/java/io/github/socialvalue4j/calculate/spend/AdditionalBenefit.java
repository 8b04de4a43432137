package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What spend brings beyond itself, by rate. Spend under a rate, spend that no rate is for and spend
 * that is undecided add up to the baseline's total. Immutable and thread-safe.
 *
 * @param precedence by which each pound took its rate
 * @param lines a line for each rate
 * @param withoutRate spend that no rate is for
 * @param undecided spend that may or may not take a rate, because what it depends on is unknown; no
 *     benefit is counted for it
 * @param total the benefit of all lines
 */
public record AdditionalBenefit(
    BenefitPrecedence precedence,
    List<Line> lines,
    Figure withoutRate,
    Figure undecided,
    Figure total)
    implements DocumentOnly {
  /** Copies the list. */
  public AdditionalBenefit {
    Objects.requireNonNull(precedence, "precedence");
    lines = List.copyOf(lines);
    Objects.requireNonNull(withoutRate, "withoutRate");
    Objects.requireNonNull(undecided, "undecided");
    Objects.requireNonNull(total, "total");
  }

  /** The line of a rate, if the precedence has it. */
  public Optional<Line> find(String rate) {
    return lines.stream().filter(l -> l.rate().id().equals(rate)).findFirst();
  }

  /**
   * What one rate comes to.
   *
   * @param rate which
   * @param spend the pounds that take it
   * @param benefit spend times rate
   */
  public record Line(BenefitRate rate, Figure spend, Figure benefit) implements DocumentOnly {
    /** Checks that nothing is null. */
    public Line {
      Objects.requireNonNull(rate, "rate");
      Objects.requireNonNull(spend, "spend");
      Objects.requireNonNull(benefit, "benefit");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  @Override
  public String toString() {
    return ShortText.of(total);
  }
}
