package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.model.party.SupplierName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the releases of one process by who buys. Qualification systems file the awards of many
 * buyers under one process, each numbered from 1, which merging would lay over one another. A buyer
 * is one by id or by name, so a council that changes its id stays itself. Stateless.
 */
final class BuyerGroups {
  /** Marks a release that holds all that was said before it. */
  static final String WHOLE = "@whole";

  private BuyerGroups() {}

  /** What one buyer's releases come to. */
  static final class Group {
    final List<ObjectNode> releases = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> things = new HashSet<>();
    private int place;
    private boolean hasWhole;

    Group(int place) {
      this.place = place;
    }
  }

  /** Who buys; both parts may be empty. */
  record Buyer(String id, String name) {
    /** By what one buyer is the same as another: by either of them. */
    List<String> keys() {
      List<String> keys = new ArrayList<>(2);
      if (!id.isEmpty()) {
        keys.add("id " + id);
      }
      if (!name.isEmpty()) {
        String folded = SupplierName.normalised(name);
        // Of a name of signs alone nothing is left; without an id it is a buyer all the same.
        if (!folded.isEmpty() || id.isEmpty()) {
          keys.add("name " + (folded.isEmpty() ? name : folded));
        }
      }
      return keys;
    }

    boolean isUnknown() {
      return id.isEmpty() && name.isEmpty();
    }
  }

  /**
   * The groups, in the order in which they first buy. A release that names no buyer belongs to the
   * one whose awards and contracts it goes on with, or to all where it has neither.
   */
  static List<Group> of(List<ObjectNode> releases) {
    Map<String, Group> byKey = new HashMap<>();
    int buyers = 0;
    for (ObjectNode release : releases) {
      Buyer buyer = of(release);
      if (!buyer.isUnknown()) {
        group(byKey, buyer, buyers++).things.addAll(things(release));
      }
    }
    List<Group> groups = inOrder(byKey);
    if (groups.size() == 1) {
      groups.get(0).releases.addAll(releases);
      return groups;
    }
    Group unknown = new Group(buyers);
    BuyerOwners owners = new BuyerOwners();
    groups.forEach(group -> owners.add(group, group.things));
    for (ObjectNode release : releases) {
      Buyer buyer = of(release);
      if (!buyer.isUnknown()) {
        Group own = byKey.get(buyer.keys().get(0));
        (own == null ? unknown : own).releases.add(release);
      } else if (things(release).isEmpty()) {
        groups.forEach(group -> group.releases.add(release.deepCopy()));
      } else {
        owners.of(things(release)).orElse(unknown).releases.add(release);
      }
    }
    if (!unknown.releases.isEmpty()) {
      groups.add(unknown);
    }
    return withoutCovered(groups);
  }

  /** The groups as they first buy; one where nobody is known to. */
  private static List<Group> inOrder(Map<String, Group> byKey) {
    List<Group> groups = new ArrayList<>(new LinkedHashSet<>(byKey.values()));
    groups.sort(Comparator.comparingInt(group -> group.place));
    if (groups.isEmpty()) {
      groups.add(new Group(0));
    }
    return groups;
  }

  /** A compiled release holds what was said before, whoever was said to buy then. */
  private static List<Group> withoutCovered(List<Group> groups) {
    Set<String> covered = new HashSet<>();
    for (Group group : groups) {
      group.hasWhole = group.releases.stream().anyMatch(release -> release.has(WHOLE));
      if (group.hasWhole) {
        group.releases.forEach(release -> covered.addAll(things(release)));
      }
    }
    if (!covered.isEmpty()) {
      groups.removeIf(group -> !group.hasWhole && covered.containsAll(group.things));
    }
    return groups;
  }

  /**
   * The group of a buyer; groups that turn out to be one are joined, the smaller to the larger,
   * since a process may have thousands of buyers that turn out to be one.
   */
  private static Group group(Map<String, Group> byKey, Buyer buyer, int place) {
    Group group = null;
    for (String key : buyer.keys()) {
      Group known = byKey.get(key);
      group =
          group == null || known == null || known == group
              ? either(group, known)
              : join(byKey, group, known);
    }
    Group found = group == null ? new Group(place) : group;
    found.keys.addAll(buyer.keys());
    buyer.keys().forEach(key -> byKey.put(key, found));
    return found;
  }

  private static @Nullable Group either(@Nullable Group one, @Nullable Group other) {
    return one == null ? other : one;
  }

  private static Group join(Map<String, Group> byKey, Group one, Group other) {
    boolean isLarger =
        one.keys.size() + one.things.size() >= other.keys.size() + other.things.size();
    Group large = isLarger ? one : other;
    Group small = isLarger ? other : one;
    small.keys.forEach(key -> byKey.put(key, large));
    large.keys.addAll(small.keys);
    large.things.addAll(small.things);
    large.place = Math.min(large.place, small.place);
    return large;
  }

  private static Set<String> things(ObjectNode release) {
    Set<String> ids = new TreeSet<>();
    release.path("awards").forEach(a -> ids.add("award " + JsonObjects.text(a, "id")));
    release.path("contracts").forEach(c -> ids.add("contract " + JsonObjects.text(c, "id")));
    return ids;
  }

  /** Who buys by a release: its buyer, else the parties with that role. */
  static Buyer of(ObjectNode release) {
    JsonNode buyer = release.path("buyer");
    String id = JsonObjects.text(buyer, "id");
    String name = PartyIdentity.name(buyer);
    List<String> names = new ArrayList<>();
    for (JsonNode party : release.path("parties")) {
      boolean isNamed = !id.isEmpty() && JsonObjects.text(party, "id").equals(id);
      if (isNamed && name.isEmpty()) {
        name = PartyIdentity.name(party);
      }
      if (hasRole(party, "buyer") && !PartyIdentity.name(party).isEmpty()) {
        names.add(PartyIdentity.name(party));
      }
    }
    if (id.isEmpty() && name.isEmpty()) {
      name = String.join("; ", names);
    }
    return new Buyer(id, name);
  }

  static boolean hasRole(JsonNode party, String role) {
    for (JsonNode one : party.path("roles")) {
      if (one.asText("").equals(role)) {
        return true;
      }
    }
    return false;
  }
}
