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
 * The words of headers, and for which column they speak. Known by name are the headers of the Local
 * Government Association's spend and contracts schemas, of HM Treasury's layout, of procurement
 * classifications (ProClass, CPV, merchant categories), and what councils write of their own
 * accord. Stateless.
 */
final class HeaderWords {
  private static final Map<SpendColumn, List<Hint>> HINTS = new EnumMap<>(SpendColumn.class);

  private static final List<String> TIMES =
      List.of("month", "week", "hour", "hr", "day", "annum", "year", "yr", "quarter");

  /** Words that all must stand in a header, and what they are worth; alone, if nothing else may. */
  private record Hint(int points, Set<String> words, boolean isAlone) {}

  static {
    suppliers();
    amounts();
    dates();
    departments();
    categories();
    facts();
  }

  private HeaderWords() {}

  private static void suppliers() {
    SpendColumn column = SpendColumn.SUPPLIER;
    hint(column, 90, "supplier name", "vendor name", "merchant name", "payee name");
    hint(column, 90, "beneficiary name", "creditor name", "contractor name", "recipient name");
    hint(column, 90, "provider name", "suppliers name", "supplier legal name");
    hint(column, 80, "supplier", "vendor", "merchant", "payee", "beneficiary", "suppliers");
    hint(column, 80, "benificiary", "beneficary", "suppliername", "vendorname");
    hint(column, 70, "creditor", "contractor", "paid to", "company name", "recipient");
    hint(column, 70, "provider", "payment to", "trading name", "awarded to", "payees");
    hint(column, 45, "=name", "=company", "=firm", "=full name", "=payable to");
  }

  private static void amounts() {
    SpendColumn column = SpendColumn.AMOUNT;
    hint(column, 95, "net amount", "nett amount", "amount excluding vat");
    hint(column, 90, "amount", "contract value", "total value", "amt");
    hint(column, 80, "value", "net", "nett", "gross", "spend", "cost", "sum");
    hint(column, 70, "actual", "actuals");
    hint(column, 60, "sterling");
    hint(column, 40, "total", "gbp", "price", "paid", "debit", "charge", "payment");
    hint(column, 35, "expenditure");
  }

  private static void dates() {
    SpendColumn column = SpendColumn.DATE;
    hint(column, 97, "payment date", "date paid", "paid date", "date payment", "clearing date");
    hint(column, 97, "cleared date", "date cleared", "pay date");
    hint(column, 95, "transaction date", "posting date", "date posted", "trans date");
    hint(column, 92, "gl date", "ledger date");
    hint(column, 90, "date", "dated", "datepaid", "paymentdate");
    hint(column, 60, "updated", "paid on", "posted", "cleared");
    hint(column, 55, "month", "period", "quarter", "qtr");
    hint(column, 45, "year", "fy");
  }

  private static void departments() {
    SpendColumn column = SpendColumn.DEPARTMENT;
    hint(column, 91, "organisational unit", "organisation unit", "organizational unit");
    hint(column, 90, "department", "directorate", "departments");
    hint(column, 84, "expense area");
    hint(column, 70, "service area", "service", "division", "dept", "business unit", "section");
    hint(column, 70, "portfolio", "responsible unit", "services");
    hint(column, 60, "cost centre name", "cost center name", "cost centre description");
    hint(column, 50, "cost centre", "cost center");
    hint(column, 40, "=entity", "=unit", "=organisation");
  }

  private static void categories() {
    SpendColumn column = SpendColumn.CATEGORY;
    hint(column, 93, "expense type", "expenses type");
    hint(column, 92, "expenditure type", "purpose");
    hint(column, 90, "category", "catagory", "categorisation");
    hint(column, 88, "procurement classification", "proclass description", "proclass label");
    hint(column, 80, "subj description", "subjective", "proclass", "procclass", "pro class");
    hint(column, 80, "account description", "account name", "nominal description", "cipfa");
    hint(column, 75, "expenditure account", "expenditure description", "expense description");
    hint(column, 75, "account", "commodity");
    hint(column, 62, "title");
    hint(column, 60, "description", "narrative", "details", "detail", "cpv", "summary", "nominal");
    hint(column, 50, "expense area", "expenditure", "analysis", "expense", "item");
    SpendColumn reference = SpendColumn.REFERENCE;
    hint(reference, 78, "contract reference", "contract ref", "contract number", "contract id");
    hint(reference, 80, "reference", "ref", "transaction number", "transaction id");
    hint(reference, 75, "invoice number", "transaction no", "trans no", "document number");
    hint(reference, 75, "document no", "invoice no", "voucher", "order number", "payment number");
  }

