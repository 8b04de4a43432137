package io.github.socialvalue4j.present.statement.sroi;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.review.ReviewAnswer;
import io.github.socialvalue4j.calculate.sroi.sensitivity.ScenarioResult;
import io.github.socialvalue4j.calculate.sroi.sensitivity.SwitchingValue;
import io.github.socialvalue4j.calculate.sroi.sensitivity.TornadoBar;
import io.github.socialvalue4j.calculate.sroi.simulation.SimulationResult;
import io.github.socialvalue4j.present.statement.Statement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * States a social return on investment for people: the ratio with how much of it is assumption, the
 * impact map in the order of the value map spreadsheet, the way from gross value to net value, what
 * every number rests on, harms and exclusions, and, if they are given, sensitivity, simulation and
 * the answers of a review.
 *
 * <p>Rounds each line by the given rounding, sums unrounded, and shows what rounding makes of a
 * difference as a line of its own. Quantities, proxies and workings are printed in full. What was
 * not tried is said to be so.
 *
 * <p>Immutable and thread-safe.
 */
public final class SroiStatement implements DocumentOnly {

  private final SroiResult result;
  private final Extras extras;
  private final Rounding rounding;
  private final String title;

  /** What stands beside the result, if it was given. */
  record Extras(
      List<ScenarioResult> scenarios,
      List<TornadoBar> tornado,
      List<SwitchingValue> switching,
      @Nullable SimulationResult simulation,
      List<ReviewAnswer> review,
      List<Problem> problems,
      boolean workings) {
    Extras {
      scenarios = List.copyOf(scenarios);
      tornado = List.copyOf(tornado);
      switching = List.copyOf(switching);
      review = List.copyOf(review);
      problems = List.copyOf(problems);
    }
  }

  private SroiStatement(SroiResult result, Extras extras, Rounding rounding, String title) {
    this.result = Objects.requireNonNull(result, "result");
    this.extras = extras;
    this.rounding = Objects.requireNonNull(rounding, "rounding");
    this.title = Objects.requireNonNull(title, "title");
  }

  /** The statement of a result and the map in it, to the penny, with the headline's workings. */
  public static SroiStatement of(SroiResult result) {
    return new SroiStatement(
        result,
        new Extras(List.of(), List.of(), List.of(), null, List.of(), List.of(), true),
        Rounding.toPence(),
        "Social return on investment: " + result.map().title());
  }

  /**
   * The statement of a result with the problems it came with.
   *
   * @throws io.github.socialvalue4j.basis.problem.ResultException if it failed; {@link
   *     Statement#ofProblems} states that
   */
  public static SroiStatement of(Result<SroiResult> result) {
    return of(result.orThrow()).withProblems(result.problems());
  }

  private SroiStatement with(Extras other) {
    return new SroiStatement(result, other, rounding, title);
  }

  /**
   * The same with what the result is under other assumptions; each list may be empty.
   *
   * @param scenarios numbers changed together
   * @param tornado one number at a time, the widest first
   * @param switching at which value of a number the ratio reaches its target
   */
  public SroiStatement withSensitivity(
      List<ScenarioResult> scenarios, List<TornadoBar> tornado, List<SwitchingValue> switching) {
    return with(
        new Extras(
            scenarios,
            tornado,
            switching,
            extras.simulation(),
            extras.review(),
            extras.problems(),
            extras.workings()));
  }

  /** The same with the distribution of the ratio. */
  public SroiStatement withSimulation(SimulationResult simulation) {
    return with(
        new Extras(
            extras.scenarios(),
            extras.tornado(),
            extras.switching(),
            Objects.requireNonNull(simulation, "simulation"),
            extras.review(),
            extras.problems(),
            extras.workings()));
  }

  /** The same with the answers to a reviewer's questions. */
  public SroiStatement withReview(List<ReviewAnswer> answers) {
    return with(
        new Extras(
            extras.scenarios(),
            extras.tornado(),
            extras.switching(),
            extras.simulation(),
            answers,
            extras.problems(),
            extras.workings()));
  }

  /** The same with problems. */
  public SroiStatement withProblems(List<Problem> found) {
    return with(
        new Extras(
            extras.scenarios(),
            extras.tornado(),
            extras.switching(),
            extras.simulation(),
            extras.review(),
            found,
            extras.workings()));
  }

  /** The same without the workings, which are long for a large map. */
  public SroiStatement withoutWorkings() {
    return with(
        new Extras(
            extras.scenarios(),
            extras.tornado(),
            extras.switching(),
            extras.simulation(),
            extras.review(),
            extras.problems(),
            false));
  }

  /** The same with amounts rounded in another way. */
  public SroiStatement withRounding(Rounding other) {
    return new SroiStatement(result, extras, other, title);
  }

  /** The same under another title. */
  public SroiStatement withTitle(String other) {
    return new SroiStatement(result, extras, rounding, other);
  }

  /** The statement. */
  public Statement toStatement() {
    Account account = new Account(result, rounding);
    Statement.Builder page = Statement.builder(title).subtitle(account.subtitle());
    new HeadlineSection(account, extras).add(page);
    new MapSection(account).add(page);
    new ValueSection(account).add(page);
    new GroundsSection(account).add(page);
    new SensitivitySection(account, extras).add(page);
    if (extras.simulation() != null) {
      new SimulationSection(account, extras.simulation()).add(page);
    }
    new ClosingSections(account, extras).add(page);
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

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("statement", title) + ": " + result);
  }
}
