package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Permission;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.ContractValue;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.Period;
import io.github.socialvalue4j.model.contract.Priority;
import io.github.socialvalue4j.model.contract.PriorityId;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.framework.Outcome;
import io.github.socialvalue4j.model.framework.OutcomeId;
import io.github.socialvalue4j.model.framework.Theme;
import io.github.socialvalue4j.model.framework.ThemeId;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.lifecycle.Commitment;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.Independence;
import io.github.socialvalue4j.model.lifecycle.LifecycleEvent;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.model.lifecycle.Observation;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.model.lifecycle.Verification;
import io.github.socialvalue4j.model.party.Department;
import io.github.socialvalue4j.model.party.DepartmentId;
import io.github.socialvalue4j.model.party.Directorate;
import io.github.socialvalue4j.model.party.DirectorateId;
import io.github.socialvalue4j.model.party.Organisation;
import io.github.socialvalue4j.model.party.OrganisationId;
import io.github.socialvalue4j.model.proxy.Coverage;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyValue;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import io.github.socialvalue4j.model.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small council for the tests of valuation: one department, two suppliers, one made-up table. */
public final class Fixture {
  static final Edition EDITION = Edition.of("made-up", "1");
  static final OrganisationId COUNCIL = OrganisationId.parse("council");
  static final OrganisationId SUPPLIER = OrganisationId.parse("supplier");
  static final OrganisationId OTHER = OrganisationId.parse("other-supplier");
  static final OrganisationId AUDITOR = OrganisationId.parse("auditor");
  static final ContractId ONE = ContractId.parse("C-01");
  static final ContractId TWO = ContractId.parse("C-02");
  static final LocalDate START = LocalDate.of(2024, 1, 1);
  static final LocalDate END = LocalDate.of(2024, 12, 31);
  static final LocalDate AFTER = LocalDate.of(2026, 3, 1);

  private final List<LifecycleEvent> events = new ArrayList<>();
  private ValuationOptions options =
      ValuationOptions.defaults().withPolicy(AggregationPolicy.FRAMEWORK_TOTAL);
  private AsOf asOf = AsOf.of(AFTER);
  private int next = 1;

  static ProxyTable table() {
    return table(Permission.PERMITTED);
  }

  static ProxyTable table(Permission commercial) {
    return ProxyTable.builder(
            EDITION, Licence.of("made up", "nobody", Map.of(LicensedUse.COMMERCIAL, commercial)))
        .coverage(Coverage.COMPLETE)
        .rows(
            List.of(
                row("HOURS", "volunteering-hour", Nature.FLOW, Direction.INCREASE, "16.07"),
                row("WEEKS", "week", Nature.FLOW, Direction.INCREASE, "207.40"),
                ProxyValue.builder(
                        measure(
                            "SPEND",
                            "gbp-spent",
                            Nature.FLOW,
                            Direction.INCREASE,
                            ValueKind.LOCAL_MULTIPLIER),
                        Citation.of("made up"),
                        EvidenceGrade.ASSUMED)
                    .value(new BigDecimal("0.09"))
                    .build(),
                row("JOBS", "fte", Nature.LEVEL, Direction.INCREASE, "1000"),
                row("INCIDENTS", "incident", Nature.LEVEL, Direction.DECREASE, "500"),
                row("SHARE", "share", Nature.SHARE, Direction.INCREASE, "20000"),
                row("FALLING", "mile", Nature.FLOW, Direction.DECREASE, "2"),
                ProxyValue.builder(
                        measure(
                            "NOTED",
                            "count",
                            Nature.FLOW,
                            Direction.INCREASE,
                            ValueKind.RECORD_ONLY),
                        Citation.of("made up"),
                        EvidenceGrade.ASSUMED)
                    .build(),
                ProxyValue.builder(
                        measure(
                            "UNVALUED",
                            "tco2e",
                            Nature.FLOW,
                            Direction.INCREASE,
                            ValueKind.FINANCIAL),
                        Citation.of("made up"),
                        EvidenceGrade.ASSUMED)
                    .build(),
                ProxyValue.builder(
                        measure(
                            "HIRE", "fte", Nature.FLOW, Direction.INCREASE, ValueKind.FINANCIAL),
                        Citation.of("made up"),
                        EvidenceGrade.ASSUMED)
                    .value(new BigDecimal("13636"))
                    .excludes(List.of(MeasureId.parse("WEEKS")))
                    .perhapsExcludes(List.of(MeasureId.parse("HOURS")))
                    .build()))
        .build();
  }

  private static ProxyValue row(
      String id, String unit, Nature nature, Direction direction, String value) {
    return ProxyValue.builder(
            measure(id, unit, nature, direction, ValueKind.FINANCIAL),
            Citation.of("made up for tests"),
            EvidenceGrade.ASSUMED)
        .value(new BigDecimal(value))
        .build();
  }

