package io.github.socialvalue4j.model.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.socialvalue4j.basis.evidence.Identifiers;

/**
 * Names a contract, grant or other agreement. Immutable and thread-safe.
 *
 * @param value such as {@code C-01}
 */
public record ContractId(String value) implements Comparable<ContractId> {
  /** Checks the form. */
  public ContractId {
    Identifiers.check("contract", value);
  }

  /**
   * Reads an id.
   *
   * @throws IllegalArgumentException if it has another form
   */
  @JsonCreator
  public static ContractId parse(String value) {
    return new ContractId(value);
  }

  @Override
  public int compareTo(ContractId other) {
    return value.compareTo(other.value);
  }

  /** The id itself; {@link #parse} reads it back. */
  @JsonValue
  @Override
  public String toString() {
    return value;
  }
}
