package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.ProblemCode;
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
import java.nio.charset.StandardCharsets;
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
  private final Charset charset;
  private final Tally tally;
  private final SpendSink sink;
  private final TextPool texts;
  private final DateReader dates;
  private final AmountReader amounts;
  private final FactsReader facts = new FactsReader();
  private final Cells cells = new Cells();
  private final List<ProblemCode> codes = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();
  private final int supplier;
  private final int amount;
  private final int date;
  private final int[] named;
  private final String[] names = new String[NAMED.size()];
  private final boolean hasFacts;
  private boolean isRejected;
  private boolean hasAmount;
  private @Nullable LocalDate day;

  RowReader(Header header, Charset charset, SpendCsvOptions options, Tally tally, SpendSink sink) {
    this.header = header;
    this.charset = charset;
    this.tally = tally;
    this.sink = sink;
    this.texts = new TextPool(charset);
    this.dates = new DateReader(charset, options.isMonthFirst());
    this.amounts = new AmountReader(charset, options.currency().toString());
    this.supplier = header.index(SpendColumn.SUPPLIER);
    this.amount = header.index(SpendColumn.AMOUNT);
    this.date = header.index(SpendColumn.DATE);
    this.named = NAMED.stream().mapToInt(header::index).toArray();
    this.hasFacts =
        header.index(SpendColumn.POSTCODE) >= 0
            || header.index(SpendColumn.COMPANY_NUMBER) >= 0
            || header.index(SpendColumn.CHARITY_NUMBER) >= 0
            || header.index(SpendColumn.SME) >= 0
            || header.index(SpendColumn.VCSE) >= 0;
  }

  /** Splits a row; false if that cannot be done, and the row is then rejected already. */
  boolean split(ByteRows rows) throws IOException {
    codes.clear();
    reasons.clear();
    isRejected = false;
    boolean isWhole =
        rows.trouble() == ByteRows.Trouble.NONE && cells.split(rows, header.separator());
    if (isWhole && rows.isAscii() && !rows.hasControl() && !cells.hasStrayQuote()) {
      return true;
    }
    if (rows.hasControl()) {
      reject(FileCodes.CONTROL_CHARACTER, "The row holds a control character.");
    } else if (!isWhole) {
      trouble(rows.trouble());
    }
    if (isRejected) {
      note(rows, Optional.empty());
      return false;
    }
    if (!rows.isAscii()
        && charset.equals(StandardCharsets.UTF_8)
        && !Bytes.isUtf8(rows.bytes(), rows.start(), rows.end())) {
      byte[] bytes =
          Bytes.text(rows.bytes(), rows.start(), rows.end(), Bytes.WINDOWS)
              .getBytes(StandardCharsets.UTF_8);
      cells.split(bytes, 0, bytes.length, header.separator(), rows.hasQuote());
      repair(FileCodes.ENCODING, "The bytes are not UTF-8 and were read as Windows-1252.");
    }
    if (cells.hasStrayQuote()) {
      repair(FileCodes.STRAY_QUOTE, "A quote stands inside a cell without quotes and was kept.");
    }
    return true;
  }

  private void trouble(ByteRows.Trouble trouble) {
    switch (trouble) {
      case TOO_LONG ->
          reject(
              FileCodes.LINE_TOO_LONG,
              "The line is longer than " + ByteRows.LONGEST_LINE + " bytes; it is not kept.");
      case OPEN_QUOTE -> reject(FileCodes.OPEN_QUOTE, "A quote of the row is never closed.");
      case NONE -> reject(FileCodes.OPEN_QUOTE, "The quotes of the row do not pair up.");
    }
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

  /** Reads the row that was split: most rows are whole, and those take no detour. */
  void read(ByteRows rows) {
    int missing = header.names().size() - cells.count();
    int shift = 0;
    if (missing != 0 && isFused(missing)) {
      shift = 1;
    } else {
      if (missing != 0) {
        ragged(missing);
      }
      hasAmount = amount < cells.count() && readAmount();
      day = date < 0 ? null : day(readDate());
    }
    for (int i = 0; i < names.length; i++) {
      int column = named[i];
      names[i] = text(column > date ? column - shift : column);
    }
    if (!hasAmount || amounts.hasExponent()) {
      doubtAmount();
    }
    if (names[0].isEmpty()) {
      reject(FileCodes.NO_SUPPLIER, "The row does not say who was paid.");
    }
    SupplierFacts known = hasFacts ? facts(shift) : SupplierFacts.NONE;
    if (codes.isEmpty()) {
      tally.accept(amounts.pence(), amounts.exact(), amounts.isNegative());
      hand(rows, known);
    } else {
      finish(rows, known);
    }
  }

  /** Whether a comma between date and amount was lost; if so, both are read. */
  private boolean isFused(int missing) {
    if (missing != 1 || date < 0 || amount != date + 1 || date >= cells.count()) {
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
    day = day(dates.read(Objects.requireNonNull(parts.group(1))));
    return true;
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
      reject(fault, amounts.reason());
    }
  }

  private void finish(ByteRows rows, SupplierFacts known) {
    if (isRejected) {
      note(rows, hasAmount ? Optional.of(amounts.amount()) : Optional.empty());
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
    sink.accept(
        exact == null
            ? SpendRow.ofPence(
                rows.line(), day, names[0], amounts.pence(), names[1], names[2], names[3], known)
            : SpendRow.of(rows.line(), day, names[0], exact, names[1], names[2], names[3], known));
  }

  /** Whether the cell of the amount holds one. */
  boolean readAmount() {
    return amounts.read(cells.bytes(), cells.from(amount), cells.to(amount));
  }

  BigDecimal amount() {
    return amounts.amount();
  }

  private boolean readDate() {
    return date < cells.count()
        ? dates.read(cells.bytes(), cells.from(date), cells.to(date))
        : dates.read("");
  }

  private @Nullable LocalDate day(boolean isRead) {
    if (!isRead) {
      reject(Objects.requireNonNull(dates.fault()), dates.reason());
      return null;
    }
    if (dates.isSerial()) {
      repair(FileCodes.DATE_SERIAL, dates.reason());
    }
    return dates.day();
  }

  private String raw(int cell) {
    return Bytes.text(cells.bytes(), cells.from(cell), cells.to(cell), charset);
  }

  private int shifted(int column, int shift) {
    return column > date ? column - shift : column;
  }

  private void ragged(int missing) {
    if (missing > 0) {
      int last = Math.max(Math.max(supplier, amount), date);
      String sentence =
          "The row has "
              + cells.count()
              + " cells and the header "
              + header.names().size()
              + "; which are missing cannot be told.";
      if (last < cells.count()) {
        repair(FileCodes.RAGGED_ROW, "The row ends " + missing + " cells early; they are empty.");
      } else {
        reject(FileCodes.RAGGED_ROW, sentence);
      }
    } else if (missing < 0) {
      for (int i = header.names().size(); i < cells.count(); i++) {
        if (!text(i).isEmpty()) {
          reject(
              FileCodes.RAGGED_ROW,
              "The row has "
                  + cells.count()
                  + " cells and the header "
                  + header.names().size()
                  + ": perhaps a comma in a text without quotes.");
          return;
        }
      }
    }
  }

  private SupplierFacts facts(int shift) {
    FactsReader.Read read =
        facts.read(
            new FactsReader.Texts(
                text(shifted(header.index(SpendColumn.POSTCODE), shift)),
                text(shifted(header.index(SpendColumn.COMPANY_NUMBER), shift)),
                text(shifted(header.index(SpendColumn.CHARITY_NUMBER), shift)),
                text(shifted(header.index(SpendColumn.SME), shift)),
                text(shifted(header.index(SpendColumn.VCSE), shift))));
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
    int length = Math.min(rows.end() - rows.start(), LONGEST_TEXT * 4);
    Charset used = Bytes.isUtf8(rows.bytes(), rows.start(), rows.end()) ? charset : Bytes.WINDOWS;
    String text = Bytes.text(rows.bytes(), rows.start(), rows.start() + length, used);
    return new RowNote(
        rows.line(),
        fate,
        List.copyOf(new LinkedHashSet<>(codes)),
        String.join(" ", reasons),
        readable,
        text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "..." : text);
  }
}
