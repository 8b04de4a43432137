package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.calculate.sroi.SroiCalculator;
import io.github.socialvalue4j.calculate.sroi.SroiOptions;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.SroiFaults;
import io.github.socialvalue4j.calculate.sroi.review.SelfCheck;
import io.github.socialvalue4j.calculate.sroi.sensitivity.Scenario;
import io.github.socialvalue4j.calculate.sroi.sensitivity.ScenarioResult;
import io.github.socialvalue4j.calculate.sroi.sensitivity.SroiSensitivity;
import io.github.socialvalue4j.calculate.sroi.sensitivity.Swing;
import io.github.socialvalue4j.calculate.sroi.sensitivity.SwitchingValue;
import io.github.socialvalue4j.calculate.sroi.sensitivity.TornadoBar;
import io.github.socialvalue4j.calculate.sroi.simulation.Distribution;
import io.github.socialvalue4j.calculate.sroi.simulation.SimulationResult;
import io.github.socialvalue4j.calculate.sroi.simulation.SimulationSettings;
import io.github.socialvalue4j.calculate.sroi.simulation.SroiSimulation;
import io.github.socialvalue4j.present.exchange.content.Study;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.OutcomePart;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.SensitivityPart;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.SimulationPart;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a study of a document: its map, what it comes to, and what else was asked of it. */
public final class ImpactMapReading {
  private static final ProblemPath ROOT = ProblemPath.root();

  /** What the map itself is made of; the other fields are about it. */
  private static final List<String> MAP_FIELDS =
      List.of(
          "id",
          "currency",
          "priceBase",
          "assumeZero",
          "verified",
          "options",
          "stakeholders",
          "inputs",
          "outputs",
          "outcomes",
          "excluded");

  private static final Pattern OBSERVED_CELL =
      Pattern.compile("/outcomes/([0-9]+)/(quantity|dropOff|deadweight)");

  private static final Pattern OUTCOME_CELL = Pattern.compile("/outcomes/([0-9]+)/[a-zA-Z]+");

  private final ImpactMapDocument document;
  private final Faults faults;

  private ImpactMapReading(ImpactMapDocument document, Faults faults) {
    this.document = document;
    this.faults = faults;
  }

  /**
   * Reads what a document means, and calculates it.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<Study> read(ImpactMapDocument document, Faults faults) {
    return new ImpactMapReading(document, faults).read();
  }

  private Optional<Study> read() {
    SroiOptions options = MapOptionsReading.read(document.options(), faults);
    ImpactMap.Builder draft = MapDraft.of(document, faults);
    boolean isMapSound = MAP_FIELDS.stream().noneMatch(this::isFaulty);
    Asked asked = asked(new QuestionsReading(document, isMapSound, faults));
    SroiCalculator calculator = SroiCalculator.of(options);
    if (!isMapSound) {
      faults.make(ROOT, () -> calculator.check(draft)).ifPresent(r -> checkTheRest(r.problems()));
    }
    Optional<SroiResult> result =
        isMapSound
            ? faults.take(ROOT, () -> placed(calculator.calculate(draft)))
            : Optional.empty();
    if (result.isEmpty()) {
      return Optional.empty();
    }
    if (OptionsReading.detail(document.detail()) == Detail.FULL && !faults.hasErrors()) {
      FullStudy.check(result.get(), isSwitching(), asked.around());
    }
    Optional<Study> study = faults.make(ROOT, () -> study(result.get(), asked)).flatMap(s -> s);
    return faults.hasErrors() ? Optional.empty() : study;
  }

  private boolean isFaulty(String field) {
    return faults.isFaultyInside(ROOT.child(field));
  }

  /** Numbers that were observed stand in the document as observations. */
  private <T> Result<T> placed(Result<T> result) {
    Problems problems = new Problems();
    result.problems().forEach(p -> problems.add(p.at(written(p.path()))));
    return result.isFailed()
        ? Result.failed(problems.list())
        : problems.toResult(() -> result.orThrow());
  }

  private ProblemPath written(ProblemPath path) {
    Matcher matcher = OBSERVED_CELL.matcher(path.toString());
    List<@Nullable OutcomePart> rows = document.outcomes();
    if (rows == null || !matcher.matches()) {
      return path;
    }
    OutcomePart row = rows.get(Integer.parseInt(matcher.group(1)));
    boolean isWritten =
        row == null
            || row.observed() == null
            || switch (matcher.group(2)) {
              case "quantity" -> row.quantity() != null;
              case "dropOff" -> row.dropOff() != null;
              default -> row.deadweight() != null;
            };
    return isWritten ? path : ROOT.child("outcomes").child(matcher.group(1)).child("observed");
  }

  private record Asked(
      Optional<BigDecimal> around,
      List<Swing> swings,
      List<Scenario> scenarios,
      Map<CellRef, Distribution> uncertain,
      Optional<SimulationSettings> settings) {}

  private Asked asked(QuestionsReading questions) {
    SensitivityPart sensitivity = document.sensitivity();
    SimulationPart simulation = document.simulation();
    return new Asked(
        sensitivity == null ? Optional.empty() : questions.around(sensitivity),
        sensitivity == null ? List.of() : questions.swings(sensitivity),
        sensitivity == null ? List.of() : questions.scenarios(sensitivity),
        simulation == null ? Map.of() : questions.uncertain(simulation),
        simulation == null ? Optional.empty() : questions.settings(simulation));
  }

