package io.github.socialvalue4j.calculate.valueforcost;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.model.value.ValueStream;
import java.util.List;
import java.util.Objects;

/**
 * What value was found for a cost: an account for each kind of value, and last one for the kinds
 * that the policy adds, if it adds any. Immutable and thread-safe.
 *
 * @param options the choices it was made with
 * @param values what was compared, in one price base if a series was named
 * @param costs what was spent, as it was given
 * @param accounts one or more
 */
public record ValueForCost(
    ValueForCostOptions options,
    List<ValueStream> values,
    CostSchedule costs,
    List<ValueForCostAccount> accounts) {
  /** Copies the lists. */
  public ValueForCost {
    Objects.requireNonNull(options, "options");
    values = List.copyOf(values);
    Objects.requireNonNull(costs, "costs");
    accounts = List.copyOf(accounts);
  }

  /**
   * An account by its name: a kind's code or the policy's name.
   *
   * @throws UnknownIdException if there is none; it lists the accounts there are
   */
  public ValueForCostAccount account(String name) {
    return accounts.stream()
        .filter(a -> a.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownIdException(
                    "account",
                    name,
                    "this comparison of value and cost",
                    accounts.stream().map(ValueForCostAccount::name).toList()));
  }

  @Override
  public String toString() {
    return ShortText.of("value for cost: " + ShortText.list(accounts));
  }
}
