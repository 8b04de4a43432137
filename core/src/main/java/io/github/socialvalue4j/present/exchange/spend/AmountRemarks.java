package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.spend.ExactSum;
import io.github.socialvalue4j.calculate.spend.file.AmountUnit;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.FooterLine;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of the amounts of a file once it was read: unit, currency, decimals. */
final class AmountRemarks {
  private final Header header;
  private final Tally tally;
  private final RowReader reader;
  private final SpendCsvOptions options;
  private final ProblemPath path;
  private final Problems problems;

  AmountRemarks(
      Header header,
      Tally tally,
      RowReader reader,
      SpendCsvOptions options,
      ProblemPath path,
      Problems problems) {
    this.header = header;
    this.tally = tally;
    this.reader = reader;
    this.options = options;
    this.path = path;
    this.problems = problems;
  }

  private void warn(ProblemCode code, String sentence, String remedy) {
    problems.add(Problem.warning(code, path, sentence, remedy));
  }

  private String shown(int column) {
    return header.shownPlace(column);
  }

  /** What the amounts are, where they are not the numbers of one column as they stand. */
  void amounts() {
    AmountForm form = header.amountForm();
    String name = shown(header.index(SpendColumn.AMOUNT));
    unit(form, name);
    if (form.credit() >= 0) {
      warn(
          FileCodes.DEBIT_LESS_CREDIT,
          "The amount is " + name + " less " + shown(form.credit()) + ".",
          "Nothing needs to be done, unless credits are no refunds.");
    }
  }

  private void unit(AmountForm form, String name) {
    Optional<AmountUnit> said = options.amountsIn();
    if (said.isPresent()) {
      if (said.get().power() != 0 || form.power() != 0) {
        warn(
            FileCodes.UNIT,
            "The amounts were read in " + said.get().code() + ", as was said.",
            "Nothing needs to be done, if that is right.");
      }
      return;
    }
    if (form.power() != 0) {
      warn(
          FileCodes.UNIT,
          "The header "
              + name
              + " says that its amounts are in "
              + Wording.unit(form.power())
              + ", and so they were read.",
          "If they are in pounds, say so: --amounts-in pounds on the command line,"
              + " SpendCsvOptions.withAmountsIn in a program.");
      return;
    }
    AmountForm.said(tally.footers().stream().map(FooterLine::text).toList())
        .ifPresent(
            line ->
                warn(
                    FileCodes.UNIT,
                    "A line below or between the rows, '"
                        + Bytes.shown(line.line(), 80)
                        + "', says that amounts are in "
                        + Wording.unit(line.power())
                        + "; they were read as pounds.",
                    "Say which: --amounts-in "
                        + Wording.unit(line.power())
                        + " or --amounts-in pounds on the command line,"
                        + " SpendCsvOptions.withAmountsIn in a program."));
  }

  /** How many rows are in another currency than the file. */
  long inOtherCurrencies() {
    return reader.oddities().currencies().values().stream().mapToLong(ExactSum::rows).sum();
  }

  /** Which currencies were seen, and how one of them is said. */
  void currencies(RowOddities odd) {
    if (odd.currencies().isEmpty()) {
      return;
    }
    List<String> seen = new ArrayList<>();
    odd.currencies()
        .forEach(
            (code, sum) ->
                seen.add(
                    Wording.count(sum.rows(), "row is in ", "rows are in ")
                        + code
                        + (odd.unreadInOtherCurrencies() == 0
                            ? " (" + Decimals.text(sum.value()) + ")"
                            : "")));
    String code = odd.currencies().keySet().iterator().next();
    problems.add(
        Problem.omission(
            FileCodes.CURRENCY,
            path,
            String.join(", ", seen)
                + ", and the file is read in "
                + options.currency()
                + ": they are left out, since nothing is converted.",
            "If the whole file is in "
                + code
                + ", say so: \"currency\": \""
                + code
                + "\" in the definition (--definition on the command line),"
                + " SpendCsvOptions.withCurrency in a program."));
  }

  void decimals(RowOddities odd) {
    if (odd.noisy() + odd.exact() == 0) {
      return;
    }
    String noisy =
        Wording.count(odd.noisy(), "amount has", "amounts have")
            + " more than two decimals by a spreadsheet's binary fractions. "
            + (odd.noisy() == 1 ? "It was" : "They were")
            + " read to the penny, which takes "
            + Decimals.text(odd.noise())
            + " off the sum as written.";
    String exact =
        Wording.count(odd.exact(), "amount has", "amounts have")
            + " more than two decimals that mean something. The exact sum is used.";
    String both = odd.noisy() > 0 && odd.exact() > 0 ? noisy + " " + exact : "";
    warn(
        FileCodes.DECIMALS,
        both.isEmpty() ? odd.noisy() > 0 ? noisy : exact : both,
        "Round the column to pence in the spreadsheet; the first such row is in line "
            + odd.firstDecimals()
            + ".");
  }
}
