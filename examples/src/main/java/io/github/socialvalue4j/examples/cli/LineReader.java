package io.github.socialvalue4j.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a stream into lines of bytes, one at a time, so that a document that is not even UTF-8 has
 * an answer of its own. Of a line that is too long, only so much is kept as shows that.
 */
final class LineReader {
  /** One byte more than the longest document, so that the reader of documents refuses it. */
  static final int MOST = 64 * 1024 * 1024 + 1;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** The next line without its end; nothing at the end of the stream. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean isThere = false;
    while (fill()) {
      isThere = true;
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      line.write(buffer, position, Math.min(end - position, MOST - line.size()));
      boolean isWhole = end < limit;
      position = isWhole ? end + 1 : end;
      if (isWhole) {
        break;
      }
    }
    return isThere ? Optional.of(line.toByteArray()) : Optional.empty();
  }

  /** Whether the next line can be read without waiting. */
  boolean isReady() throws IOException {
    return position < limit || in.available() > 0;
  }

  private boolean fill() throws IOException {
    if (position < limit) {
      return true;
    }
    position = 0;
    limit = in.read(buffer);
    return limit > 0;
  }
}