  private static void facts() {
    hint(SpendColumn.POSTCODE, 90, "postcode", "post code", "postal code", "postcodes");
    hint(SpendColumn.COMPANY_NUMBER, 95, "company number", "companies house", "company no");
    hint(SpendColumn.COMPANY_NUMBER, 95, "registered company number", "crn", "company reg");
    hint(SpendColumn.COMPANY_NUMBER, 90, "registration number", "company registration");
    hint(SpendColumn.CHARITY_NUMBER, 95, "charity number", "charity no", "charity registration");
    hint(SpendColumn.CHARITY_NUMBER, 95, "charity reg", "charity commission");
    hint(SpendColumn.SME, 95, "sme", "smes");
    hint(SpendColumn.SME, 80, "supplier size", "business size", "company size");
    hint(SpendColumn.VCSE, 96, "vcse", "vcs", "voluntary", "vcses", "vcfs", "third sector");
  }

  private static void hint(SpendColumn column, int points, String... phrases) {
    List<Hint> hints = HINTS.computeIfAbsent(column, c -> new ArrayList<>());
    for (String phrase : phrases) {
      boolean isAlone = phrase.startsWith("=");
      String words = isAlone ? phrase.substring(1) : phrase;
      hints.add(new Hint(points, Set.of(words.split(" ", -1)), isAlone));
    }
  }

