package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.model.value.ValueKind;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Which values a total adds up: one kind in one price base and currency, or the kinds that a named
 * policy adds. Immutable and thread-safe.
 *
 * @param name the kind's code, or the policy's name
 * @param kind the kind, unless the total is a policy's
 * @param base the price base, or the edition where that is not stated; empty for a policy's total
 * @param currency the currency's code
 */
public record ValueGroup(String name, Optional<ValueKind> kind, String base, String currency)
    implements Comparable<ValueGroup>, DocumentOnly {
  private static final Comparator<ValueGroup> ORDER =
      Comparator.comparing((ValueGroup g) -> g.kind().isEmpty())
          .thenComparing(g -> g.kind().map(Enum::ordinal).orElse(0))
          .thenComparing(ValueGroup::name)
          .thenComparing(ValueGroup::base)
          .thenComparing(ValueGroup::currency);

  /** Checks that nothing is null. */
  public ValueGroup {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(currency, "currency");
  }

  /** Whether it is a policy's total over several kinds. */
  public boolean isPolicy() {
    return kind.isEmpty();
  }

  @Override
  public int compareTo(ValueGroup other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return base.isEmpty() ? name : name + ", " + base;
  }
}
