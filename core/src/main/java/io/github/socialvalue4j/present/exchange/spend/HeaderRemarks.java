package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of headers that mean another thing than their words seem to: each that was left for
 * that, and each that was taken because there is no better. What the user names is not doubted.
 */
final class HeaderRemarks {
  private final Header header;
  private final SpendCsvOptions options;
  private final ProblemPath path;
  private final Problems problems;

  HeaderRemarks(Header header, SpendCsvOptions options, ProblemPath path, Problems problems) {
    this.header = header;
    this.options = options;
    this.path = path;
    this.problems = problems;
  }

  void add() {
    for (int i = 0; i < header.names().size(); i++) {
      if (header.columns().containsValue(i)) {
        negated(i);
      } else if (!header.profiles().get(i).isEmpty()) {
        left(i);
      }
    }
    rate();
    day();
  }

  /** A column that was left because it says something else, where no other has the fact. */
  private void left(int index) {
    Set<String> words = words(index);
    for (SpendColumn column : FactWords.columns()) {
      Optional<String> why = FactWords.other(column, words, header.profiles().get(index));
      boolean isOpen = header.index(column) < 0 && !options.columns().containsKey(column);
      if (isOpen && why.isPresent() && HeaderWords.points(column, words) > 0) {
        problems.add(
            HeaderFaults.OTHER_MEANING.at(
                path, header.shownPlace(index), column.code(), why.get(), said(column, index)));
        return;
      }
    }
  }

  private void negated(int index) {
    for (SpendColumn column : List.of(SpendColumn.SME, SpendColumn.VCSE)) {
      if (header.index(column) == index
          && options.columns().containsKey(column)
          && FactWords.isNegated(words(index))
          && FactWords.other(column, words(index), header.profiles().get(index)).isPresent()) {
        problems.add(HeaderFaults.NEGATED.at(path, header.shownPlace(index), column.code()));
        return;
      }
    }
  }

  private void rate() {
    int amount = header.index(SpendColumn.AMOUNT);
    if (isGuessed(SpendColumn.AMOUNT) && UnpaidWords.isRate(words(amount))) {
      problems.add(
          HeaderFaults.RATE.at(path, header.shownPlace(amount), said(SpendColumn.AMOUNT, amount)));
    }
  }

  private void day() {
    int date = header.index(SpendColumn.DATE);
    boolean isOfPayments = header.layout(options) != SpendLayout.CONTRACTS;
    if (isOfPayments && isGuessed(SpendColumn.DATE) && HeaderWords.isOtherDay(words(date))) {
      problems.add(
          HeaderFaults.OTHER_DAY.at(path, header.shownPlace(date), said(SpendColumn.DATE, date)));
    }
  }

  private boolean isGuessed(SpendColumn column) {
    return header.index(column) >= 0 && !options.columns().containsKey(column);
  }

  private Set<String> words(int index) {
    return HeaderWords.words(header.names().get(index));
  }

  private static String said(SpendColumn column, int index) {
    return column.code() + "=#" + (index + 1);
  }
}
