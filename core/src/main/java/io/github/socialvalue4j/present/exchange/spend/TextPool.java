package io.github.socialvalue4j.present.exchange.spend;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Names that come again and again, each made once: most rows of a file repeat a supplier, a
 * department and a purpose. Holds a bounded number of short texts; others are made anew. Mutable,
 * for one thread.
 */
final class TextPool {
  private static final int BITS = 15;
  private static final int PROBES = 8;
  private static final int SLOTS = (1 << BITS) + PROBES;
  private static final int SPREAD = 0x9E3779B9;
  private static final int LONGEST = 128;

  private final byte[][] keys = new byte[SLOTS][];
  private final String[] texts = new String[SLOTS];
  private final Charset charset;
  private final UnaryOperator<String> meaning;

  /**
   * An empty pool.
   *
   * @param charset of the bytes
   * @param meaning what a text that was made is kept as, such as nothing for a placeholder
   */
  TextPool(Charset charset, UnaryOperator<String> meaning) {
    this.charset = charset;
    this.meaning = meaning;
    // No text that is looked for is empty, so an empty key fits none.
    Arrays.fill(keys, new byte[0]);
    Arrays.fill(texts, "");
  }

  /** The text of bytes, without white space and stray marks at its ends. */
  String text(byte[] bytes, int start, int stop) {
    int from = start;
    int to = stop;
    while (from < to && bytes[from] == ' ') {
      from++;
    }
    while (to > from && bytes[to - 1] == ' ') {
      to--;
    }
    int length = to - from;
    if (length == 0) {
      return "";
    }
    if (length > LONGEST) {
      return make(bytes, from, to);
    }
    int hash = length;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    int first = (hash * SPREAD) >>> (Integer.SIZE - BITS);
    for (int slot = first; slot < first + PROBES; slot++) {
      byte[] key = keys[slot];
      if (key.length == 0) {
        keys[slot] = Arrays.copyOfRange(bytes, from, to);
        texts[slot] = make(bytes, from, to);
        return texts[slot];
      }
      if (isSame(key, bytes, from, length)) {
        return texts[slot];
      }
    }
    return make(bytes, from, to);
  }

  /** The same of a text that will hardly come again, such as a number of a payment. */
  String once(byte[] bytes, int from, int to) {
    return from == to ? "" : make(bytes, from, to);
  }

  private static boolean isSame(byte[] key, byte[] bytes, int from, int length) {
    return key.length == length && Arrays.equals(key, 0, length, bytes, from, from + length);
  }

  private String make(byte[] bytes, int from, int to) {
    return meaning.apply(Bytes.tidy(Bytes.trimmed(Bytes.text(bytes, from, to, charset))));
  }
}
