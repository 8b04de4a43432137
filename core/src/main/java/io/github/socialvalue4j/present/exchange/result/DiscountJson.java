package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.discount.PresentValue;
import io.github.socialvalue4j.calculate.discount.PresentValueQuestion;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.DiscountBand;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.present.exchange.content.Content;
import io.github.socialvalue4j.present.exchange.content.DiscountedFlow;
import io.github.socialvalue4j.present.exchange.content.FactorRange;
import io.github.socialvalue4j.present.exchange.content.RepricedAmount;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.List;

/** Discount factors, present values and amounts in other prices as JSON. */
public final class DiscountJson {
  private DiscountJson() {}

  /** The factors of a range of years. */
  public static Answer factors(FactorRange asked) {
    FigureBook book = new FigureBook(asked.detail() == Detail.FULL);
    ObjectNode options = JsonWriting.object();
    options.set("discount", schedule(asked.schedule()));
    asked.decimals().ifPresent(d -> options.put("decimals", d));
    options.put("detail", asked.detail().code());
    ObjectNode value = JsonWriting.object();
    ArrayNode factors = value.putArray("factors");
    for (int year = asked.fromYear(); year <= asked.toYear(); year++) {
      Figure factor = asked.schedule().factor(year);
      ObjectNode json = factors.addObject().put("year", year);
      json.set("factor", book.json(factor));
      asked
          .decimals()
          .ifPresent(
              d ->
                  json.put(
                      "printed", Rounding.toDecimals(d).apply(factor.value()).toPlainString()));
    }
    return answer("factors", asked, asked.detail(), options, value, book);
  }

  /** Values by year and what they are worth today. */
  public static Answer flow(DiscountedFlow discounted) {
    FigureBook book = new FigureBook(discounted.detail() == Detail.FULL);
    ObjectNode options = JsonWriting.object();
    PresentValue flow = discounted.answer();
    PresentValueQuestion question = flow.question();
    options.set("discount", schedule(question.schedule()));
    options.put("firstExponent", Decimals.text(question.firstExponent()));
    question
        .rounding()
        .ifPresent(
            r ->
                options
                    .putObject("factorRounding")
                    .put("decimals", r.rounding().decimals())
                    .put("source", r.source().text()));
    options.put("detail", discounted.detail().code());
    ObjectNode value = JsonWriting.object();
    value.set("presentValue", book.json(flow.presentValue()));
    question.investment().ifPresent(i -> value.set("investment", book.json(i)));
    value.set("netPresentValue", book.json(flow.netPresentValue()));
    flow.ratio().ifPresent(r -> value.set("ratio", book.json(r)));
    flow.netRatio().ifPresent(r -> value.set("netRatio", book.json(r)));
    if (discounted.detail() != Detail.TOTALS) {
      ArrayNode years = value.putArray("years");
      for (int year : question.values().years()) {
        ObjectNode json = years.addObject();
        json.put("year", year).put("exponent", Decimals.text(question.exponent(year)));
        json.set("value", book.json(question.values().at(year)));
        json.set("factor", book.json(flow.factors().at(year)));
        json.set("presentValue", book.json(flow.presentValues().at(year)));
      }
    }
    return answer("present-values", discounted, discounted.detail(), options, value, book);
  }

  /** An amount in the prices of another year. */
  public static Answer repriced(RepricedAmount repriced) {
    FigureBook book = new FigureBook(repriced.detail() == Detail.FULL);
    DeflatorSeries series = repriced.series();
    ObjectNode options = JsonWriting.object();
    options.put("series", series.edition().toString());
    options.put("from", repriced.from().toString()).put("to", repriced.to().toString());
    options.put("detail", repriced.detail().code());
    ObjectNode value = JsonWriting.object();
    value.set("amount", book.json(repriced.amount()));
    value.set("repriced", book.json(repriced.repriced()));
    if (!repriced.from().equals(repriced.to())) {
      value.set("growth", book.json(series.growth(repriced.from(), repriced.to())));
    }
    if (repriced.detail() != Detail.TOTALS) {
      value.set("years", growths(repriced, book));
    }
    return answer("repriced", repriced, repriced.detail(), options, value, book);
  }

  /** The index of every year on the way, and how much it grew on the year before. */
  private static ArrayNode growths(RepricedAmount repriced, FigureBook book) {
    boolean isForward = repriced.from().compareTo(repriced.to()) <= 0;
    PriceBase first = isForward ? repriced.from() : repriced.to();
    PriceBase last = isForward ? repriced.to() : repriced.from();
    List<PriceBase> between =
        repriced.series().years().stream()
            .filter(y -> y.compareTo(first) >= 0 && y.compareTo(last) <= 0)
            .toList();
    ArrayNode years = JsonWriting.array();
    for (int i = 0; i < between.size(); i++) {
      ObjectNode json = years.addObject().put("prices", between.get(i).toString());
      json.set("index", book.json(repriced.series().indexOf(between.get(i))));
      if (i > 0) {
        json.set("growth", book.json(repriced.series().growth(between.get(i - 1), between.get(i))));
      }
    }
    return years;
  }

  /** A schedule as results name it, with its rates, so that a reader need not have it. */
  static ObjectNode schedule(DiscountSchedule schedule) {
    ObjectNode json =
        JsonWriting.object()
            .put("edition", schedule.edition().toString())
            .put("title", schedule.title());
    ArrayNode bands = json.putArray("bands");
    for (DiscountBand band : schedule.bands()) {
      bands
          .addObject()
          .put("fromYear", band.fromYear())
          .put("toYear", band.toYear())
          .put("rate", Decimals.text(band.rate()));
    }
    return json;
  }

  private static Answer answer(
      String kind,
      Content content,
      Detail detail,
      ObjectNode options,
      ObjectNode value,
      FigureBook book) {
    if (detail == Detail.FULL) {
      value.set("figures", book.figures());
    }
    return new Answer(kind, content.title(), List.of(), options, value).of(content);
  }
}
