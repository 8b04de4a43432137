package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.valueforcost.CostedYears;
import io.github.socialvalue4j.calculate.valueforcost.ValueForCost;
import io.github.socialvalue4j.calculate.valueforcost.ValueForCostAccount;
import io.github.socialvalue4j.calculate.valueforcost.ValueForCostOptions;
import io.github.socialvalue4j.model.discount.YearSeries;
import io.github.socialvalue4j.present.exchange.content.ValueAgainstCost;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.List;

/** Value set against cost as JSON. */
public final class ValueForCostJson {
  private final FigureBook book;
  private final Detail detail;

  private ValueForCostJson(Detail detail) {
    this.detail = detail;
    this.book = new FigureBook(detail == Detail.FULL);
  }

  /** What a document found. */
  public static Answer answer(ValueAgainstCost found) {
    ValueForCost result = found.result();
    ObjectNode options = options(result.options()).put("detail", found.detail().code());
    ValueForCostJson writer = new ValueForCostJson(found.detail());
    return new Answer("value-for-cost", found.title(), List.of(), options, writer.value(result))
        .of(found);
  }

  /** The choices under the names that a document gives them. */
  private static ObjectNode options(ValueForCostOptions chosen) {
    ObjectNode options =
        JsonWriting.object()
            .put("policy", chosen.policy().name())
            .put("policyReason", chosen.policy().reason());
    options.set("discount", DiscountJson.schedule(chosen.schedule()));
    options
        .put("timing", JsonWriting.code(chosen.timing()))
        .put("within", JsonWriting.code(chosen.within()))
        .put("targetRatio", Decimals.text(chosen.targetRatio()))
        .put("priceBases", JsonWriting.code(chosen.priceBases()));
    chosen
        .realTerms()
        .ifPresent(
            terms ->
                options
                    .putObject("realTerms")
                    .put("series", terms.series().edition().toString())
                    .put("to", terms.to().toString()));
    chosen.start().ifPresent(start -> options.put("start", start.toString()));
    return options;
  }

  private ObjectNode value(ValueForCost result) {
    ObjectNode value = JsonWriting.object();
    ArrayNode accounts = value.putArray("accounts");
    result.accounts().forEach(account -> accounts.add(account(account)));
    if (detail == Detail.FULL) {
      value.set("figures", book.figures());
    }
    return value;
  }

  private ObjectNode account(ValueForCostAccount account) {
    ObjectNode json = JsonWriting.object().put("name", account.name());
    ArrayNode kinds = json.putArray("kindsCounted");
    account.kinds().forEach(kind -> kinds.add(kind.code()));
    json.put("isPolicy", account.isPolicy());
    json.set("presentValue", book.json(account.presentValue()));
    json.set("presentCost", book.json(account.presentCost()));
    json.set("netPresentValue", book.json(account.netPresentValue()));
    account.ratio().ifPresent(ratio -> json.set("ratio", book.json(ratio)));
    account.marginOfSafety().ifPresent(margin -> json.set("marginOfSafety", book.json(margin)));
    ArrayNode breakevens = json.putArray("breakevens");
    breakevens.add(BreakevenJson.json(account.overTime(), book));
    breakevens.add(BreakevenJson.json(account.overDiscountedTime(), book));
    if (detail != Detail.TOTALS) {
      ArrayNode years = json.putArray("years");
      years(account.years(), years);
    }
    return json;
  }

  private void years(CostedYears account, ArrayNode years) {
    YearSeries cumulativeValues = account.cumulativeValues();
    YearSeries cumulativeCosts = account.cumulativeCosts();
    for (int year : account.values().years()) {
      ObjectNode json = years.addObject().put("year", year);
      json.set("value", book.json(account.values().at(year)));
      json.set("cost", book.json(account.costs().at(year)));
      json.set("presentValue", book.json(account.presentValues().at(year)));
      json.set("presentCost", book.json(account.presentCosts().at(year)));
      json.set("cumulativeValue", book.json(cumulativeValues.at(year)));
      json.set("cumulativeCost", book.json(cumulativeCosts.at(year)));
    }
  }
}
