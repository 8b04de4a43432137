package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells a header that stands among the rows from a row, and one that means the same as the first
 * from another: below another the columns hold something else, be it the amount alone. A single
 * cell in the place of the amounts that names another unit or basis is such a header too. Mutable,
 * for one file.
 */
final class LaterHeader {
  private static final Set<String> FILLERS =
      Set.of("gbp", "pound", "pounds", "sterling", "in", "the", "of");
  private static final Set<SpendColumn> TELLING =
      EnumSet.of(SpendColumn.SUPPLIER, SpendColumn.AMOUNT, SpendColumn.DATE);
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 7;
  private static final int FEWEST_NAMES = 3;

  private final Header header;
  private final AmountForm form;
  private final boolean isUnitSaid;
  private final Set<String> names = new HashSet<>();
  private final int supplier;
  private final int amount;
  private final int date;
  private String why = "";

  /** What a line is. */
  enum Verdict {
    /** No header. */
    NONE,
    /** The first again, or one that means the same. */
    SAME,
    /** A line of the first, which has several. */
    PART,
    /** Another than the first. */
    OTHER
  }

  LaterHeader(Header header, SpendCsvOptions options) {
    this.header = header;
    this.form = header.amountForm();
    this.isUnitSaid = options.amountsIn().isPresent();
    header.names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    names.remove("");
    this.supplier = header.index(SpendColumn.SUPPLIER);
    this.amount = header.index(SpendColumn.AMOUNT);
    this.date = header.index(SpendColumn.DATE);
  }

  /** In what the last header that is another differs from the first, as part of a sentence. */
  String why() {
    return why;
  }

  /**
   * What the line is that was split.
   *
   * @param isBelowRows whether rows stand above it
   */
  Verdict of(RowReader reader, boolean isBelowRows) {
    String paid = reader.text(amount);
    String payee = reader.text(supplier);
    boolean isNamed = names.contains(payee.toLowerCase(Locale.ROOT));
    // Nearly every row has an amount, and with it no words of a header in that place.
    if (!isNamed && !isPerhapsName(paid)) {
      return Verdict.NONE;
    }
    if (payee.isEmpty() && reader.text(date).isEmpty() && isOtherUnit(paid, isBelowRows)) {
      return Verdict.OTHER;
    }
    boolean isUnit = bare(paid).isEmpty() || AmountForm.powerBelow(paid) != 0;
    if (!isBelowRows && !paid.isEmpty() && isUnit) {
      // Below the header itself a pound sign or a unit is said of its columns.
      return Verdict.NONE;
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < reader.cells().count(); i++) {
      texts.add(reader.text(i));
    }
    if (header.lines() > 1 && isPart(texts)) {
      return Verdict.PART;
    }
    String day = reader.text(date);
    boolean isDay = !day.isEmpty() && reader.isDay(day);
    if (isDay || !(isNamedAlike(payee, day) || isOfNames(texts, paid))) {
      return Verdict.NONE;
    }
    return isSame(texts) ? Verdict.SAME : Verdict.OTHER;
  }

