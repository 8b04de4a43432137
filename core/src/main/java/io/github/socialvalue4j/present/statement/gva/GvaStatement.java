package io.github.socialvalue4j.present.statement.gva;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.gva.Gva;
import io.github.socialvalue4j.calculate.gva.ProductionAccount;
import io.github.socialvalue4j.present.statement.Details;
import io.github.socialvalue4j.present.statement.FigurePrint;
import io.github.socialvalue4j.present.statement.KeyFacts;
import io.github.socialvalue4j.present.statement.KeyFacts.Fact;
import io.github.socialvalue4j.present.statement.ProblemList;
import io.github.socialvalue4j.present.statement.RoundedLines;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.Working;
import io.github.socialvalue4j.present.statement.chart.Shade;
import io.github.socialvalue4j.present.statement.chart.StackedBars;
import io.github.socialvalue4j.present.statement.chart.StackedBars.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * States gross value added for people: by production and by income beside one another with the
 * difference, never spread over the accounts; for each employee and for each hour; and, over all
 * accounts, gross domestic product where taxes and subsidies on products are stated.
 *
 * <p>Rounds each line by the given rounding, sums unrounded, and shows what rounding makes of a
 * difference as a line of its own. Immutable and thread-safe.
 */
public final class GvaStatement implements DocumentOnly {
  private static final int DRAWN = 12;

  private final List<GvaSubject> subjects;
  private final Optional<Figure> gdp;
  private final List<Problem> problems;
  private final FigurePrint print;
  private final String title;
  private final boolean hasWorkings;

  private GvaStatement(
      List<GvaSubject> subjects,
      Optional<Figure> gdp,
      List<Problem> problems,
      FigurePrint print,
      String title,
      boolean hasWorkings) {
    this.subjects = List.copyOf(subjects);
    this.gdp = gdp;
    this.problems = List.copyOf(problems);
    this.print = print;
    this.title = Objects.requireNonNull(title, "title");
    this.hasWorkings = hasWorkings;
  }

  /**
   * The statement of accounts in one currency, to the penny, with workings.
   *
   * @throws IllegalArgumentException if there are none, or of several currencies
   */
  public static GvaStatement of(List<GvaSubject> subjects) {
    if (subjects.stream().map(s -> s.gva().value().unit()).distinct().count() != 1) {
      throw new IllegalArgumentException("A statement needs accounts of one currency");
    }
    return new GvaStatement(
        subjects,
        Optional.empty(),
        List.of(),
        new FigurePrint(Rounding.toPence()),
        "Gross value added",
        true);
  }

  /** The same with gross domestic product. */
  public GvaStatement withGdp(Figure product) {
    return new GvaStatement(subjects, Optional.of(product), problems, print, title, hasWorkings);
  }

  /** The same, in which an amount of 1 is so many units of currency, such as {@code million}. */
  public GvaStatement withAmountsIn(String words) {
    return new GvaStatement(
        subjects, gdp, problems, new FigurePrint(print.rounding(), words), title, hasWorkings);
  }

  /** The same with problems. */
  public GvaStatement withProblems(List<Problem> found) {
    return new GvaStatement(subjects, gdp, found, print, title, hasWorkings);
  }

  /** The same with amounts rounded in another way. */
  public GvaStatement withRounding(Rounding other) {
    return new GvaStatement(
        subjects, gdp, problems, new FigurePrint(other, print.amountsIn()), title, hasWorkings);
  }

  /** The same under another title. */
  public GvaStatement withTitle(String other) {
    return new GvaStatement(subjects, gdp, problems, print, other, hasWorkings);
  }

  /** The same without the workings. */
  public GvaStatement withoutWorkings() {
    return new GvaStatement(subjects, gdp, problems, print, title, false);
  }

