package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.valueforcost.forecast.Forecast;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ForecastCalculator;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ForecastMeasure;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ForecastReview;
import io.github.socialvalue4j.calculate.valueforcost.forecast.GrowthTarget;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ObservedQuantity;
import io.github.socialvalue4j.calculate.valueforcost.forecast.Phase;
import io.github.socialvalue4j.calculate.valueforcost.forecast.QuantityPath;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.proxy.LicenceCheck;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.value.ValueStream;
import io.github.socialvalue4j.present.exchange.content.ForecastValue;
import io.github.socialvalue4j.present.exchange.document.ForecastDocument.ForecastPart;
import io.github.socialvalue4j.present.exchange.document.ForecastDocument.ObservedPart;
import io.github.socialvalue4j.present.exchange.document.ForecastDocument.PathPart;
import io.github.socialvalue4j.present.exchange.document.ForecastDocument.PhasePart;
import io.github.socialvalue4j.present.exchange.document.ForecastDocument.TargetPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a forecast, what was observed of it, and its targets of a document. */
public final class ForecastReading {
  private static final ProblemPath ROOT = ProblemPath.root();
  private static final int MOST_YEARS = ValueStream.LAST_YEAR;

  private ForecastReading() {}

  /**
   * Reads what a document means, and values it.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<ForecastValue> read(
      ForecastDocument document, ProxyCatalogue tables, Faults faults) {
    ProxyCatalogue catalogue =
        DerivedTableReading.extended(document.derivedTables(), tables, faults);
    Optional<ProxyTable> table =
        ContractReading.edition(document.table(), ROOT.child("table"), catalogue, faults)
            .flatMap(catalogue::find);
    Optional<AreaId> area = faults.read(ROOT.child("area"), document.area(), AreaId::parse);
    area.ifPresent(a -> AreaCheck.check(a, table.stream(), faults));
    List<ForecastMeasure> measures = new ArrayList<>();
    each(document.measures(), "measures", (p, at) -> measure(p, at, faults), measures);
    List<ObservedQuantity> observed = new ArrayList<>();
    each(document.observed(), "observed", (p, at) -> observed(p, at, faults), observed);
    List<GrowthTarget> targets = new ArrayList<>();
    each(document.targets(), "targets", (p, at) -> target(p, at, faults), targets);
    boolean isSound =
        Stream.of("table", "derivedTables", "area", "measures")
            .noneMatch(f -> faults.isFaultyInside(ROOT.child(f)));
    if (!isSound || table.isEmpty()) {
      return Optional.empty();
    }
    boolean commercial = "commercial".equals(document.use());
    if (commercial) {
      LicenceCheck.check(table.get(), LicensedUse.COMMERCIAL)
          .map(p -> p.at(ROOT.child("table")))
          .ifPresent(faults::add);
    }
    ForecastCalculator plain = ForecastCalculator.of(table.get());
    ForecastCalculator calculator = area.map(plain::withArea).orElse(plain);
    Optional<Forecast> forecast = faults.take(ROOT, () -> calculator.calculate(measures));
    Optional<ForecastReview> review =
        observed.isEmpty() || faults.isFaultyInside(ROOT.child("observed"))
            ? Optional.empty()
            : forecast.flatMap(f -> faults.take(ROOT, () -> ForecastReview.of(f, observed)));
    return faults.hasErrors() || forecast.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ForecastValue(
                PortfolioReading.textOf(document.title()),
                OptionsReading.detail(document.detail()),
                table.get(),
                commercial,
                forecast.get(),
                review,
                targets));
  }

  private interface Reader<P, T> {
    Optional<T> read(P part, ProblemPath place);
  }

  private static <P, T> void each(
      @Nullable List<@Nullable P> parts, String field, Reader<P, T> reader, List<T> into) {
    int count = parts == null ? 0 : parts.size();
    for (int i = 0; i < count && parts != null; i++) {
      P part = parts.get(i);
      if (part != null) {
        reader.read(part, ROOT.child(field).index(i)).ifPresent(into::add);
      }
    }
  }

  private static Optional<ForecastMeasure> measure(
      ForecastPart part, ProblemPath place, Faults faults) {
    Optional<MeasureId> id = faults.read(place.child("measure"), part.measure(), MeasureId::parse);
    Optional<MeasureUnit> unit = faults.read(place.child("unit"), part.unit(), MeasureUnit::parse);
    MeasureUnit counted = unit.orElse(MeasureUnit.ONE);
    Optional<QuantityPath> central = path(part.central(), counted, place.child("central"), faults);
    Optional<QuantityPath> low = path(part.low(), counted, place.child("low"), faults);
    Optional<QuantityPath> high = path(part.high(), counted, place.child("high"), faults);
    return id.isEmpty() || unit.isEmpty() || central.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ForecastMeasure(
                id.get(),
                low.orElseGet(central.get()::asStandIn),
                central.get(),
                high.orElseGet(central.get()::asStandIn)));
  }

  private static Optional<QuantityPath> path(
      @Nullable PathPart part, MeasureUnit unit, ProblemPath place, Faults faults) {
    if (part == null) {
      return Optional.empty();
    }
    long ways =
        Stream.of(part.growth() != null, part.phases() != null, part.quantities() != null)
            .filter(given -> given)
            .count();
    boolean needsFirst = part.quantities() == null;
    if (ways != 1
        || (part.first() != null) != needsFirst
        || (part.years() != null) != (part.growth() != null)) {
      if (!faults.isOneFaulty(place, "first", "growth", "years", "phases", "quantities")) {
        faults.error(
            JsonCodes.VALUE,
            place,
            "It does not say in one way how the quantity goes on.",
            "Write first, growth and years; or first and phases; or quantities.");
      }
      return Optional.empty();
    }
    Optional<Figure> first =
        number("quantity, year 0", part.first(), unit, part, place.child("first"), faults);
    if (part.quantities() != null) {
      return given(part.quantities(), unit, part, place, faults);
    }
    if (first.isEmpty()) {
      return Optional.empty();
    }
    if (part.phases() != null) {
      return phases(part.phases(), first.get(), part, place, faults);
    }
    Optional<Figure> growth =
        number("growth a year", part.growth(), MeasureUnit.ONE, part, place.child("growth"), faults)
            .filter(g -> isGrowth(g, place.child("growth"), faults));
    Optional<Integer> years =
        NumberReading.whole(part.years(), 1, MOST_YEARS, place.child("years"), faults);
    return growth.isPresent() && years.isPresent()
        ? faults.make(place, () -> QuantityPath.atRate(first.get(), growth.get(), years.get()))
        : Optional.empty();
  }

  /** Whether something is left after a year of it. */
  private static boolean isGrowth(Figure growth, ProblemPath place, Faults faults) {
    if (growth.value().compareTo(BigDecimal.ONE.negate()) > 0) {
      return true;
    }
    faults.error(
        JsonCodes.VALUE,
        place,
        "A growth a year is above -1 (-100%), but this is " + Decimals.text(growth.value()) + ".",
        "Write a fall of 20% a year as -0.2.");
    return false;
  }

