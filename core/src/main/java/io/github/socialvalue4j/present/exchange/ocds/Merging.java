package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays a later release over an earlier one by the merge routine of OCDS 1.1: a null removes a
 * field, objects merge field by field, lists of objects go by id, and any other list replaces the
 * one before. Beyond the routine, which keeps the last of several things with one id in one
 * release, all of them are kept apart: contract numbers are not unique at the source. Each object
 * knows where it stands in the file, under a name that no field has.
 */
final class Merging {
  /** Under which an object keeps its place; a field's own place follows it. */
  static final String PLACE = "@";

  /** Marks a thing that a later release took back. */
  static final String REMOVED = "@removed";

  /** Whom the last release that names suppliers of a thing names, where an earlier did as well. */
  static final String LAST_NAMED = "@lastNamed";

  private static final Set<String> WHOLE_LISTS =
      Set.of("roles", "tag", "additionalIdentifiers", "reservedParticipation", "relatedLots");
  private static final Set<String> COUNTED = Set.of("awards", "contracts", "transactions");

  private Merging() {}

  /** Notes in each object where it stands. */
  static void place(JsonNode node, String pointer) {
    if (node instanceof ObjectNode object) {
      String own = MisplacedNode.place(object, pointer);
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        place(object.path(name), own + '/' + name);
      }
      object.put(PLACE, own);
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        place(array.get(i), MisplacedNode.place(array, i, pointer));
      }
    }
  }

  /** Where a field stands that an object has, or the object if it has not. */
  static String placeOf(JsonNode object, String field) {
    String own = object.path(PLACE).asText("");
    return object.has(field) ? object.path(PLACE + field).asText(own) + '/' + field : own;
  }

  static void merge(ObjectNode known, ObjectNode later) {
    String before = known.path(PLACE).asText("");
    Set<String> untouched = new HashSet<>();
    known.fieldNames().forEachRemaining(untouched::add);
    boolean removes = false;
    for (Map.Entry<String, JsonNode> field : later.properties()) {
      String name = field.getKey();
      JsonNode value = field.getValue();
      untouched.remove(name);
      if (name.equals(PLACE)) {
        known.set(PLACE, value);
        continue;
      }
      if (value.isNull()) {
        removes |= known.has(name);
        remove(known, name);
      } else {
        known.remove(PLACE + name);
        set(known, name, value);
      }
    }
    for (String name : untouched) {
      if (!name.startsWith(PLACE) && known.get(name).isValueNode() && !known.has(PLACE + name)) {
        known.put(PLACE + name, before);
      }
    }
    if (removes && hasOnlyItsId(known)) {
      known.put(REMOVED, true);
    } else if (!removes) {
      known.remove(REMOVED);
    }
  }

  private static void set(ObjectNode known, String name, JsonNode value) {
    JsonNode before = known.get(name);
    if (before instanceof ObjectNode one && value instanceof ObjectNode other) {
      if (isOfAnother(one, other)) {
        // What was said of the one before, such as its name, is not true of the other.
        known.set(name, other);
      } else {
        merge(one, other);
      }
    } else if (before instanceof ArrayNode one
        && value instanceof ArrayNode other
        && isById(name, other)) {
      if (name.equals("suppliers")) {
        noteNamed(known, other);
      }
      byId(one, other, name.equals("parties"));
    } else {
      known.set(name, value);
    }
  }

  /** Whether an object names another thing than the one before, as a payee or an identifier. */
  private static boolean isOfAnother(ObjectNode known, ObjectNode later) {
    String before = JsonObjects.text(known, "id");
    String after = JsonObjects.text(later, "id");
    return !before.isEmpty() && !after.isEmpty() && !before.equals(after);
  }

  private static void noteNamed(ObjectNode known, ArrayNode later) {
    Set<String> named = new LinkedHashSet<>();
    later.forEach(one -> named.add(supplier(one)));
    named.remove("");
    if (!named.isEmpty()) {
      named.forEach(known.putArray(LAST_NAMED)::add);
    }
  }

  /** By what a list of suppliers tells one from another. */
  static String supplier(JsonNode reference) {
    String id = JsonObjects.text(reference, "id");
    return id.isEmpty() ? PartyIdentity.name(reference) : id;
  }

  /** Takes a field away; what is counted is marked as taken back and not lost. */
  private static void remove(ObjectNode known, String name) {
    if (COUNTED.contains(name) && known.get(name) instanceof ArrayNode array) {
      for (JsonNode element : array) {
        if (element instanceof ObjectNode object) {
          object.put(REMOVED, true);
        }
      }
    } else {
      known.remove(name);
      known.remove(PLACE + name);
      if (name.equals("suppliers")) {
        known.remove(LAST_NAMED);
      }
    }
  }

  private static boolean hasOnlyItsId(ObjectNode object) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (!field.getKey().startsWith(PLACE) && !field.getKey().equals("id")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a list goes by the ids of its elements, and does not replace the one before. */
  static boolean isById(String name, ArrayNode list) {
    return !WHOLE_LISTS.contains(name) && isOfObjects(list);
  }

  private static boolean isOfObjects(ArrayNode list) {
    for (JsonNode element : list) {
      // A null stands for what was no object and was named.
      if (!element.isObject() && !element.isNull()) {
        return false;
      }
    }
    return true;
  }

  private static void byId(ArrayNode known, ArrayNode later, boolean areParties) {
    Map<String, OneId> open = new HashMap<>();
    Map<String, Integer> newcomers = new HashMap<>();
    Set<String> withoutId = new HashSet<>();
    for (JsonNode element : later) {
      newcomers.merge(JsonObjects.text(element, "id"), 1, Integer::sum);
    }
    for (JsonNode element : known) {
      // A process may have thousands of releases, of which each tells of a few things.
      if (element instanceof ObjectNode object) {
        String id = JsonObjects.text(object, "id");
        if (!newcomers.containsKey(id)) {
          continue;
        }
        if (id.isEmpty()) {
          withoutId.add(content(object));
        } else {
          open.computeIfAbsent(id, i -> new OneId()).add(object);
        }
      }
    }
    for (JsonNode element : later) {
      if (!(element instanceof ObjectNode object)) {
        continue;
      }
      String id = JsonObjects.text(object, "id");
      if (id.isEmpty()) {
        // The same thing said again is not another one, though nothing but its content says so.
        if (withoutId.add(content(object))) {
          known.add(object);
        }
        continue;
      }
      OneId same = open.computeIfAbsent(id, i -> new OneId());
      boolean isShared = same.size() > 1 || newcomers.getOrDefault(id, 1) > 1;
      ObjectNode match = match(same, object, isShared, areParties);
      if (match == null) {
        known.add(object);
      } else {
        same.remove(match);
        merge(match, object);
      }
    }
  }

  /** Which of the things with one id a later one continues. */
  private static @Nullable ObjectNode match(
      OneId same, ObjectNode later, boolean isShared, boolean areParties) {
    if (areParties) {
      for (ObjectNode one : same.all()) {
        if (PartyIdentity.isSame(one, later)) {
          return one;
        }
      }
      return null;
    }
    ObjectNode alike = isShared ? same.alike(traits(later)) : null;
    return alike == null ? same.first() : alike;
  }

  /** What tells awards, or contracts, of one id apart. */
  static String traits(ObjectNode object) {
    StringBuilder traits = new StringBuilder(JsonObjects.text(object, "awardID"));
    for (JsonNode supplier : object.path("suppliers")) {
      traits.append('|').append(JsonObjects.text(supplier, "id"));
      traits.append('|').append(JsonObjects.text(supplier, "name"));
    }
    return traits.toString();
  }

  /** All that an object says, without its place. */
  static String content(JsonNode node) {
    StringBuilder text = new StringBuilder();
    content(node, text);
    return text.toString();
  }

  private static void content(JsonNode node, StringBuilder text) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      names.sort(null);
      for (String name : names) {
        if (!name.startsWith(PLACE)) {
          text.append('{').append(name);
          content(object.path(name), text);
          text.append('}');
        }
      }
    } else if (node instanceof ArrayNode array) {
      text.append('[');
      array.forEach(element -> content(element, text));
      text.append(']');
    } else {
      text.append(node.getNodeType()).append(node.asText()).append('\u0000');
    }
  }
}
