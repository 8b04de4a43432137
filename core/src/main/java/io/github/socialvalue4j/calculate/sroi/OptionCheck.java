package io.github.socialvalue4j.calculate.sroi;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.Deductions;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.DropOffFrom;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.Start;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.map.SroiFaults;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What is wrong with a draft of a map only because of the options it is calculated with. */
final class OptionCheck {
  private final SroiOptions options;
  private final Problems problems = new Problems();

  OptionCheck(SroiOptions options) {
    this.options = options;
  }

  Problems check(ImpactMap.Builder draft) {
    ProblemPath root = ProblemPath.root();
    new PriceCheck(options.realTerms(), problems).check(draft);
    for (int i = 0; i < draft.inputs().size(); i++) {
      checkInput(draft.inputs().get(i), root.child("inputs").index(i));
    }
    boolean assumesZero = draft.zeroReason().isPresent();
    for (int i = 0; i < draft.outcomes().size(); i++) {
      checkRow(draft.outcomes().get(i), assumesZero, root.child("outcomes").index(i));
    }
    return problems;
  }

  /** What is wrong with one input under the options, its prices apart. */
  Problems checkInput(InputItem.Builder input, ProblemPath path) {
    if (options.investment() != SroiOptions.Investment.UNDISCOUNTED) {
      checkLast(BigDecimal.valueOf(input.year()), path.child("year"));
    }
    return problems;
  }

  /** What is wrong with one outcome under the options, its prices apart. */
  Problems checkRow(OutcomeRow.Builder row, boolean assumesZero, ProblemPath path) {
    int start = row.start().orElse(options.start() == Start.AFTER ? 1 : 0);
    Optional<Assumption> duration = row.find(Cell.DURATION);
    BigDecimal years =
        row.yearlyValues().isEmpty()
            ? duration.map(Assumption::value).orElse(BigDecimal.ZERO)
            : BigDecimal.valueOf(row.yearlyValues().size());
    BigDecimal last = years.setScale(0, RoundingMode.CEILING).add(BigDecimal.valueOf(start - 1L));
    checkLast(last, path.child(row.yearlyValues().isEmpty() ? "duration" : "yearlyValues"));
    checkDropOff(row, years, path);
    if (options.deductions() == Deductions.SUMMED) {
      checkSum(row, path);
    }
    if (options.dropOffFrom() == DropOffFrom.FIRST_YEAR
        && row.yearlyValues().isEmpty()
        && row.find(Cell.DROP_OFF).isEmpty()
        && !assumesZero) {
      problems.add(SroiFaults.NO_DROP_OFF.at(path.child(Cell.DROP_OFF.field()), row.id()));
    }
    return problems;
  }

  private void checkDropOff(OutcomeRow.Builder row, BigDecimal years, ProblemPath path) {
    int longest =
        row.find(Cell.DROP_OFF)
            .map(d -> options.longestDuration(d.value()))
            .orElse(DiscountSchedule.LAST_YEAR);
    if (longest < DiscountSchedule.LAST_YEAR
        && row.yearlyValues().isEmpty()
        && years.compareTo(BigDecimal.valueOf(longest)) > 0) {
      problems.add(
          SroiFaults.DROP_OFF_TOO_LONG.at(
              path.child(Cell.DURATION.field()),
              ShortText.count(longest, "year"),
              row.id(),
              ShortText.count(Decimals.text(years), "year")));
    }
  }

  private void checkLast(BigDecimal year, ProblemPath path) {
    BigDecimal exponent = year.add(options.timing().firstExponent());
    if (exponent.compareTo(BigDecimal.valueOf(options.schedule().lastYear())) > 0) {
      problems.add(
          SroiFaults.BEYOND_SCHEDULE.at(
              path,
              Decimals.text(year),
              options.schedule().edition(),
              options.schedule().lastYear()));
    }
  }

  private void checkSum(OutcomeRow.Builder row, ProblemPath path) {
    List<BigDecimal> shares =
        Cell.deductions().stream()
            .flatMap(c -> row.find(c).stream())
            .map(Assumption::value)
            .toList();
    BigDecimal sum = Decimals.sum(shares);
    if (sum.compareTo(BigDecimal.ONE) > 0) {
      problems.add(
          SroiFaults.DEDUCTIONS_EXCEED_ONE.at(
              path, row.id(), Decimals.text(sum.movePointRight(2))));
    }
  }
}
