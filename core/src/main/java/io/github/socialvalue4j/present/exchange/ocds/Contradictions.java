package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.model.party.SupplierName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Hears what the releases of a process say, in the order in which they are merged, and keeps of
 * each field what no later release takes back for certain. Where that is more than one thing, the
 * releases contradict each other, and {@link Settling} says so. Mutable, for one process.
 */
final class Contradictions {
  /** Between the steps of a path; no name and no id that was read has it. */
  static final char STEP = '\u0000';

  private static final String SOMETHING = "something";
  private static final Set<String> DAYS = Set.of("date", "dateSigned", "startDate", "endDate");
  private static final Set<String> AMOUNTS = Set.of("amount", "amountGross", "amountNet");
  private static final Set<String> CODES =
      Set.of("status", "currency", "mainProcurementCategory", "scale");

  /** What says when and where, and whom {@link BuyerGroups} tells apart. */
  private static final Set<String> PASSED_OVER =
      Set.of("ocid", "id", "date", "url", "tag", "buyer", "roles");

  private final Map<String, List<Saying>> sayings = new TreeMap<>();

  /**
   * What a release says of a field.
   *
   * @param moment when
   * @param meant in the form in which two sayings are compared; empty if the field is taken back
   * @param shown as it is written
   */
  record Saying(Moment moment, String meant, String shown) {}

  /** Hears a release that is merged after those before. */
  void hear(ObjectNode release, Moment moment) {
    for (Map.Entry<String, JsonNode> field : release.properties()) {
      String name = field.getKey();
      if (!name.startsWith(Merging.PLACE) && !PASSED_OVER.contains(name)) {
        hear(name, name, field.getValue(), moment);
      }
    }
  }

  private void hear(String path, String name, JsonNode value, Moment moment) {
    if (value instanceof ObjectNode object) {
      // A null takes the whole of it away.
      add(path, new Saying(moment, SOMETHING, shown(object)));
      parts(path, object, false, moment);
    } else if (value instanceof ArrayNode list) {
      list(path, name, list, moment);
    } else if (value.isNull()) {
      add(path, new Saying(moment, "", "nothing"));
    } else {
      String text = value.asText("").strip();
      add(path, new Saying(moment, meant(name, text), text));
    }
  }

  private void parts(String path, ObjectNode object, boolean isElement, Moment moment) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String part = field.getKey();
      boolean isOfId = isElement && part.equals("id");
      if (!part.startsWith(Merging.PLACE) && !isOfId && !part.equals("roles")) {
        hear(path + STEP + part, part, field.getValue(), moment);
      }
    }
  }

  private static String shown(ObjectNode object) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (!field.getKey().startsWith(Merging.PLACE) && field.getValue().isValueNode()) {
        parts.add(field.getKey() + " " + field.getValue().asText(""));
      }
    }
    return parts.isEmpty() ? SOMETHING : String.join(", ", parts);
  }

  private void list(String path, String name, ArrayNode list, Moment moment) {
    if (list.isEmpty()) {
      return;
    }
    if (name.equals("suppliers")) {
      whole(path, list, moment);
    } else if (Merging.isById(name, list)) {
      add(path, new Saying(moment, SOMETHING, "a list of " + list.size()));
      Map<String, Integer> counts = new HashMap<>();
      list.forEach(one -> counts.merge(key(name, one), 1, Integer::sum));
      for (JsonNode one : list) {
        String key = key(name, one);
        // What shares its id is told apart when it is merged, and named.
        if (one.isObject()
            && !JsonObjects.text(one, "id").isEmpty()
            && counts.getOrDefault(key, 0) == 1) {
          parts(path + STEP + key, (ObjectNode) one, true, moment);
        }
      }
    } else {
      String all = Merging.content(list);
      List<String> shown = new ArrayList<>();
      list.forEach(one -> shown.add(one.isValueNode() ? one.asText("") : "an object"));
      add(path, new Saying(moment, all, String.join(", ", shown)));
    }
  }

  /** The id of an element; a party's name goes with it, since parties may share an id. */
  static String key(String list, JsonNode element) {
    String id = JsonObjects.text(element, "id");
    return list.equals("parties")
        ? id + '\u0001' + SupplierName.normalised(PartyIdentity.name(element))
        : id;
  }

  /** Suppliers are one statement: it tells another one who is not among them. */
  private void whole(String path, ArrayNode suppliers, Moment moment) {
    Set<String> meant = new TreeSet<>();
    Set<String> shown = new TreeSet<>();
    for (JsonNode one : suppliers) {
      String name = PartyIdentity.name(one);
      String id = JsonObjects.text(one, "id");
      if (!name.isEmpty() || !id.isEmpty()) {
        meant.add(id.isEmpty() ? SupplierName.normalised(name) : id);
        shown.add(name.isEmpty() ? id : name);
      }
    }
    if (!meant.isEmpty()) {
      add(path, new Saying(moment, String.join("\u0001", meant), String.join("; ", shown)));
    }
  }

  private static String meant(String field, String text) {
    if (DAYS.contains(field)) {
      return Dates.day(text).map(LocalDate::toString).orElse(text);
    }
    if (CODES.contains(field)) {
      return text.toLowerCase(Locale.ROOT);
    }
    if (AMOUNTS.contains(field)) {
      try {
        BigDecimal number = Decimals.parse(text);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toString();
      } catch (IllegalArgumentException e) {
        return text;
      }
    }
    return text;
  }

  private void add(String path, Saying saying) {
    List<Saying> known = sayings.computeIfAbsent(path, p -> new ArrayList<>(1));
    known.removeIf(
        s -> s.meant().equals(saying.meant()) || s.moment().isClearlyBefore(saying.moment()));
    known.add(saying);
  }

  /** The fields of which several things stand said, the one that merging leaves last. */
  Map<String, List<Saying>> found() {
    Map<String, List<Saying>> found = new TreeMap<>();
    sayings.forEach(
        (path, said) -> {
          if (said.size() > 1) {
            found.put(path, said);
          }
        });
    return found;
  }
}
