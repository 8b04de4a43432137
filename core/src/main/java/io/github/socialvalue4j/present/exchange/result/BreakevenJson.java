package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.Breakeven;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.BreakevenPoint;
import io.github.socialvalue4j.present.exchange.content.BreakevenAnswers;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.List;

/** Answers to questions of breakeven as JSON. */
public final class BreakevenJson {
  private BreakevenJson() {}

  /** Every question about one measure. */
  public static Answer answer(BreakevenAnswers found) {
    FigureBook book = new FigureBook(found.detail() == Detail.FULL);
    ObjectNode options = JsonWriting.object();
    options.put("targetRatio", Decimals.text(found.targetRatio().value()));
    options.put("detail", found.detail().code());
    ObjectNode value = JsonWriting.object();
    value.set("value", book.json(found.plan().value()));
    value.set("cost", book.json(found.plan().cost()));
    found.ratio().ifPresent(ratio -> value.set("ratio", book.json(ratio)));
    ArrayNode answers = value.putArray("breakevens");
    found.breakevens().forEach(one -> answers.add(json(one, book)));
    if (found.detail() == Detail.FULL) {
      value.set("figures", book.figures());
    }
    return new Answer("breakeven-points", found.title(), List.of(), options, value).of(found);
  }

  static ObjectNode json(Breakeven breakeven, FigureBook book) {
    ObjectNode json = JsonWriting.object().put("by", breakeven.by().code());
    if (!breakeven.subject().isEmpty()) {
      json.put("subject", breakeven.subject());
    }
    json.put("answer", breakeven.answer().code()).put("reason", breakeven.reason());
    ArrayNode points = json.putArray("points");
    for (BreakevenPoint point : breakeven.points()) {
      ObjectNode one = points.addObject();
      one.set("at", book.json(point.at()));
      one.put("direction", point.upward() ? "reached" : "lost");
      point.day().ifPresent(day -> one.put("day", day.toString()));
      point.margin().ifPresent(margin -> one.set("margin", book.json(margin)));
    }
    return json;
  }
}
