package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which fields belong to which type of record, and which of them may not be left out. */
public final class RecordFields {
  private static final List<String> OF_ALL =
      List.of("record", "id", "contract", "date", "recordedOn", "supersedes");

  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "commitment", List.of("measure", "quantity", "unit"),
          "delivery", List.of("measure", "quantity", "unit", "claimant"),
          "observation", List.of("measure", "quantity", "unit", "claimant", "point"),
          "verification", List.of("target", "state", "quantity", "unit", "by", "independence"),
          "feedback", List.of("point", "perspective", "rating", "scale"));

  private static final Map<String, List<String>> OPTIONAL =
      Map.of(
          "commitment", List.of(),
          "delivery", List.of("activity", "beneficiary", "evidence"),
          "observation", List.of("observer", "population", "evidence"),
          "verification", List.of("reason"),
          "feedback", List.of("text"));

  private RecordFields() {}

  /** The fields that a record of this type must have, beside those of every record. */
  public static List<String> required(String type) {
    return REQUIRED.getOrDefault(type, List.of());
  }

  /** The fields that a record of this type may have as well. */
  public static List<String> optional(String type) {
    return OPTIONAL.getOrDefault(type, List.of());
  }

  /** The fields that a record of any type has. */
  public static List<String> ofAll() {
    return OF_ALL;
  }

  /**
   * Reports fields that are missing from a record of a known type, and those that do not belong.
   */
  static void check(RecordPart part, ProblemPath place, Faults faults) {
    String type = part.record();
    if (type == null || !REQUIRED.containsKey(type)) {
      return;
    }
    Map<String, @Nullable Object> values = values(part);
    for (String field : required(type)) {
      if (values.get(field) == null && !faults.isFaulty(place.child(field))) {
        faults.error(
            JsonCodes.REQUIRED,
            place.child(field),
            "The field '" + field + "' is missing from this " + type + ".",
            "Add it.");
      }
    }
    boolean isRejection = "rejected".equals(part.state()) && type.equals("verification");
    if (isRejection && part.reason() == null && !faults.isFaulty(place.child("reason"))) {
      faults.error(
          JsonCodes.REQUIRED,
          place.child("reason"),
          "The field 'reason' is missing from this rejection.",
          "Say why it was rejected.");
    }
    values.forEach(
        (field, value) -> {
          if (value != null && !required(type).contains(field) && !optional(type).contains(field)) {
            faults.error(
                JsonCodes.FIELD_NOT_ALLOWED,
                place.child(field),
                "The field '" + field + "' does not belong to this " + type + ".",
                "Remove it; beside "
                    + String.join(", ", OF_ALL)
                    + " a "
                    + type
                    + " has "
                    + String.join(", ", required(type))
                    + (optional(type).isEmpty() ? "" : ", " + String.join(", ", optional(type)))
                    + ".");
          }
        });
  }

  /** The fields that depend on the type. */
  private static Map<String, @Nullable Object> values(RecordPart part) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("measure", part.measure());
    values.put("quantity", part.quantity());
    values.put("unit", part.unit());
    values.put("claimant", part.claimant());
    values.put("activity", part.activity());
    values.put("beneficiary", part.beneficiary());
    values.put("evidence", part.evidence());
    values.put("point", part.point());
    values.put("observer", part.observer());
    values.put("population", part.population());
    values.put("target", part.target());
    values.put("state", part.state());
    values.put("by", part.by());
    values.put("independence", part.independence());
    values.put("reason", part.reason());
    values.put("perspective", part.perspective());
    values.put("rating", part.rating());
    values.put("scale", part.scale());
    values.put("text", part.text());
    return values;
  }
}
