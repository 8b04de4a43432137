package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.SpendPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads periods: July 2010, Jul-10, 2010-07, 07/2010, Q2 2010/11, 2010 Q3, July 2010 - September
 * 2010, Apr to Jun 2010, 2010/11, 2010, and two days with "to" between. A text is cut into words of
 * letters and numbers, and these are read from left to right, so a text of any length takes time
 * that grows with its length. What was read lies in the fields until the next call. Mutable, for
 * one thread.
 */
final class PeriodReader {
  private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
  private static final int LONGEST = 60;
  private static final int APRIL = 4;
  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int QUARTERS = 4;
  private static final int MOST_MONTHS = 12;
  private static final int CENTURY = 100;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;
  private static final Set<String> FILLERS =
      Set.of("FY", "YEAR", "FINANCIAL", "QUARTER", "QTR", "MONTH", "OF", "PERIOD", "YE", "ENDING");

  private final boolean isYearMeant;
  private boolean isAmbiguous;

  /**
   * A reader of periods.
   *
   * @param isYearMeant whether 2010-11 is a financial year; otherwise it is a month
   */
  PeriodReader(boolean isYearMeant) {
    this.isYearMeant = isYearMeant;
  }

  /** Whether the period that was read last could also be another. */
  boolean isAmbiguous() {
    return isAmbiguous;
  }

  /** A part of a text: a number, a word, or a mark between them. */
  private record Token(String text, int number, char kind) {
    private static final char NUMBER = '9';
    private static final char WORD = 'A';

    boolean isNumber(int digits) {
      return kind == NUMBER && text.length() == digits;
    }

    boolean isYear() {
      return isNumber(4) && number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    int month() {
      if (kind != WORD || text.length() < MONTHS_OF_A_QUARTER) {
        return 0;
      }
      int at = MONTHS.indexOf(text.substring(0, 3));
      return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
    }

    /** Of Q2 or Quarter 2 the 2; 0 for anything else. */
    int quarter() {
      boolean isOne = kind == 'Q' && number >= 1 && number <= QUARTERS;
      return isOne ? number : 0;
    }

    /** Of P4, the fourth month of a financial year, the 4; 0 for anything else. */
    int ledgerMonth() {
      return kind == 'P' && number >= 1 && number <= MOST_MONTHS ? number : 0;
    }
  }

