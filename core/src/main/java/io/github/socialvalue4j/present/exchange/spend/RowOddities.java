package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.ExactSum;
import io.github.socialvalue4j.calculate.spend.SpendPeriod;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what is odd about rows that were read as they stand, so that it is said once. Mutable. */
final class RowOddities {
  private final Tally tally;
  private long periods;
  private String firstPeriod = "";
  private long ambiguous;
  private String firstAmbiguous = "";
  private long noisy;
  private BigDecimal noise = BigDecimal.ZERO;
  private long exact;
  private long firstDecimals;
  private long longer;
  private int mostBeyond;

  private final Map<String, ExactSum> currencies = new TreeMap<>();
  private long unread;

  private final FarDays farDays;

  RowOddities(Tally tally, SpendLayout layout) {
    this.tally = tally;
    this.farDays = new FarDays(layout);
  }

  void longer(long line, int beyond, BigDecimal amount) {
    longer++;
    tally.defect(
        FileCodes.COLUMN_WITHOUT_HEADER, Wording.of(FileCodes.COLUMN_WITHOUT_HEADER), line, amount);
    mostBeyond = Math.max(mostBeyond, beyond);
  }

  /**
   * Notes a row in another currency.
   *
   * @param amount in that currency, or null if it could not be read
   */
  void currency(String code, @Nullable BigDecimal amount) {
    ExactSum sum = currencies.computeIfAbsent(code, c -> new ExactSum());
    sum.add(0, amount);
    unread += amount == null ? 1 : 0;
  }

  /** What rows in other currencies come to, each in its own; of some the amount is not known. */
  Map<String, ExactSum> currencies() {
    return currencies;
  }

  /** How many rows in other currencies have no amount that could be read. */
  long unreadInOtherCurrencies() {
    return unread;
  }

  /** Notes the day of a row that is read, or its period. */
  void day(long line, @Nullable LocalDate day, @Nullable SpendPeriod period, AmountReader amounts) {
    if (day != null) {
      farDays.add(line, day.getYear(), day, amounts.pence(), amounts.exact());
    } else if (period != null) {
      farDays.add(line, period.first().getYear(), period, amounts.pence(), amounts.exact());
    }
  }

  /** The days that lie far from the others. */
  FarDays farDays() {
    return farDays;
  }

  void period(long line, String text, boolean isAmbiguous, BigDecimal amount) {
    firstPeriod = periods++ == 0 ? Bytes.shown(Bytes.trimmed(text), 40) : firstPeriod;
    tally.defect(FileCodes.PERIODS, Wording.of(FileCodes.PERIODS), line, amount);
    if (isAmbiguous) {
      firstAmbiguous = ambiguous++ == 0 ? Bytes.shown(Bytes.trimmed(text), 40) : firstAmbiguous;
      tally.defect(
          FileCodes.PERIOD_AMBIGUOUS, Wording.of(FileCodes.PERIOD_AMBIGUOUS), line, amount);
    }
  }

  void decimals(long line, AmountReader amounts) {
    BigDecimal written = amounts.noise();
    if (written != null) {
      noisy++;
      noise = noise.add(written.subtract(amounts.amount()));
    } else if (amounts.amount().scale() > 2) {
      exact++;
    } else {
      return;
    }
    firstDecimals = firstDecimals == 0 ? line : firstDecimals;
    tally.defect(FileCodes.DECIMALS, Wording.of(FileCodes.DECIMALS), line, amounts.amount());
  }

  long periods() {
    return periods;
  }

  String firstPeriod() {
    return firstPeriod;
  }

  long ambiguous() {
    return ambiguous;
  }

  String firstAmbiguous() {
    return firstAmbiguous;
  }

  /** How many amounts were read to the penny, because the rest is a spreadsheet's noise. */
  long noisy() {
    return noisy;
  }

  /** What was taken off those, added up. */
  BigDecimal noise() {
    return noise;
  }

  /** How many amounts have more than two decimals that mean something, all of which count. */
  long exact() {
    return exact;
  }

  long firstDecimals() {
    return firstDecimals;
  }

  /** How many rows have cells beyond the headers, in a file where most have. */
  long longer() {
    return longer;
  }

  int mostBeyond() {
    return mostBeyond;
  }
}
