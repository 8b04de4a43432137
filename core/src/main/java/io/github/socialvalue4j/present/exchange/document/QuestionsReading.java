package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.CellRules;
import io.github.socialvalue4j.calculate.sroi.sensitivity.Change;
import io.github.socialvalue4j.calculate.sroi.sensitivity.Scenario;
import io.github.socialvalue4j.calculate.sroi.sensitivity.Swing;
import io.github.socialvalue4j.calculate.sroi.simulation.Distribution;
import io.github.socialvalue4j.calculate.sroi.simulation.SimulationSettings;
import io.github.socialvalue4j.calculate.sroi.simulation.SimulationSettings.RankCorrelation;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.ChangePart;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.CorrelationPart;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.DistributionPart;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.ScenarioPart;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.SensitivityPart;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.SimulationPart;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.SwingPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a document asks of a ratio: how sensitive it is, and how it is spread. */
final class QuestionsReading {
  private static final ProblemPath SENSITIVITY = ProblemPath.root().child("sensitivity");
  private static final ProblemPath SIMULATION = ProblemPath.root().child("simulation");
  private static final int MOST_DRAWS = 10_000_000;

  private final Faults faults;
  private final AskedNumbers numbers;
  private final boolean isMapSound;

  /**
   * A reader.
   *
   * @param isMapSound whether the map can be calculated, which judges what changes make of it; if
   *     not, they are judged here as far as that goes without the map
   */
  QuestionsReading(ImpactMapDocument document, boolean isMapSound, Faults faults) {
    this.faults = faults;
    this.numbers = new AskedNumbers(document, faults);
    this.isMapSound = isMapSound;
  }

  /** By what part every number swings, if it does. */
  Optional<BigDecimal> around(SensitivityPart part) {
    ProblemPath place = SENSITIVITY.child("swingAround");
    Optional<BigDecimal> around = faults.read(place, part.swingAround(), Decimals::parse);
    if (around.isPresent()
        && (around.get().signum() <= 0 || around.get().compareTo(BigDecimal.ONE) >= 0)) {
      faults.error(
          JsonCodes.VALUE,
          place,
          "A part lies above 0 and below 1, but this is " + Decimals.text(around.get()) + ".",
          "Write 0.1 for 10% either way.");
      return Optional.empty();
    }
    return around;
  }

  List<Swing> swings(SensitivityPart part) {
    List<Swing> swings = new ArrayList<>();
    List<@Nullable SwingPart> parts = part.swings() == null ? List.of() : part.swings();
    for (int i = 0; i < parts.size(); i++) {
      SwingPart swing = parts.get(i);
      if (swing == null) {
        continue;
      }
      ProblemPath place = SENSITIVITY.child("swings").index(i);
      Optional<CellRef> ref = faults.read(place.child("cell"), swing.cell(), CellRef::parse);
      Optional<BigDecimal> low = faults.read(place.child("low"), swing.low(), Decimals::parse);
      Optional<BigDecimal> high = faults.read(place.child("high"), swing.high(), Decimals::parse);
      boolean isThere = ref.filter(r -> numbers.hasOne(r, place)).isPresent();
      ref.ifPresent(r -> low.ifPresent(v -> judge(r, v, place.child("low"))));
      ref.ifPresent(r -> high.ifPresent(v -> judge(r, v, place.child("high"))));
      if (isThere && low.isPresent() && high.isPresent()) {
        faults
            .make(place, () -> new Swing(ref.orElseThrow(), low.get(), high.get()))
            .ifPresent(swings::add);
      }
    }
    return swings;
  }

  List<Scenario> scenarios(SensitivityPart part) {
    List<Scenario> scenarios = new ArrayList<>();
    List<@Nullable ScenarioPart> parts = part.scenarios() == null ? List.of() : part.scenarios();
    for (int i = 0; i < parts.size(); i++) {
      ScenarioPart scenario = parts.get(i);
      if (scenario == null) {
        continue;
      }
      ProblemPath place = SENSITIVITY.child("scenarios").index(i);
      List<Change> changes = new ArrayList<>();
      List<@Nullable ChangePart> steps =
          scenario.changes() == null ? List.of() : scenario.changes();
      for (int k = 0; k < steps.size(); k++) {
        ChangePart step = steps.get(k);
        if (step != null) {
          change(step, place.child("changes").index(k)).ifPresent(changes::add);
        }
      }
      faults
          .make(place, () -> new Scenario(PortfolioReading.textOf(scenario.name()), changes))
          .ifPresent(scenarios::add);
    }
    return scenarios;
  }

