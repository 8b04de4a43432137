package io.github.socialvalue4j.present.statement.valuation;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.valuation.Dimension;
import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValueGroup;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.PriorityId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.party.DepartmentId;
import io.github.socialvalue4j.model.party.DirectorateId;
import io.github.socialvalue4j.model.party.OrganisationId;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.statement.Wording;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a person calls the things that a valuation knows by their ids. */
final class Names {

  private final Optional<Register> register;
  private final Map<String, String> themes = new TreeMap<>();
  private final Map<String, String> outcomes = new TreeMap<>();
  private final Map<MeasureId, Measure> measures = new TreeMap<>();
  private final Map<String, ProxyTable> tables = new TreeMap<>();

  Names(Valuation valuation, Optional<Register> register) {
    this.register = register;
    for (ProxyTable table : valuation.tables()) {
      tables.put(table.edition().toString(), table);
      table.framework().themes().forEach(t -> themes.putIfAbsent(t.id().value(), t.title()));
      table.framework().outcomes().forEach(o -> outcomes.putIfAbsent(o.id().value(), o.title()));
      table.framework().measures().forEach(measures::putIfAbsent);
    }
  }

  /** The name of one member of a dimension. */
  String of(Dimension dimension, String id) {
    return switch (dimension) {
      case ALL -> "All";
      case THEME -> themes.getOrDefault(id, id);
      case OUTCOME -> outcomes.getOrDefault(id, id);
      case MEASURE -> id;
      case CONTRACT -> contract(Optional.of(ContractId.parse(id)));
      case SUPPLIER, ORGANISATION -> organisation(OrganisationId.parse(id));
      case DEPARTMENT -> department(DepartmentId.parse(id));
      case DIRECTORATE -> directorate(DirectorateId.parse(id));
      case PRIORITY ->
          find(r -> r.priorities().get(PriorityId.parse(id))).map(p -> p.title()).orElse(id);
    };
  }

  private <T> Optional<T> find(
      java.util.function.Function<Register, @org.jspecify.annotations.Nullable T> how) {
    return register.flatMap(r -> Optional.ofNullable(how.apply(r)));
  }

  String contract(Optional<ContractId> id) {
    if (id.isEmpty()) {
      return "Quantities valued on their own";
    }
    ContractId known = id.get();
    return find(r -> r.contracts().get(known))
        .map(c -> c.id() + " " + c.title())
        .orElse(known.value());
  }

  String organisation(OrganisationId id) {
    return find(r -> r.organisations().get(id)).map(o -> o.name()).orElse(id.value());
  }

  String department(DepartmentId id) {
    return find(r -> r.departments().get(id)).map(d -> d.name()).orElse(id.value());
  }

  String directorate(DirectorateId id) {
    return find(r -> r.directorates().get(id)).map(d -> d.name()).orElse(id.value());
  }

  String measure(Measure measure) {
    return measure.id() + " " + measure.title();
  }

  String measure(Optional<ContractId> contract, MeasureId id) {
    return measureOf(contract, id).map(this::measure).orElse(id.value());
  }

  Optional<Measure> measureOf(Optional<ContractId> contract, MeasureId id) {
    Optional<ProxyTable> pinned =
        contract
            .flatMap(c -> find(r -> r.contracts().get(c)))
            .flatMap(c -> Optional.ofNullable(tables.get(c.edition().toString())));
    return pinned
        .map(t -> t.framework().find(id))
        .orElseGet(() -> Optional.ofNullable(measures.get(id)));
  }

  /** A quantity in words: {@code 120 volunteering hours}. */
  String quantity(Figure figure) {
    return (Wording.inFull(figure.value()) + " " + figure.unit().inWords()).strip();
  }

  String group(ValueGroup group) {
    return group.toString();
  }

  static String state(StateGroup state) {
    return state.code().replace('-', ' ');
  }

  static String state(VerificationState state) {
    return state.inWords();
  }

  /** What a state means. */
  static String meaning(StateGroup state) {
    return switch (state) {
      case COMMITTED -> "Committed: promised in a bid, a contract or a grant";
      case CLAIMED -> "Claimed: said to have been delivered";
      case EVIDENCED -> "Evidenced: evidence is on file";
      case VERIFIED -> "Verified: confirmed by somebody other than the claimant";
      case NOT_CONFIRMED -> "Checked, not confirmed: looked at by somebody else, and not found";
      case REJECTED -> "Rejected: found not to count";
      case WITHDRAWN -> "Withdrawn: taken back by the claimant";
      case EVIDENCED_OR_BETTER -> "Evidenced or better: evidenced and verified together";
    };
  }
}
