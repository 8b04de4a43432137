package io.github.socialvalue4j.present.exchange.spend;

/**
 * Tells a formula where its value should stand: a workbook that no spreadsheet has calculated holds
 * the formula alone, and so does a CSV file that was saved with formulas shown. Stateless.
 */
final class Formula {
  private static final int SHORTEST = 2;

  private Formula() {}

  static boolean isOne(String text) {
    return text.length() >= SHORTEST && text.charAt(0) == '=' && text.charAt(1) != '=';
  }

  /** What is wrong with the cell, and what to do. */
  static String sentence(String what, String text) {
    return "The "
        + what
        + " '"
        + Bytes.shown(text, 40)
        + "' is a formula without a stored value; open and save the workbook, or export CSV.";
  }
}
