package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.sroi.Payback;
import io.github.socialvalue4j.calculate.sroi.RowResult;
import io.github.socialvalue4j.calculate.sroi.SroiOptions;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.ExcludedRow;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.map.Output;
import io.github.socialvalue4j.calculate.sroi.review.ReviewAnswer;
import io.github.socialvalue4j.model.discount.YearSeries;
import io.github.socialvalue4j.present.exchange.content.Study;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The result of an impact map as JSON. */
public final class StudyJson {
  private final Study study;
  private final SroiResult result;
  private final ImpactMap map;
  private final FigureBook book;

  private StudyJson(Study study) {
    this.study = study;
    this.result = study.result();
    this.map = result.map();
    this.book = new FigureBook(study.detail() == Detail.FULL);
  }

  /** What a study found. */
  public static Answer answer(Study study) {
    StudyJson json = new StudyJson(study);
    return new Answer("social-return", study.title(), List.of(), json.options(), json.value())
        .of(study);
  }

  private ObjectNode options() {
    SroiOptions chosen = result.options();
    ObjectNode options =
        JsonWriting.object()
            .put("firstYear", SroiOptions.firstYear(chosen.timing()))
            .put("dropOffFrom", SroiOptions.code(chosen.dropOffFrom()))
            .put("dropOffShape", SroiOptions.code(chosen.dropOffShape()))
            .put("partYear", SroiOptions.code(chosen.partYear()))
            .put("deductions", SroiOptions.code(chosen.deductions()))
            .put("investment", SroiOptions.code(chosen.investment()))
            .put("start", SroiOptions.code(chosen.start()));
    options.set("discount", DiscountJson.schedule(chosen.schedule()));
    chosen
        .realTerms()
        .ifPresent(
            terms ->
                options
                    .putObject("realTerms")
                    .put("series", terms.series().edition().toString())
                    .put("to", terms.to().toString()));
    return options
        .put("targetRatio", Decimals.text(chosen.targetRatio()))
        .put("detail", study.detail().code());
  }

  private ObjectNode value() {
    ObjectNode value = JsonWriting.object();
    value
        .put("id", map.id())
        .put("currency", map.currency().toString())
        .put("priceBase", result.priceBase().toString());
    value.set("presentValue", book.json(result.presentValue()));
    put(value, "investment", result.investment());
    put(value, "netPresentValue", result.netPresentValue());
    put(value, "ratio", result.ratio());
    put(value, "netRatio", result.netRatio());
    result.simplePayback().ifPresent(p -> value.set("simplePayback", payback(p)));
    result.discountedPayback().ifPresent(p -> value.set("discountedPayback", payback(p)));
    value.set("years", years(result.values(), result.presentValues()));
    ArrayNode groups = value.putArray("byStakeholder");
    for (Map.Entry<String, Figure> group : result.byStakeholder().entrySet()) {
      groups.addObject().put("id", group.getKey()).set("presentValue", book.json(group.getValue()));
    }
    ArrayNode outcomes = value.putArray("byOutcome");
    for (Map.Entry<String, Figure> outcome : result.byOutcome().entrySet()) {
      outcomes
          .addObject()
          .put("id", outcome.getKey())
          .set("presentValue", book.json(outcome.getValue()));
    }
    if (study.detail() != Detail.TOTALS) {
      lines(value);
    }
    value.set("selfCheck", review());
    SensitivityJson.put(value, study, book);
    study.simulation().ifPresent(s -> value.set("simulation", SimulationJson.of(s)));
    if (study.detail() == Detail.FULL) {
      value.set("figures", book.figures());
    }
    return value;
  }

  private void lines(ObjectNode value) {
    ArrayNode steps = value.putArray("waterfall");
    result.waterfall().forEach(step -> steps.add(book.json(step)));
    ArrayNode inputs = value.putArray("inputs");
    map.inputs().forEach(input -> inputs.add(input(input)));
    ArrayNode outputs = value.putArray("outputs");
    for (Output output : map.outputs()) {
      ObjectNode json =
          outputs
              .addObject()
              .put("id", output.id())
              .put("stakeholder", output.stakeholder())
              .put("description", output.description());
      output.quantity().ifPresent(q -> json.set("quantity", number(q)));
    }
    ArrayNode rows = value.putArray("rows");
    result.rows().forEach(row -> rows.add(row(row)));
    ArrayNode excluded = value.putArray("excluded");
    for (ExcludedRow row : map.excluded()) {
      excluded
          .addObject()
          .put("id", row.id())
          .put("stakeholder", row.stakeholder())
          .put("description", row.description())
          .put("reason", row.reason());
    }
  }

  private ObjectNode input(InputItem input) {
    ObjectNode json =
        JsonWriting.object()
            .put("id", input.id())
            .put("stakeholder", input.stakeholder())
            .put("description", input.description())
            .put("inKind", input.isInKind())
            .put("howValued", input.howValued())
            .put("year", input.year());
    cells(json, input.refs());
    return json;
  }

  private ObjectNode row(RowResult row) {
    OutcomeRow outcome = row.row();
    ObjectNode json =
        JsonWriting.object()
            .put("id", outcome.id())
            .put("stakeholder", outcome.stakeholder())
            .put("description", outcome.description())
            .put("indicator", outcome.indicator())
            .put("harm", outcome.isHarm())
            .put("unintended", outcome.isUnintended())
            .put("start", result.options().startOf(outcome));
    cells(json, outcome.refs());
    json.set("gross", book.json(row.gross()));
    json.set("impact", book.json(row.impact()));
    json.set("years", years(row.values(), row.presentValues()));
    json.set("presentValue", book.json(row.presentValue()));
    return json;
  }

  private void cells(ObjectNode json, List<CellRef> refs) {
    ArrayNode cells = json.putArray("cells");
    for (CellRef ref : refs) {
      ObjectNode cell = cells.addObject().put("cell", ref.toString());
      map.find(ref).ifPresent(number -> cell.set("number", number(number)));
    }
  }

  private ObjectNode number(Assumption number) {
    ObjectNode json = book.json(number.figure()).put("basis", number.basis().code());
    number.grade().ifPresent(grade -> json.put("grade", grade.code()));
    ArrayNode sources = json.putArray("sources");
    number.sources().forEach(sources::add);
    return json;
  }

  private ArrayNode years(YearSeries values, YearSeries presentValues) {
    ArrayNode array = JsonWriting.array();
    for (int year : values.years()) {
      ObjectNode json = array.addObject().put("year", year);
      json.set("value", book.json(values.at(year)));
      json.set("presentValue", book.json(presentValues.at(year)));
    }
    return array;
  }

  private ObjectNode payback(Payback payback) {
    ObjectNode json =
        JsonWriting.object()
            .put("answer", SroiOptions.code(payback.answer()))
            .put("timesCrossed", payback.timesCrossed());
    put(json, "months", payback.months());
    return json;
  }

  private ArrayNode review() {
    ArrayNode answers = JsonWriting.array();
    for (ReviewAnswer answer : study.review()) {
      ObjectNode json =
          answers
              .addObject()
              .put("question", answer.question().code())
              .put("asks", answer.question().inWords())
              .put("principle", answer.question().isPrinciple())
              .put("verdict", SroiOptions.code(answer.verdict()));
      ArrayNode reasons = json.putArray("reasons");
      answer.reasons().forEach(reasons::add);
    }
    return answers;
  }

  private void put(ObjectNode json, String field, Optional<Figure> figure) {
    figure.ifPresent(f -> json.set(field, book.json(f)));
  }
}
