package io.github.socialvalue4j.examples.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * What a cell holds, as text. A spreadsheet keeps 15 digits and its file writes 17, so 1234.56 may
 * stand there as 1234.5600000000002: the digits beyond the 15th are the noise of binary fractions
 * and are not in any cell that a person sees.
 */
final class CellText {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final int LONGEST_NUMBER = 330;

  private CellText() {}

  /** A number as its file has it, to the 15 digits that a spreadsheet keeps. */
  static String number(String raw) {
    try {
      BigDecimal value = new BigDecimal(raw.strip());
      if (value.precision() > LONGEST_NUMBER || Math.abs((long) value.scale()) > LONGEST_NUMBER) {
        return raw;
      }
      BigDecimal rounded = value.round(DIGITS);
      return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return raw;
    }
  }

  /**
   * A number that its format pads with zeros, as that of a company: 1234567 as 01234567.
   *
   * @param digits how many digits the format shows
   */
  static String padded(String number, int digits) {
    boolean isWhole = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
    return isWhole ? "0".repeat(Math.max(0, digits - number.length())) + number : number;
  }

  /** A formula of which no value is stored, as a spreadsheet shows it. */
  static String formula(String formula) {
    String plain = formula.strip();
    return plain.startsWith("=") ? plain : "=" + plain;
  }

  /** A day, with its time only if it has one. */
  static String day(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toLocalDate() + " " + moment.toLocalTime().withNano(0);
  }

  /** Whether a number format of a spreadsheet shows days: it has y, m or d outside of quotes. */
  static boolean isDay(String format) {
    boolean isDay = false;
    boolean isQuoted = false;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else if (c == '[') {
        int end = format.indexOf(']', i);
        i = end < 0 ? format.length() : end;
      } else if (c == ';' && !isQuoted) {
        break;
      } else if (!isQuoted) {
        isDay |= "ymdYMD".indexOf(c) >= 0;
      }
    }
    return isDay && !format.equalsIgnoreCase("General");
  }

  /** How many digits a format pads a whole number to; 0 if it does not. */
  static int zeros(String format) {
    return !format.isEmpty() && format.chars().allMatch(c -> c == '0') ? format.length() : 0;
  }
}
