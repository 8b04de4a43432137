package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.party.OrganisationId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of a claim: so much of it was evidenced, verified, not confirmed, rejected or
 * withdrawn. Of a flow, the quantity is a part of what was claimed (90 hours of 120). Of a level or
 * a share, it is the level that was found. The claimant may withdraw, and only the claimant; the
 * claimant gives no verdict. A verdict is superseded by its own verifier, or on appeal by an
 * independent one over an internal one, with a reason. Immutable and thread-safe; made by {@link
 * #builder}.
 *
 * @param id the record's id
 * @param contract under which contract
 * @param target the delivery or observation it speaks of
 * @param state evidenced, verified, not confirmed, rejected or withdrawn
 * @param quantity how much of it
 * @param by the organisation that says so
 * @param independence where that organisation stands
 * @param reason why; required of a rejection and of an appeal
 * @param occurredOn the day
 * @param supersedes the verification it corrects, if it does
 */
public record Verification(
    RecordId id,
    ContractId contract,
    RecordId target,
    VerificationState state,
    Quantity quantity,
    OrganisationId by,
    Independence independence,
    String reason,
    LocalDate occurredOn,
    Optional<RecordId> supersedes)
    implements LifecycleEvent {
  private static final Set<VerificationState> STATES =
      EnumSet.of(
          VerificationState.EVIDENCED,
          VerificationState.VERIFIED,
          VerificationState.NOT_CONFIRMED,
          VerificationState.REJECTED,
          VerificationState.WITHDRAWN);

  /** Checks the state and the quantity. */
  public Verification {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(contract, "contract");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(independence, "independence");
    Objects.requireNonNull(occurredOn, "occurredOn");
    Objects.requireNonNull(supersedes, "supersedes");
    if (!STATES.contains(state)) {
      throw new IllegalArgumentException(
          "A verification says evidenced, verified, not confirmed, rejected or withdrawn, not "
              + state.code());
    }
    if (state == VerificationState.REJECTED && reason.isBlank()) {
      throw new IllegalArgumentException("A rejection gives its reason");
    }
    Quantities.requireNotNegative("confirmed", quantity);
  }

  /** A builder. */
  public static Builder builder(RecordId id, ContractId contract, RecordId target) {
    return new Builder(id, contract, target);
  }

  /** Collects the parts of a verification. */
  public static final class Builder implements DocumentOnly {
    private final RecordId id;
    private final ContractId contract;
    private final RecordId target;
    private @Nullable VerificationState state;
    private @Nullable Quantity quantity;
    private @Nullable OrganisationId by;
    private Independence independence = Independence.INTERNAL;
    private String reason = "";
    private @Nullable LocalDate on;
    private @Nullable RecordId supersedes;

    private Builder(RecordId id, ContractId contract, RecordId target) {
      this.id = id;
      this.contract = contract;
      this.target = target;
    }

    /** What was found, of how much, and when; required. */
    public Builder found(VerificationState newState, Quantity howMuch, LocalDate when) {
      this.state = newState;
      this.quantity = howMuch;
      this.on = when;
      return this;
    }

    /** Who found it, and where they stand; required. */
    public Builder by(OrganisationId who, Independence where) {
      this.by = who;
      this.independence = where;
      return this;
    }

    /** Why. */
    public Builder reason(String newReason) {
      this.reason = newReason;
      return this;
    }

    /** The verification it corrects. */
    public Builder supersedes(RecordId earlier) {
      this.supersedes = earlier;
      return this;
    }

    /**
     * The verification.
     *
     * @throws NullPointerException if a required part is missing; it names the part
     */
    public Verification build() {
      return new Verification(
          id,
          contract,
          target,
          Objects.requireNonNull(state, "state"),
          Objects.requireNonNull(quantity, "quantity"),
          Objects.requireNonNull(by, "by"),
          independence,
          reason,
          Objects.requireNonNull(on, "occurredOn"),
          Optional.ofNullable(supersedes));
    }

    @Override
    public String toString() {
      return ShortText.of("builder of verification " + id);
    }
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
