package io.github.socialvalue4j.present.exchange.document;

import static java.util.stream.Collectors.joining;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.NearestIds;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.gva.InputOutputCalculator;
import io.github.socialvalue4j.calculate.gva.InputOutputModel;
import io.github.socialvalue4j.calculate.gva.InputOutputTable;
import io.github.socialvalue4j.calculate.gva.ModelType;
import io.github.socialvalue4j.calculate.gva.Satellite;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import io.github.socialvalue4j.present.exchange.content.InputOutputModels;
import io.github.socialvalue4j.present.exchange.content.InputOutputModels.Demand;
import io.github.socialvalue4j.present.exchange.content.InputOutputModels.Direct;
import io.github.socialvalue4j.present.exchange.document.InputOutputDocument.DemandPart;
import io.github.socialvalue4j.present.exchange.document.InputOutputDocument.DirectPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the model of an input-output table of a document, and answers what is asked of it. */
public final class InputOutputReading {
  /** Up to how many industries a result shows all of them. */
  public static final int SHOWN_WHOLE = 40;

  private static final ProblemPath ROOT = ProblemPath.root();
  private static final ProblemCode UNKNOWN_INDUSTRY = ProblemCode.of("io.industry-unknown");
  private static final ProblemCode UNKNOWN_SATELLITE = ProblemCode.of("io.satellite-unknown");
  private static final ProblemCode NO_DIRECT = ProblemCode.of("io.no-direct-effect");
  private static final ProblemCode OUTPUT_ONLY = ProblemCode.of("io.output-multipliers-only");
  private static final ProblemCode NOT_ASKED = ProblemCode.of("io.name-industries");

  private final InputOutputDocument document;
  private final Faults faults;
  private final TableDraft draft;
  private final List<String> industries;
  private final Set<String> known;
  private final List<ProblemPath> directPlaces = new ArrayList<>();

  private InputOutputReading(InputOutputDocument document, Faults faults) {
    this.document = document;
    this.faults = faults;
    this.draft = new TableDraft(document, faults);
    this.industries = draft.industries();
    this.known = new HashSet<>(industries);
  }

  /**
   * Reads what a document means, and calculates it.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<InputOutputModels> read(InputOutputDocument document, Faults faults) {
    return new InputOutputReading(document, faults).read();
  }

  private Optional<InputOutputModels> read() {
    ModelType type =
        Optional.ofNullable(document.type())
            .flatMap(written -> Coded.find(ModelType.class, written))
            .orElse(ModelType.TYPE_I);
    Optional<Edition> edition = faults.read(ROOT.child("table"), document.table(), Edition::parse);
    Optional<Citation> source = faults.read(ROOT.child("source"), document.source(), Citation::of);
    InputOutputTable table =
        draft.table(
            edition.orElseGet(() -> Edition.of("unreadable", "1")),
            source.orElseGet(() -> Citation.of("unreadable")));
    for (Problem problem : InputOutputCalculator.check(table, type)) {
      Problem here = draft.placed(problem);
      if (problem.severity() == Severity.ERROR && !faults.isFaultyInside(here.path())) {
        faults.add(here);
      }
    }
    List<Demand> demands = demands(table.currency());
    List<Direct> directs = directs(table.satellites());
    List<String> shown = shown(demands, directs);
    if (!isTableSound()) {
      return Optional.empty();
    }
    List<InputOutputModel> models = new ArrayList<>();
    for (ModelType each : ModelType.values()) {
      if (each == ModelType.TYPE_I || each == type) {
        Result<InputOutputModel> result = InputOutputCalculator.calculate(table, each);
        result.problems().forEach(p -> faults.add(draft.placed(p)));
        result.toOptional().ifPresent(models::add);
      }
    }
    if (models.isEmpty() || !isTableSound()) {
      return Optional.empty();
    }
    directs(directs, models.get(0));
    return faults.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new InputOutputModels(
                PortfolioReading.textOf(document.title()),
                OptionsReading.detail(document.detail()),
                table,
                PortfolioReading.textOf(document.amountsIn()),
                models,
                shown,
                demands,
                directs));
  }

  /** Whether the table itself can be solved, whatever is asked of it. */
  private boolean isTableSound() {
    return faults.areSound(
        "table",
        "source",
        "currency",
        "type",
        "industries",
        "flows",
        "coefficients",
        "output",
        "satellites",
        "households");
  }

  private List<String> shown(List<Demand> demands, List<Direct> directs) {
    Set<String> shown = new LinkedHashSet<>();
    List<@Nullable String> asked = document.show() == null ? List.of() : document.show();
    for (int i = 0; i < asked.size(); i++) {
      industry(asked.get(i), ROOT.child("show").index(i)).ifPresent(shown::add);
    }
    if (document.show() == null && industries.size() <= SHOWN_WHOLE) {
      return industries;
    }
    demands.forEach(d -> shown.add(d.industry()));
    directs.forEach(d -> shown.add(d.industry()));
    if (shown.isEmpty() && faults.areSound("show", "demand", "direct", "industries")) {
      faults.error(
          NOT_ASKED,
          ROOT.child("show"),
          "The table has "
              + industries.size()
              + " industries, and none is asked for; up to "
              + SHOWN_WHOLE
              + " are all shown.",
          "Name in 'show' the industries whose multipliers are wanted, or give a demand.");
    }
    return List.copyOf(shown);
  }

