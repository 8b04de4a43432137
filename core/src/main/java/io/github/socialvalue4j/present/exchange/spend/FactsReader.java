package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.SupplierFacts;
import io.github.socialvalue4j.model.party.SupplierIdentifier;
import io.github.socialvalue4j.model.place.OutwardCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a row says of its supplier beside the name. Remembers what it made of cells, since
 * they come again. Mutable, for one thread.
 */
final class FactsReader {
  private static final Set<String> YES = Set.of("Y", "YES", "TRUE", "1", "T");
  private static final Set<String> NO = Set.of("N", "NO", "FALSE", "0", "F");
  private static final Set<String> IS_SME =
      Set.of("SME", "SMALL", "MEDIUM", "MICRO", "SMALL/MEDIUM", "SMALL OR MEDIUM");
  private static final Set<String> IS_NO_SME = Set.of("NON-SME", "NON SME", "NOT SME", "LARGE");
  private static final Set<String> IS_VCSE =
      Set.of("VCSE", "VCS", "VCFS", "VCO", "CHARITY", "VOLUNTARY", "SOCIAL ENTERPRISE", "GRANT");
  private static final Set<String> IS_NO_VCSE = Set.of("NON-VCSE", "NON VCSE", "NOT VCSE");

  /** A number at Companies House: of a company, or of a society, partnership and so on. */
  private static final Pattern COMPANY =
      Pattern.compile("[0-9]{1,8}|[A-Z]{2}[0-9]{6}|[A-Z]{2}[0-9]{4,5}[A-Z]{1,2}|R[0-9]{7}");

  /** The same with letters before it and the zeros lost. */
  private static final Pattern SHORT_COMPANY = Pattern.compile("([A-Z]{2})([0-9]{1,5})");

  /** A number in the register of mutuals. */
  private static final Pattern MUTUAL = Pattern.compile("[0-9]{1,6}[RST]");

  private static final Pattern CHARITY = Pattern.compile("[0-9]{5,8}(-[0-9]{1,4})?");
  private static final Pattern SCOTTISH_CHARITY = Pattern.compile("SC[0-9]{6}");
  private static final Pattern IRISH_CHARITY = Pattern.compile("NIC[0-9]{6}");
  private static final int LONGEST = 200;
  private static final int MOST = 50_000;

  private final Map<Texts, Read> known = new HashMap<>();

  private final boolean isJoint;
  private final boolean isGrant;

  /**
   * A reader of facts.
   *
   * @param isJoint whether one column says both whether it is an SME and whether it is a VCSE
   * @param isGrant whether the column says that a payment is a grant to a VCSE, so that no says
   *     nothing of the payee
   */
  FactsReader(boolean isJoint, boolean isGrant) {
    this.isJoint = isJoint;
    this.isGrant = isGrant;
  }

  /** The cells as they stand. */
  record Texts(String postcode, String company, String charity, String sme, String vcse) {}

  /**
   * What was made of them.
   *
   * @param ignored a sentence on what could not be read, or the empty text
   * @param unknown a bit for each of the five cells that says nothing, the first the lowest
   */
  record Read(SupplierFacts facts, String ignored, int unknown) {}

  Read read(Texts texts) {
    Read read = known.get(texts);
    if (read != null) {
      return read;
    }
    Read made = make(texts);
    if (known.size() < MOST) {
      known.put(texts, made);
    }
    return made;
  }

  private Read make(Texts texts) {
    List<String> ignored = new ArrayList<>();
    List<SupplierIdentifier> identifiers = new ArrayList<>();
    add(company(texts.company()), texts.company(), "company number", identifiers, ignored);
    add(charity(texts.charity()), texts.charity(), "charity number", identifiers, ignored);
    Optional<OutwardCode> place = place(texts.postcode(), ignored);
    Optional<Boolean> sme = flag(texts.sme(), IS_SME, IS_NO_SME, IS_VCSE, "SME flag", ignored);
    Optional<Boolean> vcse = flag(texts.vcse(), IS_VCSE, IS_NO_VCSE, IS_SME, "VCSE flag", ignored);
    if (isGrant && !vcse.orElse(true)) {
      vcse = Optional.empty();
    }
    SupplierFacts facts = new SupplierFacts(identifiers, place, sme, vcse);
    return new Read(
        facts.isEmpty() ? SupplierFacts.NONE : facts, String.join(" ", ignored), unknown(texts));
  }

