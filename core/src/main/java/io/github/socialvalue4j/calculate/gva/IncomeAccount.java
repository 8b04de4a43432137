package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * Who earned what in making it, in the currency and period of the production account. Immutable and
 * thread-safe.
 *
 * @param compensation of employees: wages, salaries and employers' contributions
 * @param surplus gross operating surplus and mixed income
 * @param taxesLessSubsidies other taxes on production, less subsidies on it
 */
public record IncomeAccount(Figure compensation, Figure surplus, Figure taxesLessSubsidies)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public IncomeAccount {
    Objects.requireNonNull(compensation, "compensation");
    Objects.requireNonNull(surplus, "surplus");
    Objects.requireNonNull(taxesLessSubsidies, "taxesLessSubsidies");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
