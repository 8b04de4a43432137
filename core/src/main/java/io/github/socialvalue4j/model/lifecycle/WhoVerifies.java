package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.evidence.LookAlike;
import io.github.socialvalue4j.basis.problem.Fault;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.party.OrganisationId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where the verifiers of a contract stand. The commissioner may look at what is claimed, and says
 * {@code internal}. Whoever supplies under the contract, or claims under it, gains by what another
 * claims there: what such a verifier confirms counts, and is named.
 */
final class WhoVerifies {
  private final Register register;
  private final LogView view;
  private final Function<RecordId, ProblemPath> paths;
  private final Problems problems;
  private final Map<RecordId, Claim> claims = new HashMap<>();
  private final Map<ContractId, Set<String>> claimants = new HashMap<>();

  WhoVerifies(
      Register register, LogView view, Function<RecordId, ProblemPath> paths, Problems problems) {
    this.register = register;
    this.view = view;
    this.paths = paths;
    this.problems = problems;
  }

  void check() {
    for (LifecycleEvent event : view.standing()) {
      if (event instanceof Claim claim) {
        claims.put(event.id(), claim);
        claimants
            .computeIfAbsent(event.contract(), c -> new HashSet<>())
            .add(ClaimBook.who(claim.claimant()));
      }
    }
    for (Verification verification : view.standing(Verification.class)) {
      Optional.ofNullable(register.contracts().get(verification.contract()))
          .ifPresent(contract -> check(verification, contract));
    }
  }

  private void check(Verification verification, Contract contract) {
    boolean isSupplier = isOne(verification.by(), contract.supplier());
    boolean isParty = isSupplier || isOne(verification.by(), contract.commissioner());
    if (isParty && verification.independence() == Independence.INDEPENDENT) {
      problems.add(
          LifecycleFaults.NOT_INDEPENDENT.at(
              paths.apply(verification.id()).child("independence"),
              verification.by(),
              contract.id()));
      return;
    }
    Claim claim = claims.get(verification.target());
    if (claim == null) {
      return;
    }
    boolean confirmsAnother =
        verification.state().isVerdict()
            && verification.state().isDelivered()
            && !isOne(verification.by(), claim.claimant());
    if (confirmsAnother && isOneName(verification.by(), claim.claimant())) {
      problems.add(
          LifecycleFaults.BY_SAME_NAME.at(
              paths.apply(verification.id()).child("by"),
              verification.id(),
              verification.by(),
              claim.claimant(),
              claim.id()));
    }
    // Who commissions for itself is on both sides, and says internal as any commissioner does.
    boolean commissions = isOne(verification.by(), contract.commissioner());
    if (!confirmsAnother || commissions) {
      return;
    }
    if (isSupplier) {
      say(LifecycleFaults.BY_SUPPLIER, verification, claim);
    } else if (claimants
        .getOrDefault(contract.id(), Set.of())
        .contains(ClaimBook.who(verification.by()))) {
      say(LifecycleFaults.BY_FELLOW_CLAIMANT, verification, claim);
    }
  }

  private void say(Fault fault, Verification verification, Claim claim) {
    problems.add(
        fault.at(
            paths.apply(verification.id()).child("by"),
            verification.id(),
            verification.by(),
            verification.contract(),
            claim.claimant(),
            claim.id()));
  }

  private boolean isOneName(OrganisationId one, OrganisationId other) {
    Optional<String> name = name(one);
    return name.isPresent() && name.equals(name(other));
  }

  private Optional<String> name(OrganisationId id) {
    return Optional.ofNullable(register.organisations().get(id)).map(o -> LookAlike.of(o.name()));
  }

  private static boolean isOne(OrganisationId one, OrganisationId other) {
    return ClaimBook.who(one).equals(ClaimBook.who(other));
  }
}
