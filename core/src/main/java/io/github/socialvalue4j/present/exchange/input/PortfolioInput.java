package io.github.socialvalue4j.present.exchange.input;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.valuation.InputPaths;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import java.util.Objects;

/**
 * What a document of kind {@code portfolio} means. Immutable and thread-safe.
 *
 * @param title for people, or the empty text
 * @param note what a reader must know of it, or the empty text
 * @param portfolio the contracts and what is known of them
 * @param log every record, in the order in which they were recorded
 * @param options the choices that the document makes
 * @param detail how much the result is to show
 * @param paths where contracts and records stand in the document
 */
public record PortfolioInput(
    String title,
    String note,
    Portfolio portfolio,
    LifecycleLog log,
    ValuationOptions options,
    Detail detail,
    InputPaths paths) {
  /** Checks that nothing is null. */
  public PortfolioInput {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(portfolio, "portfolio");
    Objects.requireNonNull(log, "log");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(paths, "paths");
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("portfolio", title) + ": " + portfolio);
  }
}
