package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.calculate.restatement.AsOfComparison;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.input.PortfolioInput;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.util.Objects;
import java.util.Optional;

/** Compares two looks at the portfolio of a document. */
public final class PortfolioComparisonReading {
  private static final ProblemPath ROOT = ProblemPath.root();

  private PortfolioComparisonReading() {}

  /**
   * What a document asked for and what came of it.
   *
   * @param title for people, or the empty text
   * @param detail how much the result is to show
   * @param options the choices of both valuations
   * @param since the first look
   * @param asOf the second
   * @param comparison what moved between them
   */
  public record Found(
      String title,
      Detail detail,
      ValuationOptions options,
      AsOf since,
      AsOf asOf,
      AsOfComparison comparison) {
    /** Checks that nothing is null. */
    public Found {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(detail, "detail");
      Objects.requireNonNull(options, "options");
      Objects.requireNonNull(since, "since");
      Objects.requireNonNull(asOf, "asOf");
      Objects.requireNonNull(comparison, "comparison");
    }
  }

  /**
   * Reads what a document means, and compares its two looks.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<Found> read(
      PortfolioComparisonDocument document, ProxyCatalogue tables, Faults faults) {
    ProxyCatalogue catalogue =
        DerivedTableReading.extended(document.derivedTables(), tables, faults);
    Optional<AsOf> since = PortfolioReading.asOf(document.since(), ROOT.child("since"), faults);
    Optional<PortfolioInput> input = PortfolioReading.read(document.portfolio(), catalogue, faults);
    if (faults.hasErrors() || input.isEmpty() || since.isEmpty()) {
      return Optional.empty();
    }
    PortfolioInput portfolio = input.get();
    AsOf asOf = portfolio.portfolio().view().asOf();
    return faults
        .take(
            ROOT,
            () ->
                AsOfComparison.of(
                    catalogue,
                    portfolio.options(),
                    portfolio.portfolio().register(),
                    portfolio.log(),
                    since.get(),
                    asOf,
                    portfolio.paths()))
        .map(
            comparison ->
                new Found(
                    portfolio.title(),
                    portfolio.detail(),
                    portfolio.options(),
                    since.get(),
                    asOf,
                    comparison));
  }
}
