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
import java.util.Objects;

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

  /** Whether a contract lies in it. */
  boolean contains(Contract contract, Register register) {
    return switch (dimension) {
      case ORGANISATION -> contract.commissioner().value().equals(id);
      case DIRECTORATE ->
          register.directorateOf(contract).filter(d -> d.value().equals(id)).isPresent();
      case DEPARTMENT -> contract.department().filter(d -> d.value().equals(id)).isPresent();
      default -> true;
    };
  }

  /**
   * What people call it: the name of the organisation, directorate or department, if it has one.
   */
  public String name(Register register) {
    return switch (dimension) {
      case ORGANISATION ->
          register.organisations().values().stream()
              .filter(o -> o.id().value().equals(id))
              .map(Organisation::name)
              .findFirst()
              .orElse(id);
      case DIRECTORATE ->
          register.directorates().values().stream()
              .filter(d -> d.id().value().equals(id))
              .map(Directorate::name)
              .findFirst()
              .orElse(id);
      case DEPARTMENT ->
          register.departments().values().stream()
              .filter(d -> d.id().value().equals(id))
              .map(Department::name)
              .findFirst()
              .orElse(id);
      default -> "All contracts";
    };
  }

  @Override
  public String toString() {
    return dimension == Dimension.ALL ? "all" : dimension.code() + " " + id;
  }
}
