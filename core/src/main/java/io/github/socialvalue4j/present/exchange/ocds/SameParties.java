package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.model.party.SupplierName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The parties that share an id, or a name, and which of them a name may mean. Some publishers give
 * thousands of parties one id, so a name is not held against each of them. Mutable, for one
 * process.
 */
final class SameParties {
  static final SameParties NONE = new SameParties();

  /** A name of more words is held against every party: nobody's name is that long. */
  private static final int MOST_WORDS = 40;

  private final List<ObjectNode> all = new ArrayList<>();
  private final Map<String, List<ObjectNode>> byName = new HashMap<>();
  private final Map<String, List<ObjectNode>> fitting = new HashMap<>();

  /** By each form of a name, and by each word of one, the places of parties. */
  private final Map<String, List<Integer>> byForm = new HashMap<>();

  private final Map<String, List<Integer>> byWord = new HashMap<>();

  /** Adds a party with a name. */
  void add(ObjectNode party) {
    String name = PartyIdentity.name(party);
    byName.computeIfAbsent(SupplierName.normalised(name), n -> new ArrayList<>()).add(party);
    all.add(party);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  ObjectNode last() {
    return all.get(all.size() - 1);
  }

  /**
   * The parties that a name may mean: those that have it, and else those that may go by it. The
   * same list each time.
   */
  List<ObjectNode> fitting(String name) {
    List<ObjectNode> same = byName.get(SupplierName.normalised(name));
    return same == null ? fitting.computeIfAbsent(name, this::goingBy) : same;
  }

  private List<ObjectNode> goingBy(String name) {
    if (name.isEmpty()) {
      return all;
    }
    String[] words = SupplierName.withoutForm(name).split(" ", -1);
    if (words.length > MOST_WORDS) {
      return all.stream().filter(party -> PartyIdentity.goesBy(party, name)).toList();
    }
    if (byForm.isEmpty()) {
      index();
    }
    return near(words).stream()
        .map(all::get)
        .filter(party -> PartyIdentity.goesBy(party, name))
        .toList();
  }

  private void index() {
    for (int i = 0; i < all.size(); i++) {
      index(PartyIdentity.name(all.get(i)), i);
      index(JsonObjects.text(all.get(i).path("identifier"), "legalName"), i);
    }
  }

  private void index(String name, int place) {
    String form = SupplierName.withoutForm(name);
    byForm.computeIfAbsent(form, f -> new ArrayList<>(1)).add(place);
    for (String word : form.split(" ", -1)) {
      byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(place);
    }
  }

  /** Those whose name is a part of these words, and those that have the rarest of them. */
  private Set<Integer> near(String[] words) {
    Set<Integer> near = new TreeSet<>();
    List<Integer> fewest = byWord.getOrDefault(words[0], List.of());
    for (int from = 0; from < words.length; from++) {
      List<Integer> having = byWord.getOrDefault(words[from], List.of());
      fewest = having.size() < fewest.size() ? having : fewest;
      StringBuilder part = new StringBuilder();
      for (int to = from; to < words.length; to++) {
        part.append(to == from ? "" : " ").append(words[to]);
        near.addAll(byForm.getOrDefault(part.toString(), List.of()));
      }
    }
    near.addAll(fewest);
    return near;
  }
}
