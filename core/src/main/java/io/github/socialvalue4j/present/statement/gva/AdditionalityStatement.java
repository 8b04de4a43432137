package io.github.socialvalue4j.present.statement.gva;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.gva.Additionality;
import io.github.socialvalue4j.calculate.gva.AdditionalityCase;
import io.github.socialvalue4j.calculate.gva.NetImpact;
import io.github.socialvalue4j.present.statement.Details;
import io.github.socialvalue4j.present.statement.FigurePrint;
import io.github.socialvalue4j.present.statement.KeyFacts;
import io.github.socialvalue4j.present.statement.KeyFacts.Fact;
import io.github.socialvalue4j.present.statement.ProblemList;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.Working;
import io.github.socialvalue4j.present.statement.chart.Waterfall;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * States additional impacts for people: the way from gross to net of the intervention and of its
 * reference case side by side, as a waterfall and as a table, and what is left between the two.
 * Amounts of money are rounded by the given rounding, other quantities to two decimals. Immutable
 * and thread-safe.
 */
public final class AdditionalityStatement implements DocumentOnly {
  private final List<AdditionalitySubject> subjects;
  private final List<Problem> problems;
  private final FigurePrint print;
  private final String title;
  private final boolean hasWorkings;

  private AdditionalityStatement(
      List<AdditionalitySubject> subjects,
      List<Problem> problems,
      FigurePrint print,
      String title,
      boolean hasWorkings) {
    this.subjects = List.copyOf(subjects);
    this.problems = List.copyOf(problems);
    this.print = print;
    this.title = Objects.requireNonNull(title, "title");
    this.hasWorkings = hasWorkings;
  }

  /**
   * The statement of impacts, with workings.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static AdditionalityStatement of(List<AdditionalitySubject> subjects) {
    if (subjects.isEmpty()) {
      throw new IllegalArgumentException("A statement needs an impact");
    }
    return new AdditionalityStatement(
        subjects, List.of(), new FigurePrint(Rounding.toPence()), "Additional impact", true);
  }

  /** The same with problems. */
  public AdditionalityStatement withProblems(List<Problem> found) {
    return new AdditionalityStatement(subjects, found, print, title, hasWorkings);
  }

  /** The same with amounts of money rounded in another way. */
  public AdditionalityStatement withRounding(Rounding other) {
    return new AdditionalityStatement(
        subjects, problems, new FigurePrint(other), title, hasWorkings);
  }

  /** The same under another title. */
  public AdditionalityStatement withTitle(String other) {
    return new AdditionalityStatement(subjects, problems, print, other, hasWorkings);
  }

  /** The same without the workings. */
  public AdditionalityStatement withoutWorkings() {
    return new AdditionalityStatement(subjects, problems, print, title, false);
  }

  /** The statement. */
  public Statement toStatement() {
    Statement.Builder page =
        Statement.builder(title)
            .subtitle(Wording.count(subjects.size(), "impact", "impacts") + ", from gross to net");
    page.block(new KeyFacts(subjects.stream().map(this::facts).toList()));
    for (AdditionalitySubject subject : subjects) {
      page.section(subject.name());
      page.picture(chart(subject), "");
      page.table(table(subject));
      if (subject.additionality().additional().value().signum() < 0) {
        page.important(
            "The reference case does more than the intervention: the impact is negative.");
      }
    }
    if (!problems.isEmpty()) {
      page.section("Problems and what to do about them");
      page.block(new ProblemList(problems));
    }
    page.section("How this statement was made");
    page.block(made());
    if (hasWorkings) {
      page.section("Workings");
      for (AdditionalitySubject subject : subjects) {
        Figure additional = subject.additionality().additional();
        page.block(Working.of(subject.name() + ": " + print.quantity(additional), additional));
      }
    }
    return page.build();
  }

  /** The statement as plain text. */
  public String toText() {
    return toStatement().toText();
  }

  /** The statement as Markdown. */
  public String toMarkdown() {
    return toStatement().toMarkdown();
  }

  /** The statement as a page of HTML that needs nothing else. */
  public String toHtml() {
    return toStatement().toHtml();
  }

