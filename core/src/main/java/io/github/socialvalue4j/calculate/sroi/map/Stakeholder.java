package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A group that a change happens to, or that gives something for it. Immutable and thread-safe.
 *
 * @param id how rows name it
 * @param name for people
 * @param involvement how it was asked what changed, or the empty text if it was not
 * @param sample how many of it were asked, if that is known
 * @param population how many there are, if that is known
 */
public record Stakeholder(
    String id, String name, String involvement, OptionalInt sample, OptionalInt population)
    implements DocumentOnly {
  /** Checks the id and the numbers. */
  public Stakeholder {
    Identifiers.check("stakeholder", id);
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(involvement, "involvement");
    if (sample.orElse(0) < 0 || population.orElse(0) < 0) {
      throw new IllegalArgumentException("A number of people is 0 or more");
    }
  }

  /** A group of which nothing more is known. */
  public static Stakeholder of(String id, String name) {
    return new Stakeholder(id, name, "", OptionalInt.empty(), OptionalInt.empty());
  }

  /**
   * The same group, and how it was asked.
   *
   * @param how such as {@code interviews}
   * @param asked how many, 0 or more
   * @param outOf how many there are, 0 or more
   */
  public Stakeholder involved(String how, int asked, int outOf) {
    return new Stakeholder(id, name, how, OptionalInt.of(asked), OptionalInt.of(outOf));
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
