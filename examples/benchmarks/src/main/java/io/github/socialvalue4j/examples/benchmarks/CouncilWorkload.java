package io.github.socialvalue4j.examples.benchmarks;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.Period;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.framework.Outcome;
import io.github.socialvalue4j.model.framework.OutcomeId;
import io.github.socialvalue4j.model.framework.Theme;
import io.github.socialvalue4j.model.framework.ThemeId;
import io.github.socialvalue4j.model.lifecycle.Commitment;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.LifecycleEvent;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.model.lifecycle.Observation;
import io.github.socialvalue4j.model.party.Department;
import io.github.socialvalue4j.model.party.DepartmentId;
import io.github.socialvalue4j.model.party.Directorate;
import io.github.socialvalue4j.model.party.DirectorateId;
import io.github.socialvalue4j.model.party.Organisation;
import io.github.socialvalue4j.model.party.OrganisationId;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyValue;
import io.github.socialvalue4j.model.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A made-up council: each contract runs for five years and promises twenty measures, reads each at
 * engagement and after completion, and delivers each once a year.
 */
final class CouncilWorkload {
  static final int MEASURES = 20;
  private static final int YEARS = 5;
  private static final OrganisationId COUNCIL = OrganisationId.parse("council");
  private static final OrganisationId SUPPLIER = OrganisationId.parse("supplier");
  private static final LocalDate START = LocalDate.of(2020, 4, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 3, 31);

  private final int contracts;
  private final Register register;

  CouncilWorkload(int contracts) {
    this.contracts = contracts;
    this.register = makeRegister(contracts);
  }

  private static ProxyTable edition(String label, int year, String factor) {
    List<ProxyValue> rows = new ArrayList<>();
    for (int m = 0; m < MEASURES; m++) {
      Theme theme = new Theme(ThemeId.parse("theme-" + m % 5), "Theme " + m % 5);
      Outcome outcome = new Outcome(OutcomeId.parse("outcome-" + m % 10), "Outcome", theme);
      Measure measure =
          new Measure(
              MeasureId.parse("M" + m),
              "Measure " + m,
              outcome,
              MeasureUnit.of("volunteering-hour"),
              Nature.FLOW,
              Direction.INCREASE,
              ValueKind.FINANCIAL);
      rows.add(
          ProxyValue.builder(measure, Citation.of("made up"), EvidenceGrade.ASSUMED)
              .value(new BigDecimal(factor).multiply(BigDecimal.valueOf(m + 1L)))
              .build());
    }
    return ProxyTable.builder(
            Edition.of("made-up", label), Licence.of("made up", "nobody", Map.of()))
        .priceBase(PriceBase.calendar(year))
        .rows(rows)
        .build();
  }

  static ProxyCatalogue catalogue() {
    return ProxyCatalogue.of(() -> List.of(edition("2019", 2019, "1.37")));
  }

  static ProxyTable later() {
    return edition("2024", 2024, "1.81");
  }

  Register register() {
    return register;
  }

  private static Register makeRegister(int contracts) {
    List<Contract> made = new ArrayList<>();
    List<Department> departments = new ArrayList<>();
    List<Directorate> directorates = new ArrayList<>();
    for (int d = 0; d < 4; d++) {
      directorates.add(new Directorate(DirectorateId.parse("d" + d), "Directorate " + d, COUNCIL));
    }
    for (int d = 0; d < 20; d++) {
      departments.add(
          new Department(
              DepartmentId.parse("p" + d), "Department " + d, DirectorateId.parse("d" + d % 4)));
    }
    for (int c = 0; c < contracts; c++) {
      made.add(
          Contract.builder(contract(c))
              .title("Contract " + c)
              .between(COUNCIL, SUPPLIER)
              .department(DepartmentId.parse("p" + c % 20))
              .period(new Period(START, START.plusYears(YEARS).minusDays(1)))
              .edition(Edition.of("made-up", "2019"))
              .build());
    }
    return Register.builder()
        .organisations(
            List.of(new Organisation(COUNCIL, "Council"), new Organisation(SUPPLIER, "Supplier")))
        .directorates(directorates)
        .departments(departments)
        .contracts(made)
        .build();
  }

  private static ContractId contract(int number) {
    return ContractId.parse("C-" + number);
  }

  /** Every record, written down on the day of its event. */
  LifecycleLog log() {
    LifecycleLog.Builder log = LifecycleLog.builder();
    for (int c = 0; c < contracts; c++) {
      for (int m = 0; m < MEASURES; m++) {
        String id = c + "-" + m;
        add(
            log,
            new Commitment(
                RecordId.parse("P-" + id),
                contract(c),
                MeasureId.parse("M" + m),
                hours(100 + m),
                START,
                Optional.empty()));
        add(log, observation(id, c, m, MeasurementPoint.ENGAGEMENT, START, 0));
      }
    }
    for (int y = 0; y < YEARS; y++) {
      for (int c = 0; c < contracts; c++) {
        for (int m = 0; m < MEASURES; m++) {
          add(log, delivery(c, m, y));
        }
      }
    }
    for (int c = 0; c < contracts; c++) {
      for (int m = 0; m < MEASURES; m++) {
        add(log, observation(c + "-" + m, c, m, MeasurementPoint.POST_COMPLETION, LATER, 30 + m));
      }
    }
    return log.build();
  }

  private static Quantity hours(int number) {
    return Quantity.of(Integer.toString(number), "volunteering-hour");
  }

  private static Delivery delivery(int contract, int measure, int year) {
    RecordId id = RecordId.parse("D-" + contract + "-" + measure + "-" + year);
    return new Delivery(
        id,
        contract(contract),
        MeasureId.parse("M" + measure),
        hours(10 + contract % 7 + measure + year),
        START.plusYears(year).plusMonths(6),
        SUPPLIER,
        Optional.of("activity-" + id),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static Observation observation(
      String id, int contract, int measure, MeasurementPoint point, LocalDate day, int hours) {
    return Observation.builder(
            RecordId.parse("O-" + id + "-" + point.code()),
            contract(contract),
            MeasureId.parse("M" + measure),
            point)
        .observed(hours(hours), day, SUPPLIER)
        .observer("reader")
        .build();
  }

  private static void add(LifecycleLog.Builder log, LifecycleEvent event) {
    List<Problem> faults = log.add(event.occurredOn(), event, ProblemPath.root());
    if (!faults.isEmpty()) {
      throw new IllegalStateException(faults.toString());
    }
  }
}
