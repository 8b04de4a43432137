package io.github.socialvalue4j.present.statement;

import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * A heading inside a statement. Immutable and thread-safe.
 *
 * @param level 2 for a section, 3 for a part of one, 4 for a part of that; the title is level 1
 * @param text one line
 */
public record Heading(int level, String text) implements Block {

  /** Checks the level. */
  public Heading {
    if (level < 2 || level > 4) {
      throw new IllegalArgumentException("A heading has level 2 to 4, not " + level);
    }
    Objects.requireNonNull(text, "text");
  }

  @Override
  public <R> R read(BlockReader<R> reader) {
    return reader.heading(this);
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
