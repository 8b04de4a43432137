package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.spend.TopContracts;
import io.github.socialvalue4j.present.exchange.ocds.OpenContracts;
import java.util.Objects;
import java.util.Optional;

/**
 * What a package of open contracting data comes to.
 *
 * @param title for people, or the empty text
 * @param found its contracts and suppliers
 * @param top the largest contracts up to a sum, net, if a sum was asked for
 */
public record ListedContracts(String title, OpenContracts found, Optional<TopContracts> top)
    implements Content {
  /** Checks that nothing is null. */
  public ListedContracts {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(top, "top");
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("published contracts", title) + ": " + found);
  }
}
