package io.github.socialvalue4j.present.exchange.spend;

import java.util.Locale;
import java.util.Set;

/**
 * Texts that stand where something is not known or not told: "N/A", "#REF!", "not yet available";
 * and for a payee "REDACTED PERSONAL DATA", "name withheld", "Various suppliers". Stateless.
 */
final class Placeholders {
  /** Longer texts say something. */
  private static final int LONGEST = 120;

  private static final int SHORTEST_MASK = 3;
  private static final int LONGEST_SECTION = 12;

  private static final Set<String> NOTHING =
      Set.of(
          "N A",
          "NA",
          "NAN",
          "N K",
          "NK",
          "NOT KNOWN",
          "NOT YET KNOWN",
          "UNKNOWN",
          "UNK",
          "NONE",
          "NONE STATED",
          "NONE GIVEN",
          "NULL",
          "NIL",
          "BLANK",
          "EMPTY",
          "MISSING",
          "PENDING",
          "TBC",
          "TBA",
          "TBD",
          "TO BE CONFIRMED",
          "TO BE ADVISED",
          "TO BE ANNOUNCED",
          "TO BE DETERMINED",
          "NO DATA",
          "NO VALUE",
          "NO INFORMATION",
          "UNAVAILABLE",
          "UNSPECIFIED",
          "UNDEFINED",
          "INFORMATION UNAVAILABLE",
          "DATA UNAVAILABLE");

  /** The letters with which placeholders begin. */
  private static final String FIRST = "NUBEMPTIDVnubemptidv";

  /** What follows "not" where something is not known. */
  private static final Set<String> NOT =
      Set.of(
          "APPLICABLE",
          "AVAILABLE",
          "STATED",
          "PROVIDED",
          "SUPPLIED",
          "HELD",
          "RECORDED",
          "GIVEN",
          "SPECIFIED",
          "DEFINED",
          "SET",
          "ENTERED",
          "FOUND",
          "ASSIGNED",
          "REGISTERED",
          "REQUIRED",
          "CAPTURED",
          "COLLECTED",
          "COMPLETED",
          "DISCLOSED");

  private static final Set<String> BETWEEN = Set.of("YET", "CURRENTLY", "PRESENTLY", "BEEN");
  private static final Set<String> BEFORE = Set.of("DATA", "INFORMATION", "DETAILS", "VALUE");

  /** What a spreadsheet writes into a cell whose formula failed. */
  private static final Set<String> SPREADSHEET =
      Set.of(
          "#REF!",
          "#N/A",
          "#VALUE!",
          "#NAME?",
          "#NULL!",
          "#DIV/0!",
          "#NUM!",
          "#SPILL!",
          "#CALC!",
          "#FIELD!",
          "#ERROR!",
          "#BLOCKED!",
          "#CONNECT!",
          "#GETTING_DATA");

  /** Words that say by themselves that a name was taken out. */
  private static final Set<String> TAKEN_OUT =
      Set.of(
          "REDACTED",
          "REDACTION",
          "REDACT",
          "REDACTE",
          "WITHHELD",
          "ANONYMISED",
          "ANONYMIZED",
          "ANONYMOUS",
          "UNDISCLOSED");

