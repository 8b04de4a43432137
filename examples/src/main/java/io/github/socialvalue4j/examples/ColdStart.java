package io.github.socialvalue4j.examples;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValuationCalculator;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.Period;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.model.party.Organisation;
import io.github.socialvalue4j.model.party.OrganisationId;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.tomproxies.TomProxies;
import java.time.LocalDate;
import java.util.List;

/**
 * The embedding road from a cold JVM to the first valued contract: no JSON, no validator, no {@code
 * MonetaryAmount}. It exists to be timed; {@code examples/benchmarks/README.md} says how.
 */
public final class ColdStart {
  private ColdStart() {}

  /**
   * Values one contract and prints the figure.
   *
   * @param arguments none are read
   */
  public static void main(String[] arguments) {
    System.out.println(firstValue().working());
  }

  /** The value of the first contract. */
  static Figure firstValue() {
    ProxyTable table = TomProxies.councilRoadmap2021();
    OrganisationId council = OrganisationId.parse("council");
    OrganisationId supplier = OrganisationId.parse("supplier");
    ContractId id = ContractId.parse("first");
    Period year = new Period(LocalDate.parse("2025-04-01"), LocalDate.parse("2026-03-31"));
    Register register =
        Register.builder()
            .organisations(
                List.of(
                    new Organisation(council, "Council"), new Organisation(supplier, "Supplier")))
            .contracts(
                List.of(
                    Contract.builder(id)
                        .title("The first contract")
                        .between(council, supplier)
                        .period(year)
                        .edition(table.edition())
                        .build()))
            .build();
    Delivery hours =
        Delivery.builder(RecordId.parse("hours"), id, MeasureId.parse("VOLUNTEERING"))
            .delivered(Quantity.of("120", "volunteering-hour"), year.end(), supplier)
            .activity("beach-clean")
            .build();
    LifecycleLog log = LifecycleLog.empty().append(year.end(), hours);
    Valuation valuation =
        Portfolio.of(register, log, AsOf.of(year.end()))
            .then(ValuationCalculator.of(ProxyCatalogue.of(() -> List.of(table)))::calculate)
            .completeOrThrow();
    return valuation.totals(MeasurementPoint.COMPLETION, StateGroup.CLAIMED).get(0).value();
  }
}
