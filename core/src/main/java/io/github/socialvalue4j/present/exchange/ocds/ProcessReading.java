package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Makes contracts of one contracting process. Mutable, for one call. */
final class ProcessReading {
  private static final int DAY = 10;

  private final JsonNode release;
  private final ProblemPath path;
  private final Faults faults;
  private final String ocid;
  private final Map<String, Supplier> suppliers = new LinkedHashMap<>();

  ProcessReading(JsonNode release, ProblemPath path, Faults faults) {
    this.release = release;
    this.path = path;
    this.faults = faults;
    this.ocid = release.path("ocid").asText("");
  }

  List<PublishedContract> contracts() {
    int number = 0;
    for (JsonNode party : release.path("parties")) {
      ProblemPath place = path.child("parties").index(number++);
      PartyReading.read(party, place, faults)
          .ifPresent(supplier -> suppliers.put(party.path("id").asText(), supplier));
    }
    List<PublishedContract> contracts = new ArrayList<>();
    number = 0;
    for (JsonNode contract : release.path("contracts")) {
      contracts.add(contract(contract, path.child("contracts").index(number++)));
    }
    return contracts;
  }

  private PublishedContract contract(JsonNode contract, ProblemPath place) {
    JsonNode award = award(contract.path("awardID").asText(""));
    JsonNode value = contract.has("value") ? contract.path("value") : award.path("value");
    Map<VatBasis, Quantity> values = values(value, place.child("value"));
    if (values.isEmpty() && !faults.isFaultyInside(place.child("value"))) {
      faults.add(
          Problem.omission(
              OcdsCodes.NO_VALUE,
              place,
              "Contract " + Shown.of(contract.path("id").asText()) + " has no value.",
              "Look the value up in the notice; it is not read as 0."));
    }
    JsonNode tender = release.path("tender");
    String category =
        award
            .path("mainProcurementCategory")
            .asText(tender.path("mainProcurementCategory").asText(""));
    return new PublishedContract(
        ocid,
        contract.path("id").asText(""),
        contract.path("title").asText(award.path("title").asText("")),
        contract.path("status").asText(""),
        category,
        release.path("buyer").path("name").asText(""),
        suppliersOf(award, place),
        values,
        day(contract.path("dateSigned")),
        day(contract.path("period").path("startDate")),
        day(contract.path("period").path("endDate")),
        aboveThreshold(contract, tender),
        reserved(tender));
  }

  private JsonNode award(String id) {
    for (JsonNode award : release.path("awards")) {
      if (award.path("id").asText("").equals(id)) {
        return award;
      }
    }
    return MissingNode.getInstance();
  }

  private List<Supplier> suppliersOf(JsonNode award, ProblemPath place) {
    List<Supplier> found = new ArrayList<>();
    for (JsonNode reference : award.path("suppliers")) {
      Supplier supplier = suppliers.get(reference.path("id").asText(""));
      if (supplier != null) {
        found.add(supplier);
      } else {
        unknown(
            place, "Supplier " + Shown.of(reference.path("id").asText()) + " is no party here.");
      }
    }
    if (award.path("suppliers").isEmpty()) {
      unknown(place, "The contract's award names no supplier.");
    }
    return found;
  }

  private void unknown(ProblemPath place, String sentence) {
    faults.add(
        Problem.omission(
            OcdsCodes.UNKNOWN_SUPPLIER,
            place,
            sentence,
            "Look the supplier up in the notice; its scale is unknown here."));
  }

  /** With a gross amount beside it, the amount is net; alone, nobody says what it holds. */
  private Map<VatBasis, Quantity> values(JsonNode value, ProblemPath place) {
    Map<VatBasis, Quantity> values = new EnumMap<>(VatBasis.class);
    boolean hasGross = value.hasNonNull("amountGross");
    amount(value, "amount", place)
        .ifPresent(q -> values.put(hasGross ? VatBasis.NET : VatBasis.NOT_STATED, q));
    amount(value, "amountGross", place).ifPresent(q -> values.put(VatBasis.GROSS, q));
    return values;
  }

  private Optional<Quantity> amount(JsonNode value, String field, ProblemPath place) {
    JsonNode amount = value.path(field);
    if (amount.isMissingNode() || amount.isNull()) {
      return Optional.empty();
    }
    try {
      MeasureUnit currency = MeasureUnit.parse(value.path("currency").asText(""));
      if (amount.isTextual() || amount.isContainerNode() || !currency.isCurrency()) {
        throw new NumberFormatException("It is no number, or its currency is missing.");
      }
      return Optional.of(Quantity.of(Decimals.parse(amount.asText()), currency));
    } catch (IllegalArgumentException e) {
      faults.error(
          OcdsCodes.VALUE,
          place.child(field),
          Shown.sentence(String.valueOf(e.getMessage())),
          "Write a number, and the currency beside it.");
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(JsonNode date) {
    String text = date.asText("");
    try {
      return text.length() < DAY
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.substring(0, DAY)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Boolean> aboveThreshold(JsonNode contract, JsonNode tender) {
    for (JsonNode place : List.of(contract, tender)) {
      if (place.path("aboveThreshold").isBoolean()) {
        return Optional.of(place.path("aboveThreshold").booleanValue());
      }
    }
    return Optional.empty();
  }

  /** The codes of the tender and of all its lots. */
  private static List<String> reserved(JsonNode tender) {
    TreeSet<String> codes = new TreeSet<>();
    List<JsonNode> places = new ArrayList<>(List.of(tender));
    tender.path("lots").forEach(places::add);
    for (JsonNode place : places) {
      if (place instanceof ObjectNode) {
        place
            .path("otherRequirements")
            .path("reservedParticipation")
            .forEach(code -> codes.add(code.asText()));
      }
    }
    return List.copyOf(codes);
  }
}
