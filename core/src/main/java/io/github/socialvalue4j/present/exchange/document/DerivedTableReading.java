package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.proxy.DerivedTables;
import io.github.socialvalue4j.model.proxy.LocalValue;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.UnitConversion;
import io.github.socialvalue4j.present.exchange.document.DerivedTablePart.ConversionPart;
import io.github.socialvalue4j.present.exchange.document.DerivedTablePart.LocalValuePart;
import io.github.socialvalue4j.present.exchange.document.DerivedTablePart.LocalisePart;
import io.github.socialvalue4j.present.exchange.document.DerivedTablePart.UpratePart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the editions that a document derives, in their order, so that one may be made of another.
 */
public final class DerivedTableReading {
  private static final ProblemCode TAKEN = ProblemCode.of("edition.conflict");
  private static final ProblemPath TABLES = ProblemPath.root().child("derivedTables");

  private static final int MOST_SEARCHES = 100;

  private final Faults faults;

  /** Made and not yet in the catalogue, which is made anew each time one is added to it. */
  private final Map<String, ProxyTable> made = new LinkedHashMap<>();

  private ProxyCatalogue catalogue;
  private int searches;

  private DerivedTableReading(ProxyCatalogue catalogue, Faults faults) {
    this.catalogue = catalogue;
    this.faults = faults;
  }

  /**
   * A catalogue with the derived editions of a document in it.
   *
   * @param parts the field {@code derivedTables} of the document
   * @param faults what is known to be wrong with it; takes every further fault
   */
  public static ProxyCatalogue extended(
      @Nullable List<@Nullable DerivedTablePart> parts, ProxyCatalogue catalogue, Faults faults) {
    DerivedTableReading reading = new DerivedTableReading(catalogue, faults);
    int count = parts == null ? 0 : parts.size();
    for (int i = 0; i < count && parts != null; i++) {
      DerivedTablePart part = parts.get(i);
      if (part != null) {
        reading.read(part, TABLES.index(i));
      }
    }
    reading.addMade();
    return reading.catalogue;
  }

  private void addMade() {
    if (!made.isEmpty()) {
      List<ProxyTable> all = List.copyOf(made.values());
      catalogue = catalogue.with(() -> all);
      made.clear();
    }
  }

  private Optional<ProxyTable> parent(DerivedTablePart part, ProblemPath place) {
    ProxyTable own = part.from() == null ? null : made.get(canonical(part.from()));
    if (own != null) {
      return Optional.of(own);
    }
    return ContractReading.edition(part.from(), place.child("from"), catalogue, this::lacks, faults)
        .flatMap(catalogue::find);
  }

  private static String canonical(String from) {
    try {
      return Edition.parse(from).toString();
    } catch (IllegalArgumentException e) {
      return from;
    }
  }

  /** What is said of a name is said with all tables in view, of the first hundred. */
  private String lacks(Edition edition) {
    searches++;
    if (searches > MOST_SEARCHES) {
      return "There is no edition '" + edition + "' in this catalogue.";
    }
    addMade();
    return catalogue.lacks(edition);
  }

  private void read(DerivedTablePart part, ProblemPath place) {
    Optional<ProxyTable> parent = parent(part, place);
    if (parent.isEmpty()) {
      // Its own faults are looked for all the same.
      maker(part, place);
      return;
    }
    ProxyTable table = parent.get();
    Optional<Edition> edition =
        faults.read(
            place.child("label"),
            part.label(),
            label -> Edition.of(table.edition().table(), label));
    if (edition
        .filter(e -> made.containsKey(e.toString()) || catalogue.find(e).isPresent())
        .isPresent()) {
      faults.error(
          TAKEN,
          place.child("label"),
          "There is an edition " + edition.get() + " already.",
          "Give the derived table a label of its own.");
      return;
    }
    Optional<ProxyTable> derived = derived(part, place, table, edition);
    // Whoever names an edition whose making is at fault is not at fault too; the stand-in has the
    // parent's rows, and no answer is given with it.
    Optional<ProxyTable> known =
        derived.isPresent() ? derived : edition.flatMap(e -> standIn(table, e));
    known.ifPresent(one -> made.put(one.edition().toString(), one));
  }

  private static Optional<ProxyTable> standIn(ProxyTable parent, Edition edition) {
    return DerivedTables.localised(parent, AreaId.parse("nowhere"), List.of(), edition.label())
        .toOptional();
  }

  private Optional<ProxyTable> derived(
      DerivedTablePart part, ProblemPath place, ProxyTable parent, Optional<Edition> edition) {
    Optional<Maker> maker = maker(part, place);
    return maker.isEmpty() || edition.isEmpty()
        ? Optional.empty()
        : faults
            .make(place, () -> maker.get().how().apply(parent, edition.get().label()))
            .flatMap(
                result -> {
                  result
                      .problems()
                      .forEach(p -> faults.add(p.at(inside(p.path(), maker.get().place()))));
                  return result.toOptional();
                });
  }

