package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.util.Optional;

/** Makes an amount in other prices of a document. */
public final class DeflateReading {
  private DeflateReading() {}

  /**
   * What a document comes to.
   *
   * @param title for people, or the empty text
   * @param detail how much the result is to show
   * @param series the price index
   * @param from in whose prices the amount is stated
   * @param to in whose prices it is wanted
   * @param amount as stated
   * @param repriced in the prices that are wanted
   */
  public record Repriced(
      String title,
      Detail detail,
      DeflatorSeries series,
      PriceBase from,
      PriceBase to,
      Figure amount,
      Figure repriced) {}

  /**
   * Reads what a document means.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<Repriced> read(DeflateDocument document, Faults faults) {
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
    faults.addAll(series.get().check(from.get(), to.get(), root.child("from")).list());
    if (faults.hasErrors() || amount.isEmpty()) {
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
                new Repriced(
                    PortfolioReading.textOf(document.title()),
                    OptionsReading.detail(document.detail()),
                    series.get(),
                    from.get(),
                    to.get(),
                    amount.get(),
                    figure));
  }
}
