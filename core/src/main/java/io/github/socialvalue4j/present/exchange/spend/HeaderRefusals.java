package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.NearestIds;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says why no header was found, or why the file is not of the sort that is asked for. */
final class HeaderRefusals {
  private static final int MOST_NAMES = 60;

  private final SpendCsvOptions options;
  private final ProblemPath path;

  HeaderRefusals(SpendCsvOptions options, ProblemPath path) {
    this.options = options;
    this.path = path;
  }

  /** How a column is named, in the library and on the command line. */
  static String remedy(String example) {
    return "Say which column is which, by its header or its place: --column "
        + example
        + " on the command line, SpendCsvOptions.withColumn in a program.";
  }

  Refusal pivot(String mark, long line) {
    return new Refusal(
        Problem.error(
            FileCodes.PIVOT_TABLE,
            path.index((int) line),
            "The file is a pivot table ('"
                + Bytes.shown(mark, 60)
                + "'): sums by supplier, not transactions, so nothing in it has a day.",
            "Give the file that the table was made of, with one row for each payment."));
  }

  /** A budget, an order or a running sum is no amount of a payment. */
  Refusal notPaid(Header found, int column) {
    Set<String> words = HeaderWords.words(found.names().get(column));
    String what = UnpaidWords.what(words, false).orElse("no amount of a payment");
    return new Refusal(
        Problem.error(
            FileCodes.NOT_PAID,
            path.index((int) found.line()),
            "The amounts stand under "
                + found.shownPlace(column)
                + ", which is "
                + what
                + ", and no column says what was paid; there are "
                + shown(found.names())
                + ".",
            "Give a file with the amount of each payment; if one of the columns is that, say so. "
                + remedy("amount=#" + (column + 1))));
  }

  Refusal noDate(Header found) {
    return new Refusal(
        Problem.error(
            FileCodes.NO_DATE_COLUMN,
            path.index((int) found.line()),
            "No column holds the dates of "
                + found.layout(options).code()
                + "; there are "
                + shown(found.names())
                + ". Sums by supplier are not transactions.",
            "Give the file with one row for each payment; or name the date's column (--column"
                + " date=HEADER or date=#4); or read the file as a register of contracts (--layout"
                + " contracts)."));
  }

  /** Amounts whose header says net are never taken for gross ones, nor the other way round. */
  Optional<Refusal> basisContradicted(Header found) {
    String header = found.name(SpendColumn.AMOUNT).orElse("");
    VatBasis read = HeaderWords.basis(header);
    VatBasis said = options.basis().orElse(VatBasis.NOT_STATED);
    if (read == said || read == VatBasis.NOT_STATED || said == VatBasis.NOT_STATED) {
      return Optional.empty();
    }
    return Optional.of(
        new Refusal(
            Problem.error(
                FileCodes.BASIS_CONTRADICTED,
                path.index((int) found.line()),
                "The amounts stand under '"
                    + Bytes.shown(header, 60)
                    + "', so they are "
                    + read.code()
                    + " of VAT, and the definition says that they are "
                    + said.code()
                    + ".",
                "Say "
                    + read.code()
                    + " in the definition's basis, or give a file with a column of "
                    + said.code()
                    + " amounts. Net and gross amounts are never added up.")));
  }

  /** Amounts that a line above the header calls thousands are not read as pounds. */
  Optional<Refusal> unitNotSure(Header found) {
    return unitNotSure(found, AmountForm.said(found.preamble()), "A line above the header");
  }

  /** Nor those that the first cell below it calls so. */
  Optional<Refusal> unitNotSure(Header found, String cell) {
    int power = AmountForm.powerBelow(cell);
    return power == 0
        ? unitNotSure(found, AmountForm.said(List.of(cell)), "The line below the header")
        : unitNotSure(
            found, Optional.of(new AmountForm.Said(cell, power)), "The cell below the header");
  }

