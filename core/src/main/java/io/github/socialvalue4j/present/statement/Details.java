package io.github.socialvalue4j.present.statement;

import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Names and what belongs to them: supplier, period, edition. Immutable and thread-safe.
 *
 * @param items the items, in order
 */
public record Details(List<Item> items) implements Block {

  /** Copies the items. */
  public Details {
    items = List.copyOf(items);
  }

  /**
   * A name and what belongs to it.
   *
   * @param name the name
   * @param text what belongs to it
   */
  public record Item(String name, String text) {
    /** Checks that nothing is null. */
    public Item {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /** No details yet. */
  public static Details empty() {
    return new Details(List.of());
  }

  /** The same with one more; unchanged if the text is empty. */
  public Details plus(String name, String text) {
    if (text.isEmpty()) {
      return this;
    }
    List<Item> more = new ArrayList<>(items);
    more.add(new Item(name, text));
    return new Details(more);
  }

  @Override
  public <R> R read(BlockReader<R> reader) {
    return reader.details(this);
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.list(items));
  }
}
