package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.calculate.spend.AdditionalBenefit;
import io.github.socialvalue4j.calculate.spend.BaselineComparison;
import io.github.socialvalue4j.calculate.spend.BaselineDefinition;
import io.github.socialvalue4j.calculate.spend.BaselineLine;
import io.github.socialvalue4j.calculate.spend.Breakdown;
import io.github.socialvalue4j.calculate.spend.PayeeLine;
import io.github.socialvalue4j.calculate.spend.SpendBaseline;
import io.github.socialvalue4j.calculate.spend.TopContracts;
import io.github.socialvalue4j.present.exchange.content.DrawnBaseline;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.List;

/** A baseline of spend as JSON. */
public final class SpendJson {
  private static final int MOST_PAYEES = 100;

  private SpendJson() {}

  /** All of it. */
  public static Answer answer(DrawnBaseline drawn) {
    FigureBook book = new FigureBook(drawn.detail() == Detail.FULL);
    SpendBaseline baseline = drawn.baseline();
    ObjectNode value = JsonWriting.object();
    value.put("id", baseline.definition().id());
    baseline.first().ifPresent(d -> value.put("firstDay", d.toString()));
    baseline.last().ifPresent(d -> value.put("lastDay", d.toString()));
    files(drawn, value);
    value.set("total", book.json(baseline.total()));
    baseline.local().ifPresent(l -> value.set("local", book.json(l)));
    value.set("unknownPlace", book.json(baseline.unknownPlace()));
    ObjectNode by = value.putObject("by");
    for (Breakdown breakdown : Breakdown.values()) {
      boolean isShort =
          breakdown == Breakdown.SME
              || breakdown == Breakdown.VCSE
              || breakdown == Breakdown.CIRCLE
              || breakdown == Breakdown.WITHIN
              || breakdown == Breakdown.MATCH;
      if (drawn.detail() != Detail.TOTALS || isShort) {
        by.set(breakdown.code(), lines(baseline.by(breakdown), book));
      }
    }
    baseline.notNamed().ifPresent(n -> value.set("payeesNotNamed", line(n, book)));
    value.put("payees", baseline.payeeCount());
    if (drawn.detail() != Detail.TOTALS) {
      value.set("largestPayees", payees(baseline.payees(), book));
      value.set("largestUnmatched", payees(baseline.unmatched(MOST_PAYEES), book));
      List<PayeeLine> ambiguous = baseline.ambiguous(MOST_PAYEES);
      if (!ambiguous.isEmpty()) {
        value.set("largestAmbiguous", payees(ambiguous, book));
      }
    }
    drawn.benefit().ifPresent(b -> value.set("benefit", benefit(b, book)));
    drawn.comparison().ifPresent(c -> value.set("comparison", comparison(c, book)));
    drawn.contracts().ifPresent(c -> value.set("largestContracts", contracts(c, book)));
    if (drawn.detail() == Detail.FULL) {
      value.set("figures", book.figures());
    }
    return new Answer(
            "spend-baseline-result",
            drawn.title(),
            List.of(),
            options(baseline.definition(), drawn.detail()),
            value)
        .of(drawn);
  }

  /** One file stands in {@code file}, as ever; several in {@code files}, with what they share. */
  private static void files(DrawnBaseline drawn, ObjectNode value) {
    if (drawn.repeats().isEmpty()) {
      drawn.reports().forEach(r -> value.set("file", ImportJson.report(r)));
      return;
    }
    ArrayNode files = value.putArray("files");
    drawn.reports().forEach(r -> files.add(ImportJson.report(r)));
    value.set("rowsOfAllFiles", ImportJson.rows(drawn.reports()));
    value.set("repeatedRows", ImportJson.repeats(drawn.repeats().get()));
  }

