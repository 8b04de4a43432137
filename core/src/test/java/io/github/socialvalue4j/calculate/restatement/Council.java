package io.github.socialvalue4j.calculate.restatement;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Permission;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.Period;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.framework.Outcome;
import io.github.socialvalue4j.model.framework.OutcomeId;
import io.github.socialvalue4j.model.framework.Theme;
import io.github.socialvalue4j.model.framework.ThemeId;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.LifecycleEvent;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.model.party.Department;
import io.github.socialvalue4j.model.party.DepartmentId;
import io.github.socialvalue4j.model.party.Directorate;
import io.github.socialvalue4j.model.party.DirectorateId;
import io.github.socialvalue4j.model.party.Organisation;
import io.github.socialvalue4j.model.party.OrganisationId;
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
 * A made-up council, its tables and its log, for tests of what is restated, compared and ranked.
 */
public final class Council {
  private static final OrganisationId COUNCIL = OrganisationId.parse("council");
  private static final OrganisationId SUPPLIER = OrganisationId.parse("supplier");

  private final List<Contract> contracts = new ArrayList<>();
  private final LifecycleLog.Builder log = LifecycleLog.builder();
  private int next = 1;

  /** A table of flows that are better when they rise. */
  public static ProxyTable.Builder table(String edition, ProxyValue... rows) {
    return ProxyTable.builder(
            Edition.parse(edition),
            Licence.of(
                "made up", "nobody", Map.of(LicensedUse.DERIVED_TABLE, Permission.PERMITTED)))
        .rows(List.of(rows));
  }

  /** A row; without a value if that is empty. */
  public static ProxyValue row(String measure, String unit, String value) {
    return row(measure, unit, value, ValueKind.FINANCIAL, Nature.FLOW);
  }

  /** A row of a kind and nature. */
  public static ProxyValue row(
      String measure, String unit, String value, ValueKind kind, Nature nature) {
    Theme theme = new Theme(ThemeId.parse("theme"), "A theme");
    ProxyValue.Builder builder =
        ProxyValue.builder(
            new Measure(
                MeasureId.parse(measure),
                "Measure " + measure,
                new Outcome(OutcomeId.parse("outcome"), "An outcome", theme),
                MeasureUnit.of(unit),
                nature,
                Direction.INCREASE,
                kind),
            Citation.of("made up for tests"),
            EvidenceGrade.ASSUMED);
    return (value.isEmpty() ? builder : builder.value(new BigDecimal(value))).build();
  }

  /** Adds a contract of 2024, in a department of the directorate of the same name. */
  public Council contract(String id, String edition, String department) {
    Contract.Builder builder =
        Contract.builder(ContractId.parse(id))
            .title("Contract " + id)
            .between(COUNCIL, SUPPLIER)
            .period(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
            .edition(Edition.parse(edition));
    if (!department.isEmpty()) {
      builder.department(DepartmentId.parse(department));
    }
    contracts.add(builder.build());
    return this;
  }

  /** Delivers, on record the same day. */
  public RecordId deliver(String contract, String measure, String quantity, String unit) {
    return deliver(contract, measure, quantity, unit, "2024-06-01", "2024-06-01", "");
  }

  /** Delivers on one day, written down on another, perhaps as a correction. */
  public RecordId deliver(
      String contract,
      String measure,
      String quantity,
      String unit,
      String on,
      String recorded,
      String supersedes) {
    RecordId id = RecordId.parse("D-" + next++);
    add(
        recorded,
        new Delivery(
            id,
            ContractId.parse(contract),
            MeasureId.parse(measure),
            Quantity.of(quantity, unit),
            LocalDate.parse(on),
            SUPPLIER,
            Optional.of("activity " + id),
            Optional.empty(),
            List.of(),
            supersedes.isEmpty() ? Optional.empty() : Optional.of(RecordId.parse(supersedes))));
    return id;
  }

  /** Adds a record. */
  public void add(String recorded, LifecycleEvent event) {
    List<io.github.socialvalue4j.basis.problem.Problem> faults =
        log.add(
            LocalDate.parse(recorded),
            event,
            io.github.socialvalue4j.basis.problem.ProblemPath.root());
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(faults.toString());
    }
  }

  /** The contracts. */
  public Register register() {
    return Register.builder()
        .organisations(
            List.of(new Organisation(COUNCIL, "Council"), new Organisation(SUPPLIER, "Supplier")))
        .directorates(
            List.of(
                new Directorate(DirectorateId.parse("place"), "Place", COUNCIL),
                new Directorate(DirectorateId.parse("people"), "People", COUNCIL)))
        .departments(
            List.of(
                new Department(DepartmentId.parse("roads"), "Roads", DirectorateId.parse("place")),
                new Department(DepartmentId.parse("parks"), "Parks", DirectorateId.parse("place")),
                new Department(DepartmentId.parse("care"), "Care", DirectorateId.parse("people"))))
        .contracts(contracts)
        .build();
  }

  /** The records. */
  public LifecycleLog log() {
    return log.build();
  }
}
