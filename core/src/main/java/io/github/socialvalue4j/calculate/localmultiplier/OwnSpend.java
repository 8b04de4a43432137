package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.place.AreaId;
import java.util.List;
import java.util.Objects;

/**
 * The bridge from a spend baseline to a ledger of rounds. It carries one way only: a council's own
 * spend is its round 1, and the part of it that went to local suppliers is its round 2. A baseline
 * says nothing of what those suppliers spend again, so round 3 has bounds and no estimate until
 * they are surveyed. Immutable and thread-safe.
 *
 * @param area what local meant in the baseline
 * @param total all spend of the baseline
 * @param local of it, to suppliers in the area
 * @param unknown of it, to suppliers whose place is not known
 * @param owner whose money round 1 is
 */
public record OwnSpend(AreaId area, Figure total, Figure local, Figure unknown, Owner owner)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public OwnSpend {
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(total, "total");
    Objects.requireNonNull(local, "local");
    Objects.requireNonNull(unknown, "unknown");
    Objects.requireNonNull(owner, "owner");
  }

  /** Whose money round 1 is. */
  public enum Owner {
    /** The council's own spend: its payments are what it did with round 1. */
    COUNCIL,
    /** A supplier's income: what the council pays to others says nothing of it. */
    SUPPLIER
  }

  /**
   * The ledger of these payments.
   *
   * <p>Fails on {@code multiplier.not-own-spend} if round 1 is anything but the council's own
   * spend, on {@code multiplier.negative-amount}, on {@code multiplier.other-unit}, and on {@code
   * multiplier.parts-exceed-total} if more went to local and unknown suppliers than was spent. The
   * council itself counts as being in the area.
   *
   * @param id names the ledger
   */
  public Result<RoundsLedger> ledger(String id) {
    Problems problems = new Problems();
    if (owner != Owner.COUNCIL) {
      problems.add(MultiplierFaults.NOT_OWN_SPEND.at(ProblemPath.root().child(id)));
    }
    check(ProblemPath.root().child(id), problems);
    return problems.toResult(
        () ->
            RoundsLedger.of(
                id,
                area,
                true,
                total,
                List.of(
                    new Outlay(
                        "local-suppliers",
                        PayeeKind.SUPPLIER,
                        local,
                        Locality.LOCAL,
                        new Respend.NotAnswered()),
                    new Outlay(
                        "suppliers-of-unknown-place",
                        PayeeKind.SUPPLIER,
                        unknown,
                        Locality.UNKNOWN,
                        new Respend.NotAnswered()),
                    new Outlay(
                        "suppliers-outside",
                        PayeeKind.SUPPLIER,
                        Figure.difference(
                            "To suppliers outside",
                            total,
                            Figure.sum("Local and unknown", total.unit(), List.of(local, unknown))),
                        Locality.OUTSIDE,
                        new Respend.NotAnswered()))));
  }

  private void check(ProblemPath path, Problems problems) {
    boolean isOneMoney = true;
    for (Figure amount : List.of(total, local, unknown)) {
      if (!amount.unit().equals(total.unit())) {
        isOneMoney = false;
        problems.add(
            MultiplierFaults.SPEND_IN_OTHER_UNIT.at(
                path, amount.label(), amount.unit(), total.unit()));
      }
      if (amount.value().signum() < 0) {
        problems.add(MultiplierFaults.NEGATIVE_SPEND.at(path, amount.label(), amount.quantity()));
      }
    }
    if (isOneMoney && local.value().add(unknown.value()).compareTo(total.value()) > 0) {
      problems.add(MultiplierFaults.PARTS.at(path, total.quantity()));
    }
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
