package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Derivation.Stated;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.feedback.FeedbackSummary;
import io.github.socialvalue4j.calculate.valuation.DoubleCountFinding;
import io.github.socialvalue4j.calculate.valuation.Omission;
import io.github.socialvalue4j.calculate.valuation.PointChange;
import io.github.socialvalue4j.calculate.valuation.Ratio;
import io.github.socialvalue4j.calculate.valuation.RecordedLine;
import io.github.socialvalue4j.calculate.valuation.Total;
import io.github.socialvalue4j.calculate.valuation.TotalKey;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.calculate.valuation.ValueLine;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.lifecycle.PointState;
import io.github.socialvalue4j.present.exchange.content.Content;
import io.github.socialvalue4j.present.exchange.content.ValuedContracts;
import io.github.socialvalue4j.present.exchange.content.ValuedQuantities;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A valuation as JSON. */
public final class ValuationJson {
  private final FigureBook book;
  private final Detail detail;

  private ValuationJson(Detail detail) {
    this.detail = detail;
    this.book = new FigureBook(detail == Detail.FULL);
  }

  /** The answer to a document of contracts. */
  public static Answer answer(ValuedContracts found) {
    return answer(found, found.valuation(), Optional.of(found.feedback()), found.detail());
  }

  /** The answer to a document of quantities. */
  public static Answer answer(ValuedQuantities found) {
    return answer(found, found.valuation(), Optional.empty(), found.detail());
  }

  private static Answer answer(
      Content found, Valuation valuation, Optional<FeedbackSummary> feedback, Detail detail) {
    ValuationJson writer = new ValuationJson(detail);
    return new Answer(
            "valuation",
            found.title(),
            valuation.tables(),
            options(valuation.options(), detail),
            writer.value(valuation, feedback))
        .of(found);
  }

  private static ObjectNode options(ValuationOptions options, Detail detail) {
    return JsonWriting.object()
        .put("policy", options.policy().name())
        .put("policyReason", options.policy().reason())
        .put("doubleCount", options.doubleCount().code())
        .put("disagreement", options.disagreement().code())
        .put(
            "use",
            options.uses().contains(LicensedUse.COMMERCIAL) ? "commercial" : "non-commercial")
        .put("detail", detail.code());
  }

  private ObjectNode value(Valuation valuation, Optional<FeedbackSummary> feedback) {
    ObjectNode value = JsonWriting.object();
    valuation
        .asOf()
        .ifPresent(
            asOf ->
                value
                    .putObject("asOf")
                    .put("occurredBy", asOf.occurredBy().toString())
                    .put("recordedBy", asOf.recordedBy().toString()));
    value.set("totals", list(valuation.totals(), this::total));
    value.set("ratios", list(valuation.ratios(), this::ratio));
    if (detail != Detail.TOTALS) {
      value.set("lines", list(valuation.lines(), this::line));
      value.set("recorded", list(valuation.recorded(), this::recorded));
      value.set("changes", list(valuation.changes(), this::change));
    }
    value.set("omissions", list(valuation.omissions(), this::omission));
    value.set("doubleCounts", list(valuation.doubleCounts(), this::doubleCount));
    feedback.ifPresent(f -> value.set("feedback", feedback(f)));
    if (detail == Detail.FULL) {
      value.set("figures", book.figures());
    }
    return value;
  }

  private static <T> ArrayNode list(Collection<T> items, Function<T, ObjectNode> writer) {
    ArrayNode array = JsonWriting.array();
    items.forEach(item -> array.add(writer.apply(item)));
    return array;
  }

  private ObjectNode total(Total total) {
    ObjectNode json = key(total.key());
    json.set("value", book.json(total.value()));
    json.put("partial", total.isPartial());
    if (total.isPartial()) {
      json.set("leavesOut", list(total.leavesOut(), this::leftOut));
    }
    put(json, "countedTwice", total.countedTwice());
    return json;
  }

  private static ObjectNode key(TotalKey key) {
    ObjectNode json =
        JsonWriting.object()
            .put("dimension", key.dimension().code())
            .put("id", key.id())
            .put("point", key.point().code())
            .put("state", key.state().code());
    ObjectNode group = json.putObject("group");
    group.put("name", key.group().name());
    key.group().kind().ifPresent(kind -> group.put("kind", kind.code()));
    if (!key.group().base().isEmpty()) {
      group.put("base", key.group().base());
    }
    group.put("currency", key.group().currency());
    return json;
  }

  private ObjectNode ratio(Ratio ratio) {
    ObjectNode json = key(ratio.key());
    json.put("vat", ratio.vat().code());
    json.set("percent", book.json(ratio.percent()));
    json.set("pencePerPound", book.json(ratio.pencePerPound()));
    return json;
  }

