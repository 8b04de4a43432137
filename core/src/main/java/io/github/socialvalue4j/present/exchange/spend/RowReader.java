package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.calculate.spend.SpendPeriod;
import io.github.socialvalue4j.calculate.spend.SpendRow;
import io.github.socialvalue4j.calculate.spend.SpendSink;
import io.github.socialvalue4j.calculate.spend.SupplierFacts;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.RowFate;
import io.github.socialvalue4j.calculate.spend.file.RowNote;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a payment of a row, or says why there is none. Mutable, for one file.
 *
 * <p>What is wrong with a row is collected, so that a row with three faults names three.
 */
final class RowReader {
  private static final Pattern FUSED =
      Pattern.compile("\\s*([0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4})(\\(?[-£]?[0-9].*)");
  private static final int LONGEST_TEXT = 2_000;

  /** The columns that are kept as texts. */
  private static final List<SpendColumn> NAMED =
      List.of(
          SpendColumn.SUPPLIER,
          SpendColumn.DEPARTMENT,
          SpendColumn.CATEGORY,
          SpendColumn.REFERENCE);

  private final Header header;
  private final Tally tally;
  private final SpendSink sink;
  private final Charset charset;
  private final TextPool texts;
  private final RowNames kept;
  private final DateReader dates;
  private final RowMoney money;
  private final AmountReader amounts;
  private final RowFacts facts;
  private final RowWidth width;
  private final RowEncoding encoding;
  private final RowOddities oddities;
  private final Cells cells = new Cells();
  private final List<ProblemCode> codes = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();
  private final int supplier;
  private final int amount;
  private final int date;
  private final int[] named;
  private final String[] names = new String[NAMED.size()];
  private final boolean hasFacts;
  private String firstRead = "";
  private boolean isRejected;
  private boolean isSplit;
  private boolean hasAmount;
  private @Nullable LocalDate day;
  private @Nullable SpendPeriod period;

  RowReader(Header header, FileStart start, SpendCsvOptions options, Tally tally, SpendSink sink) {
    this.header = header;
    this.charset = start.charset();
    this.tally = tally;
    this.sink = sink;
    this.texts = new TextPool(charset, text -> text);
    this.kept = new RowNames(charset);
    this.dates = new DateReader(charset, options.isMonthFirst(), header.isYearMeant());
    this.money = new RowMoney(header, start, options);
    this.amounts = money.amounts();
    this.facts = new RowFacts(header);
    this.width = new RowWidth(header);
    this.encoding = new RowEncoding(start);
    this.oddities = new RowOddities(tally, header.layout(options));
    this.supplier = header.index(SpendColumn.SUPPLIER);
    this.amount = header.index(SpendColumn.AMOUNT);
    this.date = header.index(SpendColumn.DATE);
    this.named = NAMED.stream().mapToInt(header::index).toArray();
    this.hasFacts = facts.isAny();
  }

  RowEncoding encoding() {
    return encoding;
  }

  RowOddities oddities() {
    return oddities;
  }

  RowFacts facts() {
    return facts;
  }

  DateReader dates() {
    return dates;
  }

  /** Rejects the row that was split, whatever it holds. */
  void refuse(ByteRows rows, ProblemCode code, String sentence) {
    reject(code, sentence);
    note(rows, Optional.empty());
  }

  /** Splits a row; false if that cannot be done, and the row is then rejected already. */
  boolean split(ByteRows rows) throws IOException {
    codes.clear();
    reasons.clear();
    isRejected = false;
    boolean isWhole =
        rows.trouble() == ByteRows.Trouble.NONE
            && cells.split(rows, header.separator(), width.least(), width.most());
    if (isWhole && rows.isAscii() && !rows.hasControl() && !cells.hasStrayQuote()) {
      return true;
    }
    if (rows.hasControl()) {
      reject(FileCodes.CONTROL_CHARACTER, Wording.control(rows));
    } else if (!isWhole) {
      boolean isTooLong = rows.trouble() == ByteRows.Trouble.TOO_LONG;
      reject(
          isTooLong ? FileCodes.LINE_TOO_LONG : FileCodes.OPEN_QUOTE,
          Wording.trouble(rows.trouble()));
    }
    if (isRejected) {
      note(rows, Optional.empty());
      return false;
    }
    byte[] changed = rows.isAscii() ? null : encoding.changed(rows);
    if (changed != null) {
      cells.split(changed, 0, changed.length, header.separator(), rows.hasQuote());
    }
    if (!rows.isAscii() && !encoding.reason().isEmpty()) {
      repair(FileCodes.ENCODING, encoding.reason());
    }
    if (cells.hasStrayQuote()) {
      repair(FileCodes.STRAY_QUOTE, "A quote stands inside a cell without quotes and was kept.");
    }
    return true;
  }

