package io.github.socialvalue4j.model.contract;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.model.party.Department;
import io.github.socialvalue4j.model.party.DepartmentId;
import io.github.socialvalue4j.model.party.Directorate;
import io.github.socialvalue4j.model.party.DirectorateId;
import io.github.socialvalue4j.model.party.Organisation;
import io.github.socialvalue4j.model.party.OrganisationId;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.model.place.AreaId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Everybody and everything that the records of a portfolio refer to: organisations (a council is
 * one of them), directorates, departments, areas, contracts and priorities. Every reference inside
 * it resolves. Immutable and thread-safe; made by {@link #builder}.
 */
public final class Register implements DocumentOnly {
  private final SortedMap<OrganisationId, Organisation> organisations;
  private final SortedMap<DirectorateId, Directorate> directorates;
  private final SortedMap<DepartmentId, Department> departments;
  private final SortedMap<AreaId, Area> areas;
  private final SortedMap<ContractId, Contract> contracts;
  private final SortedMap<PriorityId, Priority> priorities;
  private final Map<OrganisationId, List<Contract>> byCommissioner = new HashMap<>();
  private final Map<DirectorateId, List<Contract>> byDirectorate = new HashMap<>();
  private final Map<DepartmentId, List<Contract>> byDepartment = new HashMap<>();

  private Register(Builder builder) {
    this.organisations = copy(builder.organisations);
    this.directorates = copy(builder.directorates);
    this.departments = copy(builder.departments);
    this.areas = copy(builder.areas);
    this.contracts = copy(builder.contracts);
    this.priorities = copy(builder.priorities);
    directorates.values().forEach(d -> require("organisation", d.organisation(), organisations));
    departments.values().forEach(d -> require("directorate", d.directorate(), directorates));
    for (Contract contract : contracts.values()) {
      require("organisation", contract.commissioner(), organisations);
      require("organisation", contract.supplier(), organisations);
      contract.department().ifPresent(d -> require("department", d, departments));
      contract.area().ifPresent(a -> require("area", a, areas));
      put(byCommissioner, contract.commissioner(), contract);
      contract.department().ifPresent(d -> put(byDepartment, d, contract));
      directorateOf(contract).ifPresent(d -> put(byDirectorate, d, contract));
    }
  }

  private static <K> void put(Map<K, List<Contract>> groups, K key, Contract contract) {
    groups.computeIfAbsent(key, k -> new ArrayList<>()).add(contract);
  }

  private static <K, V> SortedMap<K, V> copy(SortedMap<K, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  private static <K, V> V require(String kind, K id, SortedMap<K, V> where) {
    V found = where.get(id);
    if (found == null) {
      throw new UnknownIdException(
          kind,
          id.toString(),
          "the register",
          where.keySet().stream().map(Object::toString).toList());
    }
    return found;
  }

  /** A builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The organisations, by id. */
  public SortedMap<OrganisationId, Organisation> organisations() {
    return organisations;
  }

  /** The directorates, by id. */
  public SortedMap<DirectorateId, Directorate> directorates() {
    return directorates;
  }

  /** The departments, by id. */
  public SortedMap<DepartmentId, Department> departments() {
    return departments;
  }

  /** The areas, by id. */
  public SortedMap<AreaId, Area> areas() {
    return areas;
  }

  /** The contracts, by id. */
  public SortedMap<ContractId, Contract> contracts() {
    return contracts;
  }

  /** The priorities, by id. */
  public SortedMap<PriorityId, Priority> priorities() {
    return priorities;
  }

  /**
   * A contract.
   *
   * @throws UnknownIdException if it is not here; the message lists the nearest ids
   */
  public Contract contract(ContractId id) {
    return require("contract", id, contracts);
  }

  /** The directorate that a contract's department belongs to, if it has a department. */
  public Optional<DirectorateId> directorateOf(Contract contract) {
    return contract.department().map(d -> require("department", d, departments).directorate());
  }

  /** The contracts that an organisation commissioned, by id. */
  public List<Contract> contractsOf(OrganisationId commissioner) {
    return List.copyOf(byCommissioner.getOrDefault(commissioner, List.of()));
  }

  /** The contracts of a directorate's departments, by id. */
  public List<Contract> contractsOf(DirectorateId directorate) {
    return List.copyOf(byDirectorate.getOrDefault(directorate, List.of()));
  }

  /** The contracts of a department, by id. */
  public List<Contract> contractsOf(DepartmentId department) {
    return List.copyOf(byDepartment.getOrDefault(department, List.of()));
  }

  /** Collects the parts of a register. */
  public static final class Builder implements DocumentOnly {
    private final SortedMap<OrganisationId, Organisation> organisations = new TreeMap<>();
    private final SortedMap<DirectorateId, Directorate> directorates = new TreeMap<>();
    private final SortedMap<DepartmentId, Department> departments = new TreeMap<>();
    private final SortedMap<AreaId, Area> areas = new TreeMap<>();
    private final SortedMap<ContractId, Contract> contracts = new TreeMap<>();
    private final SortedMap<PriorityId, Priority> priorities = new TreeMap<>();

    private Builder() {}

    /** Adds organisations. */
    public Builder organisations(Collection<Organisation> more) {
      return add(more, Organisation::id, organisations, "organisation");
    }

    /** Adds directorates. */
    public Builder directorates(Collection<Directorate> more) {
      return add(more, Directorate::id, directorates, "directorate");
    }

    /** Adds departments. */
    public Builder departments(Collection<Department> more) {
      return add(more, Department::id, departments, "department");
    }

    /** Adds areas. */
    public Builder areas(Collection<Area> more) {
      return add(more, Area::id, areas, "area");
    }

    /** Adds contracts. */
    public Builder contracts(Collection<Contract> more) {
      return add(more, Contract::id, contracts, "contract");
    }

    /** Adds priorities. */
    public Builder priorities(Collection<Priority> more) {
      return add(more, Priority::id, priorities, "priority");
    }

    private <K, V> Builder add(
        Collection<V> more, Function<V, K> id, SortedMap<K, V> to, String kind) {
      for (V one : more) {
        if (to.put(id.apply(one), one) != null) {
          throw new IllegalArgumentException("Two of one id: " + kind + " " + id.apply(one));
        }
      }
      return this;
    }

    /**
     * The register.
     *
     * @throws UnknownIdException if something refers to what is not here
     */
    public Register build() {
      return new Register(this);
    }

    @Override
    public String toString() {
      return ShortText.of("builder of a register");
    }
  }

  @Override
  public String toString() {
    return ShortText.of(
        "register of "
            + ShortText.count(contracts.size(), "contract")
            + ", "
            + ShortText.count(organisations.size(), "organisation"));
  }
}
