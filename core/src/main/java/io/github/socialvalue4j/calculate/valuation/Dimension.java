package io.github.socialvalue4j.calculate.valuation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** By what totals are drawn up. */
public enum Dimension {
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

  /** As documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this code. */
  public static Optional<Dimension> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Dimension::code).toList();
  }
}