  private boolean isSwitching() {
    SensitivityPart part = document.sensitivity();
    return part != null && Boolean.TRUE.equals(part.switching());
  }

  private Optional<Study> study(SroiResult result, Asked asked) {
    SroiSensitivity sensitivity = SroiSensitivity.of(result);
    ProblemPath place = ROOT.child("sensitivity");
    List<SwitchingValue> switching = new ArrayList<>();
    // A document that is refused already needs no answers, only the rest of its faults.
    if (isSwitching() && result.ratio().isPresent() && !faults.hasErrors()) {
      switching.addAll(sensitivity.switchingValues());
      switching.add(sensitivity.switchingDiscountRate());
    }
    List<Swing> swings = new ArrayList<>(asked.swings());
    if (result.ratio().isPresent()) {
      asked.around().ifPresent(a -> swings.addAll(Swing.around(result.map(), a)));
    }
    Optional<List<TornadoBar>> tornado =
        placed(swung(sensitivity.tornado(swings), asked.swings().size()), place);
    Optional<List<ScenarioResult>> scenarios = placed(sensitivity.runAll(asked.scenarios()), place);
    Optional<SimulationResult> simulation = simulation(result, asked);
    // How many other assumptions were tried beside the map's own.
    int tried =
        scenarios.map(List::size).orElse(0)
            + tornado.map(List::size).orElse(0)
            + (simulation.isPresent() ? 1 : 0);
    return tornado.isPresent() && scenarios.isPresent() && !faults.hasErrors()
        ? Optional.of(
            new Study(
                OptionsReading.detail(document.detail()),
                result,
                switching,
                tornado.get(),
                scenarios.get(),
                simulation,
                SelfCheck.of(result, tried)))
        : Optional.empty();
  }

  private Optional<SimulationResult> simulation(SroiResult result, Asked asked) {
    if (document.simulation() == null) {
      return Optional.empty();
    }
    // Where a part of it is faulty, only the numbers are judged: what correlates with a faulty one
    // would be a fault that follows from it.
    SimulationSettings settings =
        isFaulty("simulation")
            ? SimulationSettings.builder().draws(1).build()
            : asked.settings().orElseThrow();
    Result<SimulationResult> run = SroiSimulation.of(result).run(asked.uncertain(), settings);
    return placed(run, ROOT.child("simulation"));
  }

  /** The swings that the document does not list come of its {@code swingAround}. */
  private static <T> Result<T> swung(Result<T> result, int listed) {
    if (!result.isFailed()) {
      return result;
    }
    Problems problems = new Problems();
    for (Problem problem : result.problems()) {
      String[] steps = problem.path().toString().split("/", -1);
      boolean isListed = steps.length < 3 || Integer.parseInt(steps[2]) < listed;
      problems.add(isListed ? problem : problem.at(ROOT.child("swingAround")));
    }
    return Result.failed(problems.list());
  }

  /** Takes the problems of a part to their place in the document. */
  private <T> Optional<T> placed(Result<T> result, ProblemPath place) {
    for (Problem problem : result.problems()) {
      faults.add(problem.at(ProblemPath.parse(place.toString() + problem.path())));
    }
    return result.toOptional();
  }

  /** Only what does not follow from a fault that is reported already. */
  private void checkTheRest(List<Problem> problems) {
    boolean mayLackStakeholders = mayLackStakeholders();
    for (Problem problem : problems) {
      boolean isConsequence =
          (mayLackStakeholders && problem.code().equals(SroiFaults.UNKNOWN_STAKEHOLDER.code()))
              || (problem.code().equals(SroiFaults.ROW_LACKS.code())
                  && mayHaveCell(problem.path()));
      if (problem.severity() == Severity.ERROR && !isConsequence && !isKnown(problem.path())) {
        faults.add(problem.at(written(problem.path())));
      }
    }
  }

  /** Whether the id of a stakeholder could not be read. */
  private boolean mayLackStakeholders() {
    ProblemPath list = ROOT.child("stakeholders");
    int count = document.stakeholders() == null ? 0 : document.stakeholders().size();
    return faults.isFaulty(list)
        || IntStream.range(0, count)
            .mapToObj(list::index)
            .anyMatch(at -> faults.isFaulty(at) || faults.isFaulty(at.child("id")));
  }

  /** Whether a fault of an outcome's years or observations left out what would be this cell. */
  private boolean mayHaveCell(ProblemPath path) {
    Matcher matcher = OUTCOME_CELL.matcher(path.toString());
    if (!matcher.matches()) {
      return false;
    }
    ProblemPath row = ROOT.child("outcomes").child(matcher.group(1));
    boolean isObserved = OBSERVED_CELL.matcher(path.toString()).matches();
    return faults.isFaultyInside(row.child("yearlyValues"))
        || (isObserved && faults.isFaultyInside(row.child("observed")));
  }

  private boolean isKnown(ProblemPath path) {
    if (faults.isFaultyInside(path)) {
      return true;
    }
    String pointer = path.toString();
    for (int end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      if (faults.isFaulty(ProblemPath.parse(pointer.substring(0, end)))) {
        return true;
      }
    }
    return false;
  }
}
