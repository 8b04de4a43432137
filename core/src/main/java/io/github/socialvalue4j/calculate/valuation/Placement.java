package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where a line belongs in each dimension. */
final class Placement {
  private final Function<Optional<ContractId>, Optional<Contract>> contracts;
  private final Function<Optional<ContractId>, Optional<ProxyTable>> tables;
  private final Optional<Register> register;

  private Placement(
      Function<Optional<ContractId>, Optional<Contract>> contracts,
      Function<Optional<ContractId>, Optional<ProxyTable>> tables,
      Optional<Register> register) {
    this.contracts = contracts;
    this.tables = tables;
    this.register = register;
  }

  /** For quantities on their own. */
  static Placement ofTable(ProxyTable table) {
    return new Placement(id -> Optional.empty(), id -> Optional.of(table), Optional.empty());
  }

  /** For a portfolio. */
  static Placement ofPortfolio(Register register, ProxyCatalogue catalogue) {
    Function<Optional<ContractId>, Optional<Contract>> contracts = id -> id.map(register::contract);
    return new Placement(
        contracts,
        id -> contracts.apply(id).flatMap(c -> catalogue.find(c.edition())),
        Optional.of(register));
  }

  /** The ids under which a measure of a contract belongs in each dimension that knows it. */
  Map<Dimension, List<String>> of(Optional<ContractId> contractId, MeasureId measureId) {
    Map<Dimension, List<String>> places = new EnumMap<>(Dimension.class);
    places.put(Dimension.ALL, List.of("all"));
    Optional<ProxyTable> table = tables.apply(contractId);
    Optional<Measure> measure = table.flatMap(t -> t.framework().find(measureId));
    measure.ifPresent(
        m -> {
          places.put(Dimension.THEME, List.of(m.outcome().theme().id().value()));
          places.put(Dimension.OUTCOME, List.of(m.outcome().id().value()));
        });
    places.put(
        Dimension.MEASURE, List.of(table.map(t -> t.edition() + " ").orElse("") + measureId));
    contracts
        .apply(contractId)
        .ifPresent(
            contract -> {
              Register known = register.orElseThrow();
              places.put(Dimension.CONTRACT, List.of(contract.id().value()));
              places.put(Dimension.SUPPLIER, List.of(contract.supplier().value()));
              places.put(Dimension.ORGANISATION, List.of(contract.commissioner().value()));
              contract
                  .department()
                  .ifPresent(d -> places.put(Dimension.DEPARTMENT, List.of(d.value())));
              known
                  .directorateOf(contract)
                  .ifPresent(d -> places.put(Dimension.DIRECTORATE, List.of(d.value())));
              measure.ifPresent(m -> places.put(Dimension.PRIORITY, priorities(known, m)));
            });
    return places;
  }

  private static List<String> priorities(Register register, Measure measure) {
    return register.priorities().values().stream()
        .filter(p -> p.servedBy(measure.id(), measure.outcome().theme().id()))
        .map(p -> p.id().value())
        .toList();
  }
}
