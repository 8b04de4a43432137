package io.github.socialvalue4j.present.exchange.spend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the cells of a column hold, of the first rows of a file. Mutable while these are read. */
final class ColumnProfile {
  private static final int MOST_DISTINCT = 1_000;
  private static final int LONGEST = 200;
  private static final double HALF = 0.5;
  private static final double MOST = 0.9;
  private static final int LETTERS_OF_A_WORD = 3;
  private static final Set<String> LEGAL_FORMS =
      Set.of("LTD", "LIMITED", "PLC", "LLP", "CIC", "LTD.", "P.L.C.", "CIO");

  private static final Set<String> ANSWERS =
      Set.of("Y", "N", "YES", "NO", "TRUE", "FALSE", "T", "F");

  private final AmountReader amounts;
  private final DateReader dates;
  private final Set<String> distinct = new HashSet<>();
  private int rows;
  private int filled;
  private int money;
  private int pennies;
  private int threes;
  private int days;
  private int clearDays;
  private int periods;
  private int words;
  private int firms;
  private int answers;

  ColumnProfile(AmountReader amounts, DateReader dates) {
    this.amounts = amounts;
    this.dates = dates;
  }

  /** Takes the cell of the next row. */
  void add(String text) {
    rows++;
    if (text.isEmpty() || text.length() > LONGEST || Placeholders.isNothing(text)) {
      return;
    }
    filled++;
    if (distinct.size() < MOST_DISTINCT) {
      distinct.add(text);
    }
    int digits = words(text);
    if (digits == 0) {
      return;
    }
    if (amounts.isMoney(text)) {
      money++;
      threes += isThreeDigits(text) ? 1 : 0;
      pennies += text.indexOf('.') >= 0 || text.indexOf(',') >= 0 || text.indexOf('£') >= 0 ? 1 : 0;
    }
    if (dates.read(text)) {
      days += dates.day() != null ? 1 : 0;
      periods += dates.period() != null ? 1 : 0;
      clearDays += dates.day() != null && !isDigits(text) ? 1 : 0;
    }
  }

  /** Counts words and answers; how many digits there are. */
  private int words(String text) {
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    boolean isShort = letters == LETTERS_OF_A_WORD - 1 && digits == 0;
    if (isShort || (letters >= LETTERS_OF_A_WORD && letters > digits)) {
      words++;
    }
    String upper = text.toUpperCase(Locale.ROOT);
    answers += ANSWERS.contains(upper) ? 1 : 0;
    for (String word : upper.split(" ", -1)) {
      if (LEGAL_FORMS.contains(word)) {
        firms++;
        break;
      }
    }
    return digits;
  }

  /** Three digits and perhaps pence: what a comma between thousands leaves on its right. */
  private static boolean isThreeDigits(String text) {
    int point = text.indexOf('.');
    int whole = point < 0 ? text.length() : point;
    return whole == 3 && isDigits(text.substring(0, 3));
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether there were rows to look at. */
  boolean isSeen() {
    return rows > 0;
  }

  /** Whether every cell is empty, or says that something is not known. */
  boolean isEmpty() {
    return rows > 0 && filled == 0;
  }

  /** Whether fewer than half of the cells hold anything. */
  boolean isMostlyEmpty() {
    return filled < rows * HALF;
  }

  /** Whether nearly every cell holds something. */
  boolean isNearlyFull() {
    return rows > 0 && filled >= rows * MOST;
  }

  /** Whether every cell that is filled holds the same, in more than a few rows. */
  boolean isConstant() {
    return filled > 3 && distinct.size() == 1;
  }

  private boolean isAtLeast(int count, double share) {
    return filled > 0 && count >= filled * share;
  }

  /** Whether half of the cells or more are amounts. */
  boolean isMoney() {
    return isAtLeast(money, HALF);
  }

  /** Whether nearly all cells are amounts, and half of them or more show pence, commas or signs. */
  boolean isSurelyMoney() {
    return isAtLeast(money, MOST) && isAtLeast(pennies, HALF);
  }

  /** Whether all cells are whole numbers. */
  boolean isWithoutPennies() {
    return isAtLeast(money, MOST) && pennies == 0;
  }

  /** Whether the cells are numbers of many sizes, and not what commas left of others. */
  boolean isOfManyNumbers() {
    return isMoney() && !isMostlyEmpty() && threes < money;
  }

  boolean isDays() {
    return isAtLeast(days, HALF);
  }

  /** Whether nearly all cells are days that can be nothing else. */
  boolean isSurelyDays() {
    return isAtLeast(clearDays, MOST);
  }

  boolean isDaysOrPeriods() {
    return isAtLeast(days + periods, HALF);
  }

  /** Whether half of the cells or more have a word in them: names, not codes. */
  boolean isWords() {
    return isAtLeast(words, HALF);
  }

  boolean isNames() {
    return isAtLeast(words, 0.3);
  }

  /** Whether a good part of the cells are names of firms. */
  boolean isFirms() {
    return isAtLeast(firms, 0.3) && isAtLeast(words, MOST) && distinct.size() > 1;
  }

  /** Whether no cell holds anything but the sign or the code of a currency. */
  boolean isAllCurrencies() {
    return distinct.stream().map(KindWords::folded).allMatch(KindUnits::isCurrency);
  }

  /** Whether the cells are yes or no. */
  boolean isAnswers() {
    return isAtLeast(answers, MOST);
  }

  /** A profile of each column of rows. */
  static List<ColumnProfile> of(
      int columns, List<List<String>> rows, AmountReader amounts, DateReader dates) {
    List<ColumnProfile> profiles = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      ColumnProfile profile = new ColumnProfile(amounts, dates);
      for (List<String> row : rows) {
        profile.add(i < row.size() ? row.get(i) : "");
      }
      profiles.add(profile);
    }
    return profiles;
  }
}
