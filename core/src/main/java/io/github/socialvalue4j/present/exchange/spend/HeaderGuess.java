package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Guesses what columns mean from their headers: each pair of header and meaning gets points for the
 * words that speak for it and against it, and the best pairs are taken, each header and each
 * meaning once. Stateless.
 */
final class HeaderGuess {
  private static final Map<SpendColumn, List<Hint>> HINTS = new EnumMap<>(SpendColumn.class);

  /** Words that all must stand in a header, and what they are worth. */
  private record Hint(int points, List<String> words) {}

  static {
    hint(SpendColumn.SUPPLIER, 90, "supplier name", "vendor name", "merchant name", "payee name");
    hint(SpendColumn.SUPPLIER, 80, "supplier", "vendor", "merchant", "payee", "beneficiary");
    hint(SpendColumn.SUPPLIER, 70, "creditor", "contractor", "paid to", "company name");
    hint(SpendColumn.AMOUNT, 95, "net amount", "nett amount", "amount excluding vat");
    hint(SpendColumn.AMOUNT, 90, "amount", "contract value", "total value");
    hint(SpendColumn.AMOUNT, 80, "value", "net", "nett", "gross", "spend", "cost");
    hint(SpendColumn.AMOUNT, 40, "total", "gbp", "price", "paid");
    hint(SpendColumn.DATE, 95, "payment date", "date paid", "transaction date", "paid date");
    hint(SpendColumn.DATE, 90, "date");
    hint(SpendColumn.DEPARTMENT, 90, "department", "directorate", "department name");
    hint(SpendColumn.DEPARTMENT, 70, "service area", "service", "division", "dept");
    hint(SpendColumn.DEPARTMENT, 50, "cost centre");
    hint(SpendColumn.CATEGORY, 90, "category", "expenditure type", "expense type", "purpose");
    hint(SpendColumn.CATEGORY, 80, "subj description", "subjective", "expense area", "proclass");
    hint(SpendColumn.CATEGORY, 60, "description", "narrative", "title", "details", "cpv");
    hint(SpendColumn.REFERENCE, 80, "reference", "ref", "contract number", "transaction number");
    hint(SpendColumn.REFERENCE, 75, "invoice number", "contract id", "transaction no");
    hint(SpendColumn.POSTCODE, 90, "postcode", "post code");
    hint(SpendColumn.COMPANY_NUMBER, 95, "company number", "companies house", "company no");
    hint(SpendColumn.COMPANY_NUMBER, 90, "registration number", "company registration");
    hint(SpendColumn.CHARITY_NUMBER, 95, "charity number", "charity no", "charity registration");
    hint(SpendColumn.SME, 95, "sme");
    hint(SpendColumn.VCSE, 96, "vcse", "vcs", "voluntary");
  }

  private HeaderGuess() {}

  private static void hint(SpendColumn column, int points, String... phrases) {
    List<Hint> hints = HINTS.computeIfAbsent(column, c -> new ArrayList<>());
    for (String phrase : phrases) {
      hints.add(new Hint(points, List.of(phrase.split(" ", -1))));
    }
  }

  /** A header in the form in which it is compared: lower-case words. */
  static String folded(String header) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      boolean isBreak =
          i > 0 && Character.isUpperCase(c) && Character.isLowerCase(header.charAt(i - 1));
      if (isBreak || !Character.isLetterOrDigit(c)) {
        folded.append(' ');
      }
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      }
    }
    return folded.toString().strip().replaceAll(" +", " ").toLowerCase(Locale.ROOT);
  }

  /** Which column each meaning has, numbered from 0. */
  static Map<SpendColumn, Integer> columns(List<String> headers, VatBasis preferred) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      String folded = folded(headers.get(i));
      for (SpendColumn column : SpendColumn.values()) {
        int points = points(column, folded, preferred);
        if (points > 0) {
          pairs.add(new Pair(column, i, points));
        }
      }
    }
    // A stable sort: of equal pairs the one further left is taken.
    pairs.sort((one, other) -> Integer.compare(other.points(), one.points()));
    Map<SpendColumn, Integer> found = new EnumMap<>(SpendColumn.class);
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!found.containsKey(pair.column()) && taken.add(pair.index())) {
        found.put(pair.column(), pair.index());
      }
    }
    return found;
  }

  private record Pair(SpendColumn column, int index, int points) {}

  private static int points(SpendColumn column, String folded, VatBasis preferred) {
    List<String> words = List.of(folded.split(" ", -1));
    int best = 0;
    for (Hint hint : HINTS.getOrDefault(column, List.of())) {
      if (words.containsAll(hint.words())) {
        best = Math.max(best, hint.points());
      }
    }
    if (best == 0) {
      return 0;
    }
    return best + adjustment(column, words, preferred);
  }

  private static int adjustment(SpendColumn column, List<String> words, VatBasis preferred) {
    return switch (column) {
      case SUPPLIER ->
          hasAny(
                  words,
                  "id",
                  "number",
                  "no",
                  "code",
                  "ref",
                  "reference",
                  "postcode",
                  "type",
                  "sme",
                  "vcse",
                  "category",
                  "address",
                  "status",
                  "size",
                  "charity")
              ? -200
              : 0;
      case AMOUNT -> {
        if (hasAny(words, "date", "description", "supplier", "type", "code")) {
          yield -200;
        }
        if (hasAny(words, "vat", "tax") && basis(words) == VatBasis.NOT_STATED) {
          yield -200;
        }
        yield basis(words) == preferred ? 12 : basis(words) == VatBasis.NOT_STATED ? 2 : 0;
      }
      case DATE ->
          hasAny(words, "end", "review", "expiry", "report", "from", "to", "due") ? -60 : 0;
      case DEPARTMENT -> hasAny(words, "code", "number") ? -40 : 0;
      case CATEGORY -> hasAny(words, "code", "supplier", "vendor", "department") ? -45 : 0;
      case REFERENCE -> hasAny(words, "supplier", "vendor", "charity", "company") ? -200 : 0;
      case COMPANY_NUMBER -> hasAny(words, "charity", "vat") ? -200 : 0;
      case POSTCODE, CHARITY_NUMBER, SME, VCSE -> 0;
    };
  }

  private static boolean hasAny(List<String> words, String... any) {
    for (String word : any) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a header says that its amounts hold VAT. */
  static VatBasis basis(String header) {
    return basis(List.of(folded(header).split(" ", -1)));
  }

  private static VatBasis basis(List<String> words) {
    boolean hasVat = words.contains("vat");
    if (hasAny(words, "net", "nett")
        || (hasVat && hasAny(words, "ex", "exc", "excl", "excluding", "exclusive", "without"))) {
      return VatBasis.NET;
    }
    if (words.contains("gross")
        || (hasVat && hasAny(words, "inc", "incl", "including", "inclusive", "with"))) {
      return VatBasis.GROSS;
    }
    return VatBasis.NOT_STATED;
  }
}