  private KeyFacts.Group facts(AdditionalitySubject subject) {
    Additionality found = subject.additionality();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Additional", print.quantity(found.additional()), ""));
    facts.add(
        new Fact(
            "Of a gross impact of", print.quantity(found.intervention().of().grossImpact()), ""));
    found
        .netToGross()
        .ifPresent(r -> facts.add(new Fact("Net to gross", print.percent(r.value()), "")));
    subject.value().ifPresent(v -> facts.add(new Fact("Worth", print.quantity(v), "")));
    return new KeyFacts.Group(subject.name(), facts, "");
  }

  private Waterfall chart(AdditionalitySubject subject) {
    Additionality found = subject.additionality();
    NetImpact with = found.intervention();
    Waterfall.Builder chart = Waterfall.builder("From gross to additional: " + subject.name());
    level(chart, "Gross impact", with.of().grossImpact());
    less(chart, "Leakage", with.leaked());
    less(chart, "Displacement", with.displaced());
    less(chart, "Substitution", with.substituted());
    chart.change("Further rounds", with.multiplied().value(), print.quantity(with.multiplied()));
    level(chart, "Net impact", with.net());
    less(chart, "What would have happened anyway", found.reference().net());
    level(chart, "Additional impact", found.additional());
    return chart.build();
  }

  private void level(Waterfall.Builder chart, String name, Figure figure) {
    chart.level(name, figure.value(), print.quantity(figure));
  }

  private void less(Waterfall.Builder chart, String name, Figure figure) {
    String sign = figure.value().signum() > 0 ? "-" : "";
    chart.change(name, figure.value().negate(), sign + print.quantity(figure));
  }

  private Table.Builder table(AdditionalitySubject subject) {
    Additionality found = subject.additionality();
    NetImpact with = found.intervention();
    NetImpact without = found.reference();
    String quantity = "Quantity (" + found.additional().unit().inWords() + ")";
    Table.Builder table =
        Table.builder("The intervention and what would have happened anyway")
            .text("Step")
            .number(Wording.capital(with.of().name()) + ", factor")
            .number(quantity)
            .number(Wording.capital(without.of().name()) + ", factor")
            .number(quantity);
    row(table, "Gross impact", with, without, c -> "", n -> n.of().grossImpact());
    row(table, "Leakage", with, without, c -> share(c.leakage()), NetImpact::leaked);
    row(table, "Displacement", with, without, c -> share(c.displacement()), NetImpact::displaced);
    row(table, "Substitution", with, without, c -> share(c.substitution()), NetImpact::substituted);
    row(
        table,
        "Further rounds",
        with,
        without,
        c -> "x " + print.ratio(c.multiplier().value()),
        NetImpact::multiplied);
    table.row(
        RowKind.TOTAL,
        List.of(
            Cell.of("Net impact"),
            Cell.empty(),
            Cell.of(bare(with.net())),
            Cell.empty(),
            Cell.of(bare(without.net()))));
    subject
        .deadweight()
        .ifPresent(
            d ->
                table.remark(
                    "Deadweight was stated as "
                        + share(d)
                        + " of the intervention, so the reference case has its factors."));
    return table;
  }

  private void row(
      Table.Builder table,
      String name,
      NetImpact with,
      NetImpact without,
      Function<AdditionalityCase, String> factor,
      Function<NetImpact, Figure> step) {
    table.row(
        Cell.of(name),
        Cell.of(factor.apply(with.of())),
        Cell.of(bare(step.apply(with))),
        Cell.of(factor.apply(without.of())),
        Cell.of(bare(step.apply(without))));
  }

  private String bare(Figure figure) {
    return figure.unit().isCurrency() ? print.amount(figure.value()) : print.ratio(figure.value());
  }

  private String share(Figure share) {
    return print.percent(share.value());
  }

  private static Details made() {
    return Details.empty()
        .plus(
            "Method",
            "additional = gross x (1 - leakage) x (1 - displacement) x (1 - substitution) x"
                + " multiplier, less the same of the reference case with its own factors")
        .plus(
            "Deductions",
            "each takes its share of what those before it left; the quantities taken off are printed"
                + " in the table");
  }

  @Override
  public String toString() {
    return ShortText.of(
        ShortText.titled("statement", title) + ", " + ShortText.count(subjects.size(), "impact"));
  }
}
