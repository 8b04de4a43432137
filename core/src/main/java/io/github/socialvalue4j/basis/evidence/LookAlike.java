package io.github.socialvalue4j.basis.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/**
 * What a key looks like to a reader. Two keys of one form are one key, whoever typed them: {@code
 * Fair 7}, {@code fair 7} with a zero-width space in it, and full-width letters are all {@code fair
 * 7}. Stateless and thread-safe.
 *
 * <p>Compatibility forms are resolved (NFKC), characters that show nothing are dropped, every white
 * space is one space and none stands at the ends, every dash is a hyphen, letters of the Greek and
 * Cyrillic alphabets that look like Latin ones count as those, and case does not matter. Accents
 * do.
 */
public final class LookAlike {
  // Pairs: the small letter, and the Latin one that looks the same, small or capital.
  private static final String TWINS =
      "\u0430a\u0432b\u0435e\u043ak\u043cm\u043dh\u043eo\u0440p\u0441c\u0442t\u0443y"
          + "\u0445x\u0455s\u0456i\u0458j\u0501d\u051bq\u051dw\u04bbh\u03b1a\u03b2b\u03b5e"
          + "\u03b6z\u03b7h\u03b9i\u03bak\u03bcm\u03bdn\u03bfo\u03c1p\u03c4t\u03c5y\u03c7x"
          + "\u0261g\u0131i";

  private LookAlike() {}

  /**
   * The form of a key.
   *
   * @param key any text
   * @return the same text for all keys that look alike; the empty text if nothing can be seen
   */
  public static String of(String key) {
    Objects.requireNonNull(key, "key");
    if (isPlain(key)) {
      return key;
    }
    String folded =
        Normalizer.normalize(key, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    String resolved = Normalizer.normalize(folded, Normalizer.Form.NFKC);
    StringBuilder form = new StringBuilder(resolved.length());
    resolved.codePoints().filter(c -> !showsNothing(c)).forEach(c -> append(form, c));
    int end = form.length();
    return form.substring(0, end > 0 && form.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  /**
   * The form of an id, in which {@code . _ :} and {@code -} are one sign: {@code GB-COH-1}, {@code
   * gb_coh_1}.
   */
  public static String ofId(String id) {
    return of(id).replace('.', '-').replace('_', '-').replace(':', '-');
  }

  private static boolean isPlain(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder form, int c) {
    int last = form.length() - 1;
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (last >= 0 && form.charAt(last) != ' ') {
        form.append(' ');
      }
    } else if (Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212) {
      form.append('-');
    } else {
      int twin = c <= 0xFFFF ? twin((char) c) : -1;
      form.appendCodePoint(twin < 0 ? c : twin);
    }
  }

  private static int twin(char c) {
    for (int i = 0; i < TWINS.length(); i += 2) {
      if (TWINS.charAt(i) == c) {
        return TWINS.charAt(i + 1);
      }
    }
    return -1;
  }

  /** Format characters, controls but white space, selectors and fillers: nothing is printed. */
  private static boolean showsNothing(int c) {
    int type = Character.getType(c);
    boolean control = type == Character.CONTROL && !Character.isWhitespace(c);
    boolean selector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    boolean filler =
        c == 0x034F
            || c == 0x115F
            || c == 0x1160
            || c == 0x17B4
            || c == 0x17B5
            || c == 0x180B
            || c == 0x180C
            || c == 0x180D
            || c == 0x3164
            || c == 0xFFA0
            || c == 0x2800;
    return type == Character.FORMAT || control || selector || filler;
  }
}
