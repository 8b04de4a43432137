package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the amount of a row from all columns that say something of it: that of the amount, that of
 * credits beside one of debits, and that of the currency. Mutable, for one file.
 */
final class RowMoney {
  private static final Map<String, String> CURRENCIES =
      Map.of(
          "£",
          "GBP",
          "STERLING",
          "GBP",
          "POUNDS",
          "GBP",
          "POUND",
          "GBP",
          "€",
          "EUR",
          "EURO",
          "EUR",
          "EUROS",
          "EUR",
          "$",
          "USD",
          "US$",
          "USD",
          "¥",
          "JPY");
  private static final Set<String> POUNDS = Set.of("STG", "UKP", "GB£", "GBP£", "£GBP", "UK£");
  private static final int LETTERS = 3;
  private static final int LONGEST = 20;

  private final AmountReader amounts;
  private final Charset charset;
  private final String currency;
  private final int amount;
  private final AmountForm form;
  private final String ofHeader;

  RowMoney(Header header, FileStart start, SpendCsvOptions options) {
    this.amounts = AmountReader.of(header, start, options);
    this.charset = start.charset();
    this.currency = options.currency().toString();
    this.amount = header.index(SpendColumn.AMOUNT);
    this.form = header.amountForm();
    this.ofHeader = ofHeader(header.names().get(amount));
  }

  AmountReader amounts() {
    return amounts;
  }

  /** Whether the cells of the amount hold one: debit less credit where both have columns. */
  boolean read(Cells cells) {
    if (form.credit() >= 0 && form.credit() < cells.count()) {
      String credit = text(cells, form.credit());
      if (!Placeholders.isNothing(credit)) {
        return lessCredit(text(cells, amount), credit);
      }
    }
    return amounts.read(cells.bytes(), cells.from(amount), cells.to(amount));
  }

  private boolean lessCredit(String debit, String credit) {
    if (!amounts.read(credit)) {
      return false;
    }
    BigDecimal off = amounts.amount();
    if (off.signum() < 0) {
      return amounts.refuse(
          FileCodes.AMOUNT,
          "The credit '"
              + Bytes.shown(credit, 40)
              + "' is negative, so it may be taken off or added.");
    }
    if (!amounts.read(Placeholders.isNothing(debit) ? "0" : debit)) {
      return false;
    }
    amounts.less(off);
    return true;
  }

  private String text(Cells cells, int cell) {
    return Bytes.trimmed(Bytes.text(cells.bytes(), cells.from(cell), cells.to(cell), charset));
  }

  /** The currency that a row or the header says, if it is another than that of the file; or "". */
  String otherCurrency(Cells cells) {
    if (!ofHeader.isEmpty()) {
      return ofHeader;
    }
    int column = form.currency();
    if (column < 0 || column >= cells.count() || cells.isEmpty(column)) {
      return "";
    }
    return other(text(cells, column));
  }

  /** Whether a text is the code or sign of a currency. */
  static boolean isCurrency(String said, String currency) {
    return code(said).equals(currency);
  }

  private static String code(String said) {
    String folded = said.toUpperCase(Locale.ROOT);
    return POUNDS.contains(folded) ? "GBP" : CURRENCIES.getOrDefault(folded, folded);
  }

  private String other(String said) {
    if (said.length() > LONGEST) {
      return "";
    }
    String code = code(said);
    boolean isCode = code.length() == LETTERS && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return !isCode || Placeholders.isNothing(code) || code.equals(currency) ? "" : code;
  }

  private String ofHeader(String name) {
    Set<String> words = HeaderWords.words(name);
    String said =
        name.indexOf('€') >= 0 || HeaderWords.hasAny(words, "eur", "euro", "euros")
            ? "EUR"
            : name.indexOf('$') >= 0 || HeaderWords.hasAny(words, "usd", "dollar", "dollars")
                ? "USD"
                : "";
    return said.equals(currency) || HeaderWords.hasAny(words, "gbp", "sterling") ? "" : said;
  }
}
