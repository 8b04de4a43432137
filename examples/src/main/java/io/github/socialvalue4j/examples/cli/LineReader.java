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
  private boolean isLost;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** The next line without its end; nothing at the end of the stream. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean isThere = false;
    isLost = false;
    while (fill()) {
      isThere = true;
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      if (!isLost) {
        line = kept(line, Math.min(end - position, MOST - line.size()));
      }
      boolean isWhole = end < limit;
      position = isWhole ? end + 1 : end;
      if (isWhole) {
        break;
      }
    }
    return isThere ? Optional.of(whole(line)) : Optional.empty();
  }

  /**
   * What there is of a line, longer by so many bytes; of a line that memory cannot hold, nothing.
   */
  private ByteArrayOutputStream kept(ByteArrayOutputStream line, int length) {
    try {
      line.write(buffer, position, length);
      return line;
    } catch (OutOfMemoryError e) {
      isLost = true;
      return new ByteArrayOutputStream(0);
    }
  }

  private byte[] whole(ByteArrayOutputStream line) {
    try {
      return line.toByteArray();
    } catch (OutOfMemoryError e) {
      isLost = true;
      return new byte[0];
    }
  }

  /** Whether memory could not hold the line that was read last; it was skipped to its end. */
  boolean isLost() {
    return isLost;
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