  private static int unknown(Texts texts) {
    return (Placeholders.isNothing(texts.postcode()) ? 1 : 0)
        | (isNothing(texts.company()) ? 2 : 0)
        | (isNothing(texts.charity()) ? 4 : 0)
        | (Placeholders.isNothing(texts.sme()) ? 8 : 0)
        | (Placeholders.isNothing(texts.vcse()) ? 16 : 0);
  }

  private static void add(
      Optional<SupplierIdentifier> read,
      String text,
      String what,
      List<SupplierIdentifier> identifiers,
      List<String> ignored) {
    if (read.isPresent()) {
      identifiers.add(read.get());
    } else if (!isNothing(text)) {
      ignored.add(sentence(what, text));
    }
  }

  /** Whether a cell says nothing, zeros and a single digit again and again included. */
  private static boolean isNothing(String text) {
    if (Placeholders.isNothing(text)) {
      return true;
    }
    String tidy = tidy(text);
    return tidy.chars().allMatch(c -> c == '0')
        || (tidy.length() == 8 && tidy.chars().allMatch(c -> c == tidy.charAt(0)));
  }

  private static String tidy(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    String tidy = text.replace(" ", "").toUpperCase(Locale.ROOT);
    for (String prefix : List.of("GB-COH-", "GB-COH:", "GB-COH", "GB-CHC-", "GB-CHC:", "GB-CHC")) {
      if (tidy.startsWith(prefix)) {
        return tidy.substring(prefix.length());
      }
    }
    // A spreadsheet's number.
    return tidy.endsWith(".0") ? tidy.substring(0, tidy.length() - 2) : tidy;
  }

  private static Optional<SupplierIdentifier> company(String text) {
    String tidy = tidy(text);
    if (text.length() > LONGEST || isNothing(text)) {
      return Optional.empty();
    }
    if (COMPANY.matcher(tidy).matches()) {
      return Optional.of(SupplierIdentifier.company(tidy));
    }
    Matcher cut = SHORT_COMPANY.matcher(tidy);
    if (cut.matches()) {
      String digits = String.valueOf(cut.group(2));
      return Optional.of(
          SupplierIdentifier.company(cut.group(1) + "0".repeat(6 - digits.length()) + digits));
    }
    return MUTUAL.matcher(tidy).matches()
        ? Optional.of(new SupplierIdentifier("GB-MPR", tidy))
        : Optional.empty();
  }

  private static Optional<SupplierIdentifier> charity(String text) {
    String tidy = tidy(text);
    if (text.length() > LONGEST || isNothing(text)) {
      return Optional.empty();
    }
    if (CHARITY.matcher(tidy).matches()) {
      return Optional.of(new SupplierIdentifier("GB-CHC", tidy));
    }
    if (SCOTTISH_CHARITY.matcher(tidy).matches()) {
      return Optional.of(new SupplierIdentifier("GB-SC", tidy));
    }
    return IRISH_CHARITY.matcher(tidy).matches()
        ? Optional.of(new SupplierIdentifier("GB-NIC", tidy))
        : Optional.empty();
  }

  private static Optional<OutwardCode> place(String text, List<String> ignored) {
    if (Placeholders.isNothing(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(OutwardCode.parse(Bytes.shown(text, LONGEST)));
    } catch (IllegalArgumentException e) {
      ignored.add(sentence("postcode", text));
      return Optional.empty();
    }
  }

  /**
   * The answer to one question.
   *
   * @param yes words that answer it with yes
   * @param no words that answer it with no
   * @param other words that answer another question, and say nothing to this one
   */
  private Optional<Boolean> flag(
      String text,
      Set<String> yes,
      Set<String> no,
      Set<String> other,
      String what,
      List<String> ignored) {
    String folded = text.length() > LONGEST ? "" : text.toUpperCase(Locale.ROOT);
    if (yes.contains(folded) || (isJoint && names(folded, yes))) {
      return Optional.of(true);
    }
    if (no.contains(folded) || (isJoint && folded.equals("NEITHER"))) {
      return Optional.of(false);
    }
    if (!isJoint && (YES.contains(folded) || NO.contains(folded))) {
      return Optional.of(YES.contains(folded));
    }
    if (!Placeholders.isNothing(text) && !other.contains(folded)) {
      ignored.add(sentence(what, text));
    }
    return Optional.empty();
  }

  /** Whether one of several answers in a cell, such as SME/VCSE, is among these words. */
  private static boolean names(String folded, Set<String> words) {
    for (String part : folded.split("[/,;&+]", -1)) {
      if (words.contains(part.strip())) {
        return true;
      }
    }
    return false;
  }

  private static String sentence(String what, String text) {
    return "The " + what + " '" + Bytes.shown(text, 40) + "' cannot be read and is left out.";
  }
}
