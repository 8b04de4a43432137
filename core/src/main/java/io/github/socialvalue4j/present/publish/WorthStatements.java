package io.github.socialvalue4j.present.publish;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.present.exchange.content.BreakevenAnswers;
import io.github.socialvalue4j.present.exchange.content.ComparedLooks;
import io.github.socialvalue4j.present.exchange.content.ForecastValue;
import io.github.socialvalue4j.present.exchange.content.RankedContributions;
import io.github.socialvalue4j.present.exchange.content.RankedContributions.Ranking;
import io.github.socialvalue4j.present.exchange.content.RestatedValue;
import io.github.socialvalue4j.present.exchange.content.ValueAgainstCost;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.worth.BreakevenStatement;
import io.github.socialvalue4j.present.statement.worth.ComparisonStatement;
import io.github.socialvalue4j.present.statement.worth.ContributionsStatement;
import io.github.socialvalue4j.present.statement.worth.ForecastStatement;
import io.github.socialvalue4j.present.statement.worth.RestatementStatement;
import io.github.socialvalue4j.present.statement.worth.ValueForCostStatement;
import java.util.List;

/** Statements of what value is worth its cost, and of results restated, compared and ranked. */
final class WorthStatements {
  private WorthStatements() {}

  private static <T> Result<T> result(T value, List<Problem> problems) {
    Problems all = new Problems();
    all.addAll(problems);
    return all.toResult(() -> value);
  }

  static Statement valueForCost(ValueAgainstCost found, List<Problem> problems) {
    ValueForCostStatement statement = ValueForCostStatement.of(result(found.result(), problems));
    return (found.title().isBlank() ? statement : statement.withTitle(found.title())).toStatement();
  }

  static Statement breakeven(BreakevenAnswers found) {
    BreakevenStatement statement = BreakevenStatement.of(found.plan(), found.targetRatio());
    return (found.title().isBlank() ? statement : statement.withTitle(found.title())).toStatement();
  }

  static Statement forecast(ForecastValue found, List<Problem> problems) {
    ForecastStatement plain =
        ForecastStatement.of(result(found.forecast(), problems)).withTargets(found.targets());
    ForecastStatement statement =
        found.review().map(review -> plain.withReview(Result.complete(review))).orElse(plain);
    return (found.title().isBlank() ? statement : statement.withTitle(found.title())).toStatement();
  }

  static Statement restated(RestatedValue found, List<Problem> problems) {
    RestatementStatement statement = RestatementStatement.of(result(found.restatement(), problems));
    return (found.title().isBlank() ? statement : statement.withTitle(found.title())).toStatement();
  }

  static Statement compared(ComparedLooks found, List<Problem> problems) {
    ComparisonStatement statement = ComparisonStatement.of(result(found.comparison(), problems));
    return (found.title().isBlank() ? statement : statement.withTitle(found.title())).toStatement();
  }

  static Statement contributions(RankedContributions found, List<Problem> problems) {
    ContributionsStatement statement =
        ContributionsStatement.of(
                found.rankings().stream().map(Ranking::view).toList(), found.register())
            .withProblems(problems);
    return (found.title().isBlank() ? statement : statement.withTitle(found.title())).toStatement();
  }
}
