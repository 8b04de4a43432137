package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;
import java.util.Optional;

/**
 * The accounts of a firm, an industry or an area. Immutable and thread-safe.
 *
 * @param id names it
 * @param production by what was made, if known
 * @param income by what was earned, if known
 * @param employees in full-time equivalents, above 0, if known
 * @param hours worked, above 0, if known
 */
public record GvaAccounts(
    String id,
    Optional<ProductionAccount> production,
    Optional<IncomeAccount> income,
    Optional<Figure> employees,
    Optional<Figure> hours)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public GvaAccounts {
    Identifiers.check("account", id);
    Objects.requireNonNull(production, "production");
    Objects.requireNonNull(income, "income");
    Objects.requireNonNull(employees, "employees");
    Objects.requireNonNull(hours, "hours");
  }

  /** Accounts by what was made. */
  public static GvaAccounts of(String id, ProductionAccount production) {
    return new GvaAccounts(
        id, Optional.of(production), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Accounts by what was earned. */
  public static GvaAccounts of(String id, IncomeAccount income) {
    return new GvaAccounts(
        id, Optional.empty(), Optional.of(income), Optional.empty(), Optional.empty());
  }

  /** Accounts by both. */
  public static GvaAccounts of(String id, ProductionAccount production, IncomeAccount income) {
    return new GvaAccounts(
        id, Optional.of(production), Optional.of(income), Optional.empty(), Optional.empty());
  }

  /** The same accounts with the people in them. */
  public GvaAccounts withEmployees(Figure fullTimeEquivalents) {
    return new GvaAccounts(id, production, income, Optional.of(fullTimeEquivalents), hours);
  }

  /** The same accounts with the hours worked. */
  public GvaAccounts withHours(Figure worked) {
    return new GvaAccounts(id, production, income, employees, Optional.of(worked));
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