  private static final Set<String> NOT_NAMED =
      Set.of(
          "PERSONAL",
          "PERSONAL DATA",
          "PERSONAL INFORMATION",
          "PERSONAL DETAILS",
          "PERSONAL PAYMENT",
          "PERSONAL DATA REMOVED",
          "SENSITIVE",
          "SENSITIVE DATA",
          "SENSITIVE PERSONAL DATA",
          "CONFIDENTIAL",
          "COMMERCIALLY CONFIDENTIAL",
          "COMMERCIAL IN CONFIDENCE",
          "IN CONFIDENCE",
          "PRIVATE",
          "PRIVATE INDIVIDUAL",
          "PRIVATE INDIVIDUALS",
          "INDIVIDUAL",
          "INDIVIDUALS",
          "NAMED INDIVIDUAL",
          "PAYMENT TO INDIVIDUAL",
          "PAYMENT TO AN INDIVIDUAL",
          "PAYMENTS TO INDIVIDUALS",
          "NOT FOR DISCLOSURE",
          "NOT FOR PUBLICATION",
          "NAME REMOVED",
          "PAYEE NAME REMOVED",
          "SUPPLIER NAME REMOVED",
          "NAME NOT DISCLOSED",
          "NAME NOT PUBLISHED",
          "NAME PROTECTED",
          "REMOVED",
          "EXEMPT",
          "EXEMPT INFORMATION",
          "DATA PROTECTION",
          "DATA PROTECTION ACT",
          "DATA PROTECTED",
          "PROTECTED",
          "PROTECTED DATA",
          "GDPR");

  /** Words that say that a payment went to several, or to anybody. */
  private static final Set<String> SEVERAL =
      Set.of(
          ("VARIOUS SUNDRY SUNDRIES MISCELLANEOUS MISC MULTIPLE SEVERAL MIXED OTHER OTHERS UNNAMED"
                  + " UNIDENTIFIED UNKNOWN UNSPECIFIED")
              .split(" ", -1));

  /** What may stand beside such a word and is no name of anybody. */
  private static final Set<String> BESIDE_SEVERAL =
      Set.of(
          ("SUPPLIER SUPPLIERS PAYEE PAYEES VENDOR VENDORS CREDITOR CREDITORS MERCHANT MERCHANTS"
                  + " PROVIDER PROVIDERS CONTRACTOR CONTRACTORS RECIPIENT RECIPIENTS BENEFICIARY"
                  + " BENEFICIARIES COMPANIES ORGANISATIONS INDIVIDUAL"
                  + " INDIVIDUALS PERSON PERSONS PEOPLE LANDLORD LANDLORDS CARER CARERS FOSTER"
                  + " TENANT TENANTS CUSTOMER CUSTOMERS CLIENT CLIENTS DEBTOR DEBTORS NAME NAMES"
                  + " PAYMENT PAYMENTS INVOICE INVOICES TRANSACTION TRANSACTIONS ACCOUNT ACCOUNTS"
                  + " ITEM ITEMS EXPENSES EXPENDITURE ONE OFF AND OR OF TO ALL SEE BELOW SMALL")
              .split(" ", -1));

  private static final Set<String> LEGAL_FORMS =
      Set.of("LTD", "LIMITED", "PLC", "LLP", "CIC", "CIO", "INC", "GMBH");

  /** What may stand beside a word that says that a name was taken out, and is no name itself. */
  private static final Set<String> BESIDE_TAKEN_OUT =
      Set.of(
          ("NAME NAMES NAMED PAYEE PAYEES SUPPLIER SUPPLIERS VENDOR MERCHANT BENEFICIARY CREDITOR"
                  + " PROVIDER RECIPIENT CUSTOMER CLIENT CLIENTS PERSON PERSONS PERSONAL PERSONALLY"
                  + " SENSITIVE CONFIDENTIAL CONFIDENTIALITY CONFIDENCE PRIVATE PRIVACY DATA"
                  + " INFORMATION INFO DETAIL DETAILS INDIVIDUAL INDIVIDUALS IDENTITY UNDER GDPR DPA"
                  + " FOI FOIA EIR ACT SECTION SEC S EXEMPT EXEMPTION PROTECTION PROTECTED PUBLIC"
                  + " COMMERCIAL COMMERCIALLY INTEREST AS BY FOR FROM OF THE TO IN A AN AND OR ON IS"
                  + " ARE WAS HAS HAVE BEEN DUE WITH REASON REASONS PAYMENT PAYMENTS PAID PUBLICATION"
                  + " DISCLOSURE DISCLOSED SUBJECT LAW LEGAL REQUEST COUNCIL AUTHORITY REMOVED"
                  + " INTENTIONALLY PII ENTRY TEXT FIELD REF NO NUMBER ID FOSTER CARER CARERS CARE"
                  + " SOCIAL ADULT ADULTS CHILD CHILDREN CHILDRENS PUPIL STUDENT STAFF EMPLOYEE"
                  + " TENANT LANDLORD RESIDENT SERVICE USER DIRECT BENEFIT HOUSING REFUND CLAIM"
                  + " CLAIMANT SETTLEMENT COMPENSATION GRANT ALLOWANCE DONOR DONATION VARIOUS")
              .split(" ", -1));