  private Optional<Refusal> unitNotSure(
      Header found, Optional<AmountForm.Said> unit, String where) {
    if (options.amountsIn().isPresent()) {
      return Optional.empty();
    }
    int power = found.amountForm().power();
    return unit.filter(said -> said.power() != power)
        .map(
            said ->
                new Refusal(
                    Problem.error(
                        FileCodes.UNIT,
                        path.index((int) found.line()),
                        where
                            + ", '"
                            + Bytes.shown(said.line(), 80)
                            + "', says that amounts are in "
                            + Wording.unit(said.power())
                            + ", and the header of the amounts, '"
                            + Bytes.shown(found.name(SpendColumn.AMOUNT).orElse(""), 60)
                            + "', "
                            + (power == 0 ? "does not" : "says " + Wording.unit(power))
                            + ", so it is not sure in which unit they are.",
                        "Say which: --amounts-in "
                            + Wording.unit(said.power())
                            + " or --amounts-in "
                            + Wording.unit(power)
                            + " on the command line, SpendCsvOptions.withAmountsIn in a"
                            + " program.")));
  }

  Refusal noHeader(String firstText, List<String> widest, int tooLong) {
    Optional<Refusal> noColumn = noColumn(widest);
    if (noColumn.isPresent()) {
      return noColumn.get();
    }
    if (firstText.isEmpty() && tooLong == 0) {
      return new Refusal(
          Problem.error(
              FileCodes.EMPTY,
              path,
              "The file holds no text.",
              "Give it a header and at least one row."));
    }
    String longer =
        tooLong == 0
            ? ""
            : "; "
                + Wording.count(tooLong, "of them is", "of them are")
                + " longer than "
                + ByteRows.LONGEST_LINE
                + " bytes";
    String cells = widest.size() < 2 ? "" : " The line with most cells has " + shown(widest) + ".";
    return new Refusal(
        Problem.error(
            FileCodes.NO_HEADER,
            path,
            "None of the first "
                + FirstLines.MOST
                + " lines names a supplier and an amount"
                + longer
                + "; the file begins '"
                + Bytes.shown(firstText, 80)
                + "'."
                + cells,
            "Give it a line of headers. " + remedy("supplier=HEADER --column amount=#5")));
  }

  private Optional<Refusal> noColumn(List<String> widest) {
    for (Map.Entry<SpendColumn, String> entry : options.columns().entrySet()) {
      String header = entry.getValue();
      boolean isThere =
          header.isEmpty() || SaidColumns.in(widest, Map.of(entry.getKey(), header)).isPresent();
      if (isThere) {
        continue;
      }
      Optional<Integer> place = SaidColumns.place(header);
      return Optional.of(
          new Refusal(
              Problem.error(
                  FileCodes.NO_SUCH_COLUMN,
                  path.child(Bytes.shown(header, 60)),
                  place.isPresent()
                      ? "No line has a column "
                          + Bytes.shown(header, 60)
                          + "; the widest has "
                          + widest.size()
                          + "."
                      : "No line has a column '" + Bytes.shown(header, 60) + "'.",
                  place.isPresent()
                      ? "Columns are counted from #1; there are " + shown(widest) + "."
                      : "Name one of the columns; nearest: " + nearest(header, widest) + ".")));
    }
    return Optional.empty();
  }

  private static String nearest(String header, List<String> widest) {
    List<String> names =
        widest.stream()
            .filter(n -> !n.isEmpty() && n.length() <= MOST_NAMES)
            .distinct()
            .limit(MOST_NAMES)
            .toList();
    return String.join(", ", NearestIds.to(Bytes.shown(header, MOST_NAMES), names));
  }

  /** Headers with their places, as far as they can be shown. */
  static String shown(List<String> names) {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < names.size() && shown.size() < MOST_NAMES; i++) {
      if (!names.get(i).isEmpty()) {
        shown.add("#" + (i + 1) + " '" + Bytes.shown(names.get(i), 40) + "'");
      }
    }
    return String.join(", ", shown) + (names.size() > MOST_NAMES ? ", ..." : "");
  }
}
