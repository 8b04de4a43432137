package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.gva.Additionality;
import io.github.socialvalue4j.calculate.gva.NetImpact;
import io.github.socialvalue4j.present.exchange.content.AdditionalImpacts;
import io.github.socialvalue4j.present.exchange.content.AdditionalImpacts.Impact;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.List;
import java.util.Optional;

/** Additional impacts as JSON: from gross to net, and less what would have happened anyway. */
public final class AdditionalityJson {
  private final FigureBook book;
  private final Detail detail;

  private AdditionalityJson(Detail detail) {
    this.detail = detail;
    this.book = new FigureBook(detail == Detail.FULL);
  }

  /** What a document of impacts comes to. */
  public static Answer answer(AdditionalImpacts found) {
    AdditionalityJson json = new AdditionalityJson(found.detail());
    ObjectNode options = JsonWriting.object().put("detail", found.detail().code());
    return new Answer("additional-impacts", found.title(), List.of(), options, json.value(found))
        .of(found);
  }

  private ObjectNode value(AdditionalImpacts found) {
    ObjectNode value = JsonWriting.object();
    ArrayNode impacts = value.putArray("impacts");
    for (Impact impact : found.impacts()) {
      Additionality result = impact.additionality();
      ObjectNode json = impacts.addObject().put("id", impact.id()).put("name", impact.name());
      json.set("additional", book.json(result.additional()));
      put(json, "netToGross", result.netToGross());
      put(json, "value", impact.value());
      put(json, "deadweight", impact.deadweight());
      json.set("intervention", course(result.intervention()));
      json.set("reference", course(result.reference()));
    }
    if (detail == Detail.FULL) {
      value.set("figures", book.figures());
    }
    return value;
  }

  private ObjectNode course(NetImpact impact) {
    ObjectNode json = JsonWriting.object().put("name", impact.of().name());
    json.set("gross", book.json(impact.of().grossImpact()));
    if (detail != Detail.TOTALS) {
      json.set("leakage", book.json(impact.of().leakage()));
      json.set("leaked", book.json(impact.leaked()));
      json.set("displacement", book.json(impact.of().displacement()));
      json.set("displaced", book.json(impact.displaced()));
      json.set("substitution", book.json(impact.of().substitution()));
      json.set("substituted", book.json(impact.substituted()));
      json.set("multiplier", book.json(impact.of().multiplier()));
      json.set("multiplied", book.json(impact.multiplied()));
    }
    json.set("net", book.json(impact.net()));
    return json;
  }

  private void put(ObjectNode json, String field, Optional<Figure> figure) {
    figure.ifPresent(f -> json.set(field, book.json(f)));
  }
}