  private Placeholders() {}

  /** Whether a cell holds nothing, or a text that says that something is not known. */
  static boolean isNothing(String text) {
    if (text.isEmpty()) {
      return true;
    }
    if (text.length() > LONGEST) {
      return false;
    }
    if (text.charAt(0) == '#') {
      return SPREADSHEET.contains(text.toUpperCase(Locale.ROOT)) || folded(text).isEmpty();
    }
    if (mayNotBe(text)) {
      return false;
    }
    String folded = folded(text);
    return folded.isEmpty() || NOTHING.contains(folded) || isNot(folded);
  }

  /**
   * Whether a look at a text is enough: no placeholder has a digit, or begins with other letters.
   */
  private static boolean mayNotBe(String text) {
    char first = text.charAt(0);
    if (first < 0x80 && Character.isLetter(first) && FIRST.indexOf(first) < 0) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  /** "not available", "data not yet available", "not been provided". */
  private static boolean isNot(String folded) {
    String[] words = folded.split(" ", -1);
    int at = words.length > 1 && BEFORE.contains(words[0]) ? 1 : 0;
    if (!words[at].equals("NOT")) {
      return false;
    }
    at++;
    if (at < words.length && BETWEEN.contains(words[at])) {
      at++;
    }
    return at == words.length - 1 && NOT.contains(words[at]);
  }

  /** Whether a payee's text is no name: taken out by the publisher, or said to be nobody's. */
  static boolean isNoName(String text) {
    if (isNothing(text)) {
      return true;
    }
    if (text.length() > LONGEST) {
      return false;
    }
    String folded = folded(text);
    if (NOT_NAMED.contains(folded) || isMask(text)) {
      return true;
    }
    String[] words = folded.split(" ", -1);
    if (isSeveral(words)) {
      return true;
    }
    boolean hasLegalForm = LEGAL_FORMS.contains(words[words.length - 1]);
    boolean isTakenOut = false;
    for (String word : words) {
      boolean isWord = TAKEN_OUT.contains(word);
      isTakenOut |= isWord;
      boolean isForm = hasLegalForm && words.length == 2 && LEGAL_FORMS.contains(word);
      if (!isWord && !isForm && !isBesideTakenOut(word)) {
        return false;
      }
    }
    return isTakenOut;
  }

  /**
   * "Various", "Sundry creditors", "Miscellaneous suppliers", "Other": more than one, or anybody.
   */
  private static boolean isSeveral(String[] words) {
    boolean isSaid = false;
    for (String word : words) {
      boolean isWord = SEVERAL.contains(word);
      isSaid |= isWord;
      if (!isWord && !BESIDE_SEVERAL.contains(word)) {
        return false;
      }
    }
    return isSaid;
  }

  /** Whether a word beside "redacted" is no name: one of those, or the number of a section. */
  private static boolean isBesideTakenOut(String word) {
    boolean isSection =
        word.length() <= LONGEST_SECTION && word.chars().anyMatch(c -> c >= '0' && c <= '9');
    return isSection || BESIDE_TAKEN_OUT.contains(word);
  }

  /** XXXXX, x x x: a name that was painted over. */
  private static boolean isMask(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'X' || c == 'x') {
        count++;
      } else if (Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return count >= SHORTEST_MASK;
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip().toUpperCase(Locale.ROOT);
  }
}
