package io.github.socialvalue4j.calculate.sroi.sensitivity;

import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes that are made together, in their order. Immutable and thread-safe.
 *
 * @param name for people
 * @param changes what is changed
 */
public record Scenario(String name, List<Change> changes) {
  /** Copies the changes. */
  public Scenario {
    changes = List.copyOf(changes);
    if (name.isBlank()) {
      throw new IllegalArgumentException("A scenario has a name");
    }
  }

  /** A scenario named after its changes. */
  public static Scenario of(Change... changes) {
    List<Change> list = List.of(changes);
    String name = list.stream().map(Change::inWords).collect(Collectors.joining("; "));
    return new Scenario(list.isEmpty() ? "unchanged" : name, list);
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