  private static Optional<QuantityPath> given(
      List<@Nullable String> quantities,
      MeasureUnit unit,
      PathPart part,
      ProblemPath place,
      Faults faults) {
    List<Figure> years = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      ProblemPath at = place.child("quantities").index(i);
      number("quantity, year " + i, quantities.get(i), unit, part, at, faults)
          .ifPresent(years::add);
    }
    return years.size() == quantities.size()
        ? faults.make(place, () -> QuantityPath.given(years))
        : Optional.empty();
  }

  private static Optional<QuantityPath> phases(
      List<@Nullable PhasePart> parts,
      Figure first,
      PathPart path,
      ProblemPath place,
      Faults faults) {
    List<Phase> phases = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      PhasePart part = parts.get(i);
      if (part == null || part.name() == null) {
        continue;
      }
      ProblemPath at = place.child("phases").index(i);
      String name = part.name();
      Optional<Figure> growth =
          number(
                  "growth a year, " + name,
                  part.growth(),
                  MeasureUnit.ONE,
                  path,
                  at.child("growth"),
                  faults)
              .filter(g -> isGrowth(g, at.child("growth"), faults));
      Optional<Integer> years =
          NumberReading.whole(part.years(), 1, MOST_YEARS, at.child("years"), faults);
      if (growth.isPresent() && years.isPresent()) {
        faults.make(at, () -> new Phase(name, years.get(), growth.get())).ifPresent(phases::add);
      }
    }
    return phases.size() == parts.size()
        ? faults.make(place, () -> QuantityPath.throughPhases(first, phases))
        : Optional.empty();
  }

  private static Optional<Figure> number(
      String label,
      @Nullable String text,
      MeasureUnit unit,
      PathPart part,
      ProblemPath place,
      Faults faults) {
    return NumberReading.figure(
        label,
        text,
        unit,
        place,
        NumberReading.provenance(label, part.source(), part.grade(), place),
        faults);
  }

  private static Optional<ObservedQuantity> observed(
      ObservedPart part, ProblemPath place, Faults faults) {
    Optional<MeasureId> id = faults.read(place.child("measure"), part.measure(), MeasureId::parse);
    Optional<MeasureUnit> unit = faults.read(place.child("unit"), part.unit(), MeasureUnit::parse);
    Optional<Integer> year =
        NumberReading.whole(part.year(), 0, MOST_YEARS, place.child("year"), faults);
    ProblemPath at = place.child("quantity");
    String label = "observed, year " + Objects.requireNonNullElse(part.year(), 0);
    Optional<Figure> quantity =
        NumberReading.figure(
            label,
            part.quantity(),
            unit.orElse(MeasureUnit.ONE),
            at,
            NumberReading.provenance(label, part.source(), part.grade(), at),
            faults);
    return id.isPresent() && unit.isPresent() && year.isPresent() && quantity.isPresent()
        ? Optional.of(new ObservedQuantity(id.get(), year.get(), quantity.get()))
        : Optional.empty();
  }

  private static Optional<GrowthTarget> target(TargetPart part, ProblemPath place, Faults faults) {
    Optional<MeasureId> id = faults.read(place.child("measure"), part.measure(), MeasureId::parse);
    Optional<MeasureUnit> unit = faults.read(place.child("unit"), part.unit(), MeasureUnit::parse);
    boolean all = Boolean.TRUE.equals(part.overAllYears());
    Optional<Integer> years =
        NumberReading.whole(part.years(), all ? 2 : 1, 100, place.child("years"), faults);
    MeasureUnit counted = unit.orElse(MeasureUnit.ONE);
    Optional<Figure> first =
        NumberReading.figure(
            "quantity, year 0",
            part.first(),
            counted,
            place.child("first"),
            NumberReading.provenance("quantity, year 0", part.source(), null, place.child("first")),
            faults);
    Optional<Figure> target =
        NumberReading.figure(
            "target",
            part.target(),
            counted,
            place.child("target"),
            NumberReading.provenance("target", part.source(), null, place.child("target")),
            faults);
    return id.isPresent()
            && unit.isPresent()
            && years.isPresent()
            && first.isPresent()
            && target.isPresent()
        ? Optional.of(new GrowthTarget(id.get(), first.get(), target.get(), years.get(), all))
        : Optional.empty();
  }
}
