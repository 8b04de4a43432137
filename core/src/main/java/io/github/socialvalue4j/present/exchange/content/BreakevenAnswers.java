package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.Breakeven;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.UnitCase;
import io.github.socialvalue4j.present.exchange.input.Detail;
import java.util.List;
import java.util.Optional;

/**
 * What the document of a breakeven comes to.
 *
 * @param title for people, or the empty text
 * @param detail how much the result is to show
 * @param plan quantity, proxy, deductions and costs
 * @param targetRatio how many times the cost
 * @param ratio of value to cost as planned, if anything is spent
 * @param breakevens every question: by volume, by proxy value, by each deduction
 */
public record BreakevenAnswers(
    String title,
    Detail detail,
    UnitCase plan,
    Figure targetRatio,
    Optional<Figure> ratio,
    List<Breakeven> breakevens)
    implements DocumentOnly, Content {
  /** Copies the list. */
  public BreakevenAnswers {
    breakevens = List.copyOf(breakevens);
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("breakeven", title) + ": " + ShortText.list(breakevens));
  }
}
