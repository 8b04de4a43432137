package io.github.socialvalue4j.calculate.portfolio;

import io.github.socialvalue4j.calculate.valuation.Dimension;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.party.Department;
import io.github.socialvalue4j.model.party.DepartmentId;
import io.github.socialvalue4j.model.party.Directorate;
import io.github.socialvalue4j.model.party.DirectorateId;
import io.github.socialvalue4j.model.party.Organisation;
import io.github.socialvalue4j.model.party.OrganisationId;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * Which contracts are looked at: all, or those of one commissioning organisation, directorate or
 * department. Immutable and thread-safe.
 *
 * @param dimension all, organisation, directorate or department
 * @param id which; {@code all} for all
 */
public record Scope(Dimension dimension, String id) {
  private static final Scope WHOLE = new Scope(Dimension.ALL, "all");

  /** Checks the dimension. */
  public Scope {
    Objects.requireNonNull(id, "id");
    boolean fits =
        switch (dimension) {
          case ALL, ORGANISATION, DIRECTORATE, DEPARTMENT -> true;
          default -> false;
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "A scope is all, an organisation, a directorate or a department, not a "
              + dimension.code());
    }
  }

  /** Every contract. */
  public static Scope whole() {
    return WHOLE;
  }

  /** The contracts that an organisation commissioned. */
  public static Scope of(OrganisationId organisation) {
    return new Scope(Dimension.ORGANISATION, organisation.value());
  }

  /** The contracts of a directorate's departments. */
  public static Scope of(DirectorateId directorate) {
    return new Scope(Dimension.DIRECTORATE, directorate.value());
  }

  /** The contracts of a department. */
  public static Scope of(DepartmentId department) {
    return new Scope(Dimension.DEPARTMENT, department.value());
  }

  /** The contracts that lie in it, by id. */
  Collection<Contract> contracts(Register register) {
    return switch (dimension) {
      case ORGANISATION -> register.contractsOf(OrganisationId.parse(id));
      case DIRECTORATE -> register.contractsOf(DirectorateId.parse(id));
      case DEPARTMENT -> register.contractsOf(DepartmentId.parse(id));
      default -> register.contracts().values();
    };
  }

  /**
   * What people call it: the name of the organisation, directorate or department, if it has one.
   */
  public String name(Register register) {
    return switch (dimension) {
      case ORGANISATION ->
          Optional.ofNullable(register.organisations().get(OrganisationId.parse(id)))
              .map(Organisation::name)
              .orElse(id);
      case DIRECTORATE ->
          Optional.ofNullable(register.directorates().get(DirectorateId.parse(id)))
              .map(Directorate::name)
              .orElse(id);
      case DEPARTMENT ->
          Optional.ofNullable(register.departments().get(DepartmentId.parse(id)))
              .map(Department::name)
              .orElse(id);
      default -> "All contracts";
    };
  }

  @Override
  public String toString() {
    return dimension == Dimension.ALL ? "all" : dimension.code() + " " + id;
  }
}
