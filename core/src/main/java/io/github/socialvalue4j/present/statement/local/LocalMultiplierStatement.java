package io.github.socialvalue4j.present.statement.local;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.localmultiplier.Bounded;
import io.github.socialvalue4j.calculate.localmultiplier.LocalMultiplier;
import io.github.socialvalue4j.calculate.localmultiplier.MultiplierComparison;
import io.github.socialvalue4j.calculate.localmultiplier.RetentionSeries;
import io.github.socialvalue4j.present.statement.FigurePrint;
import io.github.socialvalue4j.present.statement.KeyFacts;
import io.github.socialvalue4j.present.statement.KeyFacts.Fact;
import io.github.socialvalue4j.present.statement.ProblemList;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.Working;
import io.github.socialvalue4j.present.statement.chart.RangeBars;
import io.github.socialvalue4j.present.statement.chart.Waterfall;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * States local multipliers for people: what each is and at least and at most is, what was counted,
 * each round with its bounds, who was paid and who answered, one recipient beside another, and
 * series at a constant retention.
 *
 * <p>Rounds each line by the given rounding, sums unrounded, and shows what rounding makes of a
 * difference as a line of its own. Multipliers are printed to two decimals. Immutable and
 * thread-safe.
 */
public final class LocalMultiplierStatement implements DocumentOnly {
  private final List<MultiplierSubject> subjects;
  private final List<SeriesSubject> series;
  private final @Nullable MultiplierComparison comparison;
  private final List<Problem> problems;
  private final FigurePrint print;
  private final String title;
  private final boolean hasWorkings;

  private LocalMultiplierStatement(
      List<MultiplierSubject> subjects,
      List<SeriesSubject> series,
      @Nullable MultiplierComparison comparison,
      List<Problem> problems,
      FigurePrint print,
      String title,
      boolean hasWorkings) {
    this.subjects = List.copyOf(subjects);
    this.series = List.copyOf(series);
    this.comparison = comparison;
    this.problems = List.copyOf(problems);
    this.print = print;
    this.title = Objects.requireNonNull(title, "title");
    this.hasWorkings = hasWorkings;
  }

  /**
   * The statement of ledgers and series, to the penny, with workings.
   *
   * @throws IllegalArgumentException if there is neither
   */
  public static LocalMultiplierStatement of(
      List<MultiplierSubject> subjects, List<SeriesSubject> series) {
    if (subjects.isEmpty() && series.isEmpty()) {
      throw new IllegalArgumentException("A statement needs a ledger or a series");
    }
    return new LocalMultiplierStatement(
        subjects,
        series,
        null,
        List.of(),
        new FigurePrint(Rounding.toPence()),
        "Local multiplier",
        true);
  }

  /** The same with one recipient beside another. */
  public LocalMultiplierStatement withComparison(MultiplierComparison other) {
    return new LocalMultiplierStatement(
        subjects, series, other, problems, print, title, hasWorkings);
  }

  /** The same with problems. */
  public LocalMultiplierStatement withProblems(List<Problem> found) {
    return new LocalMultiplierStatement(
        subjects, series, comparison, found, print, title, hasWorkings);
  }

  /** The same with amounts rounded in another way. */
  public LocalMultiplierStatement withRounding(Rounding other) {
    return new LocalMultiplierStatement(
        subjects, series, comparison, problems, new FigurePrint(other), title, hasWorkings);
  }

  /** The same under another title. */
  public LocalMultiplierStatement withTitle(String other) {
    return new LocalMultiplierStatement(
        subjects, series, comparison, problems, print, other, hasWorkings);
  }

  /** The same without the workings, which are long for a large ledger. */
  public LocalMultiplierStatement withoutWorkings() {
    return new LocalMultiplierStatement(
        subjects, series, comparison, problems, print, title, false);
  }

