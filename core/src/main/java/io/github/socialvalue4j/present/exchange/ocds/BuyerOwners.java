package io.github.socialvalue4j.present.exchange.ocds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose awards and contracts a release goes on with that names no buyer: the one buyer who has all
 * of them. Mutable, for one process.
 */
final class BuyerOwners {
  private final Map<String, List<Owner>> byThing = new HashMap<>();
  private final Map<Set<String>, Optional<BuyerGroups.Group>> known = new HashMap<>();

  private record Owner(BuyerGroups.Group group, Set<String> things) {}

  /** Adds a buyer with all that it has. */
  void add(BuyerGroups.Group group, Set<String> things) {
    Owner owner = new Owner(group, things);
    things.forEach(thing -> byThing.computeIfAbsent(thing, t -> new ArrayList<>()).add(owner));
  }

  /** The one who has all of these; nobody where several do. */
  Optional<BuyerGroups.Group> of(Set<String> things) {
    return known.computeIfAbsent(things, this::search);
  }

  private Optional<BuyerGroups.Group> search(Set<String> things) {
    List<Owner> fewest = null;
    for (String thing : things) {
      List<Owner> owners = byThing.getOrDefault(thing, List.of());
      fewest = fewest == null || owners.size() < fewest.size() ? owners : fewest;
    }
    if (fewest == null) {
      return Optional.empty();
    }
    List<BuyerGroups.Group> all =
        fewest.stream()
            .filter(owner -> owner.things().containsAll(things))
            .map(Owner::group)
            .limit(2)
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
