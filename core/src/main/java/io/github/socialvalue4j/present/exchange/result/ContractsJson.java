package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.party.SizeDefinition;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierIdentifier;
import io.github.socialvalue4j.present.exchange.content.ListedContracts;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import io.github.socialvalue4j.present.exchange.ocds.EntryKind;
import io.github.socialvalue4j.present.exchange.ocds.LeftOut;
import io.github.socialvalue4j.present.exchange.ocds.PublishedContract;
import io.github.socialvalue4j.present.exchange.ocds.PublishedPayment;
import io.github.socialvalue4j.present.exchange.ocds.SeenCounts;
import java.util.List;
import java.util.Map;

/** Contracts, suppliers and payments of open contracting data as JSON. */
public final class ContractsJson {
  private ContractsJson() {}

  /**
   * All of them.
   *
   * @param basis by which the largest were ranked, if they were asked for
   */
  public static Answer answer(ListedContracts listed, VatBasis basis) {
    FigureBook book = new FigureBook(false);
    SizeDefinition sme = SizeDefinition.shipped().get(0);
    ObjectNode value = JsonWriting.object();
    value.set("seen", seen(listed.found().seen()));
    value.set("contracts", LazyArray.of(listed.found().contracts(), ContractsJson::contract));
    value.set(
        "suppliers", LazyArray.of(listed.found().suppliers().suppliers(), s -> supplier(s, sme)));
    value.set("payments", LazyArray.of(listed.found().payments(), ContractsJson::payment));
    value.set("leftOut", LazyArray.of(listed.found().leftOut(), ContractsJson::leftOut));
    listed.top().ifPresent(top -> value.set("largestContracts", SpendJson.contracts(top, book)));
    ObjectNode options = JsonWriting.object();
    options.putObject("sme").put("id", sme.id()).put("citation", sme.citation().text());
    listed.top().ifPresent(top -> options.put("basis", basis.code()));
    return new Answer("open-contracting-result", listed.title(), List.of(), options, value)
        .of(listed);
  }

  private static ObjectNode seen(SeenCounts seen) {
    return JsonWriting.object()
        .put("packages", seen.packages())
        .put("records", seen.records())
        .put("releases", seen.releases())
        .put("processes", seen.processes())
        .put("tenders", seen.tenders())
        .put("lots", seen.lots())
        .put("awards", seen.awards())
        .put("awardsWithContract", seen.awardsWithContract())
        .put("contracts", seen.contracts())
        .put("payments", seen.payments());
  }

  private static ObjectNode contract(PublishedContract contract) {
    ObjectNode json =
        JsonWriting.object()
            .put("entry", contract.kind().code())
            .put("ocid", contract.ocid())
            .put("id", contract.id())
            .put("title", contract.title())
            .put("status", contract.status())
            .put("category", contract.category())
            .put("buyer", contract.buyer());
    ArrayNode suppliers = json.putArray("suppliers");
    contract.suppliers().forEach(s -> suppliers.add(s.name()));
    values(json, contract.values());
    String decided = contract.kind() == EntryKind.AWARD ? "awarded" : "signed";
    contract.signed().ifPresent(day -> json.put(decided, day.toString()));
    contract.start().ifPresent(day -> json.put("start", day.toString()));
    contract.end().ifPresent(day -> json.put("end", day.toString()));
    contract.aboveThreshold().ifPresent(is -> json.put("aboveThreshold", is));
    ArrayNode reserved = json.putArray("reservedFor");
    contract.reserved().forEach(reserved::add);
    return json.put("place", contract.place());
  }

  private static ObjectNode values(ObjectNode json, Map<VatBasis, Quantity> amounts) {
    ArrayNode values = json.putArray("values");
    amounts.forEach(
        (basis, amount) -> values.add(amount(amount, JsonWriting.object(), basis.code())));
    return json;
  }

  private static ObjectNode amount(Quantity amount, ObjectNode json, String basis) {
    return json.put("basis", basis)
        .put("amount", Decimals.text(amount.value()))
        .put("currency", amount.unit().toString());
  }

  private static ObjectNode supplier(Supplier supplier, SizeDefinition sme) {
    ObjectNode json = JsonWriting.object().put("name", supplier.name());
    ArrayNode identifiers = json.putArray("identifiers");
    for (SupplierIdentifier identifier : supplier.identifiers()) {
      identifiers.add(identifier.toString());
    }
    supplier.place().ifPresent(code -> json.put("outwardCode", code.toString()));
    supplier.isSme(sme).ifPresent(is -> json.put("sme", is));
    supplier.vcse().ifPresent(is -> json.put("vcse", is));
    return json;
  }

  private static ObjectNode payment(PublishedPayment payment) {
    ObjectNode json =
        JsonWriting.object()
            .put("ocid", payment.ocid())
            .put("contract", payment.contract())
            .put("id", payment.id());
    payment.date().ifPresent(day -> json.put("date", day.toString()));
    json.put("payer", payment.payer()).put("payee", payment.payee().name());
    return values(json, payment.values());
  }

  private static ObjectNode leftOut(LeftOut left) {
    return JsonWriting.object()
        .put("kind", left.kind().code())
        .put("ocid", left.ocid())
        .put("id", left.id())
        .put("reason", left.reason())
        .put("place", left.place());
  }
}