  private Optional<Change> change(ChangePart part, ProblemPath place) {
    String type = PortfolioReading.textOf(part.change());
    sayNotUsed(type, part, place);
    if (type.equals("remove")) {
      List<String> rows = new ArrayList<>();
      for (String row : part.rows() == null ? List.<@Nullable String>of() : part.rows()) {
        if (row != null) {
          rows.add(row);
        }
      }
      need(!rows.isEmpty(), "rows", place);
      return Optional.of(
          new Change.RemoveRows(
              rows.stream().filter(row -> numbers.hasOutcome(row, place)).toList()));
    }
    need(part.value() != null, "value", place);
    Optional<BigDecimal> value = faults.read(place.child("value"), part.value(), Decimals::parse);
    if (type.equals("investment")) {
      return value.map(Change.SetInvestment::new);
    }
    need(part.cell() != null, "cell", place);
    Optional<CellRef> ref = faults.read(place.child("cell"), part.cell(), CellRef::parse);
    boolean isThere = ref.filter(r -> numbers.has(r, place)).isPresent();
    if (!isThere || value.isEmpty()) {
      return Optional.empty();
    }
    if (type.equals("set")) {
      judge(ref.orElseThrow(), value.get(), place);
    }
    return switch (type) {
      case "set" -> Optional.of(new Change.SetTo(ref.orElseThrow(), value.get()));
      case "raise" -> Optional.of(new Change.RaiseByPoints(ref.orElseThrow(), value.get()));
      case "multiply" -> Optional.of(new Change.MultiplyBy(ref.orElseThrow(), value.get()));
      default -> Optional.empty();
    };
  }

  /** Fields of another change, which this one does not read. */
  private void sayNotUsed(String type, ChangePart part, ProblemPath place) {
    String reads =
        switch (type) {
          case "remove" -> "the change 'remove' reads rows alone";
          case "investment" -> "the change 'investment' reads a value alone";
          default -> "the change '" + type + "' reads a cell and a value";
        };
    boolean removes = type.equals("remove");
    faults.notUsed(
        part.cell() != null && (removes || type.equals("investment")), place.child("cell"), reads);
    faults.notUsed(part.value() != null && removes, place.child("value"), reads);
    faults.notUsed(part.rows() != null && !removes && !type.isEmpty(), place.child("rows"), reads);
  }

  /** What is wrong with a number whatever the map makes of it. */
  private void judge(CellRef ref, BigDecimal value, ProblemPath place) {
    if (!isMapSound) {
      Problems problems = new Problems();
      Assumption number =
          Assumption.given(ref.cell().inWords(), value, MeasureUnit.ONE, place.toString());
      CellRules.check(ref.cell(), number, place, problems);
      faults.addAll(problems.list());
    }
  }

  private void need(boolean isThere, String field, ProblemPath place) {
    if (!isThere && !faults.isFaultyInside(place.child(field))) {
      faults.error(
          JsonCodes.REQUIRED,
          place.child(field),
          "The field '" + field + "' is missing from this change.",
          "Add it.");
    }
  }

  Map<CellRef, Distribution> uncertain(SimulationPart part) {
    Map<CellRef, Distribution> uncertain = new LinkedHashMap<>();
    Map<String, @Nullable DistributionPart> parts =
        part.uncertain() == null ? Map.of() : part.uncertain();
    for (Map.Entry<String, @Nullable DistributionPart> entry : parts.entrySet()) {
      ProblemPath place = SIMULATION.child("uncertain").child(entry.getKey());
      DistributionPart distribution = entry.getValue();
      if (distribution == null) {
        continue;
      }
      Optional<CellRef> ref = faults.read(place, entry.getKey(), CellRef::parse);
      Optional<Distribution> read = DistributionReading.read(distribution, place, faults);
      boolean isThere = ref.filter(r -> numbers.hasOne(r, place)).isPresent();
      if (isThere && read.isPresent()) {
        uncertain.put(ref.orElseThrow(), read.get());
      }
    }
    return uncertain;
  }

  Optional<SimulationSettings> settings(SimulationPart part) {
    SimulationSettings.Builder settings = SimulationSettings.builder();
    NumberReading.whole(part.draws(), 1, MOST_DRAWS, SIMULATION.child("draws"), faults)
        .ifPresent(settings::draws);
    Optional.ofNullable(part.seed()).ifPresent(seed -> settings.seed(seed));
    List<RankCorrelation> pairs = new ArrayList<>();
    List<@Nullable CorrelationPart> parts =
        part.correlations() == null ? List.of() : part.correlations();
    for (int i = 0; i < parts.size(); i++) {
      CorrelationPart pair = parts.get(i);
      if (pair != null) {
        correlation(pair, SIMULATION.child("correlations").index(i)).ifPresent(pairs::add);
      }
    }
    return faults.make(SIMULATION, () -> settings.correlations(pairs).build());
  }

  private Optional<RankCorrelation> correlation(CorrelationPart part, ProblemPath place) {
    Optional<CellRef> first = faults.read(place.child("first"), part.first(), CellRef::parse);
    Optional<CellRef> second = faults.read(place.child("second"), part.second(), CellRef::parse);
    Optional<BigDecimal> rho = faults.read(place.child("rho"), part.rho(), Decimals::parse);
    return first.isPresent() && second.isPresent() && rho.isPresent()
        ? faults.make(
            place, () -> new RankCorrelation(first.get(), second.get(), rho.get().doubleValue()))
        : Optional.empty();
  }
}