  Cells cells() {
    return cells;
  }

  /** The text of a cell, without white space and stray marks at its ends. */
  String text(int cell) {
    return cell < 0 || cell >= cells.count()
        ? ""
        : texts.text(cells.bytes(), cells.from(cell), cells.to(cell));
  }

  /** What the columns that matter held in the first row that was rejected. */
  String firstRead() {
    return firstRead;
  }

  /** Whether a text is a day or a period. */
  boolean isDay(String text) {
    return dates.read(text);
  }

  /** Whether a single cell beside this one is an amount, which is then read. */
  boolean isOnlyAmountBeside(int cell) {
    String found = "";
    for (int i = 0; i < cells.count(); i++) {
      String text = i == cell ? "" : text(i);
      if (!text.isEmpty() && amounts.read(text)) {
        if (!found.isEmpty()) {
          return false;
        }
        found = text;
      }
    }
    return !found.isEmpty() && amounts.read(found);
  }

  /** Reads the row that was split, most without a detour; how many cells lack behind its date. */
  int read(ByteRows rows) {
    int shift = header.width() - cells.count() == 1 && isFused() ? 1 : 0;
    isSplit = false;
    if (shift == 0) {
      hasAmount = amount < cells.count() && readAmount();
      readDay(date < 0 || readDate());
      if (cells.count() != header.names().size()) {
        width(rows);
      }
      isSplit = hasAmount && width.maySplit(cells, amount);
      if (isSplit) {
        reject(FileCodes.SPLIT_AMOUNT, width.splitSentence(text(amount), text(amount + 1)));
      }
    }
    names[0] = cut(kept.payee(cells, supplier));
    names[1] = cut(kept.label(cells, shifted(named[1], shift)));
    names[2] = cut(kept.label(cells, shifted(named[2], shift)));
    names[3] = cut(kept.reference(cells, shifted(named[3], shift)));
    if (!hasAmount || amounts.hasExponent()) {
      doubtAmount();
    }
    String other = money.otherCurrency(cells);
    if (!other.isEmpty()) {
      oddities.currency(other, hasAmount ? amounts.amount() : null);
      reject(FileCodes.CURRENCY, "The amount is in " + other + ", by its column or header.");
    }
    if (names[0].isEmpty()) {
      reject(FileCodes.NO_SUPPLIER, "The row does not say who was paid.");
    } else if (Formula.isOne(names[0])) {
      reject(FileCodes.FORMULA, Formula.sentence("supplier", names[0]));
    }
    SupplierFacts known = hasFacts ? readFacts(shift) : SupplierFacts.NONE;
    if (codes.isEmpty()) {
      tally.accept(amounts.pence(), amounts.exact(), amounts.isNegative());
      hand(rows, known);
    } else {
      finish(rows, known);
    }
    return shift;
  }

  private String cut(String text) {
    if (text.length() <= RowNames.LONGEST) {
      return text;
    }
    repair(
        FileCodes.TEXT_CUT,
        "A text of " + text.length() + " characters was cut to " + RowNames.LONGEST + ".");
    return Bytes.shown(text, RowNames.LONGEST);
  }

  /** Whether a comma between date and amount was lost; if so, both are read. */
  private boolean isFused() {
    if (date < 0 || amount != date + 1 || date >= cells.count()) {
      return false;
    }
    String fused = raw(date);
    Matcher parts = FUSED.matcher(fused);
    if (!parts.matches()) {
      return false;
    }
    repair(
        FileCodes.FUSED_DATE_AMOUNT,
        "Date and amount stand in one cell, '" + Bytes.shown(fused, 40) + "', and were parted.");
    codes.add(FileCodes.RAGGED_ROW);
    hasAmount = amounts.read(Objects.requireNonNull(parts.group(2)));
    readDay(dates.read(Objects.requireNonNull(parts.group(1))));
    return true;
  }

