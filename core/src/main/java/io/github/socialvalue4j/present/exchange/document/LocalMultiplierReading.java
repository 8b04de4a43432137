package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.localmultiplier.Averaging;
import io.github.socialvalue4j.calculate.localmultiplier.ConstantRetentionCalculator;
import io.github.socialvalue4j.calculate.localmultiplier.FirstPound;
import io.github.socialvalue4j.calculate.localmultiplier.LocalMultiplier;
import io.github.socialvalue4j.calculate.localmultiplier.LocalMultiplierCalculator;
import io.github.socialvalue4j.calculate.localmultiplier.MultiplierComparison;
import io.github.socialvalue4j.calculate.localmultiplier.MultiplierFaults;
import io.github.socialvalue4j.calculate.localmultiplier.MultiplierOptions;
import io.github.socialvalue4j.calculate.localmultiplier.RetentionSeries;
import io.github.socialvalue4j.calculate.localmultiplier.RoundsLedger;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.place.OutwardCode;
import io.github.socialvalue4j.present.exchange.content.LocalMultipliers;
import io.github.socialvalue4j.present.exchange.content.LocalMultipliers.Counted;
import io.github.socialvalue4j.present.exchange.content.LocalMultipliers.DeclaredArea;
import io.github.socialvalue4j.present.exchange.content.LocalMultipliers.NamedSeries;
import io.github.socialvalue4j.present.exchange.document.LocalMultiplierDocument.AreaPart;
import io.github.socialvalue4j.present.exchange.document.LocalMultiplierDocument.ComparisonPart;
import io.github.socialvalue4j.present.exchange.document.LocalMultiplierDocument.LedgerPart;
import io.github.socialvalue4j.present.exchange.document.LocalMultiplierDocument.MultiplierOptionsPart;
import io.github.socialvalue4j.present.exchange.document.LocalMultiplierDocument.RetentionPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes local multipliers of a document. */
public final class LocalMultiplierReading {
  private static final ProblemPath ROOT = ProblemPath.root();
  private static final ProblemCode UNKNOWN_LEDGER = ProblemCode.of("ledger.unknown");
  private static final int MOST_ROUNDS = 100;

  private final LocalMultiplierDocument document;
  private final Faults faults;
  private final MeasureUnit currency;
  private final Grounds grounds;
  private final MultiplierOptions options;
  private final Directory<AreaId, DeclaredArea> areas;
  private final Map<AreaId, DeclaredArea> areasById = new HashMap<>();
  private final Directory<String, LedgerReading.Read> ledgers;

  private LocalMultiplierReading(LocalMultiplierDocument document, Faults faults) {
    this.document = document;
    this.faults = faults;
    this.currency = NumberReading.currency(document.currency(), ROOT.child("currency"), faults);
    this.grounds = new Grounds(document.source(), document.grade());
    this.options = options(document.options());
    this.areas = new Directory<>("area", ROOT.child("areas"), AreaId::parse, faults);
    this.ledgers =
        new Directory<>(
            "ledger",
            ROOT.child("ledgers"),
            text -> {
              Identifiers.check("ledger", text);
              return text;
            },
            faults);
  }

