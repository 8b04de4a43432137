package io.github.socialvalue4j.calculate.sroi.review;

import io.github.socialvalue4j.basis.evidence.LookAlike;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.Stakeholder;
import io.github.socialvalue4j.calculate.sroi.map.StudyVerification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a map shows that somebody independent looked at its result: who, independent of whom, and
 * when. Names are compared by their words, as a reader does: case, articles, punctuation and a
 * plural's s make no other body. It cannot ask a body whether it is independent; it says where the
 * map's own words deny it.
 */
final class Independence {
  /** Days outside these years are slips of the pen; a result has no clock to compare with. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2100;

  private static final Set<String> JOINING =
      Set.of("the", "a", "an", "and", "or", "of", "by", "for", "our", "all", "both", "s");

  private static final Set<String> NOBODY =
      Set.of(
          "nobody",
          "no body",
          "no one",
          "noone",
          "none",
          "nothing",
          "nil",
          "n a",
          "na",
          "null",
          "no",
          "not applicable",
          "not stated",
          "not known",
          "unknown",
          "anybody",
          "anyone",
          "tbc",
          "tbd",
          "to be confirmed",
          "to be decided",
          "not yet",
          "not yet known");

  private final ImpactMap map;
  private final StudyVerification verified;

  Independence(ImpactMap map, StudyVerification verified) {
    this.map = map;
    this.verified = verified;
  }

  /** What the map says, and then what keeps it from showing independence. */
  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    reasons.add(stated());
    List<String> lacking = lacking();
    if (!lacking.isEmpty()) {
      reasons.add("Not said: " + SelfCheck.join(lacking) + ".");
    }
    Set<String> by = words(verified.by());
    if (!by.isEmpty() && words(verified.independentOf()).containsAll(by)) {
      reasons.add(
          verified.by()
              + " is named as that of which it is independent, so the map does not show"
              + " independence.");
    }
    if (isPartOfTheStudy(by)) {
      reasons.add(
          verified.by() + " is a stakeholder of the map, so the map does not show independence.");
    }
    verified
        .on()
        .filter(Independence::isNoDayOfAStudy)
        .ifPresent(day -> reasons.add(day + " is no day on which a study can have been verified."));
    return reasons;
  }

  private String stated() {
    return "Verified by "
        + verified.by()
        + (verified.independentOf().isBlank() ? "" : ", independent of " + verified.independentOf())
        + verified.on().map(day -> ", on " + day).orElse("")
        + (verified.how().isBlank() ? "." : ": " + verified.how() + ".");
  }

  private List<String> lacking() {
    List<String> lacking = new ArrayList<>();
    if (isNobody(verified.by())) {
      lacking.add("who verified it");
    }
    if (isNobody(verified.independentOf())) {
      lacking.add("of whom that is independent");
    }
    if (verified.on().isEmpty()) {
      lacking.add("when");
    }
    return lacking;
  }

  /** A name made of nothing but the words of stakeholders is one of them, or several. */
  private boolean isPartOfTheStudy(Set<String> by) {
    Set<String> own = new HashSet<>();
    for (Stakeholder stakeholder : map.stakeholders()) {
      own.addAll(words(stakeholder.name()));
      own.addAll(words(stakeholder.id()));
    }
    return !by.isEmpty() && own.containsAll(by);
  }

  private static boolean isNoDayOfAStudy(LocalDate day) {
    return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
  }

  private static boolean isNobody(String name) {
    List<String> all = allWords(name);
    return words(name).isEmpty() || NOBODY.contains(String.join(" ", all));
  }

  /** The words that tell one body from another, each once and without a plural's s. */
  private static Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : allWords(name)) {
      if (!JOINING.contains(word)) {
        boolean isPlural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        words.add(isPlural ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }

  private static List<String> allWords(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    LookAlike.of(name)
        .codePoints()
        .forEach(
            c -> {
              if (c != '_' && Character.isUnicodeIdentifierPart(c)) {
                word.appendCodePoint(c);
              } else {
                take(word, words);
              }
            });
    take(word, words);
    return words;
  }

  private static void take(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
