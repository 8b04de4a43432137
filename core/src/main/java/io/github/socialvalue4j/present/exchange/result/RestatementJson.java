package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.calculate.restatement.Bridge;
import io.github.socialvalue4j.calculate.restatement.BridgeLine;
import io.github.socialvalue4j.calculate.restatement.Restatement;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.document.RestatementReading.Asked;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.ArrayList;
import java.util.List;

/** A result under another edition and the bridges to it as JSON. */
public final class RestatementJson {
  private final FigureBook book;
  private final Detail detail;

  private RestatementJson(Detail detail) {
    this.detail = detail;
    this.book = new FigureBook(detail == Detail.FULL);
  }

  /** The answer to a document. */
  public static Answer answer(Asked asked, Restatement restatement) {
    List<ProxyTable> tables = new ArrayList<>(List.of(asked.from()));
    if (!asked.to().edition().equals(asked.from().edition())) {
      tables.add(asked.to());
    }
    ObjectNode options =
        JsonWriting.object()
            .put("policy", asked.options().policy().name())
            .put("policyReason", asked.options().policy().reason())
            .put(
                "use",
                asked.options().uses().contains(LicensedUse.COMMERCIAL)
                    ? "commercial"
                    : "non-commercial")
            .put("prices", asked.prices().map(s -> s.edition().toString()).orElse("not told apart"))
            .put("crosswalk", asked.crosswalk().map(c -> c.source().text()).orElse("none"))
            .put("detail", asked.detail().code());
    return new Answer(
        "restatement",
        asked.title(),
        tables,
        options,
        new RestatementJson(asked.detail()).value(asked, restatement));
  }

  private ObjectNode value(Asked asked, Restatement restatement) {
    ObjectNode value = JsonWriting.object();
    value.put("from", asked.from().edition().toString());
    value.put("to", restatement.to().toString());
    asked.to().lineage().ifPresent(lineage -> value.put("lineage", lineage.inWords()));
    ArrayNode bridges = value.putArray("bridges");
    restatement.bridges().forEach(bridge -> bridges.add(bridge(bridge)));
    if (detail == Detail.FULL) {
      value.set("figures", book.figures());
    }
    return value;
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
