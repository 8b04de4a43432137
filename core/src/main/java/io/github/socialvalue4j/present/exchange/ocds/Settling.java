package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says where releases without an order of their own contradict each other, and settles it: a
 * release whose tags tell of a later stage is believed, and else none of them, so that the field is
 * unknown. A title or a payer's name, of which nothing hangs, is that of the last. For one process.
 */
final class Settling {
  /** Before the name of a field that is unknown because releases contradict each other. */
  private static final String UNCLEAR = "@unclear ";

  private static final Set<String> LISTS =
      Set.of("awards", "contracts", "transactions", "lots", "parties");

  /** Fields of which each part is unknown once one is. */
  private static final Set<String> WHOLES =
      Set.of(
          "value",
          "amount",
          "suppliers",
          "payee",
          "receiverOrganization",
          "awardID",
          "identifier",
          "relatedLots");

  /** Fields without which something is missing from a total, or from the supplier's facts. */
  private static final Set<String> LOSSES =
      Set.of(
          "value",
          "amount",
          "suppliers",
          "payee",
          "receiverOrganization",
          "awardID",
          "awards",
          "contracts",
          "transactions");

  private static final Set<String> KEPT =
      Set.of("title", "name", "legalName", "payer", "providerOrganization", "procuringEntity");

  private static final int MOST_SHOWN = 5;

  private final String ocid;
  private final OcdsFaults faults;

  /** The elements of a list by their keys, since releases may differ in thousands of them. */
  private final IdentityHashMap<JsonNode, Map<String, Optional<ObjectNode>>> elements =
      new IdentityHashMap<>();

  Settling(String ocid, OcdsFaults faults) {
    this.ocid = ocid;
    this.faults = faults;
  }

  /** Whether a field is unknown because releases contradict each other, which is said. */
  static boolean isUnclear(JsonNode thing, String field) {
    return thing.path(UNCLEAR + field).asBoolean(false);
  }

  /** A field of a merged release, and the thing of which it is. */
  private record Field(
      ObjectNode thing, String words, String name, ObjectNode parent, String leaf) {
    String key() {
      return words + '\u0000' + name;
    }

    String label() {
      return leaf.equals(name) ? name : name + " " + leaf;
    }
  }

  /** Settles every field of which several things stand said. */
  void settle(ObjectNode merged, Map<String, List<Contradictions.Saying>> found) {
    Map<String, Map<Field, List<Contradictions.Saying>>> byField = new LinkedHashMap<>();
    found.forEach(
        (path, said) ->
            field(merged, path.split("\u0000", -1))
                .ifPresent(
                    f ->
                        byField.computeIfAbsent(f.key(), k -> new LinkedHashMap<>()).put(f, said)));
    byField.values().forEach(this::settle);
  }

  private void settle(Map<Field, List<Contradictions.Saying>> parts) {
    Field first = parts.keySet().iterator().next();
    boolean hasOrder = true;
    Moment last = null;
    List<String> sayings = new ArrayList<>();
    List<Moment> moments = new ArrayList<>();
    for (Map.Entry<Field, List<Contradictions.Saying>> part : parts.entrySet()) {
      List<Contradictions.Saying> said = part.getValue();
      Moment latest = said.get(said.size() - 1).moment();
      last = last == null || last.stage() < latest.stage() ? latest : last;
      said.forEach(one -> moments.add(one.moment()));
      hasOrder &=
          said.subList(0, said.size() - 1).stream()
              .allMatch(one -> one.moment().isOfEarlierStage(latest));
      sayings.add(part.getKey().label() + " is " + inWords(said));
    }
    boolean isKept = KEPT.contains(first.name());
    boolean endsOne = endsOne(first, parts);
    boolean loses = LOSSES.contains(first.name()) || endsOne;
    if (!hasOrder && !isKept) {
      parts.keySet().forEach(part -> forget(part, endsOne));
    }
    faults.add(
        hasOrder || isKept || !loses ? Severity.WARNING : Severity.OMISSION,
        OcdsCodes.RELEASES_DIFFER,
        first.thing().path(Merging.PLACE).asText(""),
        "Of "
            + first.words()
            + " of process "
            + Shown.of(ocid)
            + ", "
            + Moment.whyUnordered(moments)
            + " say different things: "
            + String.join("; ", sayings)
            + ".",
        remedy(hasOrder && last != null ? Optional.of(last) : Optional.empty(), first, endsOne));
  }

