package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.party.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * So much of a flow, delivered on a day. Its keys name the activity and the beneficiary, so that
 * the same hour, hire or pound counted twice can be found; a delivery without keys cannot be
 * checked. Immutable and thread-safe; made by {@link #builder}.
 *
 * @param id the record's id
 * @param contract under which contract
 * @param measure of which measure
 * @param quantity how much; 0 or more
 * @param occurredOn the day, or the last day of the time it covers
 * @param claimant who says so
 * @param activity the key of the activity, if it is known
 * @param beneficiary the key of the person or body it was for, if it is known
 * @param evidence what is on file for it
 * @param supersedes the delivery it corrects, if it does
 */
public record Delivery(
    RecordId id,
    ContractId contract,
    MeasureId measure,
    Quantity quantity,
    LocalDate occurredOn,
    OrganisationId claimant,
    Optional<String> activity,
    Optional<String> beneficiary,
    List<String> evidence,
    Optional<RecordId> supersedes)
    implements LifecycleEvent, Claim {
  /** Checks and copies. */
  public Delivery {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(contract, "contract");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(occurredOn, "occurredOn");
    Objects.requireNonNull(claimant, "claimant");
    Objects.requireNonNull(activity, "activity");
    Objects.requireNonNull(beneficiary, "beneficiary");
    evidence = List.copyOf(evidence);
    Objects.requireNonNull(supersedes, "supersedes");
    Quantities.requireNotNegative("delivered", quantity);
  }

  /** A builder. */
  public static Builder builder(RecordId id, ContractId contract, MeasureId measure) {
    return new Builder(id, contract, measure);
  }

  /** Whether it has a key by which a double count can be found. */
  public boolean hasKey() {
    return activity.isPresent() || beneficiary.isPresent();
  }

  /** Collects the parts of a delivery. */
  public static final class Builder implements DocumentOnly {
    private final RecordId id;
    private final ContractId contract;
    private final MeasureId measure;
    private @Nullable Quantity quantity;
    private @Nullable LocalDate on;
    private @Nullable OrganisationId claimant;
    private @Nullable String activity;
    private @Nullable String beneficiary;
    private List<String> evidence = List.of();
    private @Nullable RecordId supersedes;

    private Builder(RecordId id, ContractId contract, MeasureId measure) {
      this.id = id;
      this.contract = contract;
      this.measure = measure;
    }

    /** How much, when, and who says so; required. */
    public Builder delivered(Quantity howMuch, LocalDate when, OrganisationId by) {
      this.quantity = howMuch;
      this.on = when;
      this.claimant = by;
      return this;
    }

    /** The key of the activity. */
    public Builder activity(String key) {
      this.activity = key;
      return this;
    }

    /** The key of the person or body it was for. */
    public Builder beneficiary(String key) {
      this.beneficiary = key;
      return this;
    }

    /** What is on file for it. */
    public Builder evidence(List<String> references) {
      this.evidence = references;
      return this;
    }

    /** The delivery it corrects. */
    public Builder supersedes(RecordId earlier) {
      this.supersedes = earlier;
      return this;
    }

    /**
     * The delivery.
     *
     * @throws NullPointerException if a required part is missing; it names the part
     */
    public Delivery build() {
      return new Delivery(
          id,
          contract,
          measure,
          Objects.requireNonNull(quantity, "quantity"),
          Objects.requireNonNull(on, "occurredOn"),
          Objects.requireNonNull(claimant, "claimant"),
          Optional.ofNullable(activity),
          Optional.ofNullable(beneficiary),
          evidence,
          Optional.ofNullable(supersedes));
    }

    @Override
    public String toString() {
      return ShortText.of("builder of delivery " + id);
    }
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
