package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Looks at each column that gives no amount, day or payee, for what it may say of the rows: that
 * one is a credit note, cancelled, a budget, or in thousands. A column with too many texts, or with
 * one that is no such word, is given up and costs nothing from then on. Mutable, for one file.
 */
final class RowKinds {
  private static final int MOST_COLUMNS = 200;
  private static final Set<SpendColumn> READ =
      Set.of(
          SpendColumn.AMOUNT,
          SpendColumn.DATE,
          SpendColumn.SUPPLIER,
          SpendColumn.POSTCODE,
          SpendColumn.COMPANY_NUMBER,
          SpendColumn.CHARITY_NUMBER,
          SpendColumn.SME,
          SpendColumn.VCSE);

  private final Charset charset;
  private final int date;
  private final List<KindColumn> columns = new ArrayList<>();

  RowKinds(Header header, FileStart start) {
    this.charset = start.charset();
    this.date = header.index(SpendColumn.DATE);
    int credit = header.amountForm().credit();
    for (int i = 0; i < header.names().size() && columns.size() < MOST_COLUMNS; i++) {
      int at = i;
      boolean isRead = READ.stream().anyMatch(column -> header.index(column) == at);
      if (!isRead && i != credit) {
        columns.add(new KindColumn(i, header.names().get(i)));
      }
    }
  }

  /** Whether there is still a column to look at. */
  boolean isOn() {
    return !columns.isEmpty();
  }

  /**
   * Takes a row that was read.
   *
   * @param lost how many cells behind the date are missing, because two stand in one
   */
  void add(Cells cells, int lost, long line, BigDecimal amount) {
    for (int i = columns.size() - 1; i >= 0; i--) {
      KindColumn column = columns.get(i);
      int cell = column.index() > date ? column.index() - lost : column.index();
      if (!column.add(cells, cell, line, amount, charset)) {
        columns.remove(i);
      }
    }
  }

  /** The columns that were not given up. */
  List<KindColumn> columns() {
    return columns;
  }
}
