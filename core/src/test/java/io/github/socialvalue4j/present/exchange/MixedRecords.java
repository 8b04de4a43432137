package io.github.socialvalue4j.present.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Records of which some are wrong in a known way, and which of them are lost by it. */
final class MixedRecords {
  /** One record: its fields, whether it is right, and the record it refers to. */
  record Row(Map<String, String> fields, boolean isRight, String refersTo) {
    String id() {
      return fields.getOrDefault("id", "");
    }
  }

  private static final int KINDS = 18;

  private final Random random;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> taken = new ArrayList<>();
  private final Set<String> superseded = new HashSet<>();

  MixedRecords(long seed, int size, boolean mayBeWrong) {
    this.random = new Random(seed);
    for (int i = 0; i < size; i++) {
      rows.add(mayBeWrong && random.nextInt(3) == 0 ? wrong(i) : right(i));
    }
  }

  List<Row> rows() {
    return rows;
  }

  /** The places in the list of the records that cannot be counted. */
  Set<Integer> lost() {
    Set<String> present = new HashSet<>();
    Set<Integer> lost = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean refersToNothing = row.refersTo() != null && !present.contains(row.refersTo());
      if (!row.isRight() || refersToNothing || present.contains(row.id())) {
        lost.add(i);
      } else {
        present.add(row.id());
      }
    }
    return lost;
  }

  private Map<String, String> delivery(int i) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("record", "delivery");
    fields.put("id", "D-" + i);
    fields.put("contract", "C-01");
    fields.put("date", "2025-06-01");
    fields.put("measure", "VOLUNTEERING");
    fields.put("quantity", "10");
    fields.put("unit", "volunteering-hour");
    fields.put("claimant", "builder");
    fields.put("activity", "a" + i);
    return fields;
  }

  private Map<String, String> verification(int i, String target) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("record", "verification");
    fields.put("id", "V-" + i);
    fields.put("contract", "C-01");
    fields.put("date", "2025-06-02");
    fields.put("target", target);
    fields.put("state", "evidenced");
    fields.put("quantity", "1");
    fields.put("unit", "volunteering-hour");
    fields.put("by", "council");
    fields.put("independence", "internal");
    return fields;
  }

  private Row right(int i) {
    String free = free();
    if (free != null && random.nextInt(3) == 0) {
      return row(verification(i, free), true, free, false);
    }
    Map<String, String> fields = delivery(i);
    // Recorded as late as the verifications, so that the order of record is that of the list.
    fields.put("recordedOn", "2025-06-02");
    if (free != null && random.nextInt(3) == 0) {
      fields.put("supersedes", free);
      superseded.add(free);
      return row(fields, true, free, true);
    }
    return row(fields, true, null, true);
  }

  /** A delivery that nothing supersedes yet, perhaps one that is lost. */
  private String free() {
    List<String> all = taken.stream().filter(t -> !superseded.contains(t)).toList();
    return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
  }

  private Row row(Map<String, String> fields, boolean isRight, String refersTo, boolean offer) {
    if (offer && fields.containsKey("id") && !fields.get("id").isBlank()) {
      taken.add(fields.get("id"));
    }
    return new Row(fields, isRight, refersTo);
  }

  private Row wrong(int i) {
    Map<String, String> fields = delivery(i);
    fields.put("recordedOn", "2025-06-02");
    switch (random.nextInt(KINDS)) {
      case 0 -> fields.put("supersedes", "D-" + i);
      case 1 -> fields = verification(i, "V-" + i);
      case 2 -> fields.put("supersedes", "D-" + (i + 1)); // a circle, if the next one answers
      case 3 -> fields.put("supersedes", "nobody");
      case 4 -> fields = verification(i, "nobody");
      case 5 -> fields.put("date", "2025-13-01");
      case 6 -> fields.put("date", "12025-06-01");
      case 7 -> fields.remove("quantity");
      case 8 -> fields.put("quantity", "-1");
      case 9 -> fields.put("unit", "hour");
      case 10 -> fields.put("id", "   ");
      case 11 -> fields.put("recordedOn", "2025-05-01");
      case 12 -> fields.put("record", "promise");
      case 13 -> fields.put("contract", "");
      case 14 -> fields.put("quantity", "1e99");
      case 15 -> fields.put("claimant", " ");
      case 16 -> {
        fields = verification(i, "D-" + i);
        fields.put("supersedes", "V-" + i);
      }
      default -> fields.put("measure", "");
    }
    return row(fields, false, null, true);
  }

  String json() {
    return "["
        + rows.stream()
            .map(
                row ->
                    row.fields().entrySet().stream()
                        .map(e -> "\"" + e.getKey() + "\":\"" + e.getValue() + "\"")
                        .collect(Collectors.joining(",", "{", "}")))
            .collect(Collectors.joining(",\n"))
        + "]";
  }

  String csv() {
    List<String> columns =
        List.of(
            "record",
            "id",
            "contract",
            "date",
            "recordedOn",
            "supersedes",
            "measure",
            "quantity",
            "unit",
            "claimant",
            "activity",
            "point",
            "target",
            "state",
            "by",
            "independence");
    return String.join(",", columns)
        + "\n"
        + rows.stream()
            .map(
                row ->
                    columns.stream()
                        .map(c -> row.fields().getOrDefault(c, ""))
                        .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n", "", "\n"));
  }
}
