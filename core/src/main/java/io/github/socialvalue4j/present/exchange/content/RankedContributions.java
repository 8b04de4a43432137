package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.portfolio.PortfolioView;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.present.exchange.input.Detail;
import java.util.List;
import java.util.Optional;

/**
 * What a document of kind {@code contributions} comes to.
 *
 * @param title for people, or the empty text
 * @param detail how much the result is to show
 * @param register the contracts, for their names
 * @param valuation of the whole portfolio
 * @param rankings in the order of the document
 */
public record RankedContributions(
    String title, Detail detail, Register register, Valuation valuation, List<Ranking> rankings)
    implements Content {
  /** Copies the list. */
  public RankedContributions {
    rankings = List.copyOf(rankings);
  }

  /**
   * One ranking.
   *
   * @param view who brings how much
   * @param top of how many largest parts the sum is asked for, if it is
   */
  public record Ranking(PortfolioView view, Optional<Integer> top) implements DocumentOnly {
    @Override
    public String toString() {
      return ShortText.of(view);
    }
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("contributions", title) + ": " + ShortText.list(rankings));
  }
}