  private static String remedy(Optional<Moment> taken, Field field, boolean endsOne) {
    if (taken.isPresent()) {
      Moment last = taken.get();
      return "What "
          + last.inWords()
          + " says was taken, since it "
          + (last.isWhole() ? "holds all that was said" : "tells of a later stage by its tags")
          + "; look it up in the notice.";
    }
    if (KEPT.contains(field.name()) || LISTS.contains(field.name())) {
      return "The last of these was taken; look it up in the notice.";
    }
    return endsOne
        ? "It is left out, since nobody knows whether it is in force; ask the publisher."
        : "None of these was taken; ask the publisher which is right.";
  }

  private static String inWords(List<Contradictions.Saying> said) {
    List<String> words = new ArrayList<>();
    for (Contradictions.Saying one : said.subList(0, Math.min(said.size(), MOST_SHOWN))) {
      words.add(
          (one.meant().isEmpty() ? "nothing" : Shown.of(one.shown()))
              + " by "
              + one.moment().inWords());
    }
    if (said.size() > MOST_SHOWN) {
      words.add(said.size() - MOST_SHOWN + " more");
    }
    return ShortText.inWords(words);
  }

  /** Whether an award or a contract has ended by one release, and has not by another. */
  private static boolean endsOne(Field field, Map<Field, List<Contradictions.Saying>> parts) {
    boolean isEntry = field.words().startsWith("award ") || field.words().startsWith("contract ");
    return isEntry
        && field.name().equals("status")
        && parts.values().stream()
                .flatMap(List::stream)
                .map(one -> Endings.isEnd(one.meant()))
                .distinct()
                .count()
            > 1;
  }

  private static void forget(Field field, boolean endsOne) {
    ObjectNode thing = field.thing();
    if (LISTS.contains(field.name())) {
      return;
    }
    if (field.name().equals("status")) {
      thing.put(UNCLEAR + "status", endsOne);
      thing.putNull("status");
    } else if (WHOLES.contains(field.name())) {
      thing.putNull(field.name());
      thing.put(UNCLEAR + field.name(), true);
    } else {
      field.parent().putNull(field.leaf());
    }
  }

  /** Where a path leads in a merged release; nowhere if its thing shares its id there. */
  private Optional<Field> field(ObjectNode merged, String[] steps) {
    ObjectNode thing = merged;
    ObjectNode parent = merged;
    String words = "the release";
    int begin = 0;
    for (int i = 0; i < steps.length - 1; i++) {
      JsonNode child = parent.path(steps[i]);
      if (child.isArray()) {
        Optional<ObjectNode> element = only(child, steps[i], steps[i + 1]);
        if (element.isEmpty()) {
          return Optional.empty();
        }
        words = words(steps[i], element.get(), words);
        thing = element.get();
        parent = thing;
        i++;
        begin = i + 1;
      } else if (child instanceof ObjectNode object) {
        boolean isTender = i == 0 && steps[i].equals("tender");
        thing = isTender ? object : thing;
        words = isTender ? "the tender" : words;
        begin = isTender ? 1 : begin;
        parent = object;
      }
    }
    if (begin >= steps.length) {
      return Optional.empty();
    }
    return Optional.of(new Field(thing, words, steps[begin], parent, steps[steps.length - 1]));
  }

  /** The only element of a list with a key; nobody where several have it. */
  private Optional<ObjectNode> only(JsonNode list, String name, String key) {
    return elements.computeIfAbsent(list, l -> byKey(l, name)).getOrDefault(key, Optional.empty());
  }

  private static Map<String, Optional<ObjectNode>> byKey(JsonNode list, String name) {
    Map<String, Optional<ObjectNode>> byKey = new HashMap<>();
    for (JsonNode one : list) {
      if (one instanceof ObjectNode object) {
        byKey.merge(
            Contradictions.key(name, one), Optional.of(object), (first, next) -> Optional.empty());
      }
    }
    return byKey;
  }

  private static String words(String list, ObjectNode element, String around) {
    String id = Shown.of(JsonObjects.text(element, "id"));
    return switch (list) {
      case "awards" -> "award " + id;
      case "contracts" -> "contract " + id;
      case "transactions" -> "payment " + id + " of " + around;
      case "lots" -> "lot " + id;
      default -> "party " + id;
    };
  }
}
