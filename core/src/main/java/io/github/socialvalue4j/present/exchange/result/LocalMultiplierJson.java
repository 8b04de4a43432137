package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.localmultiplier.Bounded;
import io.github.socialvalue4j.calculate.localmultiplier.LocalMultiplier;
import io.github.socialvalue4j.calculate.localmultiplier.LocalMultiplier.Round;
import io.github.socialvalue4j.calculate.localmultiplier.MultiplierComparison;
import io.github.socialvalue4j.calculate.localmultiplier.MultiplierOptions;
import io.github.socialvalue4j.calculate.localmultiplier.RetentionSeries;
import io.github.socialvalue4j.calculate.localmultiplier.SurveyCoverage;
import io.github.socialvalue4j.present.exchange.content.LocalMultipliers;
import io.github.socialvalue4j.present.exchange.content.LocalMultipliers.Counted;
import io.github.socialvalue4j.present.exchange.content.LocalMultipliers.DeclaredArea;
import io.github.socialvalue4j.present.exchange.content.LocalMultipliers.NamedSeries;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.List;
import java.util.Optional;

/** Local multipliers as JSON: each bound and each round, and what was counted. */
public final class LocalMultiplierJson {
  private final LocalMultipliers found;
  private final FigureBook book;

  private LocalMultiplierJson(LocalMultipliers found) {
    this.found = found;
    this.book = new FigureBook(found.detail() == Detail.FULL);
  }

  /** What a document of ledgers and series comes to. */
  public static Answer answer(LocalMultipliers found) {
    LocalMultiplierJson json = new LocalMultiplierJson(found);
    return new Answer("local-multipliers", found.title(), List.of(), json.options(), json.value())
        .of(found);
  }

  private ObjectNode options() {
    MultiplierOptions chosen = found.options();
    return JsonWriting.object()
        .put("rounds", chosen.rounds())
        .put("firstPound", chosen.firstPound().code())
        .put("staffAveraging", chosen.staffAveraging().code())
        .put("supplierAveraging", chosen.supplierAveraging().code())
        .put("detail", found.detail().code());
  }

  private ObjectNode value() {
    ObjectNode value = JsonWriting.object();
    ArrayNode areas = value.putArray("areas");
    for (DeclaredArea declared : found.areas()) {
      ObjectNode json =
          areas
              .addObject()
              .put("id", declared.area().id().toString())
              .put("name", declared.area().name());
      if (!declared.definition().isEmpty()) {
        json.put("definition", declared.definition());
      }
      ArrayNode codes = json.putArray("outwardCodes");
      declared.area().outwardCodes().forEach(code -> codes.add(code.toString()));
    }
    ArrayNode ledgers = value.putArray("ledgers");
    found.ledgers().forEach(counted -> ledgers.add(ledger(counted)));
    found.comparison().ifPresent(c -> value.set("comparison", comparison(c)));
    ArrayNode series = value.putArray("series");
    found.series().forEach(named -> series.add(series(named)));
    if (found.detail() == Detail.FULL) {
      value.set("figures", book.figures());
    }
    return value;
  }

  private ObjectNode ledger(Counted counted) {
    LocalMultiplier multiplier = counted.multiplier();
    ObjectNode json =
        JsonWriting.object()
            .put("id", multiplier.ledger())
            .put("name", counted.name())
            .put("area", multiplier.area().toString())
            .put("roundsCounted", multiplier.options().rounds())
            .put("firstRoundLocal", multiplier.firstRoundLocal())
            .put("firstPoundCounted", multiplier.firstPoundCounted());
    json.set("income", book.json(multiplier.income()));
    json.set("multiplier", bounded(multiplier.multiplier()));
    json.set("benefitPerPound", bounded(multiplier.benefitPerPound()));
    if (found.detail() != Detail.TOTALS) {
      ArrayNode rounds = json.putArray("rounds");
      for (Round round : multiplier.rounds()) {
        ObjectNode line = rounds.addObject().put("round", round.number());
        line.setAll(bounded(round.money()));
      }
      ArrayNode coverage = json.putArray("coverage");
      multiplier.coverage().forEach(c -> coverage.add(coverage(c)));
    }
    return json;
  }

  private ObjectNode bounded(Bounded bounded) {
    ObjectNode json = JsonWriting.object().put("exact", bounded.isExact());
    json.set("low", book.json(bounded.low()));
    put(json, "estimate", bounded.estimate());
    json.set("high", book.json(bounded.high()));
    return json;
  }

  private ObjectNode coverage(SurveyCoverage coverage) {
    ObjectNode json =
        JsonWriting.object()
            .put("payees", coverage.kind().code())
            .put("asked", coverage.asked())
            .put("answered", coverage.answered());
    json.set("amount", book.json(coverage.amount()));
    json.set("amountAnswered", book.json(coverage.amountAnswered()));
    put(json, "share", coverage.share());
    put(json, "meanShare", coverage.meanShare());
    put(json, "localRate", coverage.localRate());
    return json;
  }

  private ObjectNode comparison(MultiplierComparison comparison) {
    ObjectNode json =
        JsonWriting.object()
            .put("local", comparison.local().ledger())
            .put("outside", comparison.outside().ledger());
    json.set("difference", bounded(comparison.difference()));
    put(json, "ratio", comparison.ratio());
    put(json, "more", comparison.more());
    return json;
  }

  private ObjectNode series(NamedSeries named) {
    RetentionSeries series = named.series();
    ObjectNode json = JsonWriting.object().put("id", named.id()).put("name", named.name());
    series.area().ifPresent(area -> json.put("area", area.toString()));
    json.put("roundsCounted", series.options().rounds())
        .put("firstRoundLocal", series.firstRoundLocal())
        .put("firstPoundCounted", series.firstPoundCounted());
    json.set("multiplier", book.json(series.multiplier()));
    json.set("benefitPerPound", book.json(series.benefitPerPound()));
    json.set("closedForm", book.json(series.closedForm()));
    put(json, "limit", series.limit());
    if (found.detail() != Detail.TOTALS) {
      ArrayNode rounds = json.putArray("rounds");
      for (int i = 0; i < series.rounds().size(); i++) {
        rounds.addObject().put("round", i + 1).set("money", book.json(series.rounds().get(i)));
      }
    }
    return json;
  }

  private void put(ObjectNode json, String field, Optional<Figure> figure) {
    figure.ifPresent(f -> json.set(field, book.json(f)));
  }
}