  /** The statement. */
  public Statement toStatement() {
    Statement.Builder page =
        Statement.builder(title)
            .subtitle(Wording.count(subjects.size(), "account", "accounts") + ", " + money());
    page.block(new KeyFacts(List.of(totals(), agreement())));
    int differing = (int) subjects.stream().filter(s -> isBeyond(s.gva())).count();
    if (differing > 0) {
      page.important(
          Wording.count(differing, "account differs", "accounts differ")
              + " by more than the tolerance between production and income. The difference is"
              + " shown and not spread over the accounts.");
    }
    page.section("By production and by income");
    if (subjects.size() <= DRAWN) {
      page.picture(chart(), "");
    }
    page.table(approaches());
    page.table(labour());
    if (!problems.isEmpty()) {
      page.section("Problems and what to do about them");
      page.block(new ProblemList(problems));
    }
    page.section("How this statement was made");
    page.block(made());
    workings(page);
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

  private static boolean isBeyond(Gva gva) {
    return gva.difference().filter(d -> d.value().abs().compareTo(gva.tolerance()) > 0).isPresent();
  }

  private String money() {
    return print.currency(subjects.get(0).gva().value().unit());
  }

  private String printed(Figure figure) {
    return print.money(figure);
  }

  private Optional<BigDecimal> total(Function<Gva, Optional<Figure>> which) {
    BigDecimal sum = BigDecimal.ZERO;
    for (GvaSubject subject : subjects) {
      Optional<Figure> part = which.apply(subject.gva());
      if (part.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(part.get().value());
    }
    return Optional.of(sum);
  }

  private KeyFacts.Group totals() {
    List<Fact> facts = new ArrayList<>();
    Fact production = total("By production", total(Gva::production));
    Fact income = total("By income", total(Gva::income));
    boolean isIncomeFirst = total(Gva::production).isEmpty();
    facts.add(isIncomeFirst ? income : production);
    facts.add(isIncomeFirst ? production : income);
    String approach = isIncomeFirst ? "by income" : "by production";
    gdp.ifPresent(g -> facts.add(new Fact("Gross domestic product, " + approach, printed(g), "")));
    boolean isPartial = total(Gva::production).isEmpty() || total(Gva::income).isEmpty();
    return new KeyFacts.Group(
        "Gross value added",
        facts,
        isPartial ? "An approach has no total if an account lacks it; missing is not 0." : "");
  }

  private Fact total(String label, Optional<BigDecimal> total) {
    return new Fact(
        label, total.map(t -> money() + " " + print.amount(t)).orElse("not all stated"), "");
  }

  private KeyFacts.Group agreement() {
    List<Fact> facts = new ArrayList<>();
    int both = (int) subjects.stream().filter(s -> s.gva().difference().isPresent()).count();
    facts.add(
        new Fact(
            "Accounts with both approaches",
            Wording.inFull(BigDecimal.valueOf(both))
                + " of "
                + Wording.inFull(BigDecimal.valueOf(subjects.size())),
            ""));
    if (both > 0) {
      Optional<Figure> widest =
          subjects.stream()
              .flatMap(s -> s.gva().difference().stream())
              .max(Comparator.comparing(d -> d.value().abs()));
      widest.ifPresent(d -> facts.add(new Fact("Widest difference of an account", printed(d), "")));
    }
    facts.add(total("Production less income, all accounts", total(Gva::difference)));
    return new KeyFacts.Group("How well it agrees", facts, "");
  }

  private StackedBars chart() {
    StackedBars.Builder chart = StackedBars.builder("Gross value added by both approaches");
    for (GvaSubject subject : subjects) {
      subject
          .gva()
          .production()
          .ifPresent(
              p ->
                  chart.bar(
                      subject.name() + ", by production",
                      List.of(part("output less what was used up", Shade.STRONG, p)),
                      ""));
      subject
          .accounts()
          .income()
          .ifPresent(
              i ->
                  chart.bar(
                      subject.name() + ", by income",
                      List.of(
                          part("compensation", Shade.MEDIUM, i.compensation()),
                          part("surplus", Shade.LIGHT, i.surplus()),
                          part("taxes less subsidies", Shade.OTHER, i.taxesLessSubsidies())),
                      subject
                          .gva()
                          .difference()
                          .filter(d -> d.value().signum() != 0)
                          .map(d -> "Production less income: " + printed(d))
                          .orElse("")));
    }
    return chart.build();
  }

  private Part part(String name, Shade shade, Figure figure) {
    return new Part(name, shade, figure.value(), printed(figure));
  }

  private Table.Builder approaches() {
    Table.Builder table =
        Table.builder("Value added (" + money() + ")")
            .text("Account")
            .number("Output")
            .number("Used up")
            .number("By production")
            .number("By income")
            .number("Difference");
    for (GvaSubject subject : subjects) {
      Gva gva = subject.gva();
      Optional<ProductionAccount> production = subject.accounts().production();
      table.row(
          Cell.of(subject.name()),
          cell(production.map(p -> p.output().value())),
          cell(production.map(p -> used(p))),
          cell(gva.production().map(Figure::value)),
          cell(gva.income().map(Figure::value)),
          cell(gva.difference().map(Figure::value)));
    }
    if (subjects.size() > 1) {
      closing(table);
    }
    return table;
  }

  private void closing(Table.Builder table) {
    List<Optional<RoundedLines>> columns =
        List.of(lines(Gva::production), lines(Gva::income), lines(Gva::difference));
    if (columns.stream().anyMatch(c -> c.filter(RoundedLines::hasDifference).isPresent())) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of("Rounding"), Cell.empty(), Cell.empty()));
      columns.forEach(
          c -> cells.add(c.map(l -> Cell.of(print.amount(l.difference()))).orElseGet(Cell::empty)));
      table.row(RowKind.DIFFERENCE, cells);
    }
    List<Cell> cells =
        new ArrayList<>(List.of(Cell.of("All accounts"), Cell.empty(), Cell.empty()));
    columns.forEach(
        c -> cells.add(Cell.of(c.map(l -> print.amount(l.total())).orElse("not all stated"))));
    table.row(RowKind.TOTAL, cells);
  }

  private Optional<RoundedLines> lines(Function<Gva, Optional<Figure>> which) {
    List<BigDecimal> values =
        subjects.stream().flatMap(s -> which.apply(s.gva()).stream()).map(Figure::value).toList();
    return values.size() < subjects.size()
        ? Optional.empty()
        : Optional.of(RoundedLines.of(print.rounding(), values));
  }

  private static BigDecimal used(ProductionAccount account) {
    return account.intermediate().stream()
        .map(Figure::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Cell cell(Optional<BigDecimal> value) {
    return Cell.of(value.map(print::amount).orElse("not stated"));
  }

  private Table.Builder labour() {
    Table.Builder table =
        Table.builder("Value added by those who made it (" + money() + ")")
            .text("Account")
            .number("Employees")
            .number("For each")
            .number("Hours")
            .number("For each hour");
    for (GvaSubject subject : subjects) {
      Gva gva = subject.gva();
      if (gva.perEmployee().isPresent() || gva.perHour().isPresent()) {
        table.row(
            Cell.of(subject.name()),
            Cell.of(
                subject
                    .accounts()
                    .employees()
                    .map(e -> Wording.inFull(e.value()) + " " + e.unit().inWords())
                    .orElse("not stated")),
            cell(gva.perEmployee().map(Figure::value)),
            Cell.of(
                subject
                    .accounts()
                    .hours()
                    .map(h -> Wording.inFull(h.value()))
                    .orElse("not stated")),
            cell(gva.perHour().map(Figure::value)));
      }
    }
    return table.remark("By production where there is a production account, by income otherwise.");
  }

  private Details made() {
    BigDecimal tolerance = subjects.get(0).gva().tolerance();
    return Details.empty()
        .plus("By production", "output less intermediate consumption")
        .plus(
            "By income",
            "compensation of employees, gross operating surplus and mixed income, and taxes less"
                + " subsidies on production")
        .plus("Tolerance", Wording.inFull(tolerance) + " between the two, without a warning")
        .plus(
            "Rounding",
            print.rounding()
                + ". Each line is rounded, totals are sums of the unrounded lines, and a rounding"
                + " difference is a line of its own.");
  }

  private void workings(Statement.Builder page) {
    if (!hasWorkings) {
      return;
    }
    page.section("Workings");
    for (GvaSubject subject : subjects) {
      subject
          .gva()
          .production()
          .ifPresent(p -> page.block(worked(subject.name() + ", by production: ", p)));
      subject
          .gva()
          .income()
          .ifPresent(i -> page.block(worked(subject.name() + ", by income: ", i)));
    }
  }

  private Working worked(String of, Figure figure) {
    return Working.of(of + printed(figure), figure, print.amountsIn());
  }

  @Override
  public String toString() {
    return ShortText.of(
        ShortText.titled("statement", title) + ", " + ShortText.count(subjects.size(), "account"));
  }
}
