package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names processes of a file of which one is part of another, as a call-off is of its framework:
 * each is published rightly, and their sum counts the same money twice. For one file.
 */
final class PartAndWhole {
  private static final int MOST_SHOWN = 5;

  private final Findings findings;
  private final OcdsFaults faults;
  private final Map<String, EntrySums> byProcess = new HashMap<>();
  private final EntrySums all = new EntrySums();

  PartAndWhole(Findings findings, OcdsFaults faults) {
    this.findings = findings;
    this.faults = faults;
  }

  /** The parts of one whole. */
  private static final class Parts {
    final TreeSet<String> ocids = new TreeSet<>();
    final TreeSet<String> words = new TreeSet<>();
    String place = "";
  }

  void say() {
    if (findings.relations().isEmpty()) {
      return;
    }
    for (PublishedContract entry : findings.contracts) {
      byProcess.computeIfAbsent(entry.ocid(), o -> new EntrySums()).add(entry);
      all.add(entry);
    }
    Map<String, Parts> wholes = new TreeMap<>();
    for (Relations.Relation one : findings.relations()) {
      EntrySums whole = byProcess.get(one.whole());
      EntrySums part = byProcess.get(one.part());
      if (whole != null && part != null && whole.common(part).isPresent()) {
        Parts parts = wholes.computeIfAbsent(one.whole(), w -> new Parts());
        parts.ocids.add(one.part());
        parts.words.add(one.word());
        parts.place = parts.place.isEmpty() ? one.place() : parts.place;
      }
    }
    wholes.forEach(this::say);
  }

  private void say(String whole, Parts parts) {
    EntrySums sum = byProcess.getOrDefault(whole, new EntrySums());
    EntrySums others = new EntrySums();
    parts.ocids.forEach(part -> others.add(byProcess.getOrDefault(part, new EntrySums())));
    Optional<EntrySums.Kind> common = sum.common(others);
    if (common.isEmpty()) {
      return;
    }
    EntrySums.Kind kind = common.get();
    BigDecimal total = all.of(kind);
    faults.warning(
        OcdsCodes.PART_AND_WHOLE,
        parts.place,
        "By its related processes ("
            + ShortText.inWords(parts.words.stream().map(Shown::of).toList())
            + "), process "
            + Shown.of(whole)
            + " is the whole of which "
            + named(parts)
            + " part: "
            + EntrySums.inWords(kind, others.of(kind))
            + " may be in its "
            + EntrySums.inWords(kind, sum.of(kind))
            + ". All such values of the file come to "
            + EntrySums.inWords(kind, total)
            + ", and without those of process "
            + Shown.of(whole)
            + " to "
            + EntrySums.inWords(kind, total.subtract(sum.of(kind)))
            + ".",
        "Both are listed as published; take out the whole or its parts before adding up, or the"
            + " same money counts twice.");
  }

  private static String named(Parts parts) {
    int more = parts.ocids.size() - MOST_SHOWN;
    String names =
        ShortText.inWords(parts.ocids.stream().limit(MOST_SHOWN).map(Shown::of).toList());
    return (parts.ocids.size() == 1 ? "process " : "processes ")
        + names
        + (more > 0 ? " and " + ShortText.count(more, "other") : "")
        + (parts.ocids.size() == 1 ? " is" : " are");
  }
}
