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
import java.util.regex.Pattern;

/**
 * Reads what a row says of its supplier beside the name. Remembers what it made of cells, since
 * they come again. Mutable, for one thread.
 */
final class FactsReader {
  private static final Set<String> YES = Set.of("Y", "YES", "TRUE", "1", "SME", "VCSE", "VCS");
  private static final Set<String> NO = Set.of("N", "NO", "FALSE", "0", "NON-SME", "NON SME");
  private static final Set<String> NOTHING =
      Set.of("", "-", "N/A", "NA", "NONE", "NULL", "UNKNOWN", "NOT KNOWN", "NOT APPLICABLE");
  private static final Pattern COMPANY = Pattern.compile("([0-9]{1,8}|[A-Z]{2}[0-9]{6})");
  private static final Pattern CHARITY = Pattern.compile("[0-9]{5,8}(-[0-9]+)?|SC[0-9]{6}");
  private static final int MOST = 50_000;

  private final Map<Texts, Read> known = new HashMap<>();

  /** The cells as they stand. */
  record Texts(String postcode, String company, String charity, String sme, String vcse) {}

  /**
   * What was made of them.
   *
   * @param ignored a sentence on what could not be read, or the empty text
   */
  record Read(SupplierFacts facts, String ignored) {}

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

  private static Read make(Texts texts) {
    List<String> ignored = new ArrayList<>();
    List<SupplierIdentifier> identifiers = new ArrayList<>();
    identifier("GB-COH", COMPANY, texts.company(), "company number", identifiers, ignored);
    identifier("GB-CHC", CHARITY, texts.charity(), "charity number", identifiers, ignored);
    Optional<OutwardCode> place = place(texts.postcode(), ignored);
    Optional<Boolean> sme = flag(texts.sme(), "SME flag", ignored);
    Optional<Boolean> vcse = flag(texts.vcse(), "VCSE flag", ignored);
    SupplierFacts facts = new SupplierFacts(identifiers, place, sme, vcse);
    return new Read(facts.isEmpty() ? SupplierFacts.NONE : facts, String.join(" ", ignored));
  }

  private static boolean isNothing(String text) {
    return NOTHING.contains(text.toUpperCase(Locale.ROOT));
  }

  private static void identifier(
      String scheme,
      Pattern form,
      String text,
      String what,
      List<SupplierIdentifier> identifiers,
      List<String> ignored) {
    if (isNothing(text)) {
      return;
    }
    String tidy = text.replace(" ", "").toUpperCase(Locale.ROOT);
    if (form.matcher(tidy).matches()) {
      identifiers.add(new SupplierIdentifier(scheme, tidy));
    } else {
      ignored.add(sentence(what, text));
    }
  }

  private static Optional<OutwardCode> place(String text, List<String> ignored) {
    if (isNothing(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(OutwardCode.parse(text));
    } catch (IllegalArgumentException e) {
      ignored.add(sentence("postcode", text));
      return Optional.empty();
    }
  }

  private static Optional<Boolean> flag(String text, String what, List<String> ignored) {
    String folded = text.toUpperCase(Locale.ROOT);
    if (YES.contains(folded) || NO.contains(folded)) {
      return Optional.of(YES.contains(folded));
    }
    if (!isNothing(text)) {
      ignored.add(sentence(what, text));
    }
    return Optional.empty();
  }

  private static String sentence(String what, String text) {
    return "The " + what + " '" + Bytes.shown(text, 40) + "' cannot be read and is left out.";
  }
}
