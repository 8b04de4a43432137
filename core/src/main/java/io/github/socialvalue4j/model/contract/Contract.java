package io.github.socialvalue4j.model.contract;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.party.DepartmentId;
import io.github.socialvalue4j.model.party.OrganisationId;
import io.github.socialvalue4j.model.place.AreaId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A contract, grant, planning obligation or partnership activity: who commissioned it, who delivers
 * it, what it is worth, when its three points are due, and the edition of the proxy table it was
 * let under, to which it stays pinned. Immutable and thread-safe; made by {@link #builder}.
 */
public final class Contract implements DocumentOnly {
  private final ContractId id;
  private final String title;
  private final ContractKind kind;
  private final OrganisationId commissioner;
  private final OrganisationId supplier;
  private final Period period;
  private final Edition edition;
  private final PointSchedule schedule;
  private final @Nullable DepartmentId department;
  private final @Nullable ContractValue value;
  private final @Nullable AreaId area;
  private final String note;

  private Contract(Builder builder) {
    this.id = builder.id;
    this.title = Objects.requireNonNull(builder.title, "title");
    this.kind = Objects.requireNonNull(builder.kind, "kind");
    this.commissioner = Objects.requireNonNull(builder.commissioner, "commissioner");
    this.supplier = Objects.requireNonNull(builder.supplier, "supplier");
    this.period = Objects.requireNonNull(builder.period, "period");
    this.edition = Objects.requireNonNull(builder.edition, "edition");
    this.schedule = builder.schedule == null ? PointSchedule.of(this.period) : builder.schedule;
    this.department = builder.department;
    this.value = builder.value;
    this.area = builder.area;
    this.note = builder.note;
    if (title.isBlank()) {
      throw new IllegalArgumentException("A contract needs a title, but " + id + " has none");
    }
  }

  /** A builder. */
  public static Builder builder(ContractId id) {
    return new Builder(id);
  }

  /** Its id. */
  public ContractId id() {
    return id;
  }

  /** For people. */
  public String title() {
    return title;
  }

  /** What sort of agreement it is. */
  public ContractKind kind() {
    return kind;
  }

  /** Who commissioned it. */
  public OrganisationId commissioner() {
    return commissioner;
  }

  /** Who delivers it. */
  public OrganisationId supplier() {
    return supplier;
  }

  /** From when to when it runs. */
  public Period period() {
    return period;
  }

  /** The edition it was let under. */
  public Edition edition() {
    return edition;
  }

  /** When its three points are due. */
  public PointSchedule schedule() {
    return schedule;
  }

  /** The department that manages it, if one is named. */
  public Optional<DepartmentId> department() {
    return Optional.ofNullable(department);
  }

  /** What it is worth, if that is known. */
  public Optional<ContractValue> value() {
    return Optional.ofNullable(value);
  }

  /** The area that counts as local for it, if one was declared. */
  public Optional<AreaId> area() {
    return Optional.ofNullable(area);
  }

  /** What a reader must know of it, or the empty text. */
  public String note() {
    return note;
  }

  @Override
  public String toString() {
    return ShortText.of(id + " " + title);
  }

  /** Collects the parts of a contract. */
  public static final class Builder implements DocumentOnly {
    private final ContractId id;
    private @Nullable String title;
    private @Nullable ContractKind kind = ContractKind.CONTRACT;
    private @Nullable OrganisationId commissioner;
    private @Nullable OrganisationId supplier;
    private @Nullable Period period;
    private @Nullable Edition edition;
    private @Nullable PointSchedule schedule;
    private @Nullable DepartmentId department;
    private @Nullable ContractValue value;
    private @Nullable AreaId area;
    private String note = "";

    private Builder(ContractId id) {
      this.id = Objects.requireNonNull(id, "id");
    }

    /** For people; required. */
    public Builder title(String newTitle) {
      this.title = newTitle;
      return this;
    }

    /** What sort of agreement it is; a contract unless set. */
    public Builder kind(ContractKind newKind) {
      this.kind = newKind;
      return this;
    }

    /** Who commissioned it and who delivers it; required. */
    public Builder between(OrganisationId newCommissioner, OrganisationId newSupplier) {
      this.commissioner = newCommissioner;
      this.supplier = newSupplier;
      return this;
    }

    /** From when to when it runs; required. */
    public Builder period(Period newPeriod) {
      this.period = newPeriod;
      return this;
    }

    /** The edition it is pinned to; required. */
    public Builder edition(Edition newEdition) {
      this.edition = newEdition;
      return this;
    }

    /** When its points are due; by {@link PointSchedule#of} unless set. */
    public Builder schedule(PointSchedule newSchedule) {
      this.schedule = newSchedule;
      return this;
    }

    /** The department that manages it. */
    public Builder department(DepartmentId newDepartment) {
      this.department = newDepartment;
      return this;
    }

    /** What it is worth. */
    public Builder value(ContractValue newValue) {
      this.value = newValue;
      return this;
    }

    /** The area that counts as local for it. */
    public Builder area(AreaId newArea) {
      this.area = newArea;
      return this;
    }

    /** What a reader must know of it. */
    public Builder note(String newNote) {
      this.note = Objects.requireNonNull(newNote, "note");
      return this;
    }

    /**
     * The contract.
     *
     * @throws NullPointerException if a required part is missing; it names the part
     * @throws IllegalArgumentException if the title is blank
     */
    public Contract build() {
      return new Contract(this);
    }

    @Override
    public String toString() {
      return ShortText.of("builder of contract " + id);
    }
  }
}
