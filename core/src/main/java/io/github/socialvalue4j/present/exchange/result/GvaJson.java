package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.gva.Gva;
import io.github.socialvalue4j.present.exchange.content.ValueAdded;
import io.github.socialvalue4j.present.exchange.content.ValueAdded.Account;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.List;
import java.util.Optional;

/** Gross value added as JSON, by each approach, with the difference between them. */
public final class GvaJson {
  private final FigureBook book;

  private GvaJson(FigureBook book) {
    this.book = book;
  }

  /** What a document of accounts comes to. */
  public static Answer answer(ValueAdded found) {
    GvaJson json = new GvaJson(new FigureBook(found.detail() == Detail.FULL));
    ObjectNode options =
        JsonWriting.object()
            .put("currency", found.currency().toString())
            .put("tolerance", Decimals.text(found.tolerance()));
    if (!found.amountsIn().isEmpty()) {
      options.put("amountsIn", found.amountsIn());
    }
    options.put("detail", found.detail().code());
    return new Answer("gross-value-added", found.title(), List.of(), options, json.value(found))
        .of(found);
  }

  private ObjectNode value(ValueAdded found) {
    ObjectNode value = JsonWriting.object();
    put(value, "production", found.production());
    put(value, "income", found.income());
    put(value, "difference", found.difference());
    put(value, "gdp", found.gdp());
    if (found.gdp().isPresent()) {
      value.put("gdpApproach", found.production().isPresent() ? "production" : "income");
    }
    ArrayNode accounts = value.putArray("accounts");
    for (Account account : found.accounts()) {
      ObjectNode json =
          accounts.addObject().put("id", account.gva().id()).put("name", account.name());
      account(json, account.gva());
    }
    if (found.detail() == Detail.FULL) {
      value.set("figures", book.figures());
    }
    return value;
  }

  private void account(ObjectNode json, Gva gva) {
    json.set("gva", book.json(gva.value()));
    put(json, "production", gva.production());
    put(json, "income", gva.income());
    put(json, "difference", gva.difference());
    put(json, "perEmployee", gva.perEmployee());
    put(json, "perHour", gva.perHour());
  }

  private void put(ObjectNode json, String field, Optional<Figure> figure) {
    figure.ifPresent(f -> json.set(field, book.json(f)));
  }
}
