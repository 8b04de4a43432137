package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.calculate.valuation.MeasuredQuantity;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.model.contract.ContractValue;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.document.QuantitiesDocument.LinePart;
import io.github.socialvalue4j.present.exchange.input.QuantitiesInput;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes quantities and the edition they are valued by of a document. */
public final class QuantitiesReading {
  private static final ProblemPath LINES = ProblemPath.root().child("lines");

  private QuantitiesReading() {}

  /**
   * Reads what a document means.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<QuantitiesInput> read(
      QuantitiesDocument document, ProxyCatalogue tables, Faults faults) {
    ProxyCatalogue catalogue =
        DerivedTableReading.extended(document.derivedTables(), tables, faults);
    Optional<ProxyTable> table =
        ContractReading.edition(
                document.table(), ProblemPath.root().child("table"), catalogue, faults)
            .flatMap(catalogue::find);
    Optional<Area> area = area(document, faults);
    Optional<ContractValue> value =
        ContractReading.value(
            document.contractValue(), ProblemPath.root().child("contractValue"), faults);
    ValuationOptions options =
        OptionsReading.read(document.policy(), document.use(), document.doubleCount());
    List<Optional<MeasuredQuantity>> lines = lines(document.lines(), faults);
    if (!faults.isSound()) {
      table.ifPresent(t -> checkTheRest(t, "table", options, document.lines(), lines, faults));
      return Optional.empty();
    }
    return Optional.of(
        new QuantitiesInput(
            PortfolioReading.textOf(document.title()),
            table.orElseThrow(),
            options,
            OptionsReading.detail(document.detail()),
            area,
            value,
            lines.stream().flatMap(Optional::stream).toList()));
  }

  private static Optional<Area> area(QuantitiesDocument document, Faults faults) {
    Directory<AreaId, Area> areas =
        new Directory<>("area", ProblemPath.root().child("areas"), AreaId::parse, faults);
    areas.each(
        document.areas(),
        (part, place) ->
            areas
                .declare(part.id(), place)
                .flatMap(id -> RegisterReading.area(id, part, place, faults))
                .ifPresent(made -> areas.put(made.id(), made)));
    return areas
        .refer(document.area(), ProblemPath.root().child("area"), ReferenceCodes.AREA)
        .flatMap(id -> areas.values().stream().filter(a -> a.id().equals(id)).findFirst());
  }

  static List<Optional<MeasuredQuantity>> lines(
      @Nullable List<@Nullable LinePart> parts, Faults faults) {
    List<Optional<MeasuredQuantity>> lines = new ArrayList<>();
    int count = parts == null ? 0 : parts.size();
    for (int i = 0; i < count && parts != null; i++) {
      LinePart part = parts.get(i);
      lines.add(part == null ? Optional.empty() : line(part, LINES.index(i), faults));
    }
    return lines;
  }

  private static Optional<MeasuredQuantity> line(LinePart part, ProblemPath place, Faults faults) {
    Optional<MeasureId> measure =
        faults.read(place.child("measure"), part.measure(), MeasureId::parse);
    Optional<MeasureUnit> unit = faults.read(place.child("unit"), part.unit(), MeasureUnit::parse);
    Optional<Quantity> quantity =
        faults.read(
            place.child("quantity"),
            part.quantity(),
            text -> Quantity.of(text, unit.orElse(MeasureUnit.ONE)));
    boolean hasState = part.state() != null && !faults.isFaulty(place.child("state"));
    VerificationState state =
        Optional.ofNullable(part.state())
            .filter(s -> hasState)
            .flatMap(written -> Coded.find(VerificationState.class, written))
            .orElse(VerificationState.CLAIMED);
    return measure.isPresent() && unit.isPresent() && quantity.isPresent()
        ? faults.make(place, () -> new MeasuredQuantity(measure.get(), quantity.get(), state))
        : Optional.empty();
  }

  /** Lets the calculator look at what could be read of the lines, so that its errors come too. */
  static void checkTheRest(
      ProxyTable table,
      String field,
      ValuationOptions options,
      @Nullable List<@Nullable LinePart> parts,
      List<Optional<MeasuredQuantity>> lines,
      Faults faults) {
    LinesCheck check = new LinesCheck(table, field);
    for (int i = 0; i < lines.size(); i++) {
      LinePart part = parts == null ? null : parts.get(i);
      ProblemPath place = LINES.index(i);
      if (lines.get(i).isPresent()) {
        check.add(lines.get(i).get(), place);
      } else if (part != null) {
        check.add(part.measure(), part.unit(), place, faults);
      }
    }
    check.report(options, faults);
  }
}
