package io.github.socialvalue4j.model.value;

import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A named decision to add unlike kinds of value. A result says under which policy each of its
 * totals was made. Immutable and thread-safe.
 *
 * @param name how results and statements call it
 * @param kinds the kinds that it adds together
 * @param reason who does so, and what a reader must know about it
 */
public record AggregationPolicy(String name, Set<ValueKind> kinds, String reason) {
  /** Adds nothing unlike: one total for each kind and price base. The default. */
  public static final AggregationPolicy BY_KIND =
      new AggregationPolicy(
          "by-kind", Set.of(), "Each kind of value and each price base has a total of its own.");

  /** What practice with themes, outcomes and measures does: everything but records is added. */
  public static final AggregationPolicy FRAMEWORK_TOTAL =
      new AggregationPolicy(
          "framework-total",
          EnumSet.of(ValueKind.FINANCIAL, ValueKind.INVESTED, ValueKind.LOCAL_MULTIPLIER),
          "Adds financial proxies, invested pounds and local-multiplier benefits as published, as"
              + " users of themes, outcomes and measures do. They are different kinds of value and"
              + " may stand in different price bases; the subtotals stand beside the total.");

  /** Checks and copies. */
  public AggregationPolicy {
    Identifiers.check("policy", name);
    // In the kinds' own order: an unordered set is listed differently by each run.
    EnumSet<ValueKind> ordered = EnumSet.noneOf(ValueKind.class);
    ordered.addAll(kinds);
    kinds = Collections.unmodifiableSet(ordered);
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A policy that adds unlike kinds of value gives a reason");
    }
  }

  /** The policies that have a name here. */
  public static List<AggregationPolicy> named() {
    return List.of(BY_KIND, FRAMEWORK_TOTAL);
  }

  /** The policy of this name among {@link #named}. */
  public static Optional<AggregationPolicy> find(String name) {
    return named().stream().filter(p -> p.name.equals(name)).findFirst();
  }

  /** Whether a total under this policy takes in a kind of value. */
  public boolean adds(ValueKind kind) {
    return kinds.contains(kind);
  }

  @Override
  public String toString() {
    return ShortText.of(
        "policy "
            + name
            + (kinds.isEmpty()
                ? ", adds no unlike kinds"
                : ", adds " + ShortText.inWords(kinds.stream().map(ValueKind::code).toList())));
  }
}
