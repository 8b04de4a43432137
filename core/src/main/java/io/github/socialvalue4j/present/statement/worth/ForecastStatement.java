package io.github.socialvalue4j.present.statement.worth;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.valueforcost.forecast.Forecast;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ForecastCase;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ForecastError;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ForecastLine;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ForecastReview;
import io.github.socialvalue4j.calculate.valueforcost.forecast.GrowthTarget;
import io.github.socialvalue4j.calculate.valueforcost.forecast.QuantityPath;
import io.github.socialvalue4j.model.discount.YearSeries;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.chart.Curves;
import io.github.socialvalue4j.present.statement.chart.Shade;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * States a forecast for people: a fan of low, central and high value for each measure, year by
 * year, and how far it was out where years have been observed. Measures stand side by side and are
 * not added. Immutable and thread-safe.
 */
public final class ForecastStatement implements DocumentOnly {
  private final Forecast forecast;
  private final @Nullable ForecastReview review;
  private final List<GrowthTarget> targets;
  private final List<Problem> problems;
  private final Rounding rounding;
  private final String title;

  private ForecastStatement(
      Forecast forecast,
      @Nullable ForecastReview review,
      List<GrowthTarget> targets,
      List<Problem> problems,
      Rounding rounding,
      String title) {
    this.forecast = Objects.requireNonNull(forecast, "forecast");
    this.review = review;
    this.targets = List.copyOf(targets);
    this.problems = List.copyOf(problems);
    this.rounding = Objects.requireNonNull(rounding, "rounding");
    this.title = Objects.requireNonNull(title, "title");
  }

  /**
   * The statement of a forecast, to the penny.
   *
   * @throws io.github.socialvalue4j.basis.problem.ResultException if it failed; {@link
   *     Statement#ofProblems} states that
   */
  public static ForecastStatement of(Result<Forecast> result) {
    return new ForecastStatement(
        result.orThrow(),
        null,
        List.of(),
        result.problems(),
        Rounding.toPence(),
        "Forecast of social value");
  }

