package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.RecordId;

/** Where contracts and records stand in the input, so that a problem can point there. */
public interface InputPaths {
  /** Where a record stands; {@code /records/} and its id unless told otherwise. */
  default ProblemPath record(RecordId id) {
    return ProblemPath.root().child("records").child(id.value());
  }

  /** Where a contract stands; {@code /contracts/} and its id unless told otherwise. */
  default ProblemPath contract(ContractId id) {
    return ProblemPath.root().child("contracts").child(id.value());
  }

  /** Paths by id. */
  static InputPaths byId() {
    return new InputPaths() {};
  }
}
