package io.github.socialvalue4j.present.statement.sroi;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.sroi.Payback;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.simulation.SimulationResult;
import io.github.socialvalue4j.present.statement.FigurePrint;
import io.github.socialvalue4j.present.statement.KeyFacts;
import io.github.socialvalue4j.present.statement.KeyFacts.Fact;
import io.github.socialvalue4j.present.statement.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures a reader came for, and how much of them is assumption. */
final class HeadlineSection {

  private final Account account;
  private final SroiResult result;
  private final SroiStatement.Extras extras;

  HeadlineSection(Account account, SroiStatement.Extras extras) {
    this.account = account;
    this.result = account.result();
    this.extras = extras;
  }

  void add(Statement.Builder page) {
    page.block(new KeyFacts(List.of(returns(), values(), ground())));
    BigDecimal assumed = account.shareAssumed().value();
    if (assumed.signum() > 0) {
      page.important(
          Account.part(assumed)
              + " of the value belongs to outcomes with at least one number that is merely"
              + " assumed. 'What every number rests on' names each.");
    }
    if (result.investment().isEmpty()) {
      page.important("The map states no inputs, so there is no investment and no ratio.");
    } else if (result.ratio().isEmpty()) {
      page.important("The inputs come to nothing, so there is no ratio.");
    }
  }

  private KeyFacts.Group returns() {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "For each " + account.currency() + " 1 invested",
            result
                .ratio()
                .map(r -> FigurePrint.money(account.currency(), Account.ratio(r.value())))
                .orElse("no ratio"),
            ""));
    facts.add(
        new Fact(
            "Net, after the investment itself",
            result
                .netRatio()
                .map(r -> FigurePrint.money(account.currency(), Account.ratio(r.value())))
                .orElse("no ratio"),
            ""));
    result.simplePayback().ifPresent(p -> facts.add(new Fact("Simple payback", payback(p), "")));
    result
        .discountedPayback()
        .ifPresent(p -> facts.add(new Fact("Discounted payback", payback(p), "")));
    return new KeyFacts.Group("Social return", facts, crossings());
  }

  private String crossings() {
    return result.discountedPayback().filter(p -> p.timesCrossed() > 1).isPresent()
        ? "The running value passes the investment more than once, since later years take value"
            + " away again; the first time is printed."
        : "";
  }

  static String payback(Payback payback) {
    return switch (payback.answer()) {
      case AT_ONCE -> "at once";
      case NEVER -> "never";
      case AFTER ->
          ShortText.count(
              FigurePrint.print(Rounding.toDecimals(1), payback.months().orElseThrow().value()),
              "month");
    };
  }

  private KeyFacts.Group values() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Present value", account.money(result.presentValue()), ""));
    facts.add(new Fact("Investment", money(result.investment()), ""));
    facts.add(new Fact("Net present value", money(result.netPresentValue()), ""));
    return new KeyFacts.Group("Value", facts, "");
  }

  private String money(Optional<Figure> figure) {
    return figure.map(account::money).orElse("not stated");
  }

  private KeyFacts.Group ground() {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact("Value resting on assumption", Account.part(account.shareAssumed().value()), ""));
    BigDecimal given =
        account.shareAssumedOrGiven().value().subtract(account.shareAssumed().value());
    facts.add(new Fact("Further value without a source", Account.part(given), ""));
    long harms = account.map().outcomes().stream().filter(r -> r.isHarm()).count();
    facts.add(new Fact("Negative outcomes", Decimals.text(BigDecimal.valueOf(harms)), ""));
    SimulationResult simulation = extras.simulation();
    if (simulation != null) {
      facts.add(
          new Fact(
              "Chance of a ratio above " + Decimals.text(account.options().targetRatio()),
              Account.part(BigDecimal.valueOf(simulation.probabilityAboveTarget())),
              simulation.varied()
                  + " of the map's "
                  + ShortText.count(account.map().refs().size(), "number")
                  + (simulation.varied() == 1 ? " was varied" : " were varied")));
    }
    return new KeyFacts.Group(
        "How firm it is",
        facts,
        "An outcome rests on assumption if one of its numbers does; harms count by their size.");
  }
}
