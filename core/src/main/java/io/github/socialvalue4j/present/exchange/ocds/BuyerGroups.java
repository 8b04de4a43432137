package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.model.party.SupplierName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
    final Set<String> ids = new HashSet<>();
    final Set<String> names = new HashSet<>();
    final List<ObjectNode> releases = new ArrayList<>();
    private final Set<String> things = new HashSet<>();
    private boolean hasWhole;

    private boolean has(Buyer buyer) {
      return (!buyer.id().isEmpty() && ids.contains(buyer.id()))
          || (!buyer.folded().isEmpty() && names.contains(buyer.folded()));
    }

    private void add(Buyer buyer) {
      if (!buyer.id().isEmpty()) {
        ids.add(buyer.id());
      }
      if (!buyer.folded().isEmpty()) {
        names.add(buyer.folded());
      }
    }
  }

  /** Who buys; both parts may be empty. */
  record Buyer(String id, String name) {
    String folded() {
      return SupplierName.normalised(name);
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
    List<Group> groups = new ArrayList<>();
    for (ObjectNode release : releases) {
      Buyer buyer = of(release);
      if (!buyer.isUnknown()) {
        group(groups, buyer).things.addAll(things(release));
      }
    }
    if (groups.isEmpty()) {
      groups.add(new Group());
    }
    Group unknown = new Group();
    for (ObjectNode release : releases) {
      Buyer buyer = of(release);
      if (groups.size() == 1) {
        groups.get(0).releases.add(release);
      } else if (!buyer.isUnknown()) {
        group(groups, buyer).releases.add(release);
      } else if (things(release).isEmpty()) {
        groups.forEach(group -> group.releases.add(release.deepCopy()));
      } else {
        owner(groups, things(release), unknown).releases.add(release);
      }
    }
    if (!unknown.releases.isEmpty()) {
      groups.add(unknown);
    }
    return withoutCovered(groups);
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

  private static Group owner(List<Group> groups, Set<String> things, Group unknown) {
    List<Group> owners = groups.stream().filter(g -> g.things.containsAll(things)).toList();
    return owners.size() == 1 ? owners.get(0) : unknown;
  }

  /** The group of a buyer; groups that turn out to be one are joined. */
  private static Group group(List<Group> groups, Buyer buyer) {
    List<Group> same = groups.stream().filter(g -> g.has(buyer)).toList();
    Group group = same.isEmpty() ? new Group() : same.get(0);
    if (same.isEmpty()) {
      groups.add(group);
    }
    for (Group other : same.subList(Math.min(1, same.size()), same.size())) {
      group.ids.addAll(other.ids);
      group.names.addAll(other.names);
      group.things.addAll(other.things);
      group.releases.addAll(other.releases);
      groups.remove(other);
    }
    group.add(buyer);
    return group;
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
