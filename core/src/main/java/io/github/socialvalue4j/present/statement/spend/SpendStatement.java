package io.github.socialvalue4j.present.statement.spend;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.spend.AdditionalBenefit;
import io.github.socialvalue4j.calculate.spend.BaselineComparison;
import io.github.socialvalue4j.calculate.spend.BaselineDefinition;
import io.github.socialvalue4j.calculate.spend.BaselineLine;
import io.github.socialvalue4j.calculate.spend.Breakdown;
import io.github.socialvalue4j.calculate.spend.CellKey;
import io.github.socialvalue4j.calculate.spend.Known;
import io.github.socialvalue4j.calculate.spend.RepeatedRows;
import io.github.socialvalue4j.calculate.spend.SpendBaseline;
import io.github.socialvalue4j.calculate.spend.TopContracts;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
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
public final class SpendStatement implements DocumentOnly {
  private static final int MOST_DECLARED = 20;

  private final String title;
  private final SpendBaseline baseline;
  private final Optional<AdditionalBenefit> benefit;
  private final Optional<BaselineComparison> comparison;
  private final Optional<TopContracts> contracts;
  private final List<ImportReport> reports;
  private final Optional<RepeatedRows> repeats;
  private final List<Problem> problems;

  private SpendStatement(
      String title,
      SpendBaseline baseline,
      Optional<AdditionalBenefit> benefit,
      Optional<BaselineComparison> comparison,
      Optional<TopContracts> contracts,
      List<ImportReport> reports,
      Optional<RepeatedRows> repeats,
      List<Problem> problems) {
    this.title = Objects.requireNonNull(title, "title");
    this.baseline = Objects.requireNonNull(baseline, "baseline");
    this.benefit = benefit;
    this.comparison = comparison;
    this.contracts = contracts;
    this.reports = List.copyOf(reports);
    this.repeats = repeats;
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
        List.of(),
        Optional.empty(),
        List.of());
  }

  /** The same with what was made of the baseline. */
  public SpendStatement with(
      Optional<AdditionalBenefit> made,
      Optional<BaselineComparison> compared,
      Optional<TopContracts> largest) {
    return new SpendStatement(title, baseline, made, compared, largest, reports, repeats, problems);
  }

  /**
   * The same with what became of the files.
   *
   * @param files one for each file that was read
   * @param repeated rows that several of them have, if there are several
   */
  public SpendStatement withFiles(List<ImportReport> files, Optional<RepeatedRows> repeated) {
    return new SpendStatement(
        title, baseline, benefit, comparison, contracts, files, repeated, problems);
  }

  /** The same with everything that is to be said of it. */
  public SpendStatement withProblems(List<Problem> found) {
    return new SpendStatement(
        title, baseline, benefit, comparison, contracts, reports, repeats, found);
  }

  /** The statement, to be printed as text, Markdown or HTML. */
  public Statement toStatement() {
    BaselineDefinition definition = baseline.definition();
    Statement.Builder page =
        Statement.builder(
                title.isBlank()
                    ? isOfContracts() ? "Register of contracts" : "Spend baseline"
                    : title)
            .subtitle(
                period()
                    + definition.currency()
                    + ", "
                    + Wording.vat(definition.basis())
                    + "; "
                    + Wording.count(baseline.payeeCount(), "payee", "payees"));
    if (isOfContracts()) {
      page.paragraph(
          "These are the values of contracts in a register, over their terms. They are not what was"
              + " paid.");
    }
    page.block(facts());
    BaselineSections sections = new BaselineSections(baseline, isOfContracts());
    sections.shares(page);
    sections.groups(page);
    sections.payees(page);
    FollowUpSections more = new FollowUpSections(definition.currency().toString());
    benefit.ifPresent(b -> more.benefit(page, b));
    comparison.ifPresent(c -> more.comparison(page, c));
    contracts.ifPresent(c -> more.contracts(page, c));
    FileSection.add(page, reports, repeats);
    page.section("What the words mean").block(words(definition));
    if (!problems.isEmpty()) {
      page.section("What to look at").block(new ProblemList(problems));
    }
    return page.block(working()).build();
  }

  /** Whether each file was read as a register of contracts, so that nothing of it was paid. */
  private boolean isOfContracts() {
    return !reports.isEmpty()
        && reports.stream().allMatch(r -> r.form().layout() == SpendLayout.CONTRACTS);
  }

  private Working working() {
    return baseline.by(Breakdown.WITHIN).stream()
        .findFirst()
        .map(
            local ->
                Working.of(
                    isOfContracts() ? "local contracts" : "local spend",
                    local.share().orElse(local.amount())))
        .orElseGet(
            () -> Working.of(isOfContracts() ? "all contracts" : "all spend", baseline.total()));
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
    facts.add(
        new Fact(
            isOfContracts() ? "Value of contracts" : "Spend",
            Printing.money(baseline.total()),
            ""));
    Optional<Area> local = baseline.definition().circles().local();
    facts.add(
        local
            .map(a -> share("Local (" + a.name() + ")", Breakdown.CIRCLE, a.id().value()))
            .orElse(new Fact("Local", "unknown", "not said what it means")));
    facts.add(share("SME", Breakdown.SME, Known.YES.code()));
    facts.add(share("VCSE", Breakdown.VCSE, Known.YES.code()));
    baseline
        .find(Breakdown.CIRCLE, CellKey.UNKNOWN)
        .ifPresent(line -> facts.add(amount("Place unknown", line)));
    baseline.notNamed().ifPresent(line -> facts.add(amount("Payee not named", line)));
    return new KeyFacts(
        List.of(
            new KeyFacts.Group(
                "In short",
                facts,
                (isOfContracts() ? "Shares are of all contracts. " : "Shares are of all spend. ")
                    + "What is not known of a supplier counts as unknown and"
                    + " never as no.")));
  }

  private static Fact amount(String label, BaselineLine line) {
    return new Fact(label, Printing.share(line) + ", " + Printing.money(line.amount()), "");
  }

  /** A share with what is not known beside it; unknown where nothing is known, and never 0 then. */
  private Fact share(String label, Breakdown breakdown, String key) {
    if (!baseline.isAnythingKnownOf(breakdown)) {
      return new Fact(label, "unknown", "");
    }
    BaselineLine line = baseline.get(breakdown, key);
    BaselineLine unknown = baseline.get(breakdown, CellKey.UNKNOWN);
    if (unknown.rows() == 0) {
      return amount(label, line);
    }
    String value =
        line.rows() == 0
            ? "none known"
            : Printing.share(line) + ", " + Printing.money(line.amount());
    return new Fact(label, value, Printing.share(unknown) + " not known");
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
              "outward codes "
                  + String.join(", ", area.outwardCodes().stream().map(Object::toString).toList()));
    }
    if (definition.circles().circles().isEmpty()) {
      words = words.plus("Local", "nobody has said what it means, so every place is unknown");
    }
    return declared(words, definition);
  }

  /** Whose word it is where a supplier is declared to be something. */
  private static Details declared(Details words, BaselineDefinition definition) {
    List<String> declared =
        definition.directory().suppliers().stream()
            .filter(s -> s.source().isPresent())
            .limit(MOST_DECLARED + 1L)
            .map(s -> s.name() + ": " + s.source().get().text())
            .toList();
    if (declared.isEmpty()) {
      return words;
    }
    boolean isMore = declared.size() > MOST_DECLARED;
    return words.plus(
        "Declared of suppliers",
        String.join("; ", declared.subList(0, Math.min(MOST_DECLARED, declared.size())))
            + (isMore ? "; and more in the directory" : ""));
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("statement", title) + ": " + baseline);
  }
}
