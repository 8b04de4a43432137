package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.calculate.restatement.AsOfComparison;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.content.ComparedLooks;
import io.github.socialvalue4j.present.exchange.input.PortfolioInput;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.util.Optional;

/** Compares two looks at the portfolio of a document. */
public final class PortfolioComparisonReading {
  private static final ProblemPath ROOT = ProblemPath.root();

  private PortfolioComparisonReading() {}

  /**
   * Reads what a document means, and compares its two looks.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<ComparedLooks> read(
      PortfolioComparisonDocument document, ProxyCatalogue tables, Faults faults) {
    ProxyCatalogue catalogue =
        DerivedTableReading.extended(document.derivedTables(), tables, faults);
    Optional<AsOf> since = PortfolioReading.asOf(document.since(), ROOT.child("since"), faults);
    // A portfolio that is sound but for this is still looked at for what else is wrong.
    PortfolioReading.asOf(document.portfolio().asOf(), ROOT.child("asOf"), new Faults())
        .ifPresent(now -> since.ifPresent(then -> checkOrder(then, now, faults)));
    Optional<PortfolioInput> input = PortfolioReading.read(document.portfolio(), catalogue, faults);
    if (!faults.isSound() || input.isEmpty() || since.isEmpty()) {
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
                new ComparedLooks(
                    portfolio.title(),
                    portfolio.detail(),
                    portfolio.options(),
                    since.get(),
                    asOf,
                    comparison));
  }

  /** The first look is the earlier one, by the days of events and by those of record. */
  private static void checkOrder(AsOf since, AsOf asOf, Faults faults) {
    boolean isLaterEvent = since.occurredBy().isAfter(asOf.occurredBy());
    if (isLaterEvent || since.recordedBy().isAfter(asOf.recordedBy())) {
      faults.error(
          JsonCodes.VALUE,
          ROOT.child("since").child(isLaterEvent ? "occurredBy" : "recordedBy"),
          "The comparison begins with " + since + ", after the day that it leads to, " + asOf + ".",
          "Write the earlier look under since and the later one under asOf.");
    }
  }
}
