package io.github.socialvalue4j.present.publish;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.calculate.gva.InputOutputModel;
import io.github.socialvalue4j.calculate.gva.ModelType;
import io.github.socialvalue4j.present.exchange.content.AdditionalImpacts;
import io.github.socialvalue4j.present.exchange.content.InputOutputModels;
import io.github.socialvalue4j.present.exchange.content.LocalMultipliers;
import io.github.socialvalue4j.present.exchange.content.ValueAdded;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.gva.AdditionalityStatement;
import io.github.socialvalue4j.present.statement.gva.AdditionalitySubject;
import io.github.socialvalue4j.present.statement.gva.GvaStatement;
import io.github.socialvalue4j.present.statement.gva.GvaSubject;
import io.github.socialvalue4j.present.statement.gva.InputOutputStatement;
import io.github.socialvalue4j.present.statement.local.LocalMultiplierStatement;
import io.github.socialvalue4j.present.statement.local.MultiplierSubject;
import io.github.socialvalue4j.present.statement.local.SeriesSubject;
import java.util.List;

/** Statements of what documents about the local economy come to. */
final class LocalEconomyStatements {
  private LocalEconomyStatements() {}

  static Statement multipliers(LocalMultipliers found, List<Problem> problems) {
    LocalMultiplierStatement statement =
        LocalMultiplierStatement.of(
                found.ledgers().stream()
                    .map(
                        c ->
                            new MultiplierSubject(
                                c.name(),
                                c.area().area(),
                                c.area().definition(),
                                c.ledger(),
                                c.multiplier()))
                    .toList(),
                found.series().stream().map(s -> new SeriesSubject(s.name(), s.series())).toList())
            .withProblems(problems);
    LocalMultiplierStatement titled =
        found.title().isBlank() ? statement : statement.withTitle(found.title());
    return found.comparison().map(titled::withComparison).orElse(titled).toStatement();
  }

  static Statement valueAdded(ValueAdded found, List<Problem> problems) {
    GvaStatement statement =
        GvaStatement.of(
                found.accounts().stream()
                    .map(a -> new GvaSubject(a.name(), a.accounts(), a.gva()))
                    .toList())
            .withAmountsIn(found.amountsIn())
            .withProblems(problems);
    GvaStatement titled = found.title().isBlank() ? statement : statement.withTitle(found.title());
    return found.gdp().map(titled::withGdp).orElse(titled).toStatement();
  }

  static Statement models(InputOutputModels found, List<Problem> problems) {
    List<InputOutputModel> models = found.models();
    InputOutputStatement statement =
        InputOutputStatement.of(models.get(0), found.shown())
            .withDemand(
                found.demands().stream()
                    .map(d -> new InputOutputStatement.Demand(d.industry(), d.amount()))
                    .toList())
            .withDirect(
                found.directs().stream()
                    .map(
                        d ->
                            new InputOutputStatement.Direct(
                                d.industry(), d.satellite(), d.amount()))
                    .toList())
            .withAmountsIn(found.amountsIn())
            .withProblems(problems);
    InputOutputStatement titled =
        found.title().isBlank() ? statement : statement.withTitle(found.title());
    return models.stream()
        .filter(m -> m.type() == ModelType.TYPE_II)
        .findFirst()
        .map(titled::withTypeTwo)
        .orElse(titled)
        .toStatement();
  }

  static Statement impacts(AdditionalImpacts found, List<Problem> problems) {
    AdditionalityStatement statement =
        AdditionalityStatement.of(
                found.impacts().stream()
                    .map(
                        i ->
                            new AdditionalitySubject(
                                i.name(), i.additionality(), i.deadweight(), i.value()))
                    .toList())
            .withProblems(problems);
    return (found.title().isBlank() ? statement : statement.withTitle(found.title())).toStatement();
  }
}