  /** The same with what was observed. */
  public ForecastStatement withReview(Result<ForecastReview> observed) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(observed.problems());
    return new ForecastStatement(forecast, observed.orThrow(), targets, all, rounding, title);
  }

  /** The same with what is to be reached. */
  public ForecastStatement withTargets(List<GrowthTarget> asked) {
    return new ForecastStatement(forecast, review, asked, problems, rounding, title);
  }

  /** The same under another title. */
  public ForecastStatement withTitle(String other) {
    return new ForecastStatement(forecast, review, targets, problems, rounding, other);
  }

  /** The same, rounded in another way. */
  public ForecastStatement withRounding(Rounding other) {
    return new ForecastStatement(forecast, review, targets, problems, other, title);
  }

  /** The statement. */
  public Statement toStatement() {
    Prints prints = new Prints(rounding);
    Statement.Builder page =
        Statement.builder(title)
            .subtitle(
                Wording.count(forecast.lines().size(), "measure", "measures")
                    + " valued by "
                    + forecast.edition()
                    + "; a forecast, not a result");
    List<Figure> workings = new ArrayList<>();
    for (ForecastLine line : forecast.lines()) {
      page.section(line.measure().title() + " (" + line.measure().id() + ")");
      page.picture(
          fan(prints, line),
          "In prices: "
              + line.stream(ForecastCase.CENTRAL).priceBase()
              + ". How likely a case is, nobody says.");
      page.table(years(prints, line));
      workings.add(line.stream(ForecastCase.CENTRAL).total());
    }
    Optional.ofNullable(review).ifPresent(r -> errors(page, prints, forecast, r));
    if (!targets.isEmpty()) {
      targets(page, workings);
    }
    Prints.close(page, problems, workings);
    return page.build();
  }

  private void targets(Statement.Builder page, List<Figure> workings) {
    Table.Builder table =
        Table.builder("Growth a year that a target needs")
            .text("Measure")
            .number("First year")
            .number("Target")
            .text("When")
            .number("Growth a year");
    for (GrowthTarget target : targets) {
      table.row(
          Cell.of(target.measure().value()),
          Cell.of(Prints.brief(target.first().value())),
          Cell.of(Prints.quantity(target.target())),
          Cell.of(
              target.overAllYears()
                  ? "in all " + target.years() + " years together"
                  : "after " + Wording.count(target.years(), "year", "years")),
          Cell.of(target.growth().map(Prints::percent).orElse(none(target))));
      target.growth().ifPresent(workings::add);
    }
    page.section("What it takes").table(table);
  }

  private Curves fan(Prints prints, ForecastLine line) {
    List<String> times = new ArrayList<>();
    for (int t = 0; t < line.forecast().central().length(); t++) {
      times.add("year " + t);
    }
    Curves.Builder curves =
        Curves.builder("Value a year, " + line.proxy().unit().times(line.measure().unit()), times);
    boolean hasLow = line.forecast().low().isStated();
    boolean hasHigh = line.forecast().high().isStated();
    if (hasHigh) {
      curves.curve("High", Shade.MEDIUM, true, values(prints, line, ForecastCase.HIGH));
    }
    curves.curve("Central", Shade.STRONG, false, values(prints, line, ForecastCase.CENTRAL));
    if (hasLow) {
      curves.curve("Low", Shade.OTHER, true, values(prints, line, ForecastCase.LOW));
    }
    if (hasLow && hasHigh) {
      curves.shadeBetween("Low", "High");
    }
    List<Curves.Dot> observed = new ArrayList<>();
    for (ForecastError error : review == null ? List.<ForecastError>of() : review.errors()) {
      if (error.measure().equals(line.measure().id())) {
        Figure value = Figure.product("observed", error.observed(), line.proxy());
        observed.add(
            new Curves.Dot(
                error.year(), new Curves.At(value.value(), prints.amount(value.value()))));
      }
    }
    if (!observed.isEmpty()) {
      curves.dots("Observed", observed);
    }
    return curves.build();
  }

  private static List<Curves.At> values(Prints prints, ForecastLine line, ForecastCase which) {
    return line.stream(which).amounts().amounts().stream()
        .map(f -> new Curves.At(f.value(), prints.amount(f.value())))
        .toList();
  }

  private static Table.Builder years(Prints prints, ForecastLine line) {
    Table.Builder table =
        Table.builder("Quantity and value, year by year")
            .text("Year")
            .number("Low")
            .number("Central")
            .number("High")
            .number("Central value");
    YearSeries central = line.forecast().central().quantities();
    for (int t = 0; t < central.size(); t++) {
      table.row(
          Cell.of(Integer.toString(t)),
          quantity(line.forecast().low(), t),
          Cell.of(Prints.brief(central.at(t).value())),
          quantity(line.forecast().high(), t),
          Cell.of(prints.money(line.stream(ForecastCase.CENTRAL).amounts().at(t))));
    }
    table.remark(
        "Quantities in "
            + line.measure().unit().inWords()
            + ", each worth "
            + line.proxy().unit().inWords(line.proxy().value())
            + ".");
    return table;
  }

  private static Cell quantity(QuantityPath path, int year) {
    return Cell.of(
        path.isStated() ? Prints.brief(path.quantities().at(year).value()) : "not stated");
  }

  private static void errors(
      Statement.Builder page, Prints prints, Forecast forecast, ForecastReview review) {
    Table.Builder table =
        Table.builder("Observed less forecast (central)")
            .text("Measure")
            .text("Year")
            .number("Forecast")
            .number("Observed")
            .number("Error")
            .number("Of the forecast")
            .number("In value")
            .text("Inside low to high");
    for (ForecastError error : review.errors()) {
      table.row(
          Cell.of(error.measure().value()),
          Cell.of(Integer.toString(error.year())),
          Cell.of(Prints.brief(error.forecast().value())),
          Cell.of(Prints.brief(error.observed().value())),
          Cell.of(Prints.brief(error.error().value())),
          Cell.of(error.relativeError().map(Prints::percent).orElse("")),
          Cell.of(prints.money(error.valueError())),
          Cell.of(
              !forecast.hasRange(error.measure())
                  ? "no range stated"
                  : error.withinRange() ? "yes" : "no"));
    }
    page.section("How far it was out").table(table);
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("statement", title) + ": " + forecast);
  }

  private static String none(GrowthTarget target) {
    boolean isNothing =
        target.first().value().signum() == 0 && target.target().value().signum() == 0;
    return isNothing ? "any growth does" : "no growth reaches it";
  }
}
