package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The things of one id in a list that no later thing continues yet, in their order. Thousands may
 * share one, so those of one kind of traits are found without asking all. Mutable, for one merge.
 */
final class OneId {
  private final Map<Integer, ObjectNode> open = new LinkedHashMap<>();
  private final Map<String, Deque<Integer>> byTraits = new HashMap<>();
  private final IdentityHashMap<ObjectNode, Integer> places = new IdentityHashMap<>();
  private int added;
  private int sorted;

  void add(ObjectNode one) {
    places.put(one, added);
    open.put(added++, one);
  }

  int size() {
    return open.size();
  }

  Collection<ObjectNode> all() {
    return open.values();
  }

  /** The first of all. */
  @Nullable ObjectNode first() {
    return open.isEmpty() ? null : open.values().iterator().next();
  }

  /** The first with these traits. */
  @Nullable ObjectNode alike(String traits) {
    for (; sorted < added; sorted++) {
      ObjectNode one = open.get(sorted);
      if (one != null) {
        byTraits.computeIfAbsent(Merging.traits(one), t -> new ArrayDeque<>()).add(sorted);
      }
    }
    Deque<Integer> alike = byTraits.getOrDefault(traits, new ArrayDeque<>());
    while (!alike.isEmpty() && !open.containsKey(alike.peek())) {
      alike.remove();
    }
    return alike.isEmpty() ? null : open.get(alike.peek());
  }

  /** Takes one out that a later thing continues. */
  void remove(ObjectNode one) {
    Integer place = places.remove(one);
    if (place != null) {
      open.remove(place);
    }
  }
}
