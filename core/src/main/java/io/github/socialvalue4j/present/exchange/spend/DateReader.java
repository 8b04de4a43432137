package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.calculate.spend.SpendPeriod;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days: 25/06/2012, 2012-06-25, 25-JUN-2012 and their like, with or without a time of day
 * after them, which is dropped; and the periods of {@link PeriodReader}. Two digits of a year are
 * of this century. What was read lies in the fields until the next call. Mutable, for one thread.
 */
final class DateReader {
  // It begins where a run of blanks or Ts does, so that a long run is looked at once.
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![ Tt])[ Tt]++[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?\\s*([AaPp][Mm])?(Z|[+-][0-9]{2}:?[0-9]{2})?");
  private static final Pattern DAY_MONTH =
      Pattern.compile("([0-9]{1,2})[/.\\- ]([0-9]{1,2})[/.\\- ]([0-9]{4}|[0-9]{2})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})[/.\\-]([0-9]{1,2})[/.\\-]([0-9]{1,2})");
  private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:[A-Z]{3,9},? )?([0-9]{1,2})(?:st|nd|rd|th)?[ \\-/.]{0,3}([A-Za-z]{3,9})[ \\-/,.]{1,3}([0-9]{4}|[0-9]{2})");
  private static final Pattern SERIAL = Pattern.compile("[2-7][0-9]{4}(\\.[0-9]+)?");
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
  private static final int CENTURY = 2000;
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final int BITS = 12;
  private static final int SLOTS = 1 << BITS;
  private static final int SPREAD = 0x9E3779B9;
  private static final int MOST_TEXTS = 4_096;
  private static final int LONGEST = 60;

  private final Charset charset;
  private final boolean isMonthFirst;
  private final int[] keys = new int[SLOTS];
  private final @Nullable LocalDate[] days = new LocalDate[SLOTS];

  private final PeriodReader periods;
  private final Map<String, Told> told = new HashMap<>();

  private @Nullable LocalDate day;
  private @Nullable SpendPeriod period;
  private @Nullable ProblemCode fault;
  private String reason = "";
  private boolean isSerial;
  private boolean isAmbiguous;
  private boolean isAgainstOrder;
  private boolean isOrderProven;

  /** What was read of a text, since texts come again. */
  private record Told(
      @Nullable LocalDate day,
      @Nullable SpendPeriod period,
      @Nullable ProblemCode fault,
      String reason,
      boolean isSerial,
      boolean isAmbiguous) {}

  /**
   * A reader of days.
   *
   * @param charset of bytes
   * @param isMonthFirst whether 06/25/2012 is a day
   * @param isYearMeant whether 2010-11 is a financial year and no month
   */
  DateReader(Charset charset, boolean isMonthFirst, boolean isYearMeant) {
    this.charset = charset;
    this.isMonthFirst = isMonthFirst;
    this.periods = new PeriodReader(isYearMeant);
  }

  /** The day, or null if there is none. */
  @Nullable LocalDate day() {
    return day;
  }

  /** The period that is told in place of a day, or null if there is none. */
  @Nullable SpendPeriod period() {
    return period;
  }

  /** Whether the period could also be another. */
  boolean isAmbiguous() {
    return isAmbiguous;
  }

  /** Whether some days can only be read if day and month change places. */
  boolean isAgainstOrder() {
    return isAgainstOrder;
  }

  /** Whether some days can only be read as they are. */
  boolean isOrderProven() {
    return isOrderProven;
  }

  /** Why there is no day and no period, or null if there is one. */
  @Nullable ProblemCode fault() {
    return fault;
  }

  /** A sentence on the fault, or on the count of days. */
  String reason() {
    return reason;
  }

  /** Whether it was a spreadsheet's count of days. */
  boolean isSerial() {
    return isSerial;
  }

  /** Reads a cell; whether it is a day. */
  boolean read(byte[] bytes, int from, int to) {
    if (to - from == 10) {
      int key = plainKey(bytes, from);
      if (key != 0) {
        int slot = (key * SPREAD) >>> (Integer.SIZE - BITS);
        if (keys[slot] == key) {
          day = days[slot];
          period = null;
          fault = null;
          isSerial = false;
          return true;
        }
        if (read(Bytes.text(bytes, from, to, charset)) && day != null) {
          keys[slot] = key;
          days[slot] = day;
          return true;
        }
        return fault == null;
      }
    }
    return read(Bytes.text(bytes, from, Math.min(to, from + LONGEST * 4), charset));
  }

  /** The digits of 25/06/2012 or 2012-06-25 as a number; 0 if the ten bytes are something else. */
  private static int plainKey(byte[] bytes, int from) {
    if (bytes[from + 2] == '/' && bytes[from + 5] == '/') {
      int first = four(bytes, from, from + 1, from + 3, from + 4);
      int second = four(bytes, from + 6, from + 7, from + 8, from + 9);
      return first < 0 || second < 0 ? 0 : (first * 10_000 + second) * 2 + 1;
    }
    if (bytes[from + 4] == '-' && bytes[from + 7] == '-') {
      int first = four(bytes, from, from + 1, from + 2, from + 3);
      int second = four(bytes, from + 5, from + 6, from + 8, from + 9);
      return first < 0 || second < 0 ? 0 : (first * 10_000 + second) * 2 + 2;
    }
    return 0;
  }

  /** Four digits as a number, or less than 0. */
  private static int four(byte[] bytes, int a, int b, int c, int d) {
    int one = bytes[a] - '0';
    int two = bytes[b] - '0';
    int three = bytes[c] - '0';
    int four = bytes[d] - '0';
    boolean isDigits =
        one >= 0
            && one <= 9
            && two >= 0
            && two <= 9
            && three >= 0
            && three <= 9
            && four >= 0
            && four <= 9;
    return isDigits ? one * 1000 + two * 100 + three * 10 + four : -1;
  }

  /** Reads a text; whether it is a day or a period. */
  boolean read(String raw) {
    Told known = told.get(raw);
    if (known == null) {
      boolean isRead = parts(raw);
      if (told.size() < MOST_TEXTS) {
        told.put(raw, new Told(day, period, fault, reason, isSerial, isAmbiguous));
      }
      return isRead;
    }
    day = known.day();
    period = known.period();
    fault = known.fault();
    reason = known.reason();
    isSerial = known.isSerial();
    isAmbiguous = known.isAmbiguous();
    return fault == null;
  }

  private boolean parts(String raw) {
    day = null;
    period = null;
    fault = null;
    isSerial = false;
    isAmbiguous = false;
    reason = "";
    String text = Bytes.trimmed(raw);
    if (text.isEmpty() || Placeholders.isNothing(text)) {
      return refuse(FileCodes.NO_DATE, "The row has no date.");
    }
    if (Formula.isOne(text)) {
      return refuse(FileCodes.FORMULA, Formula.sentence("date", text));
    }
    if (text.length() > LONGEST) {
      return refuse(FileCodes.DATE, "'" + Bytes.shown(text, 40) + "' is not a date.");
    }
    String date = withoutTime(text);
    try {
      day = parse(date);
    } catch (DateTimeException e) {
      return refuse(
          FileCodes.DATE,
          "'" + Bytes.shown(text, 40) + "' is no day of the calendar" + hint(date) + ".");
    }
    if (day != null) {
      return true;
    }
    if (SERIAL.matcher(text).matches()) {
      isSerial = true;
      day = SERIAL_ZERO.plusDays(Integer.parseInt(text.substring(0, 5)));
      reason = "The date '" + text + "' is a spreadsheet's count of days, read as " + day + ".";
      return true;
    }
    period = periods.read(text);
    isAmbiguous = periods.isAmbiguous();
    return period != null
        || refuse(FileCodes.DATE, "'" + Bytes.shown(text, 40) + "' is not a date.");
  }

  private static String withoutTime(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return text;
    }
    Matcher time = TIME.matcher(text);
    return time.find() && time.end() == text.length() ? text.substring(0, time.start()) : text;
  }

  private String hint(String date) {
    Matcher parts = DAY_MONTH.matcher(date);
    return parts.matches() && !isMonthFirst && Integer.parseInt(group(parts, 2)) > 12
        ? "; the file may write the month first (--month-first)"
        : "";
  }

  private @Nullable LocalDate parse(String text) {
    Matcher parts = DAY_MONTH.matcher(text);
    if (parts.matches()) {
      int one = Integer.parseInt(group(parts, 1));
      int two = Integer.parseInt(group(parts, 2));
      int month = isMonthFirst ? one : two;
      int other = isMonthFirst ? two : one;
      isAgainstOrder |= month > MONTHS_OF_A_YEAR && other >= 1 && other <= MONTHS_OF_A_YEAR;
      isOrderProven |= other > MONTHS_OF_A_YEAR && month >= 1 && month <= MONTHS_OF_A_YEAR;
      return LocalDate.of(
          year(group(parts, 3)), isMonthFirst ? one : two, isMonthFirst ? two : one);
    }
    parts = YEAR_FIRST.matcher(text);
    if (!parts.matches()) {
      parts = COMPACT.matcher(text);
    }
    if (parts.matches()) {
      return LocalDate.of(
          Integer.parseInt(group(parts, 1)),
          Integer.parseInt(group(parts, 2)),
          Integer.parseInt(group(parts, 3)));
    }
    parts = NAMED.matcher(text);
    if (parts.matches()) {
      int month = month(group(parts, 2));
      return month == 0
          ? null
          : LocalDate.of(year(group(parts, 3)), month, Integer.parseInt(group(parts, 1)));
    }
    return null;
  }

  private static String group(Matcher matcher, int group) {
    return Objects.requireNonNull(matcher.group(group));
  }

  private static int month(String name) {
    int at = MONTHS.indexOf(name.substring(0, 3).toUpperCase(Locale.ROOT));
    return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 2 ? CENTURY + year : year;
  }

  private boolean refuse(ProblemCode code, String sentence) {
    fault = code;
    reason = sentence;
    return false;
  }
}
