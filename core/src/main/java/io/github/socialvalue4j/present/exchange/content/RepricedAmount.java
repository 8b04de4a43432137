package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.present.exchange.input.Detail;

/**
 * What a document of kind {@code deflate} comes to.
 *
 * @param title for people, or the empty text
 * @param detail how much the result is to show
 * @param series the price index
 * @param from in whose prices the amount is stated
 * @param to in whose prices it is wanted
 * @param amount as stated
 * @param repriced in the prices that are wanted
 */
public record RepricedAmount(
    String title,
    Detail detail,
    DeflatorSeries series,
    PriceBase from,
    PriceBase to,
    Figure amount,
    Figure repriced)
    implements DocumentOnly, Content {
  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("amount", title) + ": " + repriced);
  }
}
