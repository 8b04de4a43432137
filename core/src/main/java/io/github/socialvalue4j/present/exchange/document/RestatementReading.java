package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.valuation.MeasuredQuantity;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.proxy.Crosswalk;
import io.github.socialvalue4j.model.proxy.DerivedTables;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.UnitConversion;
import io.github.socialvalue4j.present.exchange.document.RestatementDocument.ConversionPart;
import io.github.socialvalue4j.present.exchange.document.RestatementDocument.CrosswalkPart;
import io.github.socialvalue4j.present.exchange.document.RestatementDocument.MatchPart;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes quantities and the two editions they are valued under of a document. */
public final class RestatementReading {
  private static final ProblemPath ROOT = ProblemPath.root();

  private RestatementReading() {}

  /**
   * What a document asks for.
   *
   * @param title for people, or the empty text
   * @param detail how much the result is to show
   * @param from the old edition
   * @param to the new edition, recounted if the document converts units
   * @param options the choices of both valuations
   * @param area the area of localised measures, if one was named
   * @param crosswalk from the old table to the new, if the document gives one
   * @param prices by which series the price base is told apart, if by any
   * @param lines the quantities
   */
  public record Asked(
      String title,
      Detail detail,
      ProxyTable from,
      ProxyTable to,
      ValuationOptions options,
      Optional<AreaId> area,
      Optional<Crosswalk> crosswalk,
      Optional<DeflatorSeries> prices,
      List<MeasuredQuantity> lines) {
    /** Copies the list. */
    public Asked {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Reads what a document means.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<Asked> read(
      RestatementDocument document, ProxyCatalogue catalogue, Faults faults) {
    Optional<ProxyTable> from =
        ContractReading.edition(document.from(), ROOT.child("from"), catalogue, faults)
            .flatMap(catalogue::find);
    Optional<ProxyTable> to =
        ContractReading.edition(document.to(), ROOT.child("to"), catalogue, faults)
            .flatMap(catalogue::find);
    Optional<AreaId> area = faults.read(ROOT.child("area"), document.area(), AreaId::parse);
    Optional<Crosswalk> crosswalk = crosswalk(document.crosswalk(), from, to, faults);
    Optional<DeflatorSeries> prices =
        SeriesReading.read(document.prices(), ROOT.child("prices"), faults);
    List<UnitConversion> conversions = conversions(document.conversions(), faults);
    List<MeasuredQuantity> lines =
        QuantitiesReading.lines(document.lines(), faults).stream()
            .flatMap(Optional::stream)
            .toList();
    if (faults.hasErrors() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return recounted(to.get(), conversions, faults)
        .map(
            target ->
                new Asked(
                    PortfolioReading.textOf(document.title()),
                    OptionsReading.detail(document.detail()),
                    from.get(),
                    target,
                    OptionsReading.read(document.policy(), document.use()),
                    area,
                    crosswalk,
                    prices,
                    lines));
  }

  private static Optional<ProxyTable> recounted(
      ProxyTable to, List<UnitConversion> conversions, Faults faults) {
    if (conversions.isEmpty()) {
      return Optional.of(to);
    }
    ProblemPath place = ROOT.child("conversions");
    return faults
        .make(
            place,
            () -> DerivedTables.recounted(to, conversions, to.edition().label() + "-recounted"))
        .flatMap(
            result -> {
              result.problems().forEach(p -> faults.add(p.at(place)));
              return result.toOptional();
            });
  }

  private static Optional<Crosswalk> crosswalk(
      @Nullable CrosswalkPart part,
      Optional<ProxyTable> from,
      Optional<ProxyTable> to,
      Faults faults) {
    ProblemPath place = ROOT.child("crosswalk");
    if (part == null || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    TreeMap<MeasureId, MeasureId> measures = new TreeMap<>();
    List<@Nullable MatchPart> parts = part.measures() == null ? List.of() : part.measures();
    for (int i = 0; i < parts.size(); i++) {
      MatchPart match = parts.get(i);
      if (match == null) {
        continue;
      }
      ProblemPath at = place.child("measures").index(i);
      Optional<MeasureId> old = faults.read(at.child("from"), match.from(), MeasureId::parse);
      Optional<MeasureId> now = faults.read(at.child("to"), match.to(), MeasureId::parse);
      if (old.isPresent()
          && now.isPresent()
          && measures.putIfAbsent(old.get(), now.get()) != null) {
        faults.error(
            JsonCodes.DUPLICATE_ID,
            at.child("from"),
            "The crosswalk leads " + old.get() + " to two measures.",
            "Lead each measure to one.");
      }
    }
    Optional<Citation> source = faults.read(place.child("source"), part.source(), Citation::of);
    return faults.isFaultyInside(place) || source.isEmpty()
        ? Optional.empty()
        : faults.make(
            place,
            () ->
                Crosswalk.of(
                    from.get().edition().table(),
                    to.get().edition().table(),
                    measures,
                    source.get()));
  }

  private static List<UnitConversion> conversions(
      @Nullable List<@Nullable ConversionPart> parts, Faults faults) {
    List<UnitConversion> conversions = new ArrayList<>();
    int count = parts == null ? 0 : parts.size();
    for (int i = 0; i < count && parts != null; i++) {
      ConversionPart part = parts.get(i);
      if (part == null) {
        continue;
      }
      ProblemPath at = ROOT.child("conversions").index(i);
      Optional<MeasureUnit> from = faults.read(at.child("from"), part.from(), MeasureUnit::parse);
      Optional<MeasureUnit> to = faults.read(at.child("to"), part.to(), MeasureUnit::parse);
      Optional<BigDecimal> number = faults.read(at.child("number"), part.number(), Decimals::parse);
      Optional<Citation> source = faults.read(at.child("source"), part.source(), Citation::of);
      if (from.isPresent() && to.isPresent() && number.isPresent() && source.isPresent()) {
        faults
            .make(at, () -> new UnitConversion(from.get(), to.get(), number.get(), source.get()))
            .ifPresent(conversions::add);
      }
    }
    return conversions;
  }
}
