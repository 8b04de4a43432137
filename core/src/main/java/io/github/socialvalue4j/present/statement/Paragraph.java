package io.github.socialvalue4j.present.statement;

import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * Sentences. Immutable and thread-safe.
 *
 * @param text one paragraph
 * @param important whether a reader must not miss it
 */
public record Paragraph(String text, boolean important) implements Block {

  /** Checks that there is a text. */
  public Paragraph {
    Objects.requireNonNull(text, "text");
  }

  @Override
  public <R> R read(BlockReader<R> reader) {
    return reader.paragraph(this);
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
