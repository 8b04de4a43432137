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
  private static final int MOST_BITS = 15;
  private static final int PROBES = 8;
  private static final int SPREAD = 0x9E3779B9;
  private static final int LONGEST = 128;
  private static final byte[] NONE = new byte[0];

  // A small file fills few of the slots, and each costs something to make ready.
  private int bits = 8;
  private int held;
  private byte[][] keys = empty(bits);
  private String[] texts = new String[keys.length];
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
  }

  private static byte[][] empty(int bits) {
    byte[][] keys = new byte[(1 << bits) + PROBES][];
    // No text that is looked for is empty, so an empty key fits none.
    Arrays.fill(keys, NONE);
    return keys;
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
    int first = slot(bytes, from, to, bits);
    for (int slot = first; slot < first + PROBES; slot++) {
      byte[] key = keys[slot];
      if (key.length == 0) {
        String made = make(bytes, from, to);
        keys[slot] = Arrays.copyOfRange(bytes, from, to);
        texts[slot] = made;
        if (++held > keys.length / 2 && bits < MOST_BITS) {
          grow();
        }
        return made;
      }
      if (isSame(key, bytes, from, length)) {
        return texts[slot];
      }
    }
    return make(bytes, from, to);
  }

  private void grow() {
    byte[][] oldKeys = keys;
    String[] oldTexts = texts;
    bits = Math.min(bits + 3, MOST_BITS);
    keys = empty(bits);
    texts = new String[keys.length];
    held = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      byte[] key = oldKeys[i];
      if (key.length > 0) {
        keep(key, oldTexts[i]);
      }
    }
  }

  private void keep(byte[] key, String text) {
    int first = slot(key, 0, key.length, bits);
    for (int slot = first; slot < first + PROBES; slot++) {
      if (keys[slot].length == 0) {
        keys[slot] = key;
        texts[slot] = text;
        held++;
        return;
      }
    }
  }

  private static int slot(byte[] bytes, int from, int to, int bits) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return (hash * SPREAD) >>> (Integer.SIZE - bits);
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
