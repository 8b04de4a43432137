package io.github.socialvalue4j.present.statement.sroi;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.sroi.SroiCalculator;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.ExcludedRow;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.ObservedCells;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.map.Output;
import io.github.socialvalue4j.calculate.sroi.map.Stakeholder;
import io.github.socialvalue4j.calculate.sroi.review.SelfCheck;
import io.github.socialvalue4j.calculate.sroi.sensitivity.Change;
import io.github.socialvalue4j.calculate.sroi.sensitivity.Scenario;
import io.github.socialvalue4j.calculate.sroi.sensitivity.SroiSensitivity;
import io.github.socialvalue4j.calculate.sroi.sensitivity.Swing;
import io.github.socialvalue4j.calculate.sroi.sensitivity.SwitchingValue;
import io.github.socialvalue4j.calculate.sroi.simulation.Distribution;
import io.github.socialvalue4j.calculate.sroi.simulation.SimulationSettings;
import io.github.socialvalue4j.calculate.sroi.simulation.SroiSimulation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small made-up study with everything a statement has to show. */
final class ReadingClub {

  static final MeasureUnit PUPIL = MeasureUnit.userDefined("pupil");
  static final MeasureUnit HOUR = MeasureUnit.userDefined("hour");
  private static final Citation SURVEY = Citation.of("survey of pupils and parents, spring 2024");
  private static final Citation GUESS = Citation.of("the club's staff");
  private static final LocalDate COMPLETED = LocalDate.of(2024, 3, 31);

  private ReadingClub() {}

  static Assumption number(String value, EvidenceGrade grade) {
    return Assumption.of("number", value, grade == EvidenceGrade.ASSUMED ? GUESS : SURVEY, grade);
  }

  static Assumption of(String value, MeasureUnit unit) {
    return Assumption.of("number", Decimals.parse(value), unit, SURVEY, EvidenceGrade.ESTIMATED);
  }

  private static Figure observed(String record, String value, LocalDate date) {
    return Figure.stated(
        record,
        new BigDecimal(value),
        PUPIL,
        new Provenance.Observed(
            record, "observation", date, VerificationState.VERIFIED, "a school"));
  }

  private static OutcomeRow.Builder row(String id, String who, String what) {
    OutcomeRow.Builder row =
        OutcomeRow.builder(id).stakeholder(who).description(what).set(Cell.DURATION, years("1"));
    for (Cell cell : Cell.deductions()) {
      row.set(cell, Assumption.assumedZero(cell.inWords(), GUESS));
    }
    return row.set(Cell.DROP_OFF, Assumption.assumedZero("drop-off", GUESS));
  }

  private static Assumption years(String value) {
    return number(value, EvidenceGrade.ESTIMATED);
  }

  /** The study; every name in it starts with {@code name}. */
  static ImpactMap.Builder map(String name) {
    Figure before = observed("P-1", "10", COMPLETED.minusYears(1));
    Figure after = observed("P-2", "131", COMPLETED);
    Figure later = observed("P-3", "91", COMPLETED.plusYears(1));
    MeasureUnit each = MeasureUnit.GBP.per(PUPIL);
    return ImpactMap.builder("reading-club")
        .title(name + "Reading club of Northport")
        .stakeholder(
            Stakeholder.of("pupils", name + "Pupils who came").involved("a survey", 48, 131))
        .stakeholder(Stakeholder.of("parents", name + "Parents").involved("interviews", 6, 90))
        .stakeholder(Stakeholder.of("council", name + "Northport Council"))
        .input(
            InputItem.builder("grant")
                .stakeholder("council")
                .description(name + "Grant")
                .set(Cell.AMOUNT, of("18000", MeasureUnit.GBP)))
        .input(
            InputItem.builder("helpers")
                .stakeholder("parents")
                .description(name + "Volunteers' time")
                .inKind("hours at the real living wage")
                .set(Cell.QUANTITY, of("210.5", HOUR))
                .set(Cell.RATE, of("12", MeasureUnit.GBP.per(HOUR))))
        .output(
            new Output(
                "sessions",
                "pupils",
                name + "Reading sessions",
                Optional.of(of("76", MeasureUnit.userDefined("session")))))
        .outcome(
            row("reading", "pupils", name + "Reads at the age's level")
                .indicator("reading age in the school's own test")
                .set(Cell.QUANTITY, ObservedCells.quantity("pupils", before, after))
                .set(Cell.PROXY, of("436.335", each))
                .set(Cell.DURATION, years("3"))
                .set(Cell.DEADWEIGHT, number("0.25", EvidenceGrade.MEASURED))
                .set(Cell.ATTRIBUTION, number("0.1", EvidenceGrade.ESTIMATED))
                .set(
                    Cell.DROP_OFF,
                    ObservedCells.dropOff(
                            "drop-off",
                            before,
                            after,
                            COMPLETED,
                            later,
                            COMPLETED.plusYears(1),
                            ProblemPath.root())
                        .orThrow()))
        .outcome(
            row("time", "parents", name + "Time for work while the club is open")
                .indicator("hours a week that parents worked more")
                .set(Cell.QUANTITY, of("40", PUPIL))
                .set(Cell.PROXY, of("305.555", each))
                .set(Cell.DEADWEIGHT, number("0.4", EvidenceGrade.ESTIMATED))
                .set(Cell.DISPLACEMENT, number("0.05", EvidenceGrade.ASSUMED)))
        .outcome(
            row("tired", "pupils", name + "Too tired for sport")
                .unintended()
                .set(Cell.QUANTITY, of("12", PUPIL))
                .set(Cell.PROXY, of("-55.105", each)))
        .exclude(
            new ExcludedRow(
                "noise", "council", name + "Noise in the library", "below 1% of the value"))
        .response("The findings go to the board each June.");
  }

  static SroiResult result(String name) {
    return SroiCalculator.withDefaults().calculate(map(name)).orThrow();
  }

  /** With all that can stand beside a result. */
  static SroiStatement statement(String name) {
    SroiResult result = result(name);
    SroiSensitivity sensitivity = SroiSensitivity.of(result);
    CellRef deadweight = CellRef.parse("reading/deadweight");
    CellRef proxy = CellRef.parse("reading/proxy");
    List<SwitchingValue> switching = new ArrayList<>(sensitivity.switchingValues());
    switching.add(sensitivity.switchingDiscountRate());
    return SroiStatement.of(result)
        .withSensitivity(
            sensitivity
                .runAll(
                    List.of(
                        Scenario.of(new Change.RaiseByPoints(deadweight, new BigDecimal("20"))),
                        new Scenario(
                            name + "without parents",
                            List.of(new Change.RemoveRows(List.of("time")))),
                        new Scenario(
                            name + "cautious",
                            List.of(
                                new Change.SetTo(deadweight, new BigDecimal("0.5")),
                                new Change.MultiplyBy(proxy, new BigDecimal("0.8"))))))
                .orThrow(),
            sensitivity.tornado(Swing.around(result.map(), new BigDecimal("0.2"))).orThrow(),
            switching)
        .withSimulation(
            SroiSimulation.of(result)
                .run(
                    Map.of(
                        deadweight, new Distribution.Triangular(0.1, 0.25, 0.6),
                        proxy, new Distribution.Uniform(200, 600)),
                    SimulationSettings.builder().draws(20_000).seed(7).build())
                .orThrow())
        .withReview(SelfCheck.of(result, 20));
  }
}
