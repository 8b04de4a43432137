package io.github.socialvalue4j.present.exchange.constraint;

import io.github.socialvalue4j.basis.quantity.StandardUnits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The regular expressions of forms, for the reader and for JSON Schemas alike: what a schema lets
 * pass, the parser behind the form reads. They keep to what ECMA 262 and Java share, and none looks
 * back over a text.
 */
final class FormPatterns {
  /** Days that there are, of the years 0001 to 9999. */
  static final String DAY =
      "^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
          + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])"
          + "|(?:[02468][048]|[13579][26])00)-02-29)$";

  // What moves a cursor, breaks a line or turns the direction of writing; see Shown.
  private static final String UNSEEN = "\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069";
  private static final String CONTROLS = "\\u0000-\\u001f\\u007f-\\u009f" + UNSEEN;
  private static final String CONTROLS_OF_PROSE =
      "\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f" + UNSEEN;

  // White space, marks without width and fillers: a text of these alone says nothing.
  private static final String BLANKS =
      " \\u00a0\\u00ad\\u034f\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u115f\\u1160"
          + "\\u1680\\u180e\\u2000-\\u200f\\u202f\\u205f-\\u2065\\u206a-\\u206f\\u2800\\u3000\\u3164"
          + "\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff9-\\ufffb";

  /** One line with something to see in it. */
  static final String LINE = "^[" + BLANKS + "]*[^" + CONTROLS + BLANKS + "][^" + CONTROLS + "]*$";

  /** Lines with something to see in them. */
  static final String PROSE =
      "^[" + BLANKS + "\\t\\n]*[^" + CONTROLS + BLANKS + "][^" + CONTROLS_OF_PROSE + "]*$";

  /** Years of prices from 1000 to 9998; a financial year names the year after the one it begins. */
  static final String PRICE_BASE =
      "^(?!.* 9999)(?:calendar [1-9][0-9]{3}|financial [1-9][0-9](?:"
          + financialYears()
          + ")|not stated)$";

  /** Codes of units, one or several multiplied and divided. */
  static final String UNIT = "^" + unit() + "(?:[*/]" + unit() + ")*$";

  private FormPatterns() {}

  /**
   * Decimal numbers of at most 34 significant digits within the 34th power of ten. Where there is
   * an exponent too, the parser alone knows how large the number is.
   */
  static String decimal(String sign) {
    String tooManyDigits = "(?![^eE]*[1-9](?:\\.?[0-9]){33,}\\.?[1-9])";
    String tooLarge = "(?![+-]?0*[1-9][0-9]{35,}(?:\\.[0-9]*)?$)";
    String tooSmall = "(?![+-]?0*\\.0{34,}[1-9][0-9]*$)";
    return "^"
        + tooManyDigits
        + tooLarge
        + tooSmall
        + sign
        + "([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,10})?$";
  }

  private static String financialYears() {
    List<String> years = new ArrayList<>();
    for (int year = 0; year < 100; year++) {
      years.add(String.format(Locale.ROOT, "%02d/%02d", year, (year + 1) % 100));
    }
    return String.join("|", years);
  }

  private static String unit() {
    List<String> known = new ArrayList<>(StandardUnits.codes());
    List<String> slips = new ArrayList<>();
    for (String code : known) {
      if (code.length() == 3) {
        slips.add(code.toUpperCase(Locale.ROOT));
      }
    }
    return "(?:1|"
        + String.join("|", known)
        + "|(?!"
        + String.join("|", slips)
        + ")[A-Z]{3}|x-(?=[a-z0-9-]{1,98}(?:[*/]|$))[a-z0-9]+(?:-[a-z0-9]+)*)";
  }
}
