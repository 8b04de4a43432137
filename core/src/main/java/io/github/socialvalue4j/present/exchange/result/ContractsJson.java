package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.model.party.SizeDefinition;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierIdentifier;
import io.github.socialvalue4j.present.exchange.content.ListedContracts;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import io.github.socialvalue4j.present.exchange.ocds.PublishedContract;
import java.util.List;

/** Contracts and suppliers of open contracting data as JSON. */
public final class ContractsJson {
  private ContractsJson() {}

  /** All of them. */
  public static Answer answer(ListedContracts listed) {
    FigureBook book = new FigureBook(false);
    SizeDefinition sme = SizeDefinition.shipped().get(0);
    ObjectNode value = JsonWriting.object();
    ArrayNode contracts = value.putArray("contracts");
    listed.found().contracts().forEach(c -> contracts.add(contract(c)));
    ArrayNode suppliers = value.putArray("suppliers");
    listed.found().suppliers().suppliers().forEach(s -> suppliers.add(supplier(s, sme)));
    listed.top().ifPresent(top -> value.set("largestContracts", SpendJson.contracts(top, book)));
    ObjectNode options = JsonWriting.object();
    options.putObject("sme").put("id", sme.id()).put("citation", sme.citation().text());
    listed.top().ifPresent(top -> options.put("basis", "net"));
    return new Answer("open-contracting-result", listed.title(), List.of(), options, value)
        .of(listed);
  }

  private static ObjectNode contract(PublishedContract contract) {
    ObjectNode json =
        JsonWriting.object()
            .put("ocid", contract.ocid())
            .put("id", contract.id())
            .put("title", contract.title())
            .put("status", contract.status())
            .put("category", contract.category())
            .put("buyer", contract.buyer());
    ArrayNode suppliers = json.putArray("suppliers");
    contract.suppliers().forEach(s -> suppliers.add(s.name()));
    ArrayNode values = json.putArray("values");
    contract
        .values()
        .forEach(
            (basis, amount) ->
                values
                    .addObject()
                    .put("basis", basis.code())
                    .put("amount", Decimals.text(amount.value()))
                    .put("currency", amount.unit().toString()));
    contract.signed().ifPresent(day -> json.put("signed", day.toString()));
    contract.start().ifPresent(day -> json.put("start", day.toString()));
    contract.end().ifPresent(day -> json.put("end", day.toString()));
    contract.aboveThreshold().ifPresent(is -> json.put("aboveThreshold", is));
    ArrayNode reserved = json.putArray("reservedFor");
    contract.reserved().forEach(reserved::add);
    return json;
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
}
