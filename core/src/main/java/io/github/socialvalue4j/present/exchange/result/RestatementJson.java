package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.calculate.restatement.Bridge;
import io.github.socialvalue4j.calculate.restatement.BridgeLine;
import io.github.socialvalue4j.calculate.restatement.RecordMove;
import io.github.socialvalue4j.calculate.restatement.Restatement;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.content.ComparedLooks;
import io.github.socialvalue4j.present.exchange.content.RestatedValue;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A result under another edition and the bridges to it as JSON. */
public final class RestatementJson {
  private final FigureBook book;
  private final Detail detail;

  private RestatementJson(Detail detail) {
    this.detail = detail;
    this.book = new FigureBook(detail == Detail.FULL);
  }

  /** What a document found, of quantities or of a portfolio. */
  public static Answer answer(RestatedValue found) {
    ObjectNode options =
        options(found.options())
            .put("prices", found.prices().map(s -> s.edition().toString()).orElse("not told apart"))
            .put(
                "crosswalk",
                found.crosswalks().isEmpty()
                    ? "none"
                    : found.crosswalks().stream()
                        .map(c -> c.source().text())
                        .collect(Collectors.joining("; ")))
            .put("detail", found.detail().code());
    RestatementJson writer = new RestatementJson(found.detail());
    Restatement restatement = found.restatement();
    ObjectNode value = JsonWriting.object();
    ArrayNode from = value.putArray("from");
    restatement.before().tables().forEach(table -> from.add(table.edition().toString()));
    value.put("to", restatement.to().toString());
    writer.bridges(restatement.bridges(), value);
    return new Answer("restatement", found.title(), found.tables(), options, value).of(found);
  }

  /** What a comparison of two looks found. */
  public static Answer answer(ComparedLooks found) {
    RestatementJson writer = new RestatementJson(found.detail());
    ObjectNode value = JsonWriting.object();
    asOf(found.since(), value.putObject("since"));
    asOf(found.asOf(), value.putObject("asOf"));
    ArrayNode moves = value.putArray("moves");
    for (RecordMove move : found.comparison().moves()) {
      moves
          .addObject()
          .put("record", move.record().value())
          .put("contract", move.contract().value())
          .put("cause", move.cause().code())
          .put("occurredOn", move.occurredOn().toString())
          .put("recordedOn", move.recordedOn().toString());
    }
    writer.bridges(found.comparison().bridges(), value);
    Set<ProxyTable> tables = new LinkedHashSet<>(found.comparison().before().tables());
    tables.addAll(found.comparison().after().tables());
    return new Answer(
            "comparison",
            found.title(),
            List.copyOf(tables),
            options(found.options()).put("detail", found.detail().code()),
            value)
        .of(found);
  }

  private static void asOf(AsOf asOf, ObjectNode json) {
    json.put("occurredBy", asOf.occurredBy().toString())
        .put("recordedBy", asOf.recordedBy().toString());
  }

  private static ObjectNode options(ValuationOptions options) {
    return JsonWriting.object()
        .put("policy", options.policy().name())
        .put("policyReason", options.policy().reason())
        .put("doubleCount", options.doubleCount().code())
        .put(
            "use",
            options.uses().contains(LicensedUse.COMMERCIAL) ? "commercial" : "non-commercial");
  }

  private void bridges(List<Bridge> bridges, ObjectNode value) {
    ArrayNode list = value.putArray("bridges");
    bridges.forEach(bridge -> list.add(bridge(bridge)));
    if (detail == Detail.FULL) {
      value.set("figures", book.figures());
    }
  }

  private ObjectNode bridge(Bridge bridge) {
    ObjectNode json =
        JsonWriting.object()
            .put("point", bridge.point().code())
            .put("state", bridge.state().code())
            .put("name", bridge.name());
    ArrayNode kinds = json.putArray("kinds");
    bridge.kinds().forEach(kind -> kinds.add(kind.code()));
    json.set("before", book.json(bridge.before()));
    ArrayNode steps = json.putArray("steps");
    bridge
        .steps()
        .forEach(
            (step, figure) ->
                steps.addObject().put("step", step.code()).set("value", book.json(figure)));
    json.set("after", book.json(bridge.after()));
    if (detail != Detail.TOTALS) {
      ArrayNode lines = json.putArray("lines");
      bridge.lines().forEach(line -> lines.add(line(line)));
    }
    return json;
  }

  private ObjectNode line(BridgeLine line) {
    ObjectNode json = JsonWriting.object();
    line.contract().ifPresent(contract -> json.put("contract", contract.value()));
    json.put("measure", line.measure().value());
    line.counterpart().ifPresent(other -> json.put("counterpart", other.value()));
    line.before().ifPresent(figure -> json.set("before", book.json(figure)));
    line.after().ifPresent(figure -> json.set("after", book.json(figure)));
    ArrayNode steps = json.putArray("steps");
    line.steps()
        .forEach(
            (step, figure) ->
                steps.addObject().put("step", step.code()).set("value", book.json(figure)));
    return json;
  }
}
