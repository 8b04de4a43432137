package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.gva.GvaFaults;
import io.github.socialvalue4j.calculate.gva.Households;
import io.github.socialvalue4j.calculate.gva.InputOutputTable;
import io.github.socialvalue4j.calculate.gva.Satellite;
import io.github.socialvalue4j.present.exchange.document.InputOutputDocument.HouseholdsPart;
import io.github.socialvalue4j.present.exchange.document.InputOutputDocument.SatellitePart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes an input-output table of a document. Where a cell cannot be read, a number stands in for
 * it, so that the shape of the table is still checked; a table with a stand-in is never solved.
 */
final class TableDraft {
  private static final ProblemPath ROOT = ProblemPath.root();

  private final InputOutputDocument document;
  private final Faults faults;
  private final Map<ProblemPath, ProblemPath> satellites = new HashMap<>();
  private final List<String> industries = new ArrayList<>();
  private boolean hasGaps;
  private boolean lacksSatellites;

  TableDraft(InputOutputDocument document, Faults faults) {
    this.document = document;
    this.faults = faults;
    List<@Nullable String> names =
        document.industries() == null ? List.of() : document.industries();
    hasGaps = names.isEmpty();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      boolean isThere = name != null && !faults.isFaulty(ROOT.child("industries").index(i));
      hasGaps |= !isThere;
      industries.add(isThere && name != null ? name : "industry " + (i + 1));
    }
  }

  List<String> industries() {
    return List.copyOf(industries);
  }

  /** Whether an industry's name could not be read. */
  boolean hasGaps() {
    return hasGaps;
  }

  private boolean isOfCoefficients() {
    return document.coefficients() != null;
  }

  InputOutputTable table(Edition edition, Citation source) {
    boolean isBoth = document.flows() != null && isOfCoefficients();
    boolean isNeither = document.flows() == null && !isOfCoefficients();
    if (isBoth || (isNeither && !faults.isOneFaulty(ROOT, "flows", "coefficients"))) {
      faults.error(
          JsonCodes.VALUE,
          ROOT.child("flows"),
          isBoth
              ? "The table is given twice, by flows and by coefficients."
              : "Nothing says what industries use of each other.",
          "Write one of: flows, in money, or coefficients, for each unit of output.");
    }
    return new InputOutputTable(
        edition,
        source,
        NumberReading.currency(document.currency(), ROOT.child("currency"), faults),
        industries,
        isOfCoefficients()
            ? matrix(document.coefficients(), "coefficients")
            : matrix(document.flows(), "flows"),
        output(),
        readSatellites(),
        households());
  }

  /** With coefficients each output is 1, so that totals are for each unit of output. */
  private List<BigDecimal> output() {
    if (isOfCoefficients()) {
      if (document.output() != null) {
        faults.error(
            JsonCodes.VALUE,
            ROOT.child("output"),
            "A table of coefficients holds for each unit of output, and states none.",
            "Leave 'output' out, or give flows in money.");
      }
      return industries.stream().map(i -> BigDecimal.ONE).toList();
    }
    if (document.output() == null) {
      if (!faults.isOneFaulty(ROOT, "output", "coefficients")) {
        faults.error(
            JsonCodes.REQUIRED,
            ROOT.child("output"),
            "The field 'output' is missing.",
            "State the total output of each industry.");
      }
      return industries.stream().map(i -> BigDecimal.ONE).toList();
    }
    return cells(document.output(), ROOT.child("output"), BigDecimal.ONE);
  }

  private List<List<BigDecimal>> matrix(
      @Nullable List<@Nullable List<@Nullable String>> rows, String field) {
    List<List<BigDecimal>> matrix = new ArrayList<>();
    int count = rows == null ? 0 : rows.size();
    for (int i = 0; i < count && rows != null; i++) {
      List<@Nullable String> row = rows.get(i);
      matrix.add(
          row == null
              ? industries.stream().map(j -> BigDecimal.ZERO).toList()
              : cells(row, ROOT.child(field).index(i), BigDecimal.ZERO));
    }
    return matrix;
  }

  private List<BigDecimal> cells(
      @Nullable List<@Nullable String> texts, ProblemPath list, BigDecimal standIn) {
    List<BigDecimal> cells = new ArrayList<>();
    int count = texts == null ? 0 : texts.size();
    for (int i = 0; i < count && texts != null; i++) {
      cells.add(faults.read(list.index(i), texts.get(i), Decimals::parse).orElse(standIn));
    }
    return cells;
  }

  private List<Satellite> readSatellites() {
    List<Satellite> read = new ArrayList<>();
    Directory<String, SatellitePart> directory =
        new Directory<>("satellite", ROOT.child("satellites"), s -> s, faults);
    directory.each(
        document.satellites(),
        (part, at) -> {
          Optional<String> id = directory.declare(part.id(), at);
          Optional<MeasureUnit> unit =
              faults.read(at.child("unit"), part.unit(), MeasureUnit::parse);
          List<BigDecimal> totals = cells(part.totals(), at.child("totals"), BigDecimal.ZERO);
          id.ifPresent(
              known -> {
                satellites.put(ROOT.child(known), at.child("totals"));
                read.add(new Satellite(known, unit.orElse(MeasureUnit.ONE), totals));
              });
        });
    lacksSatellites = directory.hasGaps();
    return read;
  }

  /** Whether a satellite's id could not be read. */
  boolean lacksSatellites() {
    return lacksSatellites;
  }

  private Optional<Households> households() {
    HouseholdsPart part = document.households();
    if (part == null) {
      return Optional.empty();
    }
    ProblemPath at = ROOT.child("households");
    List<BigDecimal> compensation =
        cells(part.compensation(), at.child("compensation"), BigDecimal.ZERO);
    List<BigDecimal> consumption =
        cells(part.consumption(), at.child("consumption"), BigDecimal.ZERO);
    return Optional.of(
        new Households(
            compensation,
            consumption,
            part.income() == null && !faults.isFaulty(at.child("income"))
                ? assumedIncome(compensation, at)
                : faults
                    .read(at.child("income"), part.income(), Decimals::parse)
                    .orElse(BigDecimal.ONE)));
  }

  /** What household consumption is divided by where the document does not say it. */
  private BigDecimal assumedIncome(List<BigDecimal> compensation, ProblemPath at) {
    if (!"type-ii".equals(document.type())) {
      return BigDecimal.ONE;
    }
    if (isOfCoefficients()) {
      faults.add(GvaFaults.INCOME_OF_ONE.at(at));
      return BigDecimal.ONE;
    }
    BigDecimal paid = Decimals.sum(compensation);
    try {
      BigDecimal income = Decimals.entry(paid);
      if (income.signum() > 0 && !faults.isFaultyInside(at.child("compensation"))) {
        faults.add(GvaFaults.INCOME_ASSUMED.at(at, Decimals.grouped(income)));
      }
      return income;
    } catch (ArithmeticException e) {
      faults.add(GvaFaults.INCOME_TOO_LONG.at(at.child("compensation")));
      return BigDecimal.ONE;
    }
  }

  /** A problem of the calculation at its place in the document. */
  Problem placed(Problem problem) {
    String path = problem.path().toString();
    if (isOfCoefficients() && path.startsWith("/flows")) {
      return problem.at(ProblemPath.parse("/coefficients" + path.substring("/flows".length())));
    }
    ProblemPath satellite = satellites.get(problem.path());
    return satellite == null ? problem : problem.at(satellite);
  }
}
