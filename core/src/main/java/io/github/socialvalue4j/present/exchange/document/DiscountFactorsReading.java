package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.present.exchange.content.FactorRange;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.util.Optional;

/** Makes a schedule and a range of years of a document. */
public final class DiscountFactorsReading {
  private DiscountFactorsReading() {}

  /**
   * Reads what a document means.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<FactorRange> read(DiscountFactorsDocument document, Faults faults) {
    ProblemPath root = ProblemPath.root();
    Optional<DiscountSchedule> schedule =
        DiscountReading.read(document.discount(), root.child("discount"), faults);
    int last = schedule.map(DiscountSchedule::lastYear).orElse(DiscountSchedule.LAST_YEAR);
    Optional<Integer> from =
        NumberReading.whole(document.fromYear(), 0, last, root.child("fromYear"), faults);
    Optional<Integer> to =
        NumberReading.whole(document.toYear(), 0, last, root.child("toYear"), faults);
    Optional<Integer> decimals =
        NumberReading.whole(document.decimals(), 0, 34, root.child("decimals"), faults);
    if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
      faults.error(
          JsonCodes.VALUE,
          root.child("toYear"),
          "The years run from " + from.get() + " back to " + to.get() + ".",
          "Write the earlier year first.");
    }
    return faults.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new FactorRange(
                PortfolioReading.textOf(document.title()),
                OptionsReading.detail(document.detail()),
                schedule.orElseThrow(),
                from.orElseThrow(),
                to.orElseThrow(),
                decimals));
  }
}
