package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.gva.Gva;
import io.github.socialvalue4j.calculate.gva.GvaAccounts;
import io.github.socialvalue4j.present.exchange.input.Detail;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document of kind {@code gva} comes to.
 *
 * @param title for people, or the empty text
 * @param detail how much the result is to show
 * @param currency of the amounts
 * @param amountsIn how many of its units an amount of 1 is, in words, or the empty text
 * @param tolerance by how much the approaches of an account may differ without a warning
 * @param accounts each with its value added
 * @param production of all accounts, if all have it
 * @param income of all accounts, if all have it
 * @param difference the one less the other
 * @param gdp with taxes less subsidies on products, if they are stated
 */
public record ValueAdded(
    String title,
    Detail detail,
    MeasureUnit currency,
    String amountsIn,
    BigDecimal tolerance,
    List<Account> accounts,
    Optional<Figure> production,
    Optional<Figure> income,
    Optional<Figure> difference,
    Optional<Figure> gdp)
    implements DocumentOnly, Content {
  /** Copies the list. */
  public ValueAdded {
    Objects.requireNonNull(title, "title");
    accounts = List.copyOf(accounts);
  }

  /**
   * Accounts and what they come to.
   *
   * @param name for people
   */
  public record Account(String name, GvaAccounts accounts, Gva gva) {
    @Override
    public String toString() {
      return ShortText.of(ShortText.part(name) + ": " + gva);
    }
  }

  @Override
  public String toString() {
    return ShortText.of(
        ShortText.titled("gross value added", title)
            + ": "
            + production.or(() -> income).map(f -> f.toString()).orElse("no total"));
  }
}