  /** How a table is derived, and where the document says so. */
  private record Maker(ProblemPath place, BiFunction<ProxyTable, String, Result<ProxyTable>> how) {}

  private Optional<Maker> maker(DerivedTablePart part, ProblemPath place) {
    long ways =
        Stream.of(part.uprate() != null, part.localise() != null, part.recount() != null)
            .filter(given -> given)
            .count();
    if (ways != 1) {
      if (!faults.isOneFaulty(place, "uprate", "localise", "recount")) {
        faults.error(
            JsonCodes.VALUE,
            place,
            "It does not say in one way how the table is derived.",
            "Write one of: uprate, localise, recount.");
      }
      return Optional.empty();
    }
    if (part.uprate() != null) {
      return uprate(part.uprate(), place.child("uprate"));
    }
    return part.localise() != null
        ? localise(part.localise(), place.child("localise"))
        : recount(part.recount(), place.child("recount"));
  }

  private Optional<Maker> uprate(UpratePart part, ProblemPath place) {
    Optional<PriceBase> to = faults.read(place.child("to"), part.to(), PriceBase::parse);
    Optional<DeflatorSeries> series =
        SeriesReading.read(part.series(), place.child("series"), faults);
    return to.isPresent() && series.isPresent()
        ? Optional.of(
            new Maker(
                place.child("to"),
                (parent, label) -> DerivedTables.uprated(parent, series.get(), to.get(), label)))
        : Optional.empty();
  }

  private Optional<Maker> localise(LocalisePart part, ProblemPath place) {
    Optional<AreaId> area = faults.read(place.child("area"), part.area(), AreaId::parse);
    List<@Nullable LocalValuePart> parts = part.values() == null ? List.of() : part.values();
    List<LocalValue> values = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      LocalValuePart value = parts.get(i);
      if (value != null) {
        localValue(value, place.child("values").index(i)).ifPresent(values::add);
      }
    }
    return area.isPresent() && values.size() == parts.size()
        ? Optional.of(
            new Maker(
                place.child("values"),
                (parent, label) -> DerivedTables.localised(parent, area.get(), values, label)))
        : Optional.empty();
  }

  private Optional<LocalValue> localValue(LocalValuePart part, ProblemPath place) {
    Optional<MeasureId> measure =
        faults.read(place.child("measure"), part.measure(), MeasureId::parse);
    Citation source = NumberReading.citation(part.source(), place.child("source"), faults);
    boolean isFactor = part.factor() != null;
    if (isFactor == (part.value() != null)) {
      if (!faults.isOneFaulty(place, "value", "factor")) {
        faults.error(
            JsonCodes.VALUE,
            place,
            isFactor ? "It has a value and a factor." : "It has neither a value nor a factor.",
            "Write one of: value, factor.");
      }
      return Optional.empty();
    }
    Optional<BigDecimal> number =
        faults.read(
            place.child(isFactor ? "factor" : "value"),
            isFactor ? part.factor() : part.value(),
            Decimals::parse);
    return measure.isPresent() && number.isPresent()
        ? faults.make(
            place,
            () ->
                new LocalValue(
                    measure.get(),
                    number.get(),
                    isFactor,
                    source,
                    NumberReading.grade(part.grade())))
        : Optional.empty();
  }

  private Optional<Maker> recount(
      @Nullable List<@Nullable ConversionPart> parts, ProblemPath place) {
    List<UnitConversion> conversions = new ArrayList<>();
    int count = parts == null ? 0 : parts.size();
    for (int i = 0; i < count && parts != null; i++) {
      ConversionPart part = parts.get(i);
      if (part != null) {
        conversion(part, place.index(i), faults).ifPresent(conversions::add);
      }
    }
    return conversions.size() == count
        ? Optional.of(
            new Maker(
                place, (parent, label) -> DerivedTables.recounted(parent, conversions, label)))
        : Optional.empty();
  }

  private static Optional<UnitConversion> conversion(
      ConversionPart part, ProblemPath at, Faults faults) {
    Optional<MeasureUnit> from = faults.read(at.child("from"), part.from(), MeasureUnit::parse);
    Optional<MeasureUnit> to = faults.read(at.child("to"), part.to(), MeasureUnit::parse);
    Optional<BigDecimal> number = faults.read(at.child("number"), part.number(), Decimals::parse);
    Citation source = NumberReading.citation(part.source(), at.child("source"), faults);
    return from.isPresent() && to.isPresent() && number.isPresent()
        ? faults.make(at, () -> new UnitConversion(from.get(), to.get(), number.get(), source))
        : Optional.empty();
  }

  /** From a place in the list of a derivation to the place in the document. */
  private static ProblemPath inside(ProblemPath path, ProblemPath place) {
    String first = path.toString().isEmpty() ? "" : path.toString().substring(1);
    // A list's problems begin with a place in it; the others name the table and concern the whole.
    return first.matches("[0-9]{1,6}") ? place.index(Integer.parseInt(first)) : place;
  }
}
