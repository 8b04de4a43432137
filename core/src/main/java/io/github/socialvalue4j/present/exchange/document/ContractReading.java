package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.calculate.valuation.ValuationCodes;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.ContractKind;
import io.github.socialvalue4j.model.contract.ContractValue;
import io.github.socialvalue4j.model.contract.Period;
import io.github.socialvalue4j.model.contract.PointSchedule;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.lifecycle.LifecycleCodes;
import io.github.socialvalue4j.model.party.Department;
import io.github.socialvalue4j.model.party.DepartmentId;
import io.github.socialvalue4j.model.party.Organisation;
import io.github.socialvalue4j.model.party.OrganisationId;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument.ContractPart;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument.PeriodPart;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument.PointsPart;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument.ValuePart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads contracts against the organisations, departments and areas of their document. */
final class ContractReading {
  private final Directory<OrganisationId, Organisation> organisations;
  private final Directory<DepartmentId, Department> departments;
  private final Directory<AreaId, Area> areas;
  private final ProxyCatalogue catalogue;
  private final Faults faults;

  ContractReading(
      Directory<OrganisationId, Organisation> organisations,
      Directory<DepartmentId, Department> departments,
      Directory<AreaId, Area> areas,
      ProxyCatalogue catalogue,
      Faults faults) {
    this.organisations = organisations;
    this.departments = departments;
    this.areas = areas;
    this.catalogue = catalogue;
    this.faults = faults;
  }

  /** The contract, if everything that a register needs of it could be read. */
  Optional<Contract> read(Optional<ContractId> id, ContractPart part, ProblemPath place) {
    Optional<OrganisationId> commissioner = party(part.commissioner(), place, "commissioner");
    Optional<OrganisationId> supplier = party(part.supplier(), place, "supplier");
    Optional<DepartmentId> department =
        departments.refer(part.department(), place.child("department"), ReferenceCodes.DEPARTMENT);
    Optional<AreaId> area = areas.refer(part.area(), place.child("area"), ReferenceCodes.AREA);
    Optional<Period> period = period(part.period(), place.child("period"), faults);
    Optional<PointSchedule> points = points(part.points(), place.child("points"));
    Optional<ContractValue> value = value(part.value(), place.child("value"), faults);
    Optional<Edition> edition = edition(part.table(), place.child("table"), catalogue, faults);
    Optional<ContractKind> kind =
        faults.read(
            place.child("contractKind"),
            part.contractKind(),
            code ->
                Coded.find(ContractKind.class, code).orElseThrow(IllegalArgumentException::new));
    if (id.isEmpty()
        || commissioner.isEmpty()
        || supplier.isEmpty()
        || period.isEmpty()
        || edition.isEmpty()) {
      return Optional.empty();
    }
    Contract.Builder builder =
        Contract.builder(id.get())
            .title(RegisterReading.named(part.title()))
            .between(commissioner.get(), supplier.get())
            .period(period.get())
            .edition(edition.get())
            .note(part.note() == null ? "" : part.note());
    kind.ifPresent(builder::kind);
    points.ifPresent(builder::schedule);
    value.ifPresent(builder::value);
    department.filter(departments::isReadable).ifPresent(builder::department);
    area.filter(areas::isReadable).ifPresent(builder::area);
    return faults.make(place, builder::build);
  }

  private Optional<OrganisationId> party(@Nullable String text, ProblemPath place, String field) {
    return organisations.refer(text, place.child(field), LifecycleCodes.UNKNOWN_ORGANISATION);
  }

  static Optional<Edition> edition(
      @Nullable String text, ProblemPath place, ProxyCatalogue catalogue, Faults faults) {
    return edition(text, place, catalogue, catalogue::lacks, faults);
  }

  /**
   * An edition that a catalogue has.
   *
   * @param lacks the sentence about one that it does not have
   */
  static Optional<Edition> edition(
      @Nullable String text,
      ProblemPath place,
      ProxyCatalogue catalogue,
      Function<Edition, String> lacks,
      Faults faults) {
    Optional<Edition> edition = faults.read(place, text, Edition::parse);
    if (edition.isPresent() && catalogue.find(edition.get()).isEmpty()) {
      faults.error(
          ValuationCodes.UNKNOWN_EDITION,
          place,
          lacks.apply(edition.get()),
          "Load the edition the contract is pinned to; another edition gives another value.");
      return Optional.empty();
    }
    return edition;
  }

  private static Optional<Period> period(
      @Nullable PeriodPart part, ProblemPath place, Faults faults) {
    if (part == null) {
      return Optional.empty();
    }
    Optional<LocalDate> start = faults.read(place.child("start"), part.start(), LocalDate::parse);
    Optional<LocalDate> end = faults.read(place.child("end"), part.end(), LocalDate::parse);
    return start.isPresent() && end.isPresent()
        ? faults.make(place, () -> new Period(start.get(), end.get()))
        : Optional.empty();
  }

  private Optional<PointSchedule> points(@Nullable PointsPart part, ProblemPath place) {
    if (part == null) {
      return Optional.empty();
    }
    Optional<LocalDate> engagement =
        faults.read(place.child("engagement"), part.engagement(), LocalDate::parse);
    Optional<LocalDate> completion =
        faults.read(place.child("completion"), part.completion(), LocalDate::parse);
    Optional<LocalDate> post =
        faults.read(place.child("postCompletion"), part.postCompletion(), LocalDate::parse);
    return engagement.isPresent() && completion.isPresent() && post.isPresent()
        ? faults.make(
            place, () -> new PointSchedule(engagement.get(), completion.get(), post.get()))
        : Optional.empty();
  }

  static Optional<ContractValue> value(@Nullable ValuePart part, ProblemPath place, Faults faults) {
    if (part == null) {
      return Optional.empty();
    }
    Optional<MeasureUnit> currency =
        faults.read(place.child("currency"), part.currency(), MeasureUnit::of);
    Optional<Quantity> amount =
        faults.read(
            place.child("amount"),
            part.amount(),
            text -> Quantity.of(text, currency.orElse(MeasureUnit.GBP)));
    Optional<VatBasis> vat =
        faults.read(
            place.child("vat"),
            part.vat(),
            code -> Coded.find(VatBasis.class, code).orElseThrow(IllegalArgumentException::new));
    if (amount.isPresent() && amount.get().isZero()) {
      faults.error(
          JsonCodes.VALUE,
          place.child("amount"),
          "A contract value lies above 0.",
          "Give the value, or leave it out if it is not known.");
      return Optional.empty();
    }
    return amount.isPresent() && currency.isPresent() && vat.isPresent()
        ? faults.make(place, () -> new ContractValue(amount.get(), vat.get()))
        : Optional.empty();
  }
}
