package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import java.math.BigDecimal;

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

  RowOddities(Tally tally) {
    this.tally = tally;
  }

  void longer(long line, int beyond, BigDecimal amount) {
    longer++;
    tally.defect(
        FileCodes.COLUMN_WITHOUT_HEADER, Wording.of(FileCodes.COLUMN_WITHOUT_HEADER), line, amount);
    mostBeyond = Math.max(mostBeyond, beyond);
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
