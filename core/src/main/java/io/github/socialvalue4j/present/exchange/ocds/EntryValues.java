package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Reads what a contract or an award is worth, beside what its award is. For one process. */
final class EntryValues {
  private final ValueReading values;
  private final OcdsFaults faults;

  EntryValues(ValueReading values, OcdsFaults faults) {
    this.values = values;
    this.faults = faults;
  }

  /**
   * The value of an entry by what it holds; empty if it has none, which is named.
   *
   * @param meant the awards that a contract may stand for
   * @param contracts how many contracts an award has
   */
  Map<VatBasis, Quantity> of(
      EntryKind kind, ObjectNode entry, List<ObjectNode> meant, ToIntFunction<JsonNode> contracts) {
    if (Settling.isUnclear(entry, "value")) {
      return Map.of();
    }
    JsonNode own = entry.path("value");
    boolean hasAward = kind == EntryKind.CONTRACT && meant.size() == 1;
    boolean isOnly = hasAward && contracts.applyAsInt(meant.get(0)) == 1;
    if (hasAmount(own)) {
      Map<VatBasis, Quantity> found = values.values(own);
      if (isOnly && hasAmount(meant.get(0).path("value"))) {
        compare(
            entry, found, new ValueReading(new OcdsFaults()).values(meant.get(0).path("value")));
      }
      return found;
    }
    boolean isAwarded = hasAward && hasAmount(meant.get(0).path("value"));
    // A null says that there is none, or that what stood there was not read and is named.
    if (!own.isNull() && isOnly && isAwarded) {
      faults.warning(
          OcdsCodes.VALUE_OF_AWARD,
          entry.path(Merging.PLACE).asText(""),
          "The contract has no value of its own; that of its award was taken.",
          "Look up in the notice what the contract came to.");
      return values.values(meant.get(0).path("value"));
    }
    faults.omission(
        OcdsCodes.NO_VALUE,
        entry.path(Merging.PLACE).asText(""),
        (kind == EntryKind.CONTRACT ? "Contract " : "Award ")
            + Shown.of(JsonObjects.text(entry, "id"))
            + " has no value"
            + (isAwarded && !isOnly
                ? "; its award has one, and "
                    + contracts.applyAsInt(meant.get(0))
                    + " contracts, so it was taken for none of them."
                : "."),
        "Look the value up in the notice; it is not read as 0.");
    return Map.of();
  }

  private void compare(
      ObjectNode entry, Map<VatBasis, Quantity> own, Map<VatBasis, Quantity> awarded) {
    own.forEach(
        (basis, value) -> {
          Quantity other = awarded.get(basis);
          if (other != null
              && !(other.unit().equals(value.unit())
                  && other.value().compareTo(value.value()) == 0)) {
            faults.warning(
                OcdsCodes.VALUE_OF_AWARD,
                entry.path(Merging.PLACE).asText(""),
                "The contract is worth " + value + " and its award " + other + ".",
                "The contract's own value was taken; look up in the notice why they differ.");
          }
        });
  }

  private static boolean hasAmount(JsonNode value) {
    return value.hasNonNull("amount")
        || value.hasNonNull("amountGross")
        || value.hasNonNull("amountNet");
  }
}
