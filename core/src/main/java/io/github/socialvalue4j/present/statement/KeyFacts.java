package io.github.socialvalue4j.present.statement;

import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.List;
import java.util.Objects;

/**
 * The few figures that a reader came for, in groups that are read side by side. Immutable and
 * thread-safe.
 *
 * @param groups the groups, in order
 */
public record KeyFacts(List<Group> groups) implements Block {

  /** Copies the groups. */
  public KeyFacts {
    groups = List.copyOf(groups);
  }

  /**
   * Facts that belong together.
   *
   * @param title what they are about
   * @param facts the facts, the foremost first
   * @param remark what a reader must know of them, or the empty text
   */
  public record Group(String title, List<Fact> facts, String remark) {
    /** Copies the facts. */
    public Group {
      Objects.requireNonNull(title, "title");
      facts = List.copyOf(facts);
      Objects.requireNonNull(remark, "remark");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * A fact.
   *
   * @param label what it is
   * @param value the figure with its unit
   * @param qualifier what stands at the figure itself, such as {@code partial}, or the empty text
   */
  public record Fact(String label, String value, String qualifier) {
    /** Checks that nothing is null. */
    public Fact {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(qualifier, "qualifier");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  @Override
  public <R> R read(BlockReader<R> reader) {
    return reader.keyFacts(this);
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