  /** A header in the form in which it is compared: lower-case words, a pound sign as gbp. */
  static String folded(String header) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      boolean isBreak =
          i > 0 && Character.isUpperCase(c) && Character.isLowerCase(header.charAt(i - 1));
      if ((isBreak || !Character.isLetterOrDigit(c)) && !endsInSpace(folded)) {
        folded.append(' ');
      }
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      } else if (c == '£') {
        folded.append("gbp ");
      } else if (c == '%' && (i == 0 || !Character.isDigit(header.charAt(i - 1)))) {
        // That of 20% VAT is no share of anything that the column holds.
        folded.append("percent ");
      } else if (c == '/' && isOfTime(header, i)) {
        folded.append("per ");
      }
    }
    return folded.toString().strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a stroke stands before a length of time, as in £/month. */
  private static boolean isOfTime(String header, int stroke) {
    int at = stroke + 1 < header.length() && header.charAt(stroke + 1) == ' ' ? 2 : 1;
    return TIMES.stream().anyMatch(t -> header.regionMatches(true, stroke + at, t, 0, t.length()));
  }

  private static boolean endsInSpace(StringBuilder text) {
    return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
  }

  /** The words of a header. */
  static Set<String> words(String header) {
    Set<String> words = new HashSet<>(List.of(folded(header).split(" ", -1)));
    words.remove("");
    return words;
  }

  /** What the words of a header are worth for a column; 0 if nothing. */
  static int points(SpendColumn column, Set<String> words) {
    int best = 0;
    for (Hint hint : HINTS.getOrDefault(column, List.of())) {
      boolean isThere =
          hint.isAlone() ? words.equals(hint.words()) : words.containsAll(hint.words());
      if (isThere) {
        best = Math.max(best, hint.points());
      }
    }
    boolean isAmount = column == SpendColumn.AMOUNT && words.contains("vat");
    return isAmount && basis(words) != VatBasis.NOT_STATED ? Math.max(best, 60) : best;
  }

  /**
   * What other words take off, or give.
   *
   * @param profile what the cells hold, which may prove a suspicious header right
   */
  static int adjustment(
      SpendColumn column, Set<String> words, ColumnProfile profile, VatBasis preferred) {
    return switch (column) {
      case SUPPLIER -> supplier(words, profile);
      case AMOUNT -> amount(words, profile, preferred);
      case DATE -> isOtherDay(words) ? -60 : 0;
      case DEPARTMENT ->
          (isCode(words) && !profile.isWords() ? -40 : 0)
              + (hasAny(words, "family") ? -50 : hasAny(words, "postcode", "postal") ? -200 : 0)
              + (hasAny(words, "category", "uri", "url", "contact", "email") ? -25 : 0);
      case CATEGORY ->
          (isCode(words) && !profile.isWords() ? -45 : 0)
              + (hasAny(words, "supplier", "vendor", "department", "uri", "url") ? -45 : 0)
              + (hasAny(words, "service", "capital") ? -15 : 0);
      case REFERENCE ->
          hasAny(words, "supplier", "vendor", "charity", "company", "merchant", "card") ? -200 : 0;
      case COMPANY_NUMBER ->
          hasAny(words, "charity", "vat", "vehicle") ? -200 : fact(column, words, profile);
      case POSTCODE, CHARITY_NUMBER, SME, VCSE -> fact(column, words, profile);
    };
  }

  /** A header that has the words of a fact and says something else is not taken for it. */
  private static int fact(SpendColumn column, Set<String> words, ColumnProfile profile) {
    return FactWords.other(column, words, profile).isPresent() ? -200 : 0;
  }

  /** Whether a day of this header is not that of the payment. */
  static boolean isOtherDay(Set<String> words) {
    return hasAny(words, "end", "ends", "review", "expiry", "expires", "report", "from", "to")
        || hasAny(words, "due", "effective", "published", "publication", "extract", "birth")
        || hasAny(words, "publish", "publishing", "upload", "uploaded", "extracted", "printed");
  }

  private static boolean isCode(Set<String> words) {
    return hasAny(words, "code", "codes", "number", "no", "id");
  }

  private static int supplier(Set<String> words, ColumnProfile profile) {
    if (hasAny(words, "postcode", "post", "type", "sme", "vcse", "category", "address", "status")
        || hasAny(words, "size", "charity", "town", "registration", "vat", "country", "uri")
        || hasAny(words, "website", "url", "email", "date", "amount", "class", "sector")) {
      return -200;
    }
    if (hasAny(words, "id", "number", "no", "code", "ref", "reference")) {
      return profile.isWords() ? -20 : -200;
    }
    return 0;
  }

  private static int amount(Set<String> words, ColumnProfile profile, VatBasis preferred) {
    VatBasis basis = basis(words);
    boolean isNever =
        hasAny(words, "centre", "center", "centres", "code", "codes", "ref", "reference", "id")
            || hasAny(words, "no", "number", "quantity", "qty", "percentage", "percent", "rate")
            || hasAny(words, "element", "cardholder", "budget", "balance");
    boolean isTax = hasAny(words, "vat", "tax") && basis == VatBasis.NOT_STATED;
    if (isNever || isTax) {
      return -200;
    }
    boolean isDoubtful =
        hasAny(words, "date", "description", "supplier", "vendor", "type", "name", "category")
            || hasAny(words, "account", "department", "band", "range", "currency", "method")
            || hasAny(words, "status", "area", "terms", "run");
    if (isDoubtful && !profile.isSurelyMoney()) {
      return -200;
    }
    int less =
        hasAny(words, "annual", "yearly", "original", "foreign", "extension", "extended")
            ? -12
            : hasAny(words, "sme", "smes", "vcse", "vcses", "vcs") ? -20 : 0;
    int line = hasAny(words, "line", "distribution") ? 3 : 0;
    return less + line + (basis == preferred ? 12 : basis == VatBasis.NOT_STATED ? 2 : 0);
  }

  /** Whether numbers of three digits belong under a header: money, codes, quantities. */
  static boolean isOfNumbers(Set<String> words) {
    return points(SpendColumn.AMOUNT, words) > 0
        || hasAny(words, "vat", "tax", "code", "codes", "number", "no", "id", "ref", "centre")
        || hasAny(words, "center", "account", "quantity", "qty", "period", "rate", "discount")
        || hasAny(words, "credit", "credits");
  }

  static boolean hasAny(Set<String> words, String... any) {
    for (String word : any) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a header says that its amounts hold VAT. */
  static VatBasis basis(String header) {
    return basis(words(header));
  }

  private static VatBasis basis(Set<String> words) {
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
