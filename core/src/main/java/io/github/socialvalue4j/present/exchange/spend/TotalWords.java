package io.github.socialvalue4j.present.exchange.spend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of lines that are no rows: totals, and texts below or between rows. Stateless. */
final class TotalWords {
  private static final int LONGEST = 80;
  private static final int LONGEST_NAME = 100;

  private static final byte[] LETTERS = {'t', 'o', 't', 'a', 'l'};

  /** The bit in which capitals differ from other letters. */
  private static final int CASE = 0x20;

  private static final Set<String> TOTAL = Set.of("total", "totals", "subtotal", "subtotals");
  private static final Set<String> PART = Set.of("sub", "subtotal", "subtotals", "page");

  /** What may stand beside "total" without being the name of anything. */
  private static final Set<String> BESIDE =
      Set.of(
          "grand",
          "sub",
          "report",
          "overall",
          "amount",
          "amounts",
          "spend",
          "spending",
          "payment",
          "payments",
          "value",
          "values",
          "net",
          "nett",
          "gross",
          "expenditure",
          "invoice",
          "invoices",
          "paid",
          "for",
          "of",
          "over",
          "the",
          "in",
          "period",
          "month",
          "page",
          "file",
          "all",
          "gbp",
          "vat",
          "inc",
          "incl",
          "ex",
          "excl",
          "including",
          "excluding",
          "cost",
          "costs",
          "transaction",
          "transactions",
          "suppliers",
          "and",
          "this",
          "year",
          "quarter",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "q",
          "result",
          "final",
          "general",
          "sum",
          "to",
          "date");

  private static final List<String> NOTES =
      List.of(
          "end of",
          "page ",
          "copyright",
          "(c)",
          "\u00a9",
          "printed",
          "produced",
          "report",
          "source",
          "note",
          "*",
          "generated",
          "extracted",
          "data ",
          "this ",
          "these ",
          "please",
          "for further",
          "for more",
          "http",
          "www.",
          "contact",
          "all figures",
          "all payments",
          "number of",
          "no. of",
          "disclaimer",
          "licen",
          "run date",
          "run on",
          "count",
          "records",
          "rows",
          "e&oe",
          "-- end",
          "--end",
          "===",
          "<end",
          "end report",
          "contains public sector");

  /** What a text says of its line. */
  enum Kind {
    /** Nothing. */
    NONE,
    /** That it is the total of all rows above. */
    TOTAL,
    /** That it is a total of some rows above. */
    SUBTOTAL,
    /** That it is a total or a name: Total Gas Ltd. */
    PERHAPS
  }

  private TotalWords() {}

  static Kind of(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Kind.NONE;
    }
    List<String> words = words(text);
    if (words.isEmpty() || words.stream().noneMatch(TOTAL::contains)) {
      return words.equals(List.of("sum")) ? Kind.TOTAL : Kind.NONE;
    }
    boolean isPlain = words.stream().allMatch(w -> TOTAL.contains(w) || BESIDE.contains(w));
    boolean isPart = words.stream().anyMatch(PART::contains);
    if (isPlain) {
      return isPart ? Kind.SUBTOTAL : Kind.TOTAL;
    }
    if (TOTAL.contains(words.get(words.size() - 1))) {
      return Kind.SUBTOTAL;
    }
    return TOTAL.contains(words.get(0)) || PART.contains(words.get(0)) ? Kind.PERHAPS : Kind.NONE;
  }

  /** Whether a cell of a row begins or ends with the word total, as far as its bytes tell. */
  static boolean mayBeIn(Cells cells) {
    byte[] bytes = cells.bytes();
    for (int i = 0; i < cells.count(); i++) {
      int from = cells.from(i);
      int to = cells.to(i);
      int length = to - from;
      if (length < LETTERS.length || length > LONGEST) {
        continue;
      }
      int end = (bytes[to - 1] | CASE) == 's' ? to - 1 : to;
      if (isTotal(bytes, from) || (end - from >= LETTERS.length && isTotal(bytes, end - 5))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTotal(byte[] bytes, int from) {
    for (int i = 0; i < LETTERS.length; i++) {
      if ((bytes[from + i] | CASE) != LETTERS[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text holds nothing but words of totals. */
  static boolean isPlain(String text) {
    return words(text).stream().allMatch(w -> TOTAL.contains(w) || BESIDE.contains(w));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String folded = text.toLowerCase(Locale.ROOT) + ' ';
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetter(c)) {
        word.append(c);
      } else if (c != '\'' && c != '\u2019' && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** Whether a text alone in its line, where rows have a name, is no name. */
  static boolean isNote(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    return text.length() > LONGEST_NAME || NOTES.stream().anyMatch(folded::startsWith);
  }
}
