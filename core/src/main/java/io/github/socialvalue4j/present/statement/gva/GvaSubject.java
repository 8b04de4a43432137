package io.github.socialvalue4j.present.statement.gva;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.gva.Gva;
import io.github.socialvalue4j.calculate.gva.GvaAccounts;
import java.util.Objects;

/**
 * Accounts that a statement speaks of. Immutable and thread-safe.
 *
 * @param name of the firm, the industry or the area, for people
 * @param accounts what was stated
 * @param gva what it comes to
 */
public record GvaSubject(String name, GvaAccounts accounts, Gva gva) {
  /**
   * Checks that the parts belong together.
   *
   * @throws IllegalArgumentException if the accounts are others
   */
  public GvaSubject {
    Objects.requireNonNull(name, "name");
    if (!accounts.id().equals(gva.id())) {
      throw new IllegalArgumentException(
          "The accounts are of " + accounts.id() + " and the value added of " + gva.id());
    }
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