  /**
   * Reads what a document means, and calculates it.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<LocalMultipliers> read(LocalMultiplierDocument document, Faults faults) {
    return new LocalMultiplierReading(document, faults).read();
  }

  private Optional<LocalMultipliers> read() {
    if (isEmpty(document.ledgers())
        && isEmpty(document.series())
        && faults.areSound("ledgers", "series")) {
      faults.error(
          JsonCodes.REQUIRED,
          ROOT.child("ledgers"),
          "The document holds neither a ledger nor a series.",
          "Give a ledger of rounds, or a series with a constant retention.");
    }
    areas.each(document.areas(), this::area);
    ledgers.each(document.ledgers(), this::ledger);
    List<NamedSeries> series = series();
    ComparisonPart comparison = document.comparison();
    if (comparison != null) {
      ProblemPath place = ROOT.child("comparison");
      ledgers.refer(comparison.local(), place.child("local"), UNKNOWN_LEDGER);
      ledgers.refer(comparison.outside(), place.child("outside"), UNKNOWN_LEDGER);
    }
    if (!faults.isSound()) {
      checkTheRest();
      return Optional.empty();
    }
    return calculated(series);
  }

  /** What a ledger that is sound in itself comes to, for its faults, where another is not. */
  private void checkTheRest() {
    if (!faults.areSound("currency", "options")) {
      return;
    }
    for (LedgerReading.Read read : ledgers.values()) {
      read.ledger()
          .filter(ledger -> !faults.isFaultyInside(read.at()))
          .flatMap(
              ledger ->
                  faults.make(
                      read.at(), () -> LocalMultiplierCalculator.calculate(ledger, options)))
          .ifPresent(
              result ->
                  result.problems().stream()
                      .filter(p -> p.severity() == Severity.ERROR)
                      .map(read::placed)
                      .forEach(faults::add));
    }
  }

  private static boolean isEmpty(@Nullable List<?> list) {
    return list == null || list.isEmpty();
  }

  private MultiplierOptions options(@Nullable MultiplierOptionsPart part) {
    MultiplierOptions lm3 = MultiplierOptions.lm3();
    if (part == null) {
      return lm3;
    }
    int rounds =
        NumberReading.whole(
                part.rounds(), 1, MOST_ROUNDS, ROOT.child("options").child("rounds"), faults)
            .orElse(lm3.rounds());
    return new MultiplierOptions(
        rounds,
        Optional.ofNullable(part.firstPound())
            .flatMap(written -> Coded.find(FirstPound.class, written))
            .orElse(lm3.firstPound()),
        Optional.ofNullable(part.staffAveraging())
            .flatMap(written -> Coded.find(Averaging.class, written))
            .orElse(lm3.staffAveraging()),
        Optional.ofNullable(part.supplierAveraging())
            .flatMap(written -> Coded.find(Averaging.class, written))
            .orElse(lm3.supplierAveraging()));
  }

  private void area(AreaPart part, ProblemPath at) {
    Optional<AreaId> id = areas.declare(part.id(), at);
    List<OutwardCode> codes = new ArrayList<>();
    List<@Nullable String> texts = part.outwardCodes() == null ? List.of() : part.outwardCodes();
    for (int i = 0; i < texts.size(); i++) {
      faults
          .read(at.child("outwardCodes").index(i), texts.get(i), OutwardCode::parse)
          .ifPresent(codes::add);
    }
    if (id.isPresent()) {
      // An area whose name cannot be read is still the one that its ledgers are about.
      String name = part.name() == null ? id.get().value() : part.name();
      DeclaredArea area =
          new DeclaredArea(
              Area.of(id.get(), name, codes), PortfolioReading.textOf(part.definition()));
      areas.put(id.get(), area);
      areasById.put(id.get(), area);
    }
  }

  private Optional<Area> areaOf(@Nullable String id, ProblemPath place) {
    return areas
        .refer(id, place, ReferenceCodes.AREA)
        .flatMap(known -> Optional.ofNullable(areasById.get(known)).map(DeclaredArea::area));
  }

  private DeclaredArea declared(AreaId id) {
    return Objects.requireNonNull(areasById.get(id), "A ledger's area was declared");
  }

  private void ledger(LedgerPart part, ProblemPath at) {
    Optional<String> id = ledgers.declare(part.id(), at);
    Optional<Area> area = areaOf(part.area(), at.child("area"));
    LedgerReading.Read read =
        new LedgerReading(part, at, id, area, currency, grounds, options, faults).read();
    read.ledger()
        .ifPresent(
            ledger ->
                LocalMultiplierCalculator.check(ledger).stream()
                    .map(read::placed)
                    .filter(problem -> !isConsequence(problem, read))
                    .forEach(faults::add));
    id.ifPresent(known -> ledgers.put(known, read));
  }

