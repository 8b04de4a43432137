package io.github.socialvalue4j.present.statement.sroi;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.sensitivity.Change;
import io.github.socialvalue4j.calculate.sroi.sensitivity.ScenarioResult;
import io.github.socialvalue4j.calculate.sroi.sensitivity.SwitchingValue;
import io.github.socialvalue4j.calculate.sroi.sensitivity.TornadoBar;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.chart.Tornado;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the ratio would be if the numbers were others, and what they would have to be. */
final class SensitivitySection {

  private static final int MOST_BARS = 12;

  private final Account account;
  private final SroiStatement.Extras extras;

  SensitivitySection(Account account, SroiStatement.Extras extras) {
    this.account = account;
    this.extras = extras;
  }

  void add(Statement.Builder page) {
    page.section("If the numbers were others");
    if (extras.scenarios().isEmpty()
        && extras.tornado().isEmpty()
        && extras.switching().isEmpty()) {
      page.important("The ratio was not tried under other numbers.");
      return;
    }
    Optional<Figure> base = account.result().ratio();
    if (!extras.tornado().isEmpty() && base.isPresent()) {
      page.picture(tornado(base.get()), "");
      if (extras.tornado().size() > MOST_BARS) {
        page.paragraph(
            "The " + MOST_BARS + " numbers that move the ratio most; the table holds all.");
      }
      page.table(swings());
    }
    page.table(scenarios());
    page.table(switching());
  }

  private Tornado tornado(Figure base) {
    Tornado.Builder chart =
        Tornado.builder(
            "The ratio when one number at a time is lower or higher",
            base.value(),
            Account.ratio(base.value()));
    for (TornadoBar bar :
        extras.tornado().subList(0, Math.min(MOST_BARS, extras.tornado().size()))) {
      chart.bar(
          account.name(bar.swing().ref()),
          end(bar.swing().ref(), bar.swing().low(), bar.atLow()),
          end(bar.swing().ref(), bar.swing().high(), bar.atHigh()));
    }
    return chart.build();
  }

  private Tornado.End end(CellRef ref, BigDecimal at, Figure ratio) {
    return new Tornado.End(account.value(ref, at), ratio.value(), Account.ratio(ratio.value()));
  }

  private Table.Builder swings() {
    Table.Builder table =
        Table.builder("One number at a time, the one that moves the ratio most first")
            .text("Number")
            .text("Now")
            .text("Lower")
            .number("Ratio then")
            .text("Higher")
            .number("Ratio then");
    for (TornadoBar bar : extras.tornado()) {
      CellRef ref = bar.swing().ref();
      table.row(
          Cell.of(account.name(ref)),
          Cell.of(account.map().find(ref).map(n -> account.value(ref, n.value())).orElse("")),
          Cell.of(account.value(ref, bar.swing().low())),
          Cell.of(Account.ratio(bar.atLow().value())),
          Cell.of(account.value(ref, bar.swing().high())),
          Cell.of(Account.ratio(bar.atHigh().value())));
    }
    return table;
  }

  private Table.Builder scenarios() {
    Table.Builder table =
        Table.builder("Scenarios")
            .text("Scenario")
            .text("What is changed")
            .number(account.heading("Present value"))
            .number("Ratio")
            .number("Change of the ratio");
    for (ScenarioResult scenario : extras.scenarios()) {
      table.row(
          Cell.of(name(scenario)),
          Cell.of(
              scenario.scenario().changes().stream()
                  .map(this::change)
                  .collect(Collectors.joining("; "))),
          Cell.of(account.amount(scenario.result().presentValue().value())),
          Cell.of(scenario.result().ratio().map(r -> Account.ratio(r.value())).orElse("no ratio")),
          Cell.of(scenario.ratioChange().map(c -> signed(c.value())).orElse("")));
    }
    return table;
  }

  /** A scenario's own name, unless that only repeats its changes. */
  private static String name(ScenarioResult scenario) {
    String repeated =
        scenario.scenario().changes().stream()
            .map(Change::inWords)
            .collect(Collectors.joining("; "));
    return scenario.scenario().name().equals(repeated) ? "Changed" : scenario.scenario().name();
  }

  private static String signed(BigDecimal value) {
    String printed = Account.ratio(value);
    return value.signum() > 0 && !printed.startsWith("under ") ? "+" + printed : printed;
  }

  private String change(Change change) {
    if (change instanceof Change.SetTo set) {
      return account.name(set.ref()) + " " + value(set.ref(), set.value());
    }
    if (change instanceof Change.RaiseByPoints raise) {
      return account.name(raise.ref())
          + (raise.points().signum() < 0 ? " lowered by " : " raised by ")
          + ShortText.count(Decimals.text(raise.points().abs()), "point");
    }
    if (change instanceof Change.MultiplyBy by) {
      return account.name(by.ref()) + " times " + Decimals.text(by.factor());
    }
    if (change instanceof Change.RemoveRows removed) {
      return "without "
          + removed.rows().stream().map(account::row).collect(Collectors.joining(", "));
    }
    if (change instanceof Change.SetInvestment investment) {
      return "investment " + account.currency() + " " + account.amount(investment.total());
    }
    return change.inWords();
  }

  private String value(CellRef ref, BigDecimal value) {
    return account.map().find(ref).isPresent() ? account.value(ref, value) : Account.brief(value);
  }

  private Table.Builder switching() {
    Table.Builder table = Table.builder(switchingCaption());
    table.text("Number").text("Now").text("Would have to be").text("Why never");
    Map<String, CellRef> refs = new HashMap<>();
    account.map().refs().forEach(ref -> refs.put(ref.toString(), ref));
    for (SwitchingValue value : extras.switching()) {
      Optional<CellRef> ref = Optional.ofNullable(refs.get(value.of()));
      table.row(
          Cell.of(ref.map(account::name).orElseGet(() -> Wording.capital(plain(value.of())))),
          Cell.of(
              ref.map(r -> account.value(r, account.map().find(r).orElseThrow().value()))
                  .orElse("")),
          Cell.of(answer(value, ref)),
          Cell.of(value.answer() == SwitchingValue.Answer.NEVER ? why(value) : ""));
    }
    return table.remark("Every other number stays as it is.");
  }

  private String switchingCaption() {
    List<String> targets =
        extras.switching().stream().map(v -> Decimals.text(v.target())).distinct().toList();
    return "At which value of a number the ratio would be " + String.join(" or ", targets);
  }

  private static String plain(String of) {
    return of.replace('-', ' ');
  }

  private String answer(SwitchingValue value, Optional<CellRef> ref) {
    String at =
        value
            .value()
            .map(
                f ->
                    ref.map(r -> account.value(r, f.value()))
                        .orElseGet(() -> Account.percent(f.value())))
            .orElse("");
    return switch (value.answer()) {
      case AT -> at;
      case STEPS_OVER -> at + ", where it steps over";
      case NEVER -> "never";
      case ALWAYS -> "any: the ratio is that whatever it is";
    };
  }

  /** The reason alone, since the answer stands beside it. */
  private String why(SwitchingValue value) {
    String start = "never: the ratio cannot be " + Decimals.text(value.target()) + ", ";
    String reason = value.reason();
    String alone = reason.startsWith(start) ? reason.substring(start.length()) : reason;
    return Wording.capital(alone.startsWith("never: ") ? alone.substring(7) : alone);
  }
}
