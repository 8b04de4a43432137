package io.github.socialvalue4j.calculate.restatement;

import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.calculate.valuation.InputPaths;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.lifecycle.Claim;
import io.github.socialvalue4j.model.lifecycle.Commitment;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.LifecycleEvent;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.model.lifecycle.LogEntry;
import io.github.socialvalue4j.model.lifecycle.Observation;
import io.github.socialvalue4j.model.lifecycle.Verification;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The same contracts and records as if they had been let under another edition: the edition and the
 * names of measures change, quantities never.
 */
final class CarriedRecords {
  private final Map<ContractId, MeasureLink> links;
  private final Set<RecordId> dropped = new HashSet<>();

  CarriedRecords(Map<ContractId, MeasureLink> links) {
    this.links = links;
  }

  static Register register(Register register, Map<ContractId, MeasureLink> links) {
    return Register.builder()
        .organisations(register.organisations().values())
        .directorates(register.directorates().values())
        .departments(register.departments().values())
        .areas(register.areas().values())
        .priorities(register.priorities().values())
        .contracts(
            register.contracts().values().stream()
                .map(c -> Optional.ofNullable(links.get(c.id())).map(l -> repin(c, l)).orElse(c))
                .toList())
        .build();
  }

  private static Contract repin(Contract contract, MeasureLink link) {
    Contract.Builder builder =
        Contract.builder(contract.id())
            .title(contract.title())
            .kind(contract.kind())
            .between(contract.commissioner(), contract.supplier())
            .period(contract.period())
            .edition(link.to().edition())
            .schedule(contract.schedule())
            .note(contract.note());
    contract.department().ifPresent(builder::department);
    contract.value().ifPresent(builder::value);
    contract.area().ifPresent(builder::area);
    return builder.build();
  }

  /** The measures that records of each contract are of, for those that are to be restated. */
  static Map<ContractId, Set<MeasureId>> measures(LifecycleLog log) {
    Map<ContractId, Set<MeasureId>> measures = new TreeMap<>();
    for (LogEntry entry : log.entries()) {
      measureOf(entry.event())
          .ifPresent(
              m -> measures.computeIfAbsent(entry.event().contract(), c -> new TreeSet<>()).add(m));
    }
    return measures;
  }

  private static Optional<MeasureId> measureOf(LifecycleEvent event) {
    if (event instanceof Commitment commitment) {
      return Optional.of(commitment.measure());
    }
    return event instanceof Claim claim ? Optional.of(claim.measure()) : Optional.empty();
  }

  LifecycleLog log(LifecycleLog log, InputPaths paths, Problems problems) {
    LifecycleLog.Builder builder = LifecycleLog.builder();
    for (LogEntry entry : log.entries()) {
      Optional<LifecycleEvent> carried = carry(entry.event());
      if (carried.isEmpty()) {
        dropped.add(entry.event().id());
      } else {
        problems.addAll(
            builder.add(entry.recordedOn(), carried.get(), paths.record(entry.event().id())));
      }
    }
    return builder.build();
  }

  private Optional<LifecycleEvent> carry(LifecycleEvent event) {
    MeasureLink link = links.get(event.contract());
    if (link == null) {
      return Optional.of(event);
    }
    if (event instanceof Verification verification) {
      return dropped.contains(verification.target()) ? Optional.empty() : Optional.of(event);
    }
    Optional<MeasureId> measure = measureOf(event);
    if (measure.isEmpty()) {
      return Optional.of(event);
    }
    return link.whyNot(measure.get()).isPresent()
        ? Optional.empty()
        : link.newName(measure.get()).map(now -> renamed(event, now));
  }

  private LifecycleEvent renamed(LifecycleEvent event, MeasureId now) {
    Optional<RecordId> supersedes = event.supersedes().filter(id -> !dropped.contains(id));
    if (event instanceof Commitment c) {
      return new Commitment(c.id(), c.contract(), now, c.quantity(), c.occurredOn(), supersedes);
    }
    if (event instanceof Delivery d) {
      return new Delivery(
          d.id(),
          d.contract(),
          now,
          d.quantity(),
          d.occurredOn(),
          d.claimant(),
          d.activity(),
          d.beneficiary(),
          d.evidence(),
          supersedes);
    }
    Observation o = (Observation) event;
    return new Observation(
        o.id(),
        o.contract(),
        now,
        o.point(),
        o.quantity(),
        o.occurredOn(),
        o.claimant(),
        o.observer(),
        o.population(),
        o.evidence(),
        supersedes);
  }
}
