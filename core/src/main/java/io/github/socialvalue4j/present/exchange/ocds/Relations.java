package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads which processes are part of which, by {@code relatedProcesses}. Stateless. */
final class Relations {
  /** The related process is the whole: what is bought here is bought under it. */
  private static final Set<String> WHOLE = Set.of("framework", "parent");

  /** The related process is the part: what is bought there is bought for this contract. */
  private static final String PART = "subcontract";

  private Relations() {}

  /**
   * That a process is part of another.
   *
   * @param whole the process of the framework or of the main contract
   * @param part the process of the call-off or of the subcontract
   * @param word what the one is to the other, as it was said
   * @param place where it was said
   */
  record Relation(String whole, String part, String word, String place) {}

  /** What a merged release says of others, for itself and for each of its contracts. */
  static List<Relation> of(String ocid, JsonNode release) {
    List<Relation> found = new ArrayList<>();
    read(ocid, release.path("relatedProcesses"), found);
    for (JsonNode contract : release.path("contracts")) {
      read(ocid, contract.path("relatedProcesses"), found);
    }
    return found;
  }

  private static void read(String ocid, JsonNode related, List<Relation> into) {
    for (JsonNode one : related) {
      String other = JsonObjects.text(one, "identifier");
      if (other.isEmpty() || other.equals(ocid)) {
        continue;
      }
      String place = one.path(Merging.PLACE).asText("");
      for (JsonNode code : one.path("relationship")) {
        String word = code.asText("").strip();
        String folded = word.toLowerCase(Locale.ROOT);
        if (WHOLE.contains(folded)) {
          into.add(new Relation(other, ocid, word, place));
        } else if (folded.equals(PART)) {
          into.add(new Relation(ocid, other, word, place));
        }
      }
    }
  }
}
