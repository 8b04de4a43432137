package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.restatement.Restatement;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.proxy.Crosswalk;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.input.Detail;
import java.util.List;
import java.util.Optional;

/**
 * What a document of kind {@code restatement} or {@code portfolio-restatement} comes to.
 *
 * @param title for people, or the empty text
 * @param detail how much the result is to show
 * @param tables the old editions and the new
 * @param options the choices of both valuations
 * @param crosswalks from old tables to the new one
 * @param prices by which series the price base is told apart, if by any
 * @param restatement the result
 */
public record RestatedValue(
    String title,
    Detail detail,
    List<ProxyTable> tables,
    ValuationOptions options,
    List<Crosswalk> crosswalks,
    Optional<DeflatorSeries> prices,
    Restatement restatement)
    implements Content {
  /** Copies the lists. */
  public RestatedValue {
    tables = List.copyOf(tables);
    crosswalks = List.copyOf(crosswalks);
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("restatement", title) + ": " + restatement);
  }
}
