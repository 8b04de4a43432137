package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.gva.InputOutputModel;
import io.github.socialvalue4j.calculate.gva.Satellite;
import io.github.socialvalue4j.present.exchange.content.InputOutputModels;
import io.github.socialvalue4j.present.exchange.content.InputOutputModels.Demand;
import io.github.socialvalue4j.present.exchange.content.InputOutputModels.Direct;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.List;

/** A solved input-output table as JSON: effects and multipliers, and what was asked of them. */
public final class InputOutputJson {
  private final InputOutputModels found;
  private final FigureBook book;

  private InputOutputJson(InputOutputModels found) {
    this.found = found;
    this.book = new FigureBook(found.detail() == Detail.FULL);
  }

  /** What a document of a table comes to. */
  public static Answer answer(InputOutputModels found) {
    InputOutputJson json = new InputOutputJson(found);
    ObjectNode options =
        JsonWriting.object()
            .put("table", found.table().edition().toString())
            .put("source", found.table().citation().text())
            .put("currency", found.table().currency().toString());
    if (!found.amountsIn().isEmpty()) {
      options.put("amountsIn", found.amountsIn());
    }
    options.put("detail", found.detail().code());
    return new Answer("input-output-model", found.title(), List.of(), options, json.value())
        .of(found);
  }

  private ObjectNode value() {
    ObjectNode value = JsonWriting.object();
    ArrayNode models = value.putArray("models");
    for (InputOutputModel model : found.models()) {
      ObjectNode json = models.addObject().put("type", model.type().code());
      ArrayNode industries = json.putArray("industries");
      found.shown().forEach(industry -> industries.add(industry(model, industry)));
      ArrayNode demands = json.putArray("demand");
      found.demands().forEach(demand -> demands.add(demand(model, demand)));
      ArrayNode directs = json.putArray("direct");
      found.directs().forEach(direct -> directs.add(direct(model, direct)));
      if (found.detail() != Detail.TOTALS) {
        matrices(json, model);
      }
    }
    if (found.detail() == Detail.FULL) {
      value.set("figures", book.figures());
    }
    return value;
  }

  private ObjectNode industry(InputOutputModel model, String industry) {
    ObjectNode json = JsonWriting.object().put("industry", industry);
    json.set("outputMultiplier", book.json(model.outputMultiplier(industry)));
    ArrayNode satellites = json.putArray("satellites");
    for (Satellite satellite : found.table().satellites()) {
      ObjectNode line = satellites.addObject().put("satellite", satellite.id());
      line.set("direct", book.json(model.direct(satellite.id(), industry)));
      line.set("effect", book.json(model.effect(satellite.id(), industry).value()));
      model
          .multiplier(satellite.id(), industry)
          .ifPresent(m -> line.set("multiplier", book.json(m.value())));
    }
    return json;
  }

  private ObjectNode demand(InputOutputModel model, Demand demand) {
    ObjectNode json = JsonWriting.object().put("industry", demand.industry());
    json.set("amount", book.json(demand.amount()));
    json.set("output", book.json(demand.output(model)));
    ArrayNode satellites = json.putArray("satellites");
    for (Satellite satellite : found.table().satellites()) {
      satellites
          .addObject()
          .put("satellite", satellite.id())
          .set("effect", book.json(demand.effect(model, satellite.id())));
    }
    return json;
  }

  private ObjectNode direct(InputOutputModel model, Direct direct) {
    ObjectNode json =
        JsonWriting.object()
            .put("industry", direct.industry())
            .put("satellite", direct.satellite());
    json.set("amount", book.json(direct.amount()));
    direct.whole(model).ifPresent(whole -> json.set("whole", book.json(whole)));
    return json;
  }

  /** The columns of the industries that are shown. */
  private void matrices(ObjectNode json, InputOutputModel model) {
    ArrayNode coefficients = json.putArray("coefficients");
    ArrayNode inverse = json.putArray("inverse");
    for (String column : found.shown()) {
      for (String row : found.table().industries()) {
        coefficients.add(cell(row, "usedBy", column, model.coefficient(row, column)));
        inverse.add(cell(row, "demand", column, model.requirement(row, column)));
      }
    }
  }

  private ObjectNode cell(String of, String key, String column, Figure figure) {
    ObjectNode json = JsonWriting.object().put("of", of).put(key, column);
    json.setAll(book.json(figure));
    return json;
  }
}
