package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The line that names the columns, and what was seen of the rows below it. Immutable.
 *
 * @param line its number, from 1
 * @param lines how many lines it goes over
 * @param names the headers, without the empty ones at the end
 * @param width how many cells it has, with those
 * @param separator between cells
 * @param choice which column each meaning has
 * @param profiles what the cells of each column hold
 * @param isShort whether most rows have a cell more than there are headers
 * @param preamble the lines above that hold text
 */
record Header(
    long line,
    int lines,
    List<String> names,
    int width,
    char separator,
    ColumnChoice choice,
    List<ColumnProfile> profiles,
    boolean isShort,
    List<String> preamble) {

  Map<SpendColumn, Integer> columns() {
    return choice.columns();
  }

  Optional<String> name(SpendColumn column) {
    return Optional.ofNullable(columns().get(column)).map(names::get);
  }

  int index(SpendColumn column) {
    return columns().getOrDefault(column, -1);
  }

  /** A header as people are shown it; with its place, where it has no words or others have them. */
  String shownName(int index) {
    String name = names.get(index);
    boolean isOne = !name.isEmpty() && names.indexOf(name) == names.lastIndexOf(name);
    return isOne ? name : (name.isEmpty() ? "" : name + " ") + "(#" + (index + 1) + ")";
  }

  /** A header in quotes with its place, for a sentence. */
  String shownPlace(int index) {
    return "'" + Bytes.shown(names.get(index), 60) + "' (#" + (index + 1) + ")";
  }

  /** What the headers say of the amounts. */
  AmountForm amountForm() {
    return AmountForm.of(this);
  }

  /** Whether a column is one of amounts, as far as its cells were seen. */
  boolean isMoney(int index) {
    return index >= 0 && index < profiles.size() && profiles.get(index).isMoney();
  }

  /** Whether numbers of three digits may stand in a column of their own right. */
  boolean isOfNumbers(int index) {
    return index >= 0
        && index < names.size()
        && (HeaderWords.isOfNumbers(HeaderWords.words(names.get(index)))
            || profiles.get(index).isOfManyNumbers());
  }

  /** Whether a bare year and number, such as 2010-11, stands in a column of years. */
  boolean isYearMeant() {
    return name(SpendColumn.DATE)
        .map(HeaderWords::words)
        .filter(w -> HeaderWords.hasAny(w, "year", "fy"))
        .isPresent();
  }

  /** Which sort of file it is, if nobody said. */
  SpendLayout layout(SpendCsvOptions options) {
    return options.layout().orElseGet(this::guessedLayout);
  }

  private SpendLayout guessedLayout() {
    List<String> filled = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = HeaderWords.folded(names.get(i));
      ColumnProfile profile = profiles.get(i);
      if (profile.isSeen() && profile.isMostlyEmpty()) {
        continue;
      }
      boolean isMerchant =
          name.contains("merchant") && (i == index(SpendColumn.SUPPLIER) || profile.isNearlyFull());
      boolean isCard =
          (name.contains("card") && !name.contains("discard") && !profile.isAnswers())
              || isMerchant;
      if (isCard) {
        return SpendLayout.CARD;
      }
      filled.add(names.get(i));
    }
    return RegisterWords.isRegister(filled) ? SpendLayout.CONTRACTS : SpendLayout.PAYMENTS;
  }

  VatBasis basis(SpendCsvOptions options) {
    return options
        .basis()
        .orElseGet(
            () -> name(SpendColumn.AMOUNT).map(HeaderWords::basis).orElse(VatBasis.NOT_STATED));
  }
}
