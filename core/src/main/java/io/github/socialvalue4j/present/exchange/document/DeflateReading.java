package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.present.exchange.content.RepricedAmount;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.util.Optional;

/** Makes an amount in other prices of a document. */
public final class DeflateReading {
  private DeflateReading() {}

  /**
   * Reads what a document means.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<RepricedAmount> read(DeflateDocument document, Faults faults) {
    ProblemPath root = ProblemPath.root();
    MeasureUnit currency =
        NumberReading.currency(document.currency(), root.child("currency"), faults);
    ProblemPath place = root.child("amount");
    Optional<Figure> amount =
        NumberReading.figure(
            "amount",
            document.amount(),
            currency,
            place,
            NumberReading.provenance("amount", document.source(), document.grade(), place),
            faults);
    Optional<PriceBase> from = faults.read(root.child("from"), document.from(), PriceBase::parse);
    Optional<PriceBase> to = faults.read(root.child("to"), document.to(), PriceBase::parse);
    Optional<DeflatorSeries> series =
        SeriesReading.read(document.series(), root.child("series"), faults);
    if (from.isEmpty() || to.isEmpty() || series.isEmpty()) {
      return Optional.empty();
    }
    faults.addAll(
        series.get().check(from.get(), to.get(), root.child("from"), root.child("to")).list());
    if (!faults.isSound() || amount.isEmpty()) {
      return Optional.empty();
    }
    Result<Figure> repriced =
        series
            .get()
            .reprice("amount in prices of " + to.get(), amount.get(), from.get(), to.get(), place);
    return repriced
        .toOptional()
        .map(
            figure ->
                new RepricedAmount(
                    PortfolioReading.textOf(document.title()),
                    OptionsReading.detail(document.detail()),
                    series.get(),
                    from.get(),
                    to.get(),
                    amount.get(),
                    figure));
  }
}
