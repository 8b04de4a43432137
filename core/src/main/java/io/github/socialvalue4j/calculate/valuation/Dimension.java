package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.code.Coded;

/** By what totals are drawn up. */
public enum Dimension implements Coded {
  /** Everything. */
  ALL,
  /** By commissioning organisation. */
  ORGANISATION,
  /** By directorate. */
  DIRECTORATE,
  /** By department. */
  DEPARTMENT,
  /** By supplier or grant holder. */
  SUPPLIER,
  /** By contract. */
  CONTRACT,
  /** By theme. */
  THEME,
  /** By outcome. */
  OUTCOME,
  /** By measure of an edition. */
  MEASURE,
  /** By priority of the council. A measure may serve several, so these do not add up to all. */
  PRIORITY;
}