  /** Whether a text in the place of an amount may name one: empty, or of words. */
  private static boolean isPerhapsName(String paid) {
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < paid.length(); i++) {
      letters += Character.isLetter(paid.charAt(i)) ? 1 : 0;
      digits += Character.isDigit(paid.charAt(i)) ? 1 : 0;
    }
    boolean isUnit = digits > 0 && AmountForm.powerBelow(paid) != 0;
    return digits == 0 || isUnit || letters >= FEWEST_NAMES;
  }

  /** A cell alone that says thousands, or gross below rows that are net. */
  private boolean isOtherUnit(String paid, boolean isBelowRows) {
    if (!isBelowRows || paid.isEmpty()) {
      return false;
    }
    int power = AmountForm.powerBelow(paid);
    boolean isOtherPower = power != 0 && power != form.power() && !isUnitSaid;
    boolean isOtherBasis =
        HeaderWords.basis(paid) != VatBasis.NOT_STATED
            && HeaderWords.basis(paid) != HeaderWords.basis(name(amount));
    if (isOtherPower || isOtherBasis) {
      why = differs(paid, amount);
    }
    return isOtherPower || isOtherBasis;
  }

  /** Whether each text is a part of the header in its place, and there are several. */
  private boolean isPart(List<String> texts) {
    int filled = 0;
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).isEmpty()) {
        continue;
      }
      filled++;
      Set<String> words = HeaderWords.words(texts.get(i));
      if (words.isEmpty() || !HeaderWords.words(name(i)).containsAll(words)) {
        return false;
      }
    }
    return filled > 1;
  }

  /** Whether nobody but a header has the very name of the payees' column where payees stand. */
  private boolean isNamedAlike(String payee, String day) {
    return payee.equalsIgnoreCase(name(supplier))
        && (date < 0 || speaksFor(SpendColumn.DATE, day) || isKnown(day));
  }

  /** Whether most texts name columns, two of them payees, amounts or days. */
  private boolean isOfNames(List<String> texts, String paid) {
    int filled = 0;
    int known = 0;
    Set<SpendColumn> told = EnumSet.noneOf(SpendColumn.class);
    for (String text : texts) {
      if (text.isEmpty()) {
        continue;
      }
      filled++;
      if (isKnown(text)) {
        known++;
        TELLING.stream().filter(column -> speaksFor(column, text)).forEach(told::add);
        header.columns().forEach((column, at) -> tell(told, column, text, at));
      }
    }
    boolean isPaidNamed = !paid.isEmpty() && !Placeholders.isNothing(paid);
    boolean isEnough = isPaidNamed ? known * 3 >= filled * 2 : known == filled;
    return filled >= (isPaidNamed ? 2 : FEWEST_NAMES) && isEnough && told.size() > 1;
  }

  private void tell(Set<SpendColumn> told, SpendColumn column, String text, int at) {
    if (TELLING.contains(column) && text.equalsIgnoreCase(name(at))) {
      told.add(column);
    }
  }

  private boolean isKnown(String text) {
    if (names.contains(text.toLowerCase(Locale.ROOT))) {
      return true;
    }
    Set<String> words = text.length() > LONGEST_NAME ? Set.of() : HeaderWords.words(text);
    if (words.isEmpty()
        || words.size() > MOST_WORDS
        || HeaderWords.hasAny(words, "ltd", "limited", "plc", "llp", "cic", "inc")) {
      return false;
    }
    return HeaderWords.isOfNumbers(words)
        || UnpaidWords.isUnpaid(words, false)
        || List.of(SpendColumn.values()).stream().anyMatch(c -> HeaderWords.points(c, words) > 0);
  }

  private static boolean speaksFor(SpendColumn column, String text) {
    return text.length() <= LONGEST_NAME && HeaderWords.points(column, HeaderWords.words(text)) > 0;
  }

  /** Whether each column that is used has a header that means what that of the first does. */
  private boolean isSame(List<String> texts) {
    if (!isSameAmount(text(texts, amount))) {
      why = differs(text(texts, amount), amount);
      return false;
    }
    for (Map.Entry<SpendColumn, Integer> column : header.columns().entrySet()) {
      int at = column.getValue();
      if (at != amount && !isSame(column.getKey(), text(texts, at), at)) {
        why = differs(text(texts, at), at);
        return false;
      }
    }
    for (int at : new int[] {form.currency(), form.credit()}) {
      if (at >= 0 && !HeaderWords.words(text(texts, at)).equals(HeaderWords.words(name(at)))) {
        why = differs(text(texts, at), at);
        return false;
      }
    }
    return true;
  }

  /** Amounts are the same below words that are the same, with or without a pound sign. */
  private boolean isSameAmount(String text) {
    return AmountForm.power(text) == form.power() && bare(text).equals(bare(name(amount)));
  }

  private static Set<String> bare(String name) {
    Set<String> words = HeaderWords.words(name);
    words.removeAll(FILLERS);
    return words;
  }

  /** Other columns are the same below other words that speak for them as well. */
  private boolean isSame(SpendColumn column, String text, int at) {
    Set<String> words = HeaderWords.words(text);
    return words.equals(HeaderWords.words(name(at)))
        || (HeaderWords.points(column, words) > 0
            && HeaderWords.adjustment(column, words, header.profiles().get(at), VatBasis.NET) >= 0);
  }

  private static String text(List<String> texts, int at) {
    return at < texts.size() ? texts.get(at) : "";
  }

  private String name(int at) {
    return at >= 0 && at < header.names().size() ? header.names().get(at) : "";
  }

  private String differs(String text, int at) {
    return (text.isEmpty() ? "nothing" : "'" + Bytes.shown(text, 60) + "'")
        + " where the first has '"
        + Bytes.shown(name(at), 60)
        + "'";
  }
}
