package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.party.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reading of a measure at one of the three points. Two observers may disagree; both readings are
 * kept. Immutable and thread-safe; made by {@link #builder}.
 *
 * @param id the record's id
 * @param contract under which contract
 * @param measure of which measure
 * @param point at which point
 * @param quantity the reading; 0 or more
 * @param occurredOn the day it was taken
 * @param claimant the organisation that says so
 * @param observer who took it
 * @param population how many people or things it was read from, if that is known
 * @param evidence what is on file for it
 * @param supersedes the observation it corrects, if it does
 */
public record Observation(
    RecordId id,
    ContractId contract,
    MeasureId measure,
    MeasurementPoint point,
    Quantity quantity,
    LocalDate occurredOn,
    OrganisationId claimant,
    String observer,
    Optional<Quantity> population,
    List<String> evidence,
    Optional<RecordId> supersedes)
    implements LifecycleEvent, Claim {
  /** Checks and copies. */
  public Observation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(contract, "contract");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(occurredOn, "occurredOn");
    Objects.requireNonNull(claimant, "claimant");
    Objects.requireNonNull(observer, "observer");
    Objects.requireNonNull(population, "population");
    evidence = List.copyOf(evidence);
    Objects.requireNonNull(supersedes, "supersedes");
    Quantities.requireNotNegative("observed", quantity);
    population.ifPresent(p -> Quantities.requireNotNegative("counted as population", p));
  }

  /** A builder. */
  public static Builder builder(
      RecordId id, ContractId contract, MeasureId measure, MeasurementPoint point) {
    return new Builder(id, contract, measure, point);
  }

  /** Collects the parts of an observation. */
  public static final class Builder implements DocumentOnly {
    private final RecordId id;
    private final ContractId contract;
    private final MeasureId measure;
    private final MeasurementPoint point;
    private @Nullable Quantity quantity;
    private @Nullable LocalDate on;
    private @Nullable OrganisationId claimant;
    private @Nullable String observer;
    private @Nullable Quantity population;
    private List<String> evidence = List.of();
    private @Nullable RecordId supersedes;

    private Builder(RecordId id, ContractId contract, MeasureId measure, MeasurementPoint point) {
      this.id = id;
      this.contract = contract;
      this.measure = measure;
      this.point = point;
    }

    /** The reading, when, and the organisation that says so; required. */
    public Builder observed(Quantity reading, LocalDate when, OrganisationId by) {
      this.quantity = reading;
      this.on = when;
      this.claimant = by;
      return this;
    }

    /** Who took it; the organisation unless set. */
    public Builder observer(String who) {
      this.observer = who;
      return this;
    }

    /** How many people or things it was read from. */
    public Builder population(Quantity howMany) {
      this.population = howMany;
      return this;
    }

    /** What is on file for it. */
    public Builder evidence(List<String> references) {
      this.evidence = references;
      return this;
    }

    /** The observation it corrects. */
    public Builder supersedes(RecordId earlier) {
      this.supersedes = earlier;
      return this;
    }

    /**
     * The observation.
     *
     * @throws NullPointerException if a required part is missing; it names the part
     */
    public Observation build() {
      OrganisationId by = Objects.requireNonNull(claimant, "claimant");
      return new Observation(
          id,
          contract,
          measure,
          point,
          Objects.requireNonNull(quantity, "quantity"),
          Objects.requireNonNull(on, "occurredOn"),
          by,
          observer == null ? by.value() : observer,
          Optional.ofNullable(population),
          evidence,
          Optional.ofNullable(supersedes));
    }

    @Override
    public String toString() {
      return ShortText.of("builder of observation " + id);
    }
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
