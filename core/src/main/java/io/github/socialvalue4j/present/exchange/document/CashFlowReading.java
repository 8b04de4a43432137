package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.discount.PresentValueCalculator;
import io.github.socialvalue4j.calculate.discount.PresentValueQuestion;
import io.github.socialvalue4j.calculate.discount.PresentValueQuestion.FactorRounding;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.discount.YearSeries;
import io.github.socialvalue4j.present.exchange.content.DiscountedFlow;
import io.github.socialvalue4j.present.exchange.document.CashFlowDocument.FactorRoundingPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes discounted amounts of a document. */
public final class CashFlowReading {
  private static final ProblemPath ROOT = ProblemPath.root();
  private static final ProblemCode ZERO_INVESTMENT = ProblemCode.of("cash-flow.zero-investment");

  private CashFlowReading() {}

  /**
   * Reads what a document means.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<DiscountedFlow> read(CashFlowDocument document, Faults faults) {
    MeasureUnit currency =
        NumberReading.currency(document.currency(), ROOT.child("currency"), faults);
    Optional<DiscountSchedule> schedule =
        DiscountReading.read(document.discount(), ROOT.child("discount"), faults);
    BigDecimal first =
        faults
            .read(ROOT.child("firstExponent"), document.firstExponent(), Decimals::parse)
            .orElse(BigDecimal.ONE);
    Optional<FactorRounding> rounding = rounding(document.factorRounding(), faults);
    List<Figure> values = values(document, currency, faults);
    schedule.ifPresent(s -> checkLast(s, first, values.size(), faults));
    Optional<Figure> investment = investment(document, currency, faults);
    return faults.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new DiscountedFlow(
                PortfolioReading.textOf(document.title()),
                OptionsReading.detail(document.detail()),
                PresentValueCalculator.calculate(
                    new PresentValueQuestion(
                        YearSeries.from(0, currency, PriceBase.notStated(), values),
                        schedule.orElseThrow(),
                        first,
                        rounding,
                        investment))));
  }

  private static Optional<Figure> investment(
      CashFlowDocument document, MeasureUnit currency, Faults faults) {
    ProblemPath place = ROOT.child("investment");
    Optional<Figure> investment =
        NumberReading.figure(
            "investment",
            document.investment(),
            currency,
            place,
            NumberReading.provenance("investment", document.source(), document.grade(), place),
            faults);
    if (investment.isPresent() && investment.get().value().signum() == 0) {
      faults.error(
          ZERO_INVESTMENT,
          place,
          "The investment is 0, and nothing can be divided by 0.",
          "State what was given, or leave it out to discount the values alone.");
    }
    return investment;
  }

  private static List<Figure> values(
      CashFlowDocument document, MeasureUnit currency, Faults faults) {
    List<Figure> values = new ArrayList<>();
    List<@Nullable String> texts = document.values() == null ? List.of() : document.values();
    for (int i = 0; i < texts.size(); i++) {
      ProblemPath place = ROOT.child("values").index(i);
      String label = "value of year " + i;
      if (texts.get(i) == null && !faults.isFaulty(place)) {
        faults.know(place);
      }
      NumberReading.figure(
              label,
              texts.get(i),
              currency,
              place,
              NumberReading.provenance(label, document.source(), document.grade(), place),
              faults)
          .ifPresent(values::add);
    }
    return values;
  }

  private static void checkLast(
      DiscountSchedule schedule, BigDecimal first, int count, Faults faults) {
    BigDecimal last = first.add(BigDecimal.valueOf(count - 1L));
    if (count > 0 && last.compareTo(BigDecimal.valueOf(schedule.lastYear())) > 0) {
      faults.error(
          JsonCodes.VALUE,
          ROOT.child("values"),
          "The last value is discounted by "
              + ShortText.count(Decimals.text(last), "year")
              + ", but the schedule "
              + schedule.edition()
              + " ends with year "
              + schedule.lastYear()
              + ".",
          "Leave out the years beyond, or use a schedule that reaches so far.");
    }
  }

  private static Optional<FactorRounding> rounding(
      @Nullable FactorRoundingPart part, Faults faults) {
    if (part == null) {
      return Optional.empty();
    }
    ProblemPath place = ROOT.child("factorRounding");
    Optional<Integer> decimals =
        NumberReading.whole(part.decimals(), 0, 34, place.child("decimals"), faults);
    return decimals.map(
        number ->
            new FactorRounding(
                Rounding.toDecimals(number),
                NumberReading.citation(part.source(), place.child("source"), faults)));
  }
}
