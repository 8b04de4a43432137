package io.github.socialvalue4j.present.statement.valuation;

/** Which figures a statement works out in full, down to every record and citation. */
public enum Workings {
  /** None. */
  NONE,
  /** The totals of everything. */
  HEADLINE,
  /** The totals of each contract. */
  CONTRACTS
}