  private void width(ByteRows rows) {
    RowWidth.Verdict verdict =
        width.of(cells, hasAmount && (date < 0 || day != null || period != null));
    switch (verdict.fate()) {
      case ACCEPTED -> {
        if (verdict.isLonger()) {
          oddities.longer(rows.line(), cells.count() - header.names().size(), amounts.amount());
        }
      }
      case REPAIRED -> repair(FileCodes.RAGGED_ROW, verdict.sentence());
      case REJECTED -> reject(FileCodes.RAGGED_ROW, verdict.sentence());
    }
  }

  private void doubtAmount() {
    if (hasAmount) {
      repair(FileCodes.EXPONENT, amounts.reason());
      return;
    }
    ProblemCode fault = amounts.fault();
    if (amount >= cells.count() || fault == null) {
      reject(FileCodes.NO_AMOUNT, "The row has no amount.");
    } else {
      if (fault.equals(FileCodes.CURRENCY)) {
        oddities.currency(amounts.otherCurrency(), null);
      }
      reject(fault, amounts.reason());
    }
  }

  private void finish(ByteRows rows, SupplierFacts known) {
    if (isRejected) {
      firstRead = firstRead.isEmpty() ? Wording.asRead(this, header) : firstRead;
      boolean isAmount = hasAmount && !isSplit && !codes.contains(FileCodes.CURRENCY);
      note(rows, isAmount ? Optional.of(amounts.amount()) : Optional.empty());
      return;
    }
    tally.repair(
        made(rows, RowFate.REPAIRED, Optional.of(amounts.amount())),
        amounts.pence(),
        amounts.exact(),
        amounts.isNegative());
    hand(rows, known);
  }

  private void hand(ByteRows rows, SupplierFacts known) {
    BigDecimal exact = amounts.exact();
    boolean isNamed = RowNames.isName(names[0]);
    String payee = RowNames.plain(names[0]);
    SpendRow row =
        exact == null
            ? SpendRow.ofPence(
                rows.line(), day, payee, amounts.pence(), names[1], names[2], names[3], known)
            : SpendRow.of(rows.line(), day, payee, exact, names[1], names[2], names[3], known);
    if (exact != null || amounts.noise() != null) {
      oddities.decimals(rows.line(), amounts);
    }
    oddities.day(rows.line(), day, period, amounts);
    if (period != null) {
      row = row.withPeriod(period);
      oddities.period(rows.line(), raw(date), dates.isAmbiguous(), amounts.amount());
    }
    sink.accept(isNamed ? row : row.withPayeeNotNamed());
  }

  /** Whether the cell of the amount holds one. */
  boolean readAmount() {
    return money.read(cells);
  }

  /** Whether the row was handed on, and not rejected. */
  boolean isRead() {
    return !isRejected;
  }

  BigDecimal amount() {
    return amounts.amount();
  }

  private boolean readDate() {
    return date < cells.count()
        ? dates.read(cells.bytes(), cells.from(date), cells.to(date))
        : dates.read("");
  }

  private void readDay(boolean isRead) {
    day = null;
    period = null;
    if (date < 0) {
      return;
    }
    if (!isRead) {
      reject(Objects.requireNonNull(dates.fault()), dates.reason());
      return;
    }
    if (dates.isSerial()) {
      repair(FileCodes.DATE_SERIAL, dates.reason());
    }
    day = dates.day();
    period = dates.period();
  }

  private String raw(int cell) {
    return Bytes.text(cells.bytes(), cells.from(cell), cells.to(cell), charset);
  }

  private int shifted(int column, int shift) {
    return column > date ? column - shift : column;
  }

  private SupplierFacts readFacts(int shift) {
    FactsReader.Read read = facts.read(column -> text(shifted(column, shift)));
    if (!read.ignored().isEmpty()) {
      repair(FileCodes.FACT_IGNORED, read.ignored());
    }
    return read.facts();
  }

  private void repair(ProblemCode code, String sentence) {
    codes.add(code);
    reasons.add(sentence);
  }

  private void reject(ProblemCode code, String sentence) {
    isRejected = true;
    repair(code, sentence);
  }

  private void note(ByteRows rows, Optional<BigDecimal> readable) {
    tally.reject(made(rows, RowFate.REJECTED, readable));
  }

  private RowNote made(ByteRows rows, RowFate fate, Optional<BigDecimal> readable) {
    return new RowNote(
        rows.line(),
        fate,
        List.copyOf(new LinkedHashSet<>(codes)),
        String.join(" ", reasons),
        readable,
        encoding.shown(rows, LONGEST_TEXT));
  }
}