  /** The period that a text tells; null if it tells none. */
  @Nullable SpendPeriod read(String text) {
    isAmbiguous = false;
    if (text.length() > LONGEST) {
      return null;
    }
    List<Token> tokens = tokens(text.toUpperCase(Locale.ROOT));
    try {
      return tokens.isEmpty() ? null : read(tokens);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int from = at;
      if (c >= '0' && c <= '9') {
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
          at++;
        }
        add(tokens, text.substring(from, at));
      } else if (c >= 'A' && c <= 'Z') {
        while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
          at++;
        }
        tokens.add(new Token(text.substring(from, at), 0, Token.WORD));
      } else {
        boolean isDash = c == '\u2013' || c == '\u2014' || c == '-';
        if (isDash || c == '/') {
          tokens.add(new Token("", 0, isDash ? '-' : '/'));
        } else if (!Bytes.isBlank(c) && c != ',' && c != '.' && c != ':' && c != '\'') {
          return List.of();
        }
        at++;
      }
    }
    return tokens;
  }

  /** A number; after Q, QTR or QUARTER it is that of a quarter. */
  private static void add(List<Token> tokens, String digits) {
    int number = digits.length() > 8 ? -1 : Integer.parseInt(digits);
    int last = tokens.size() - 1;
    if (last >= 0 && tokens.get(last).kind() == Token.WORD && digits.length() <= 2) {
      String before = tokens.get(last).text();
      boolean isQuarter = before.equals("Q") || before.equals("QTR") || before.equals("QUARTER");
      if (isQuarter || before.equals("P") || before.equals("PERIOD")) {
        tokens.set(last, new Token(digits, number, isQuarter ? 'Q' : 'P'));
        return;
      }
    }
    tokens.add(new Token(digits, number, Token.NUMBER));
  }

  private @Nullable SpendPeriod read(List<Token> all) {
    List<Token> tokens =
        all.stream().filter(t -> t.kind() != Token.WORD || !FILLERS.contains(t.text())).toList();
    for (int i = 1; i < tokens.size() - 1; i++) {
      Token between = tokens.get(i);
      if (between.kind() == '-'
          || (between.kind() == Token.WORD
              && (between.text().equals("TO") || between.text().equals("UNTIL")))) {
        SpendPeriod range = range(tokens.subList(0, i), tokens.subList(i + 1, tokens.size()));
        if (range != null) {
          return range;
        }
      }
    }
    return single(tokens);
  }

  /** From one month, or day, to another; a year may stand at the end alone. */
  private static @Nullable SpendPeriod range(List<Token> from, List<Token> to) {
    LocalDate firstDay = day(from);
    LocalDate lastDay = day(to);
    if (firstDay != null && lastDay != null) {
      return lastDay.isBefore(firstDay) ? null : new SpendPeriod(firstDay, lastDay);
    }
    YearMonth last = namedMonth(to);
    if (last == null || from.get(0).month() == 0) {
      return null;
    }
    YearMonth first = namedMonth(from);
    if (first == null) {
      if (from.size() != 1) {
        return null;
      }
      int month = from.get(0).month();
      first =
          YearMonth.of(month <= last.getMonthValue() ? last.getYear() : last.getYear() - 1, month);
    }
    return last.isBefore(first) ? null : SpendPeriod.ofMonths(first, last);
  }

  private static @Nullable LocalDate day(List<Token> tokens) {
    List<Token> parts =
        tokens.stream().filter(t -> t.kind() == Token.NUMBER || t.kind() == Token.WORD).toList();
    if (parts.size() != 3 || parts.get(0).kind() != Token.NUMBER) {
      return null;
    }
    if (parts.get(0).isYear() && parts.get(2).isNumber(2)) {
      return LocalDate.of(parts.get(0).number(), parts.get(1).number(), parts.get(2).number());
    }
    Token year = parts.get(2);
    int month = parts.get(1).kind() == Token.WORD ? parts.get(1).month() : parts.get(1).number();
    if (!year.isYear() || month < 1 || month > MOST_MONTHS || parts.get(0).text().length() > 2) {
      return null;
    }
    return LocalDate.of(year.number(), month, parts.get(0).number());
  }

  /** July 2010, Jul-10. */
  private static @Nullable YearMonth namedMonth(List<Token> tokens) {
    List<Token> parts = tokens.stream().filter(t -> t.kind() != '-' && t.kind() != '/').toList();
    if (parts.size() != 2) {
      return null;
    }
    int at = parts.get(0).month() > 0 ? 0 : 1;
    int month = parts.get(at).month();
    Token year = parts.get(1 - at);
    boolean isYear = year.isYear() || (at == 0 && year.isNumber(2));
    if (month == 0 || !isYear) {
      return null;
    }
    return YearMonth.of(year.isYear() ? year.number() : 2000 + year.number(), month);
  }

  private @Nullable SpendPeriod single(List<Token> tokens) {
    YearMonth named = namedMonth(tokens);
    if (named != null) {
      return SpendPeriod.ofMonths(named, named);
    }
    int quarter = 0;
    int ledgerMonth = 0;
    List<Token> rest = new ArrayList<>();
    for (Token token : tokens) {
      if (token.quarter() + token.ledgerMonth() > 0) {
        if (quarter + ledgerMonth > 0) {
          return null;
        }
        quarter = token.quarter();
        ledgerMonth = token.ledgerMonth();
      } else {
        rest.add(token);
      }
    }
    if (quarter + ledgerMonth == 0) {
      return numbers(rest);
    }
    while (!rest.isEmpty() && isMark(rest.get(0))) {
      rest.remove(0);
    }
    while (!rest.isEmpty() && isMark(rest.get(rest.size() - 1))) {
      rest.remove(rest.size() - 1);
    }
    if (ledgerMonth > 0) {
      if (!isFinancialYear(rest)) {
        return null;
      }
      YearMonth month = YearMonth.of(rest.get(0).number(), APRIL).plusMonths(ledgerMonth - 1L);
      return SpendPeriod.ofMonths(month, month);
    }
    return quarter(quarter, rest);
  }

  private static boolean isMark(Token token) {
    return token.kind() == '-' || token.kind() == '/';
  }

  private @Nullable SpendPeriod quarter(int quarter, List<Token> year) {
    YearMonth first = null;
    if (year.size() == 1 && year.get(0).isYear()) {
      // A single year is that of the calendar; a council may mean its own.
      isAmbiguous = true;
      first = YearMonth.of(year.get(0).number(), 1);
    } else if (isFinancialYear(year)) {
      first = YearMonth.of(year.get(0).number(), APRIL);
    }
    if (first == null) {
      return null;
    }
    YearMonth from = first.plusMonths((quarter - 1L) * MONTHS_OF_A_QUARTER);
    return SpendPeriod.ofMonths(from, from.plusMonths(MONTHS_OF_A_QUARTER - 1L));
  }

  private static boolean isFinancialYear(List<Token> tokens) {
    if (tokens.size() != 3 || !tokens.get(0).isYear() || !isMark(tokens.get(1))) {
      return false;
    }
    Token last = tokens.get(2);
    int next = tokens.get(0).number() + 1;
    return (last.isNumber(2) && last.number() == next % CENTURY)
        || (last.isYear() && last.number() == next);
  }

  private @Nullable SpendPeriod numbers(List<Token> tokens) {
    if (tokens.size() == 1) {
      return one(tokens.get(0));
    }
    if (tokens.size() != 3 || !isMark(tokens.get(1))) {
      return null;
    }
    Token one = tokens.get(0);
    Token two = tokens.get(2);
    boolean isYear = isFinancialYear(tokens);
    boolean isMonth =
        one.isYear() && two.isNumber(2) && two.number() >= 1 && two.number() <= MOST_MONTHS;
    if (isYear) {
      isAmbiguous = isMonth && tokens.get(1).kind() == '-';
      boolean isIsoMonth = isAmbiguous && !isYearMeant;
      if (!isIsoMonth) {
        YearMonth april = YearMonth.of(one.number(), APRIL);
        return SpendPeriod.ofMonths(april, april.plusMonths(MOST_MONTHS - 1L));
      }
    }
    if (isMonth) {
      YearMonth month = YearMonth.of(one.number(), two.number());
      return SpendPeriod.ofMonths(month, month);
    }
    if (two.isYear() && one.kind() == Token.NUMBER && one.text().length() <= 2) {
      YearMonth month = YearMonth.of(two.number(), one.number());
      return SpendPeriod.ofMonths(month, month);
    }
    return null;
  }

  /** 2010 is a year of the calendar, 201007 a month. */
  private @Nullable SpendPeriod one(Token token) {
    if (token.isYear()) {
      isAmbiguous = true;
      return SpendPeriod.ofMonths(
          YearMonth.of(token.number(), 1), YearMonth.of(token.number(), MOST_MONTHS));
    }
    int year = token.number() / CENTURY;
    if (token.isNumber(6) && year >= FIRST_YEAR && year <= LAST_YEAR) {
      YearMonth month = YearMonth.of(year, token.number() % CENTURY);
      return SpendPeriod.ofMonths(month, month);
    }
    return null;
  }
}