  private static ObjectNode options(BaselineDefinition definition, Detail detail) {
    ObjectNode options = JsonWriting.object();
    options.put("currency", definition.currency().toString());
    options.put("basis", definition.basis().code());
    options
        .putObject("sme")
        .put("id", definition.sme().id())
        .put("citation", definition.sme().citation().text());
    options.put("weakestMatch", definition.weakest().code());
    options.put("periods", definition.periods().code());
    ArrayNode circles = options.putArray("circles");
    definition
        .circles()
        .circles()
        .forEach(
            area -> {
              ObjectNode circle = circles.addObject();
              circle.put("id", area.id().value()).put("name", area.name());
              ArrayNode codes = circle.putArray("outwardCodes");
              area.outwardCodes().forEach(code -> codes.add(code.value()));
            });
    options.put("suppliers", definition.directory().suppliers().size());
    options.put("detail", detail.code());
    return options;
  }

  private static ArrayNode lines(List<BaselineLine> lines, FigureBook book) {
    ArrayNode array = JsonWriting.array();
    for (BaselineLine line : lines) {
      array.add(line(line, book));
    }
    return array;
  }

  private static ObjectNode line(BaselineLine line, FigureBook book) {
    ObjectNode json = JsonWriting.object();
    json.put("key", line.key()).put("rows", line.rows());
    json.set("amount", book.json(line.amount()));
    line.share().ifPresent(s -> json.set("share", book.json(s)));
    return json;
  }

  private static ArrayNode payees(List<PayeeLine> payees, FigureBook book) {
    ArrayNode array = JsonWriting.array();
    payees.stream()
        .limit(MOST_PAYEES)
        .forEach(
            payee -> {
              ObjectNode json = array.addObject();
              json.put("name", payee.name())
                  .put("match", payee.confidence().code())
                  .put("sme", payee.cell().sme().code())
                  .put("vcse", payee.cell().vcse().code())
                  .put("circle", payee.cell().circle())
                  .put("rows", payee.rows());
              json.set("amount", book.json(payee.amount()));
            });
    return array;
  }

  private static ObjectNode benefit(AdditionalBenefit benefit, FigureBook book) {
    ObjectNode json = JsonWriting.object();
    json.put("precedence", benefit.precedence().id());
    json.set("total", book.json(benefit.total()));
    ArrayNode rates = json.putArray("rates");
    for (AdditionalBenefit.Line line : benefit.lines()) {
      ObjectNode rate = rates.addObject().put("rate", line.rate().id());
      line.rate().within().ifPresent(circle -> rate.put("within", circle));
      rate.set("perPound", book.json(line.rate().perPound()));
      rate.set("spend", book.json(line.spend()));
      rate.set("benefit", book.json(line.benefit()));
    }
    json.set("withoutRate", book.json(benefit.withoutRate()));
    json.set("undecided", book.json(benefit.undecided()));
    return json;
  }

  private static ObjectNode comparison(BaselineComparison comparison, FigureBook book) {
    ObjectNode json = JsonWriting.object();
    json.put("before", comparison.before().definition().id());
    json.set("change", book.json(comparison.change()));
    ObjectNode by = json.putObject("by");
    for (Breakdown breakdown : Breakdown.values()) {
      if (comparison.by(breakdown).isEmpty()) {
        continue;
      }
      ArrayNode lines = by.putArray(breakdown.code());
      for (BaselineComparison.Line line : comparison.by(breakdown)) {
        ObjectNode entry = lines.addObject().put("key", line.key());
        entry.set("before", line(line.before(), book));
        entry.set("after", line(line.after(), book));
        entry.set("change", book.json(line.change()));
        line.changeOfShare().ifPresent(s -> entry.set("changeOfShare", book.json(s)));
      }
    }
    return json;
  }

  static ObjectNode contracts(TopContracts top, FigureBook book) {
    ObjectNode json = JsonWriting.object();
    json.set("limit", book.json(top.limit()));
    json.set("covered", book.json(top.covered()));
    ArrayNode lines = json.putArray("contracts");
    for (TopContracts.Line line : top.lines()) {
      ObjectNode entry = lines.addObject();
      entry
          .put("id", line.contract().id())
          .put("title", line.contract().title())
          .put("supplier", line.contract().supplier())
          .put("basis", line.contract().basis().code());
      entry.set("value", book.json(line.contract().value()));
      entry.set("covered", book.json(line.covered()));
      entry.put("crosses", line.crosses());
    }
    json.put("left", top.left());
    json.set("leftValue", book.json(top.leftValue()));
    return json;
  }
}
