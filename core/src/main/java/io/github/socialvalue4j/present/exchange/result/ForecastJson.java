package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ForecastCase;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ForecastError;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ForecastLine;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ForecastReview;
import io.github.socialvalue4j.calculate.valueforcost.forecast.GrowthTarget;
import io.github.socialvalue4j.model.discount.YearSeries;
import io.github.socialvalue4j.present.exchange.content.ForecastValue;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.List;
import java.util.Optional;

/** A forecast, how far it was out, and the growth its targets need, as JSON. */
public final class ForecastJson {
  private final ForecastValue found;
  private final FigureBook book;

  private ForecastJson(ForecastValue found) {
    this.found = found;
    this.book = new FigureBook(found.detail() == Detail.FULL);
  }

  /** What a document found. */
  public static Answer answer(ForecastValue found) {
    ObjectNode options =
        JsonWriting.object()
            .put("use", found.commercial() ? "commercial" : "non-commercial")
            .put("detail", found.detail().code());
    return new Answer(
            "forecast",
            found.title(),
            List.of(found.table()),
            options,
            new ForecastJson(found).value())
        .of(found);
  }

  private ObjectNode value() {
    ObjectNode value = JsonWriting.object();
    ArrayNode measures = value.putArray("measures");
    found.forecast().lines().forEach(line -> measures.add(line(line)));
    found.review().ifPresent(r -> value.set("review", review(r)));
    ArrayNode targets = value.putArray("targets");
    found.targets().forEach(target -> targets.add(target(target)));
    if (found.detail() == Detail.FULL) {
      value.set("figures", book.figures());
    }
    return value;
  }

  private ObjectNode line(ForecastLine line) {
    ObjectNode json =
        JsonWriting.object()
            .put("measure", line.measure().id().value())
            .put("title", line.measure().title())
            .put("kind", line.measure().kind().code());
    json.put("priceBase", line.stream(ForecastCase.CENTRAL).priceBase().toString());
    json.set("proxy", book.json(line.proxy()));
    for (ForecastCase which : ForecastCase.values()) {
      ObjectNode one = json.putObject(which.code());
      one.put("basis", line.forecast().path(which).basis());
      one.set("total", book.json(line.stream(which).total()));
      if (found.detail() != Detail.TOTALS) {
        ArrayNode years = one.putArray("years");
        YearSeries quantities = line.forecast().path(which).quantities();
        for (int t : quantities.years()) {
          ObjectNode year = years.addObject().put("year", t);
          year.set("quantity", book.json(quantities.at(t)));
          year.set("value", book.json(line.stream(which).amounts().at(t)));
        }
      }
    }
    return json;
  }

  private ObjectNode review(ForecastReview review) {
    ObjectNode json = JsonWriting.object();
    ArrayNode errors = json.putArray("errors");
    for (ForecastError error : review.errors()) {
      ObjectNode one =
          errors.addObject().put("measure", error.measure().value()).put("year", error.year());
      one.set("forecast", book.json(error.forecast()));
      one.set("observed", book.json(error.observed()));
      one.set("error", book.json(error.error()));
      error.relativeError().ifPresent(e -> one.set("relativeError", book.json(e)));
      one.set("valueError", book.json(error.valueError()));
      if (found.forecast().hasRange(error.measure())) {
        one.put("withinRange", error.withinRange());
      }
    }
    ArrayNode measures = json.putArray("measures");
    review
        .byMeasure()
        .forEach(
            (measure, error) ->
                measures
                    .addObject()
                    .put("measure", measure.value())
                    .set("relativeError", book.json(error)));
    return json;
  }

  private ObjectNode target(GrowthTarget target) {
    Optional<Figure> growth = target.growth();
    ObjectNode json =
        JsonWriting.object()
            .put("measure", target.measure().value())
            .put("years", target.years())
            .put("overAllYears", target.overAllYears());
    json.set("first", book.json(target.first()));
    json.set("target", book.json(target.target()));
    json.put("answer", growth.isPresent() ? "growth" : "none");
    if (growth.isEmpty()) {
      json.put(
          "reason",
          isNothing(target)
              ? "From nothing to nothing any growth a year leads, so none can be told."
              : "No growth a year from -99.99% to 10,000% leads from the first quantity to the target;"
                  + " from nothing, or to nothing, none does.");
    }
    growth.ifPresent(g -> json.set("growth", book.json(g)));
    return json;
  }

  private static boolean isNothing(GrowthTarget target) {
    return target.first().value().signum() == 0 && target.target().value().signum() == 0;
  }
}