  /** Whether a fault that is reported already explains it. */
  private boolean isConsequence(Problem problem, LedgerReading.Read read) {
    return problem.code().equals(MultiplierFaults.EXCEEDS_INCOME.code())
        ? !read.isMoneyWhole()
        : faults.isFaultyInside(problem.path());
  }

  private List<NamedSeries> series() {
    List<NamedSeries> series = new ArrayList<>();
    Directory<String, RetentionPart> ids =
        new Directory<>("series", ROOT.child("series"), s -> s, faults);
    ids.each(
        document.series(),
        (part, at) -> {
          Optional<String> id = ids.declare(part.id(), at);
          series(part, at)
              .ifPresent(
                  found ->
                      id.ifPresent(
                          known ->
                              series.add(
                                  new NamedSeries(
                                      known, part.name() == null ? known : part.name(), found))));
        });
    return series;
  }

  private Optional<RetentionSeries> series(RetentionPart part, ProblemPath at) {
    Optional<AreaId> area =
        part.area() == null
            ? Optional.empty()
            : areaOf(part.area(), at.child("area")).map(Area::id);
    Grounds own = grounds.inside(part.source(), part.grade());
    Optional<Figure> initial =
        NumberReading.figure(
            "round 1",
            part.initial(),
            currency,
            at.child("initial"),
            own.of("round 1", at.child("initial")),
            faults);
    Optional<Figure> retention =
        NumberReading.figure(
            "retention",
            part.retention(),
            MeasureUnit.ONE,
            at.child("retention"),
            own.of("retention", at.child("retention")),
            faults);
    int rounds =
        NumberReading.whole(part.rounds(), 1, MOST_ROUNDS, at.child("rounds"), faults)
            .orElse(options.rounds());
    // A number that cannot be read stands in for one that can, so that the other is still checked.
    Result<RetentionSeries> result =
        ConstantRetentionCalculator.calculate(
            area,
            initial.orElseGet(() -> LedgerReading.placeholder(currency)),
            retention.orElseGet(() -> LedgerReading.placeholder(MeasureUnit.ONE)),
            !Boolean.FALSE.equals(part.firstRoundLocal()),
            options.withRounds(rounds));
    for (Problem problem : result.problems()) {
      faults.add(problem.at(ProblemPath.parse(at.toString() + problem.path())));
    }
    return initial.isPresent() && retention.isPresent() ? result.toOptional() : Optional.empty();
  }

  private Optional<LocalMultipliers> calculated(List<NamedSeries> series) {
    Map<String, Counted> counted = new LinkedHashMap<>();
    for (LedgerReading.Read read : ledgers.values()) {
      RoundsLedger ledger = read.ledger().orElseThrow();
      Result<LocalMultiplier> result = LocalMultiplierCalculator.calculate(ledger, options);
      // What the check found before is found again, at the same place, and counts once.
      result.problems().forEach(problem -> faults.add(read.placed(problem)));
      result
          .toOptional()
          .ifPresent(
              m ->
                  counted.put(
                      ledger.id(), new Counted(read.name(), declared(ledger.area()), ledger, m)));
    }
    if (!faults.isSound()) {
      return Optional.empty();
    }
    ComparisonPart part = document.comparison();
    Optional<MultiplierComparison> comparison = Optional.empty();
    if (part != null) {
      Counted local = counted.get(String.valueOf(part.local()));
      Counted outside = counted.get(String.valueOf(part.outside()));
      if (local == null || outside == null) {
        return Optional.empty();
      }
      Result<MultiplierComparison> result =
          MultiplierComparison.between(local.multiplier(), outside.multiplier());
      result.problems().forEach(p -> faults.add(p.at(ROOT.child("comparison"))));
      comparison = result.toOptional();
    }
    return faults.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new LocalMultipliers(
                PortfolioReading.textOf(document.title()),
                OptionsReading.detail(document.detail()),
                options,
                List.copyOf(areas.values()),
                List.copyOf(counted.values()),
                comparison,
                series));
  }
}
