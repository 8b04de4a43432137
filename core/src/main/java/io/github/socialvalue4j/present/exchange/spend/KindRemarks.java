package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.Fault;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.spend.ExactSum;
import io.github.socialvalue4j.calculate.spend.file.AmountUnit;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.FileFaults;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Says once for each column what it says of the rows, where a plain sum of them is doubtful. */
final class KindRemarks {
  private static final int MOST_SHOWN = 6;
  private static final int LONGEST = 40;

  private final Header header;
  private final SpendCsvOptions options;
  private final Tally tally;
  private final ProblemPath path;
  private final Problems problems;
  private final boolean isRegister;
  private final VatBasis basis;
  private final int power;

  KindRemarks(
      Header header, SpendCsvOptions options, Tally tally, ProblemPath path, Problems problems) {
    this.header = header;
    this.options = options;
    this.tally = tally;
    this.path = path;
    this.problems = problems;
    this.isRegister = header.layout(options) == SpendLayout.CONTRACTS;
    this.basis = header.basis(options);
    this.power = options.amountsIn().map(AmountUnit::power).orElse(header.amountForm().power());
  }

  /** Says what the columns say. */
  void add(RowKinds kinds) {
    List<KindColumn> columns = new ArrayList<>(kinds.columns());
    columns.forEach(this::add);
  }

  private void add(KindColumn column) {
    warn(column, FileFaults.CREDITS_ADDED, KindRules.credits(column), KindText::above);
    warn(column, FileFaults.NOT_PAID_ADDED, KindRules.unpaid(column), KindText::all);
    if (!isRegister) {
      warn(column, FileFaults.PLANS_ADDED, KindRules.planned(column), KindText::all);
    }
    bases(column);
    List<KindText> units = KindRules.units(column, power);
    if (!units.isEmpty()) {
      int other =
          KindUnits.power(units.get(0).folded(), KindHeaders.isOfUnits(column.words())).orElse(0);
      warn(
          column,
          FileFaults.UNITS_ADDED,
          units,
          KindText::all,
          Wording.unit(power),
          Wording.unit(other));
    }
    warn(column, FileFaults.ESTIMATES_ADDED, KindRules.estimates(column), KindText::all);
    warn(column, FileFaults.PRICES_ADDED, KindRules.prices(column), KindText::all);
    warn(column, FileFaults.WHOLES_ADDED, KindRules.wholes(column), KindText::all);
    String amount = header.name(SpendColumn.AMOUNT).orElse("");
    if (!HeaderWords.hasAny(HeaderWords.words(amount), "gbp", "sterling", "pounds")) {
      String read = options.currency().toString();
      warn(
          column,
          FileFaults.CURRENCIES_ADDED,
          KindRules.currencies(column, read),
          KindText::all,
          read);
    }
  }

  private void bases(KindColumn column) {
    List<KindText> net = KindRules.basis(column, VatBasis.NET);
    List<KindText> gross = KindRules.basis(column, VatBasis.GROSS);
    if (!net.isEmpty() && !gross.isEmpty()) {
      List<KindText> both = new ArrayList<>(net);
      both.addAll(gross);
      warn(column, FileFaults.BASES_ADDED, both, KindText::all);
    } else if (basis != VatBasis.NOT_STATED) {
      List<KindText> other = basis == VatBasis.NET ? gross : net;
      warn(column, FileFaults.BASIS_DIFFERS, other, KindText::all, basis.code());
    }
  }

  private void warn(
      KindColumn column,
      Fault fault,
      List<KindText> said,
      Function<KindText, ExactSum> rows,
      Object... more) {
    if (said.isEmpty()) {
      return;
    }
    long count = 0;
    BigDecimal sum = BigDecimal.ZERO;
    long line = Long.MAX_VALUE;
    List<String> told = new ArrayList<>();
    for (KindText text : said) {
      ExactSum of = rows.apply(text);
      count += of.rows();
      sum = sum.add(of.value());
      line = Math.min(line, text.line());
      if (told.size() < MOST_SHOWN) {
        told.add(
            "'"
                + Bytes.shown(text.text(), LONGEST)
                + "' of "
                + Wording.count(of.rows(), "row", "rows")
                + " ("
                + Decimals.text(of.value())
                + ")");
      }
    }
    int left = said.size() - told.size();
    if (left > 0) {
      told.add(Wording.count(left, "more text", "more texts"));
    }
    String all =
        said.size() == 1
            ? told.get(0)
            : ShortText.inWords(told)
                + ", together "
                + Wording.count(count, "row", "rows")
                + " and "
                + Decimals.text(sum);
    tally.defects(
        FileCodes.COLUMN_SAYS_OTHERWISE,
        Wording.of(FileCodes.COLUMN_SAYS_OTHERWISE),
        line,
        count,
        sum);
    Object[] values = new Object[more.length + 2];
    values[0] = header.shownPlace(column.index());
    values[1] = all;
    System.arraycopy(more, 0, values, 2, more.length);
    problems.add(fault.at(path, values));
  }
}
