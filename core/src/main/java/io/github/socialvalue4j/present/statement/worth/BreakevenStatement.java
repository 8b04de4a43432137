package io.github.socialvalue4j.present.statement.worth;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.BreakevenPoint;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.UnitBreakeven;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.UnitCase;
import io.github.socialvalue4j.present.statement.Details;
import io.github.socialvalue4j.present.statement.Statement;
import java.util.List;
import java.util.Objects;

/**
 * States for people at which volume, proxy value or deduction a measure earns its cost, with the
 * reason of each answer and its margin. Immutable and thread-safe.
 */
public final class BreakevenStatement implements DocumentOnly {
  private final UnitCase plan;
  private final UnitBreakeven breakeven;
  private final Figure targetRatio;
  private final String title;

  private BreakevenStatement(UnitCase plan, Figure targetRatio, String title) {
    this.plan = Objects.requireNonNull(plan, "plan");
    this.breakeven = UnitBreakeven.of(plan, targetRatio);
    this.targetRatio = targetRatio;
    this.title = Objects.requireNonNull(title, "title");
  }

  /**
   * The statement of every question about a plan.
   *
   * @param targetRatio how many times the cost, above 0
   */
  public static BreakevenStatement of(UnitCase plan, Figure targetRatio) {
    return new BreakevenStatement(plan, targetRatio, "Breakeven");
  }

  /** The same under another title. */
  public BreakevenStatement withTitle(String other) {
    return new BreakevenStatement(plan, targetRatio, other);
  }

  /** The statement. */
  public Statement toStatement() {
    Prints prints = new Prints(Rounding.toPence());
    Details details =
        Details.empty()
            .plus("Planned", Prints.quantity(plan.quantity()))
            .plus("Worth each", plan.proxy().unit().inWords(plan.proxy().value()))
            .plus("Fixed cost", prints.money(plan.fixedCost()))
            .plus("Cost of each", plan.unitCost().unit().inWords(plan.unitCost().value()));
    for (UnitCase.Deduction deduction : plan.deductions()) {
      details = details.plus("Less " + deduction.name(), Prints.percent(deduction.share()));
    }
    details =
        details
            .plus("Value", prints.money(plan.value()))
            .plus("Cost", prints.money(plan.cost()))
            .plus(
                "Value for each pound of cost",
                breakeven.ratio().map(Prints::ratio).orElse("no ratio: nothing is spent"))
            .plus("Target", "value " + Prints.brief(targetRatio.value()) + " times the cost");
    Statement.Builder page = Statement.builder(title).section("The plan").block(details);
    page.section("Where it breaks even");
    page.table(Prints.breakevens("Everything else as planned", breakeven.all()));
    List<Figure> workings =
        breakeven.all().stream().flatMap(b -> b.points().stream()).map(BreakevenPoint::at).toList();
    Prints.close(page, List.of(), workings);
    return page.build();
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("statement", title) + ": " + breakeven);
  }
}