  /** The statement. */
  public Statement toStatement() {
    Statement.Builder page = Statement.builder(title).subtitle(subtitle());
    headline(page);
    comparison(page);
    LedgerSection ledgers = new LedgerSection(print);
    subjects.forEach(subject -> ledgers.add(page, subject));
    series(page);
    if (!problems.isEmpty()) {
      page.section("Problems and what to do about them");
      page.block(new ProblemList(problems));
    }
    made(page);
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

  private String subtitle() {
    List<String> parts = new ArrayList<>();
    if (!subjects.isEmpty()) {
      parts.add(Wording.count(subjects.size(), "ledger", "ledgers"));
    }
    if (!series.isEmpty()) {
      parts.add(Wording.count(series.size(), "series", "series") + " at constant retention");
    }
    return String.join("; ", parts);
  }

  private void headline(Statement.Builder page) {
    List<KeyFacts.Group> groups = new ArrayList<>();
    for (MultiplierSubject subject : subjects) {
      LocalMultiplier multiplier = subject.multiplier();
      List<Fact> facts = new ArrayList<>();
      facts.add(fact(name(multiplier), multiplier.multiplier()));
      facts.add(fact("Of that beyond the pound itself", multiplier.benefitPerPound()));
      facts.add(
          new Fact(
              "Round 1",
              print.money(multiplier.income()),
              multiplier.firstRoundLocal() ? "recipient local" : "recipient not local"));
      groups.add(new KeyFacts.Group(subject.name(), facts, Counting.inWords(subject)));
    }
    if (!groups.isEmpty()) {
      page.block(new KeyFacts(groups));
    }
    if (subjects.stream().anyMatch(s -> !s.multiplier().multiplier().isExact())) {
      page.important(
          "Not all that was paid could be followed. The bounds say what a multiplier is if nothing,"
              + " or all, of the unknown part stayed local; the estimate lets those who answered"
              + " stand for those who did not.");
    }
  }

  private static String name(LocalMultiplier multiplier) {
    return multiplier.options().rounds() == 3 && multiplier.firstPoundCounted()
        ? "Local multiplier (LM3)"
        : "Local multiplier, " + Wording.count(multiplier.options().rounds(), "round", "rounds");
  }

  private Fact fact(String label, Bounded bounded) {
    return new Fact(
        label, best(bounded), bounded.isExact() || isOnePrint(bounded) ? "" : between(bounded));
  }

  private String best(Bounded bounded) {
    return bounded
        .estimate()
        .map(e -> print.ratio(e.value()))
        .orElseGet(() -> bounded.isExact() ? print.ratio(bounded.low().value()) : "no estimate");
  }

  private String between(Bounded bounded) {
    return print.ratio(bounded.low().value()) + " to " + print.ratio(bounded.high().value());
  }

  /** Whether bounds that differ in later decimals are printed as the estimate is. */
  private boolean isOnePrint(Bounded bounded) {
    String low = print.ratio(bounded.low().value());
    return low.equals(print.ratio(bounded.high().value())) && low.equals(best(bounded));
  }

  private String inFull(Bounded bounded) {
    return bounded.isExact() || isOnePrint(bounded)
        ? print.ratio(bounded.low().value())
        : best(bounded) + ", from " + between(bounded);
  }

  private void comparison(Statement.Builder page) {
    MultiplierComparison both = comparison;
    if (both == null) {
      return;
    }
    page.section("One recipient beside the other");
    String one = nameOf(both.local().ledger());
    String other = nameOf(both.outside().ledger());
    RangeBars.Builder chart = RangeBars.builder("What each pound becomes in the area");
    bar(chart, one, both.local().multiplier());
    bar(chart, other, both.outside().multiplier());
    page.picture(chart.build(), "");
    page.paragraph(
        both.difference()
                .estimate()
                .map(
                    d ->
                        "Each pound does "
                            + print.ratio(d.value())
                            + " more in the area if it goes to "
                            + one
                            + " and not to "
                            + other)
                .orElse("How much more a pound does at " + one + " is not known")
            + (both.difference().isExact()
                ? "."
                : "; at least "
                    + print.ratio(both.difference().low().value())
                    + " and at most "
                    + print.ratio(both.difference().high().value())
                    + ".")
            + both.more().map(m -> " That is " + print.percent(m.value()) + " more.").orElse(""));
    if (both.local().firstPoundCounted() != both.outside().firstPoundCounted()) {
      page.paragraph(
          "The first pound counts for the recipient in the area only, so 1.00 of the difference is"
              + " the pound itself.");
    }
  }

  private void bar(RangeBars.Builder chart, String name, Bounded bounded) {
    chart.bar(
        name,
        bounded.low().value(),
        bounded.estimate().map(Figure::value),
        bounded.high().value(),
        inFull(bounded));
  }

  private String nameOf(String ledger) {
    return subjects.stream()
        .filter(s -> s.ledger().id().equals(ledger))
        .findFirst()
        .map(MultiplierSubject::name)
        .orElse(ledger);
  }

  private void series(Statement.Builder page) {
    for (SeriesSubject subject : series) {
      RetentionSeries found = subject.series();
      page.section("Constant retention: " + subject.name());
      Waterfall.Builder chart = Waterfall.builder("Rounds of " + subject.name());
      Table.Builder table =
          Table.builder("Rounds")
              .text("Round")
              .number("Local money (" + found.rounds().get(0).unit() + ")");
      for (int i = 0; i < found.rounds().size(); i++) {
        Figure round = found.rounds().get(i);
        String name = "Round " + (i + 1);
        chart.change(name, round.value(), print.money(round));
        boolean isLeftOut = i == 0 && !found.firstPoundCounted();
        table.row(
            Cell.of(name + (isLeftOut ? ", not counted" : "")),
            Cell.of(print.amount(round.value())));
      }
      page.picture(chart.build(), "");
      page.table(
          table.remark(
              "Multiplier "
                  + print.ratio(found.multiplier().value())
                  + ", and "
                  + found
                      .limit()
                      .map(l -> print.ratio(l.value()) + " if the rounds never ended.")
                      .orElse("without limit if the rounds never ended.")));
    }
  }

  private void made(Statement.Builder page) {
    page.section("How this statement was made");
    page.block(Counting.details(subjects, series, print));
  }

  private void workings(Statement.Builder page) {
    if (!hasWorkings) {
      return;
    }
    page.section("Workings");
    page.paragraph(
        "Every decimal, down to each source. A figure used twice is worked out once and carries a"
            + " number.");
    for (MultiplierSubject subject : subjects) {
      Bounded multiplier = subject.multiplier().multiplier();
      Optional<Figure> best = multiplier.estimate();
      page.block(
          Working.of(subject.name() + ": " + inFull(multiplier), best.orElseGet(multiplier::low)));
    }
    for (SeriesSubject subject : series) {
      page.block(
          Working.of(
              subject.name() + ": " + print.ratio(subject.series().multiplier().value()),
              subject.series().multiplier()));
    }
  }

  @Override
  public String toString() {
    return ShortText.of(
        ShortText.titled("statement", title) + ", " + ShortText.count(subjects.size(), "ledger"));
  }
}