  private static Measure measure(
      String id, String unit, Nature nature, Direction direction, ValueKind kind) {
    Theme theme = new Theme(ThemeId.parse("theme"), "A theme");
    return new Measure(
        MeasureId.parse(id),
        "Measure " + id,
        new Outcome(OutcomeId.parse("outcome"), "An outcome", theme),
        MeasureUnit.of(unit),
        nature,
        direction,
        kind);
  }

  static Register register() {
    return Register.builder()
        .organisations(
            List.of(
                new Organisation(COUNCIL, "Council"),
                new Organisation(SUPPLIER, "Supplier"),
                new Organisation(OTHER, "Other supplier"),
                new Organisation(AUDITOR, "Auditor")))
        .directorates(List.of(new Directorate(DirectorateId.parse("place"), "Place", COUNCIL)))
        .departments(
            List.of(
                new Department(DepartmentId.parse("roads"), "Roads", DirectorateId.parse("place"))))
        .contracts(List.of(contract(ONE, SUPPLIER), contract(TWO, OTHER)))
        .priorities(
            List.of(
                Priority.of(
                    PriorityId.parse("young"),
                    "Young people",
                    List.of(),
                    List.of(MeasureId.parse("WEEKS")))))
        .build();
  }

  private static Contract contract(ContractId id, OrganisationId supplier) {
    return Contract.builder(id)
        .title("Contract " + id)
        .between(COUNCIL, supplier)
        .period(new Period(START, END))
        .edition(EDITION)
        .department(DepartmentId.parse("roads"))
        .value(new ContractValue(Quantity.of("100000", "GBP"), VatBasis.NET))
        .build();
  }

  Fixture options(ValuationOptions newOptions) {
    this.options = newOptions;
    return this;
  }

  ValuationOptions options() {
    return options;
  }

  Fixture asOf(LocalDate day) {
    this.asOf = AsOf.of(day);
    return this;
  }

  RecordId promise(String measure, String quantity, String unit) {
    RecordId id = id("P");
    events.add(
        Commitment.of(id, ONE, MeasureId.parse(measure), Quantity.of(quantity, unit), START));
    return id;
  }

  public RecordId deliver(String measure, String quantity, String unit) {
    return deliver(ONE, SUPPLIER, measure, quantity, unit, null, null);
  }

  RecordId deliver(
      ContractId contract,
      OrganisationId by,
      String measure,
      String quantity,
      String unit,
      String activity,
      String beneficiary) {
    RecordId id = id("D");
    events.add(
        new Delivery(
            id,
            contract,
            MeasureId.parse(measure),
            Quantity.of(quantity, unit),
            LocalDate.of(2024, 6, 1).plusDays(next),
            by,
            Optional.ofNullable(activity),
            Optional.ofNullable(beneficiary),
            List.of(),
            Optional.empty()));
    return id;
  }

  public RecordId observe(
      String measure,
      MeasurementPoint point,
      String quantity,
      String unit,
      String on,
      String... evidence) {
    return observeBy(SUPPLIER, "reader", measure, point, quantity, unit, on, evidence);
  }

  RecordId observeBy(
      OrganisationId by,
      String observer,
      String measure,
      MeasurementPoint point,
      String quantity,
      String unit,
      String on,
      String... evidence) {
    RecordId id = id("O");
    events.add(
        Observation.builder(id, ONE, MeasureId.parse(measure), point)
            .observed(Quantity.of(quantity, unit), LocalDate.parse(on), by)
            .observer(observer)
            .evidence(List.of(evidence))
            .build());
    return id;
  }

  RecordId verify(RecordId target, VerificationState state, String quantity, String unit) {
    RecordId id = id("V");
    events.add(
        Verification.builder(id, ONE, target)
            .found(state, Quantity.of(quantity, unit), LocalDate.of(2026, 2, 1))
            .by(state == VerificationState.WITHDRAWN ? SUPPLIER : AUDITOR, Independence.INTERNAL)
            .reason("looked at the sheets")
            .build());
    return id;
  }

  private RecordId id(String prefix) {
    return RecordId.parse(prefix + "-" + next++);
  }

  Portfolio portfolio() {
    LifecycleLog log = LifecycleLog.empty();
    List<LifecycleEvent> ordered = new ArrayList<>(events);
    ordered.sort(Comparator.comparing(LifecycleEvent::occurredOn));
    for (LifecycleEvent event : ordered) {
      log = log.append(event.occurredOn(), event);
    }
    return Portfolio.of(register(), log, asOf).orThrow();
  }

  public Result<Valuation> value() {
    return value(table());
  }

  Result<Valuation> value(ProxyTable table) {
    return ValuationCalculator.of(ProxyCatalogue.of(() -> List.of(table)))
        .withOptions(options)
        .calculate(portfolio());
  }

  static String total(Valuation valuation, MeasurementPoint point, StateGroup state) {
    return valuation.policyTotal(point, state).value().value().toPlainString();
  }
}
