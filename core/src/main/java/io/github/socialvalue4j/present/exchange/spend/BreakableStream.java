package io.github.socialvalue4j.present.exchange.spend;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as far as they can be read: where they break off (a disk that is gone, an archive that was
 * cut) they end, and it is remembered why. Mutable, for one file.
 */
final class BreakableStream extends InputStream {
  private final InputStream in;
  private @Nullable IOException fault;

  BreakableStream(InputStream in) {
    this.in = in;
  }

  /** Whether the bytes broke off before their end. */
  boolean isBroken() {
    return fault != null;
  }

  /** Why, in the words of whoever could not read on. */
  String why() {
    String words = fault == null || fault.getMessage() == null ? "" : fault.getMessage();
    return words.isBlank() ? "it cannot be read on" : "'" + Bytes.shown(words, 120) + "'";
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (fault != null) {
      return -1;
    }
    try {
      return in.read(into, offset, length);
    } catch (IOException e) {
      fault = e;
      return -1;
    }
  }
}
