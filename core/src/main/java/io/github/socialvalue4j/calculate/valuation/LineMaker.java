package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.OverlapRule;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.proxy.Coverage;
import io.github.socialvalue4j.model.proxy.ProxyLookup;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.value.ValueKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns a quantity of a measure into a line, a record, or an omission that says why. */
final class LineMaker {
  private final ProxyTable table;
  private final Optional<AreaId> area;
  private final Optional<ContractId> contract;
  private final ProxyFigures proxies;
  private final LineBook book;
  private final Problems problems;

  LineMaker(
      ProxyTable table,
      Optional<AreaId> area,
      Optional<ContractId> contract,
      ProxyFigures proxies,
      LineBook book,
      Problems problems) {
    this.table = table;
    this.area = area;
    this.contract = contract;
    this.proxies = proxies;
    this.book = book;
    this.problems = problems;
  }

  /** The same for lines that go elsewhere. */
  LineMaker into(LineBook other, Problems said) {
    return new LineMaker(table, area, contract, proxies, other, said);
  }

  Optional<Measure> find(MeasureId id) {
    return table.framework().find(id);
  }

  /** The proxy value of a measure as a figure, if it has one. */
  Optional<Figure> proxy(MeasureId id) {
    return table
        .lookup(id, area)
        .<Optional<Figure>>fold(
            found -> Optional.of(proxies.of(table, found)),
            notPublished -> Optional.empty(),
            areaNeeded -> Optional.empty(),
            notInTable -> Optional.empty());
  }

  /** Adds the line of a quantity, or says why it has none. */
  void line(
      MeasureId id,
      MeasurementPoint point,
      VerificationState state,
      Figure quantity,
      boolean toDate,
      ProblemPath path) {
    Optional<Measure> measure = find(id);
    if (measure.isPresent() && measure.get().kind() == ValueKind.RECORD_ONLY) {
      book.add(new RecordedLine(contract, measure.get(), table.edition(), point, state, quantity));
      return;
    }
    ProxyLookup lookup = table.lookup(id, area);
    if (lookup instanceof ProxyLookup.Found found) {
      String label = name(id) + ", " + point.code() + ", " + state.inWords();
      book.add(valued(found, point, state, quantity, toDate, label));
      return;
    }
    Absence absence = absence(lookup, id);
    omit(
        id,
        point,
        Optional.of(StateGroup.of(state)),
        Optional.of(quantity),
        absence.code(),
        absence.sentence(),
        absence.remedy(),
        path.child("measure"));
  }

  private ValueLine valued(
      ProxyLookup.Found found,
      MeasurementPoint point,
      VerificationState state,
      Figure quantity,
      boolean toDate,
      String label) {
    Figure proxy = proxies.of(table, found);
    return new ValueLine(
        contract,
        found.row().measure(),
        table.edition(),
        point,
        state,
        quantity,
        proxy,
        Figure.product(label, quantity, proxy),
        base(),
        toDate);
  }

  /** Takes note that a part of a line is counted by another line as well. */
  void twice(MeasureId id, MeasurementPoint point, VerificationState state, Figure quantity) {
    if (table.lookup(id, area) instanceof ProxyLookup.Found found
        && found.row().measure().kind() != ValueKind.RECORD_ONLY) {
      book.addTwice(valued(found, point, state, quantity, false, name(id) + ", counted twice"));
    }
  }

  /** The overlaps of a measure by the rows of the table. */
  List<OverlapRule> overlapsOf(MeasureId id) {
    return table.framework().overlapsOf(id);
  }

  /** Adds an omission and the problem that says the same. */
  void omit(
      MeasureId id,
      MeasurementPoint point,
      Optional<StateGroup> state,
      Optional<Figure> quantity,
      ProblemCode code,
      String sentence,
      String remedy,
      ProblemPath path) {
    book.add(
        new Omission(
            contract, id, find(id).map(Measure::kind), point, state, quantity, code, sentence));
    problems.add(Problem.omission(code, path, sentence, remedy));
  }

  /** How messages and labels call the measure under its contract. */
  String name(MeasureId id) {
    return contract.map(c -> c + " ").orElse("") + id;
  }

  private String base() {
    // Two editions that do not state their price base need not share one, so they do not add up.
    return table.priceBase().isStated()
        ? table.priceBase().toString()
        : "prices of " + table.edition();
  }

  private record Absence(ProblemCode code, String sentence, String remedy) {}

  private Absence absence(ProxyLookup lookup, MeasureId id) {
    return lookup.<Absence>fold(
        found -> {
          throw new IllegalStateException("A found value is not absent");
        },
        notPublished ->
            new Absence(
                ValuationCodes.NOT_PUBLISHED,
                name(id) + " is left out: " + table.edition() + " gives no value for it.",
                "Use a table that values it, or report its quantity alone."),
        areaNeeded ->
            new Absence(
                ValuationCodes.AREA_NOT_SET,
                name(id)
                    + " is left out: its value differs from area to area and "
                    + area.map(a -> table.edition() + " has none for " + a)
                        .orElse("no area was set")
                    + "; the table has "
                    + names(areaNeeded.areas())
                    + ".",
                "Set the contract's area to one that the table values, or add that area's row."),
        notInTable -> notInTable(id));
  }

  private Absence notInTable(MeasureId id) {
    if (table.coverage() == Coverage.FRAGMENT) {
      return new Absence(
          ValuationCodes.NOT_REPORTED,
          name(id)
              + " is left out: "
              + table.edition()
              + " is a fragment of its edition and does not report it.",
          "Load the whole edition under a licence of your own.");
    }
    return new Absence(
        ValuationCodes.NOT_IN_EDITION,
        name(id)
            + " is left out: "
            + UnknownIdException.sentence(
                "measure",
                id.value(),
                "edition " + table.edition(),
                table.framework().measures().keySet().stream().map(MeasureId::value).toList()),
        "Use a measure of the pinned edition.");
  }

  private static String names(List<AreaId> areas) {
    return areas.isEmpty()
        ? "no area's value"
        : "values for " + areas.stream().map(AreaId::value).collect(Collectors.joining(", "));
  }
}
