package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.util.Optional;

/** Makes a schedule and a range of years of a document. */
public final class DiscountFactorsReading {
  private DiscountFactorsReading() {}

  /**
   * What a document asks for.
   *
   * @param title for people, or the empty text
   * @param detail how much the result is to show
   * @param schedule the rates
   * @param fromYear the first year
   * @param toYear the last year
   * @param decimals to how many decimals factors are printed as well, if to any
   */
  public record Asked(
      String title,
      Detail detail,
      DiscountSchedule schedule,
      int fromYear,
      int toYear,
      Optional<Integer> decimals) {}

  /**
   * Reads what a document means.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<Asked> read(DiscountFactorsDocument document, Faults faults) {
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
            new Asked(
                PortfolioReading.textOf(document.title()),
                OptionsReading.detail(document.detail()),
                schedule.orElseThrow(),
                from.orElseThrow(),
                to.orElseThrow(),
                decimals));
  }
}
