package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.calculate.portfolio.Contribution;
import io.github.socialvalue4j.calculate.portfolio.PortfolioView;
import io.github.socialvalue4j.calculate.valuation.Omission;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.present.exchange.content.RankedContributions;
import io.github.socialvalue4j.present.exchange.content.RankedContributions.Ranking;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;

/** What each part of a portfolio brings, ranked, as JSON. */
public final class ContributionsJson {
  private final RankedContributions found;
  private final FigureBook book;

  private ContributionsJson(RankedContributions found) {
    this.found = found;
    this.book = new FigureBook(found.detail() == Detail.FULL);
  }

  /** What a document found. */
  public static Answer answer(RankedContributions found) {
    ValuationOptions options = found.valuation().options();
    ObjectNode chosen =
        JsonWriting.object()
            .put("policy", options.policy().name())
            .put("policyReason", options.policy().reason())
            .put("doubleCount", options.doubleCount().code())
            .put("disagreement", options.disagreement().code())
            .put(
                "use",
                options.uses().contains(LicensedUse.COMMERCIAL) ? "commercial" : "non-commercial")
            .put("detail", found.detail().code());
    return new Answer(
            "contributions",
            found.title(),
            found.valuation().tables(),
            chosen,
            new ContributionsJson(found).value())
        .of(found);
  }

  private ObjectNode value() {
    ObjectNode value = JsonWriting.object();
    found
        .valuation()
        .asOf()
        .ifPresent(
            asOf ->
                value
                    .putObject("asOf")
                    .put("occurredBy", asOf.occurredBy().toString())
                    .put("recordedBy", asOf.recordedBy().toString()));
    ArrayNode views = value.putArray("views");
    found.rankings().forEach(ranking -> views.add(ranking(ranking)));
    if (found.detail() == Detail.FULL) {
      value.set("figures", book.figures());
    }
    return value;
  }

  private ObjectNode ranking(Ranking ranking) {
    PortfolioView view = ranking.view();
    ObjectNode json = JsonWriting.object();
    json.putObject("scope")
        .put("dimension", view.scope().dimension().code())
        .put("id", view.scope().id())
        .put("name", view.scope().name(found.register()));
    json.put("by", view.by().code())
        .put("point", view.point().code())
        .put("state", view.state().code());
    ObjectNode group = json.putObject("group").put("name", view.group().name());
    if (!view.group().base().isEmpty()) {
      group.put("base", view.group().base());
    }
    group.put("currency", view.group().currency());
    json.set("total", book.json(view.total()));
    json.put("partial", !view.leavesOut().isEmpty());
    ArrayNode leavesOut = json.putArray("leavesOut");
    view.leavesOut().forEach(omission -> leavesOut.add(leftOut(omission)));
    ranking
        .top()
        .flatMap(view::top)
        .ifPresent(
            last -> {
              ObjectNode top = json.putObject("top").put("number", last.rank());
              top.set("value", book.json(last.cumulative()));
              last.cumulativeShare().ifPresent(share -> top.set("share", book.json(share)));
            });
    ArrayNode contributions = json.putArray("contributions");
    view.contributions().forEach(one -> contributions.add(contribution(one)));
    return json;
  }

  private static ObjectNode leftOut(Omission omission) {
    ObjectNode json = JsonWriting.object();
    omission.contract().ifPresent(id -> json.put("contract", id.value()));
    return json.put("measure", omission.measure().value())
        .put("code", omission.code().value())
        .put("reason", omission.reason());
  }

  private ObjectNode contribution(Contribution one) {
    ObjectNode json =
        JsonWriting.object().put("rank", one.rank()).put("id", one.id()).put("name", one.name());
    json.set("value", book.json(one.value()));
    one.share().ifPresent(share -> json.set("share", book.json(share)));
    json.set("cumulative", book.json(one.cumulative()));
    one.cumulativeShare().ifPresent(share -> json.set("cumulativeShare", book.json(share)));
    return json;
  }
}