  private Optional<String> industry(@Nullable String name, ProblemPath place) {
    if (name == null || faults.isFaulty(place)) {
      return Optional.empty();
    }
    if (known.contains(name)) {
      return Optional.of(name);
    }
    if (!draft.hasGaps()) {
      faults.error(
          UNKNOWN_INDUSTRY,
          place,
          "The table has no industry " + Shown.of(name) + ".",
          "Nearest: " + String.join(", ", NearestIds.to(name, industries)) + ".");
    }
    return Optional.empty();
  }

  private Optional<Figure> amount(
      String label,
      @Nullable String text,
      MeasureUnit unit,
      @Nullable String source,
      ProblemPath at) {
    ProblemPath place = at.child("amount");
    Provenance ground = NumberReading.provenance(label, source, null, place);
    return NumberReading.figure(label, text, unit, place, ground, faults);
  }

  private List<Demand> demands(MeasureUnit currency) {
    List<Demand> demands = new ArrayList<>();
    List<@Nullable DemandPart> parts = document.demand() == null ? List.of() : document.demand();
    for (int i = 0; i < parts.size(); i++) {
      DemandPart part = parts.get(i);
      ProblemPath at = ROOT.child("demand").index(i);
      if (part != null) {
        Optional<String> industry = industry(part.industry(), at.child("industry"));
        amount("demand for " + part.industry(), part.amount(), currency, part.source(), at)
            .ifPresent(a -> industry.ifPresent(known -> demands.add(new Demand(known, a))));
      }
    }
    return demands;
  }

  private List<Direct> directs(List<Satellite> satellites) {
    List<Direct> directs = new ArrayList<>();
    Map<String, Satellite> byId = new LinkedHashMap<>();
    satellites.forEach(s -> byId.putIfAbsent(s.id(), s));
    List<@Nullable DirectPart> parts = document.direct() == null ? List.of() : document.direct();
    for (int i = 0; i < parts.size(); i++) {
      DirectPart part = parts.get(i);
      ProblemPath at = ROOT.child("direct").index(i);
      if (part == null) {
        continue;
      }
      Optional<String> industry = industry(part.industry(), at.child("industry"));
      Optional<Satellite> satellite = satellite(part.satellite(), byId, at);
      Optional<Figure> amount =
          amount(
              "direct " + part.satellite() + " in " + part.industry(),
              part.amount(),
              satellite.map(Satellite::unit).orElse(MeasureUnit.ONE),
              part.source(),
              at);
      if (industry.isPresent() && satellite.isPresent() && amount.isPresent()) {
        directs.add(new Direct(industry.get(), satellite.get().id(), amount.get()));
        directPlaces.add(at);
      }
    }
    return directs;
  }

  private Optional<Satellite> satellite(
      @Nullable String id, Map<String, Satellite> satellites, ProblemPath at) {
    ProblemPath place = at.child("satellite");
    if (id == null || faults.isFaulty(place)) {
      return Optional.empty();
    }
    Optional<Satellite> found = Optional.ofNullable(satellites.get(id));
    if (found.isEmpty() && !draft.lacksSatellites()) {
      faults.error(
          UNKNOWN_SATELLITE,
          place,
          "The table has no satellite " + Shown.of(id) + ".",
          satellites.isEmpty()
              ? "Add it to 'satellites': the table has none."
              : "Name one that it has, or add it: "
                  + satellites.keySet().stream().limit(SHOWN_WHOLE).collect(joining(", "))
                  + (satellites.size() > SHOWN_WHOLE ? " and others." : "."));
    }
    return found;
  }

  /** A direct effect in an industry that has none of its own cannot be multiplied. */
  private void directs(List<Direct> directs, InputOutputModel model) {
    for (int i = 0; i < directs.size(); i++) {
      Direct direct = directs.get(i);
      if (direct.whole(model).isEmpty()) {
        faults.error(
            NO_DIRECT,
            directPlaces.get(i).child("industry"),
            direct.industry() + " has no " + direct.satellite() + " of its own in the table.",
            "State the demand for its product, and read the effect.");
      }
    }
    if (document.satellites() == null
        && document.demand() == null
        && directs.isEmpty()
        && faults.areSound("satellites", "demand", "direct")) {
      faults.add(
          Problem.note(
              OUTPUT_ONLY,
              ROOT,
              "The document asks for output multipliers only.",
              "Add satellites, such as gross value added by industry, for their effects."));
    }
  }
}
