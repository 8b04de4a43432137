package io.github.socialvalue4j.present.exchange;

import io.github.socialvalue4j.basis.problem.ShortText;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * One of several spend files: its name in reports, and where its bytes come from.
 *
 * @param name told apart from the names of the others
 * @param content opened once, when its turn comes, and closed after
 */
public record SpendFile(String name, Content content) {
  /** Checks that nothing is null. */
  public SpendFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(content, "content");
  }

  /** Opens the bytes of a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * Opens them.
     *
     * @throws IOException if the file cannot be read; its message is a sentence for people, since
     *     the answer repeats it
     */
    InputStream open() throws IOException;
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
