package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Gross value added, by each approach there is an account for. Immutable and thread-safe.
 *
 * @param id the accounts' id
 * @param production output less intermediate consumption
 * @param income compensation, surplus and taxes less subsidies on production
 * @param difference production less income, where there are both
 * @param tolerance by how much the two may differ without a warning
 * @param perEmployee for each full-time equivalent
 * @param perHour for each hour worked
 */
public record Gva(
    String id,
    Optional<Figure> production,
    Optional<Figure> income,
    Optional<Figure> difference,
    BigDecimal tolerance,
    Optional<Figure> perEmployee,
    Optional<Figure> perHour)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public Gva {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(production, "production");
    Objects.requireNonNull(income, "income");
    Objects.requireNonNull(difference, "difference");
    Objects.requireNonNull(tolerance, "tolerance");
    Objects.requireNonNull(perEmployee, "perEmployee");
    Objects.requireNonNull(perHour, "perHour");
  }

  /** By production if there is such an account, else by income. */
  public Figure value() {
    return production.or(() -> income).orElseThrow();
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
