package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.Period;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.Independence;
import io.github.socialvalue4j.model.lifecycle.LifecycleEvent;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.model.lifecycle.Observation;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.model.lifecycle.Verification;
import io.github.socialvalue4j.model.party.Organisation;
import io.github.socialvalue4j.model.party.OrganisationId;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records of two contracts of one supplier, whose subcontractor claims under them, in the order in
 * which they came on record, and what is said and counted of them.
 */
final class Scene {
  static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
  private static final LocalDate LATER = LocalDate.of(2025, 3, 1);

  private final List<LifecycleEvent> events = new ArrayList<>();

  static OrganisationId org(String id) {
    return OrganisationId.parse(id);
  }

  Scene add(LifecycleEvent event) {
    events.add(event);
    return this;
  }

  List<LifecycleEvent> events() {
    return events;
  }

  Scene without(LifecycleEvent event) {
    Scene rest = new Scene();
    events.stream().filter(e -> e != event).forEach(rest::add);
    return rest;
  }

  static Delivery delivery(
      String id, String contract, String measure, Quantity quantity, LocalDate on, String key) {
    return new Delivery(
        RecordId.parse(id),
        ContractId.parse(contract),
        MeasureId.parse(measure),
        quantity,
        on,
        org("sub"),
        Optional.ofNullable(key),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  static Observation reading(String id, String measure, MeasurementPoint point, Quantity level) {
    return Observation.builder(
            RecordId.parse(id), ContractId.parse("C-01"), MeasureId.parse(measure), point)
        .observed(
            level,
            point == MeasurementPoint.ENGAGEMENT ? LocalDate.of(2024, 1, 1) : JUNE,
            org("sub"))
        .build();
  }

  static Verification said(
      String id, LifecycleEvent of, VerificationState state, Quantity quantity, String by) {
    return Verification.builder(RecordId.parse(id), of.contract(), of.id())
        .found(state, quantity, LATER)
        .by(org(by), Independence.INTERNAL)
        .reason("looked at the sheets")
        .build();
  }

  private Result<Portfolio> portfolio() {
    LifecycleLog.Builder log = LifecycleLog.builder();
    for (LifecycleEvent event : events) {
      List<Problem> broken = log.add(LATER, event, ProblemPath.root());
      if (!broken.isEmpty()) {
        throw new IllegalStateException(broken.toString());
      }
    }
    return Portfolio.of(register(), log.build(), AsOf.of(LocalDate.of(2026, 1, 1)));
  }

  Result<Valuation> value() {
    return ValuationCalculator.of(ProxyCatalogue.of(() -> List.of(Fixture.table())))
        .calculate(portfolio().orThrow());
  }

  /** The lines in words: what everything comes to. */
  List<String> lines() {
    return value().orThrow().lines().stream()
        .map(l -> l.measure().id() + " " + l.point() + " " + l.state() + " " + l.value().value())
        .toList();
  }

  /** What is claimed or better at completion, in pounds. */
  BigDecimal delivered() {
    return value().orThrow().lines().stream()
        .filter(l -> l.point() == MeasurementPoint.COMPLETION && l.state().isDelivered())
        .map(l -> l.value().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  List<Problem> problems() {
    return Stream.concat(portfolio().problems().stream(), value().problems().stream()).toList();
  }

  List<String> saidWith(String code) {
    return problems().stream()
        .filter(p -> p.code().toString().equals(code))
        .map(p -> p.path() + ": " + p.message())
        .toList();
  }

  boolean names(LifecycleEvent event) {
    String id = event.id().value();
    return problems().stream()
        .anyMatch(
            p ->
                p.path().toString().startsWith("/records/" + id)
                    || List.of(p.message().split("[ ,:;.]+")).contains(id));
  }

  private static Register register() {
    return Register.builder()
        .organisations(
            Stream.of("council", "main", "sub", "other-sub", "Sub", "builder", "auditor")
                .map(id -> new Organisation(org(id), "Organisation " + id))
                .toList())
        .contracts(List.of(contract("C-01"), contract("C-02")))
        .build();
  }

  private static Contract contract(String id) {
    return Contract.builder(ContractId.parse(id))
        .title("Contract " + id)
        .between(org("council"), org("main"))
        .period(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
        .edition(Fixture.EDITION)
        .build();
  }
}