  private static ObjectNode measured(Optional<ContractId> contract, Measure measure) {
    ObjectNode json = JsonWriting.object();
    contract.ifPresent(id -> json.put("contract", id.value()));
    return json.put("measure", measure.id().value())
        .put("title", measure.title())
        .put("theme", measure.outcome().theme().id().value())
        .put("outcome", measure.outcome().id().value());
  }

  private ObjectNode line(ValueLine line) {
    ObjectNode json =
        measured(line.contract(), line.measure())
            .put("edition", line.edition().toString())
            .put("point", line.point().code())
            .put("state", line.state().code())
            .put("kind", line.kind().code())
            .put("base", line.base())
            .put("toDate", line.toDate());
    json.set("quantity", book.json(line.quantity()));
    json.set("proxy", book.json(line.proxy()));
    json.set("value", book.json(line.value()));
    source(line.proxy()).ifPresent(source -> json.set("source", source));
    return json;
  }

  /** Where the proxy value was published, and how a doubtful print was read. */
  private static Optional<ObjectNode> source(Figure proxy) {
    if (proxy.derivation() instanceof Stated stated
        && stated.provenance() instanceof Provenance.TableRow row) {
      ObjectNode json =
          JsonWriting.object()
              .put("row", row.row())
              .put("citation", row.citation().text())
              .put("grade", row.grade().code());
      return Optional.of(row.reading().isEmpty() ? json : json.put("reading", row.reading()));
    }
    return Optional.empty();
  }

  private ObjectNode recorded(RecordedLine line) {
    ObjectNode json =
        measured(line.contract(), line.measure())
            .put("edition", line.edition().toString())
            .put("point", line.point().code())
            .put("state", line.state().code());
    json.set("quantity", book.json(line.quantity()));
    return json;
  }

  /** Enough to find an omission again among all of them. */
  private ObjectNode leftOut(Omission omission) {
    ObjectNode json = JsonWriting.object();
    omission.contract().ifPresent(id -> json.put("contract", id.value()));
    json.put("measure", omission.measure().value()).put("point", omission.point().code());
    omission.state().ifPresent(state -> json.put("state", state.code()));
    return json.put("code", omission.code().value());
  }

  private ObjectNode omission(Omission omission) {
    ObjectNode json = leftOut(omission);
    omission.quantity().ifPresent(q -> json.set("quantity", book.json(q)));
    return json.put("reason", omission.reason());
  }

  private ObjectNode change(PointChange change) {
    ObjectNode json = measured(Optional.of(change.contract()), change.measure());
    ArrayNode points = json.putArray("points");
    for (Map.Entry<MeasurementPoint, PointState> entry : change.states().entrySet()) {
      ObjectNode point = points.addObject();
      point.put("point", entry.getKey().code()).put("state", entry.getValue().code());
      Figure reading = change.readings().get(entry.getKey());
      if (reading != null) {
        point.set("reading", book.json(reading));
      }
    }
    put(json, "atCompletion", change.atCompletion());
    put(json, "sustained", change.sustained());
    put(json, "retention", change.retention());
    put(json, "dropOffPerYear", change.dropOffPerYear());
    put(json, "valueAboveBaseline", change.valueAboveBaseline());
    return json;
  }

  private void put(ObjectNode json, String field, Optional<Figure> figure) {
    figure.ifPresent(f -> json.set(field, book.json(f)));
  }

  private ObjectNode doubleCount(DoubleCountFinding finding) {
    ObjectNode json =
        JsonWriting.object()
            .put("key", finding.key())
            .put("first", finding.first().value())
            .put("second", finding.second().value())
            .put("doubtful", finding.doubtful())
            .put("reason", finding.reason());
    put(json, "atStake", finding.atStake());
    return json;
  }

  private ObjectNode feedback(FeedbackSummary feedback) {
    ObjectNode json = JsonWriting.object();
    json.set("answers", list(feedback.cells(), this::answers));
    json.set("changes", list(feedback.changes(), this::feedbackChange));
    return json;
  }

  private ObjectNode answers(FeedbackSummary.Cell cell) {
    ObjectNode json =
        JsonWriting.object()
            .put("contract", cell.contract().value())
            .put("perspective", cell.perspective().code())
            .put("point", cell.point().code());
    json.putObject("scale")
        .put("id", cell.scale().id())
        .put("lowest", cell.scale().lowest())
        .put("highest", cell.scale().highest());
    json.put("responses", cell.responses());
    json.set("mean", book.json(cell.mean()));
    ArrayNode texts = json.putArray("texts");
    cell.texts().forEach(texts::add);
    return json;
  }

  private ObjectNode feedbackChange(FeedbackSummary.Change change) {
    ObjectNode json =
        JsonWriting.object()
            .put("contract", change.contract().value())
            .put("perspective", change.perspective().code())
            .put("scale", change.scale().id())
            .put("from", change.from().code())
            .put("to", change.to().code());
    json.set("change", book.json(change.change()));
    return json;
  }
}
