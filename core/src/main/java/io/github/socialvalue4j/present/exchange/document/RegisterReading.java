package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.Priority;
import io.github.socialvalue4j.model.contract.PriorityId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.ThemeId;
import io.github.socialvalue4j.model.lifecycle.LifecycleCodes;
import io.github.socialvalue4j.model.party.Department;
import io.github.socialvalue4j.model.party.DepartmentId;
import io.github.socialvalue4j.model.party.Directorate;
import io.github.socialvalue4j.model.party.DirectorateId;
import io.github.socialvalue4j.model.party.Organisation;
import io.github.socialvalue4j.model.party.OrganisationId;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.place.OutwardCode;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument.AreaPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads everybody and everything that the records of a portfolio refer to. What is faulty is
 * reported and left out, and the register is made of the rest, so that the records can still be
 * checked against it.
 */
final class RegisterReading {
  private final Faults faults;
  private final Directory<OrganisationId, Organisation> organisations;
  private final Directory<DirectorateId, Directorate> directorates;
  private final Directory<DepartmentId, Department> departments;
  private final Directory<AreaId, Area> areas;
  private final Directory<PriorityId, Priority> priorities;
  private final Directory<ContractId, Contract> contracts;

  private RegisterReading(Faults faults) {
    this.faults = faults;
    this.organisations = directory("organisation", "organisations", OrganisationId::parse);
    this.directorates = directory("directorate", "directorates", DirectorateId::parse);
    this.departments = directory("department", "departments", DepartmentId::parse);
    this.areas = directory("area", "areas", AreaId::parse);
    this.priorities = directory("priority", "priorities", PriorityId::parse);
    this.contracts = directory("contract", "contracts", ContractId::parse);
  }

  private <I, V> Directory<I, V> directory(String kind, String list, Function<String, I> parser) {
    return new Directory<>(kind, ProblemPath.root().child(list), parser, faults);
  }

  static RegisterReading of(PortfolioDocument document, ProxyCatalogue catalogue, Faults faults) {
    RegisterReading reading = new RegisterReading(faults);
    reading.people(document);
    reading.places(document);
    reading.contracts(document, catalogue);
    PriorityCheck.check(
        document.priorities(),
        reading.areContractsReadable() ? reading.contracts.values() : List.of(),
        catalogue,
        faults);
    return reading;
  }

  private void people(PortfolioDocument document) {
    organisations.each(
        document.organisations(),
        (part, place) ->
            organisations
                .declare(part.id(), place)
                // A name that is missing is reported; the id can be referred to all the same.
                .flatMap(id -> faults.make(place, () -> new Organisation(id, named(part.name()))))
                .ifPresent(made -> organisations.put(made.id(), made)));
    directorates.each(
        document.directorates(),
        (part, place) -> {
          Optional<DirectorateId> id = directorates.declare(part.id(), place);
          Optional<OrganisationId> of =
              organisations.refer(
                  part.organisation(),
                  place.child("organisation"),
                  LifecycleCodes.UNKNOWN_ORGANISATION);
          if (id.isPresent() && of.isPresent()) {
            faults
                .make(place, () -> new Directorate(id.get(), named(part.name()), of.get()))
                .ifPresent(made -> directorates.put(made.id(), made));
          }
        });
    departments.each(
        document.departments(),
        (part, place) -> {
          Optional<DepartmentId> id = departments.declare(part.id(), place);
          Optional<DirectorateId> of =
              directorates
                  .refer(part.directorate(), place.child("directorate"), ReferenceCodes.DIRECTORATE)
                  .filter(directorates::isReadable);
          if (id.isPresent() && of.isPresent()) {
            faults
                .make(place, () -> new Department(id.get(), named(part.name()), of.get()))
                .ifPresent(made -> departments.put(made.id(), made));
          }
        });
  }

  static String named(@Nullable String name) {
    return name == null || name.isBlank() ? "?" : name;
  }

  private void places(PortfolioDocument document) {
    areas.each(
        document.areas(),
        (part, place) ->
            areas
                .declare(part.id(), place)
                .flatMap(id -> area(id, part, place, faults))
                .ifPresent(made -> areas.put(made.id(), made)));
    priorities.each(
        document.priorities(),
        (part, place) ->
            priorities
                .declare(part.id(), place)
                .flatMap(
                    id ->
                        faults.make(
                            place,
                            () ->
                                Priority.of(
                                    id,
                                    named(part.title()),
                                    ids(part.themes(), place.child("themes"), ThemeId::parse),
                                    ids(
                                        part.measures(),
                                        place.child("measures"),
                                        MeasureId::parse))))
                .ifPresent(made -> priorities.put(made.id(), made)));
  }

  static Optional<Area> area(AreaId id, AreaPart part, ProblemPath place, Faults faults) {
    List<OutwardCode> codes =
        ids(part.outwardCodes(), place.child("outwardCodes"), OutwardCode::parse, faults);
    return faults.make(place, () -> Area.of(id, named(part.name()), codes));
  }

  private <T> List<T> ids(
      @Nullable List<@Nullable String> texts, ProblemPath place, Function<String, T> parser) {
    return ids(texts, place, parser, faults);
  }

  private static <T> List<T> ids(
      @Nullable List<@Nullable String> texts,
      ProblemPath place,
      Function<String, T> parser,
      Faults faults) {
    List<T> ids = new ArrayList<>();
    int count = texts == null ? 0 : texts.size();
    for (int i = 0; i < count && texts != null; i++) {
      faults.read(place.index(i), texts.get(i), parser).ifPresent(ids::add);
    }
    return ids;
  }

  private void contracts(PortfolioDocument document, ProxyCatalogue catalogue) {
    ContractReading reading =
        new ContractReading(organisations, departments, areas, catalogue, faults);
    contracts.each(
        document.contracts(),
        (part, place) -> {
          Optional<ContractId> id = contracts.declare(part.id(), place);
          reading.read(id, part, place).ifPresent(c -> contracts.put(c.id(), c));
        });
  }

  private boolean areContractsReadable() {
    return !contracts.hasGaps() && contracts.values().size() == contracts.places().size();
  }

  /** Where the contracts stand. */
  Map<ContractId, ProblemPath> contractPlaces() {
    return contracts.places();
  }

  /** Whether records of this contract can be checked against the register. */
  boolean isLost(ContractId id) {
    return contracts.isDeclared(id) ? !contracts.isReadable(id) : contracts.hasGaps();
  }

  /** Whether an organisation that is not declared may be one that could not be read. */
  boolean mayLackOrganisations() {
    return organisations.hasGaps();
  }

  /** The register of what could be read. */
  Register register() {
    return Register.builder()
        .organisations(organisations.values())
        .directorates(directorates.values())
        .departments(departments.values())
        .areas(areas.values())
        .priorities(priorities.values())
        .contracts(contracts.values())
        .build();
  }
}
