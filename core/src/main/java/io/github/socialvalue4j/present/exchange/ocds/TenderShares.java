package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Names entries of which several state all that their tender, or their lot, is worth: each supplier
 * of a framework is given its maximum, and the sum counts it as often. Mutable, for one process.
 */
final class TenderShares {
  private static final int MOST_SHOWN = 5;

  private final String ocid;
  private final JsonNode tender;
  private final OcdsFaults faults;

  /** What is wrong with the value of a tender or a lot is not said, since none is listed. */
  private final ValueReading values = new ValueReading(new OcdsFaults());

  private final List<Listed> listed = new ArrayList<>();

  private record Listed(PublishedContract entry, List<String> lots) {}

  TenderShares(String ocid, JsonNode tender, OcdsFaults faults) {
    this.ocid = ocid;
    this.tender = tender;
    this.faults = faults;
  }

  void add(PublishedContract entry, List<String> lots) {
    listed.add(new Listed(entry, lots));
  }

  void say() {
    if (listed.size() < 2) {
      return;
    }
    boolean isSaid =
        say("tender", tender.path("value"), listed.stream().map(Listed::entry).toList());
    if (isSaid) {
      return;
    }
    for (JsonNode lot : tender.path("lots")) {
      String id = JsonObjects.text(lot, "id");
      if (!id.isEmpty() && lot.path("value").isObject()) {
        say(
            "lot " + Shown.of(id),
            lot.path("value"),
            listed.stream().filter(l -> l.lots().equals(List.of(id))).map(Listed::entry).toList());
      }
    }
  }

  private boolean say(String what, JsonNode value, List<PublishedContract> entries) {
    Collection<Quantity> whole = values.values(value).values();
    for (Quantity one : whole) {
      List<PublishedContract> same = entries.stream().filter(entry -> states(entry, one)).toList();
      if (same.size() > 1 && one.value().signum() > 0) {
        say(what, one, same);
        return true;
      }
    }
    return false;
  }

  private static boolean states(PublishedContract entry, Quantity whole) {
    return entry.values().values().stream()
        .anyMatch(v -> v.unit().equals(whole.unit()) && v.value().compareTo(whole.value()) == 0);
  }

  private void say(String what, Quantity whole, List<PublishedContract> same) {
    BigDecimal together = whole.value().multiply(BigDecimal.valueOf(same.size()));
    int more = same.size() - MOST_SHOWN;
    faults.warning(
        OcdsCodes.PART_AND_WHOLE,
        same.get(0).place(),
        "The "
            + what
            + " of process "
            + Shown.of(ocid)
            + " is worth "
            + whole
            + " in all, and "
            + same.size()
            + " of its entries state all of it each: "
            + ShortText.inWords(same.stream().limit(MOST_SHOWN).map(TenderShares::named).toList())
            + (more > 0 ? " and " + ShortText.count(more, "other") : "")
            + ". Together they come to "
            + Quantity.of(together, whole.unit())
            + ", and counted once to "
            + whole
            + ".",
        "Each is listed as published; if it is the maximum of a framework, count it once.");
  }

  private static String named(PublishedContract entry) {
    return entry.kind().code() + ' ' + Shown.of(entry.id());
  }
}
