package io.github.socialvalue4j.present.statement.spend;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.calculate.spend.AdditionalBenefit;
import io.github.socialvalue4j.calculate.spend.BaselineComparison;
import io.github.socialvalue4j.calculate.spend.BaselineDefinition;
import io.github.socialvalue4j.calculate.spend.BaselineLine;
import io.github.socialvalue4j.calculate.spend.Breakdown;
import io.github.socialvalue4j.calculate.spend.SpendBaseline;
import io.github.socialvalue4j.calculate.spend.TopContracts;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.present.statement.Details;
import io.github.socialvalue4j.present.statement.KeyFacts;
import io.github.socialvalue4j.present.statement.KeyFacts.Fact;
import io.github.socialvalue4j.present.statement.ProblemList;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.Working;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * States a baseline of spend for people: shares by SME, VCSE and circle with the unknown part
 * always beside them, departments, periods, largest payees, and what was asked for besides. Money
 * is rounded to the penny, shares to one decimal of a per cent; the working has every digit.
 * Immutable and thread-safe.
 */
public final class SpendStatement {
  private final String title;
  private final SpendBaseline baseline;
  private final Optional<AdditionalBenefit> benefit;
  private final Optional<BaselineComparison> comparison;
  private final Optional<TopContracts> contracts;
  private final Optional<ImportReport> report;
  private final List<Problem> problems;

  private SpendStatement(
      String title,
      SpendBaseline baseline,
      Optional<AdditionalBenefit> benefit,
      Optional<BaselineComparison> comparison,
      Optional<TopContracts> contracts,
      Optional<ImportReport> report,
      List<Problem> problems) {
    this.title = Objects.requireNonNull(title, "title");
    this.baseline = Objects.requireNonNull(baseline, "baseline");
    this.benefit = benefit;
    this.comparison = comparison;
    this.contracts = contracts;
    this.report = report;
    this.problems = List.copyOf(problems);
  }

  /**
   * The statement of a baseline.
   *
   * @param title for the statement, or the empty text
   */
  public static SpendStatement of(String title, SpendBaseline baseline) {
    return new SpendStatement(
        title,
        baseline,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The same with what was made of the baseline. */
  public SpendStatement with(
      Optional<AdditionalBenefit> made,
      Optional<BaselineComparison> compared,
      Optional<TopContracts> largest) {
    return new SpendStatement(title, baseline, made, compared, largest, report, problems);
  }

  /** The same with what became of the file. */
  public SpendStatement withFile(Optional<ImportReport> file) {
    return new SpendStatement(title, baseline, benefit, comparison, contracts, file, problems);
  }

  /** The same with everything that is to be said of it. */
  public SpendStatement withProblems(List<Problem> found) {
    return new SpendStatement(title, baseline, benefit, comparison, contracts, report, found);
  }

  /** The statement, to be printed as text, Markdown or HTML. */
  public Statement toStatement() {
    BaselineDefinition definition = baseline.definition();
    Statement.Builder page =
        Statement.builder(title.isBlank() ? "Spend baseline" : title)
            .subtitle(
                period()
                    + definition.currency()
                    + ", "
                    + Wording.vat(definition.basis())
                    + "; "
                    + Wording.count(baseline.payeeCount(), "payee", "payees"));
    page.block(facts());
    BaselineSections sections = new BaselineSections(baseline);
    sections.shares(page);
    sections.groups(page);
    sections.payees(page);
    FollowUpSections more = new FollowUpSections(definition.currency().toString());
    benefit.ifPresent(b -> more.benefit(page, b));
    comparison.ifPresent(c -> more.comparison(page, c));
    contracts.ifPresent(c -> more.contracts(page, c));
    report.ifPresent(r -> FileSection.add(page, r));
    page.section("What the words mean").block(words(definition));
    if (!problems.isEmpty()) {
      page.section("What to look at").block(new ProblemList(problems));
    }
    return page.block(Working.of("local spend", working())).build();
  }

  private Figure working() {
    BaselineLine local = baseline.by(Breakdown.WITHIN).get(0);
    return local.share().orElse(local.amount());
  }

  private String period() {
    if (baseline.first().isEmpty() || baseline.last().isEmpty()) {
      return "";
    }
    return Wording.date(baseline.first().get())
        + " to "
        + Wording.date(baseline.last().get())
        + "; ";
  }

  private KeyFacts facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Spend", Printing.money(baseline.total()), ""));
    facts.add(share("Local (" + innermost() + ")", baseline.by(Breakdown.WITHIN).get(0)));
    facts.add(share("SME", baseline.get(Breakdown.SME, "yes")));
    facts.add(share("VCSE", baseline.get(Breakdown.VCSE, "yes")));
    facts.add(share("Place unknown", baseline.get(Breakdown.CIRCLE, "unknown")));
    return new KeyFacts(
        List.of(
            new KeyFacts.Group(
                "In short",
                facts,
                "Shares are of all spend. What is not known of a supplier counts as unknown and"
                    + " never as no.")));
  }

  private String innermost() {
    return baseline.definition().circles().circles().get(0).name();
  }

  private static Fact share(String label, BaselineLine line) {
    return new Fact(label, Printing.share(line) + ", " + Printing.money(line.amount()), "");
  }

  private static Details words(BaselineDefinition definition) {
    Details words =
        Details.empty()
            .plus("SME", definition.sme().id() + ": " + definition.sme().citation().text())
            .plus(
                "Matches",
                "a payee is a supplier of the directory by "
                    + definition.weakest().inWords()
                    + ", or by a surer sign; the directory has "
                    + Wording.count(definition.directory().suppliers().size(), "entry", "entries"));
    for (Area area : definition.circles().circles()) {
      words =
          words.plus(
              area.name(),
              area.outwardCodes().isEmpty()
                  ? "no outward codes are declared"
                  : "outward codes "
                      + String.join(
                          ", ", area.outwardCodes().stream().map(Object::toString).toList()));
    }
    return words;
  }
}
