package io.github.socialvalue4j.basis.problem;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Short texts for {@code toString}: one line of at most {@value #LONGEST} characters, so that a
 * debugger, a log and a test's failure stay readable whatever a value holds. Control characters,
 * marks that turn the direction of writing and half surrogates are shown as U+FFFD. Of a long list
 * the first elements are shown and the others counted: {@code a, b, c, ..., and 37 more}.
 *
 * <p>For people who debug, never for documents: what is cut here cannot be read back.
 */
public final class ShortText {
  /** A whole text is never longer. */
  public static final int LONGEST = 200;

  /** Part of a text, such as a component of a record. */
  private static final int LONGEST_PART = 60;

  private static final int LONGEST_LIST = 100;
  private static final String CUT = "...";

  private ShortText() {}

  /**
   * A value's text, cut after {@value #LONGEST} characters.
   *
   * @param value any value; its {@code toString} is taken
   */
  public static String of(Object value) {
    return cut(plain(value), LONGEST);
  }

  /**
   * A record as its name and its components, lists counted after their first elements: {@code
   * Criterion[name=Jobs, weight=0.3, measures=NT1, NT2, ..., and 9 more]}.
   *
   * @param record any record of this library
   */
  public static String ofRecord(Record record) {
    Class<?> type = record.getClass();
    StringJoiner parts = new StringJoiner(", ", type.getSimpleName() + "[", "]");
    for (RecordComponent component : type.getRecordComponents()) {
      parts.add(component.getName() + "=" + part(valueOf(component, record)));
    }
    return cut(parts.toString(), LONGEST);
  }

  /**
   * What something is, and its title if it has one: {@code study 'Reading club'}.
   *
   * @param what such as {@code study}
   * @param title may be empty
   */
  public static String titled(String what, String title) {
    return title.isBlank() ? what : what + " '" + part(title) + "'";
  }

  private static Object valueOf(RecordComponent component, Record record) {
    try {
      // A record need not be public for its text to be asked for.
      component.getAccessor().setAccessible(true);
      Object value = component.getAccessor().invoke(record);
      return value == null ? "null" : value;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record's own accessor answers", e);
    }
  }

  /**
   * The first elements of a list, and how many more there are.
   *
   * @param items any number of values; none is an empty text
   */
  public static String list(Collection<?> items) {
    StringBuilder text = new StringBuilder();
    Iterator<?> rest = items.iterator();
    int shown = 0;
    while (rest.hasNext()) {
      String next = part(rest.next());
      if (shown > 0 && text.length() + next.length() + 2 > LONGEST_LIST) {
        return text + ", ..., and " + (items.size() - shown) + " more";
      }
      text.append(shown == 0 ? "" : ", ").append(next);
      shown++;
    }
    return text.toString();
  }

  /**
   * Everything of a list in the words of a sentence: {@code a}, {@code a and b}, {@code a, b and
   * c}. Nothing is left out; none is an empty text.
   *
   * @param items any number of values; their {@code toString} is taken
   */
  public static String inWords(Collection<?> items) {
    StringBuilder text = new StringBuilder();
    int place = 0;
    for (Object item : items) {
      String before = place == 0 ? "" : place == items.size() - 1 ? " and " : ", ";
      text.append(before).append(item);
      place++;
    }
    return text.toString();
  }

  /**
   * A number of things in words: {@code 1 warning}, {@code 3 warnings}.
   *
   * @param number how many
   * @param singular the word for one, whose plural takes an s
   */
  public static String count(int number, String singular) {
    return number + " " + singular + (number == 1 ? "" : "s");
  }

  /**
   * A number that need not be whole, as it is printed, and what it counts: {@code 1 year}, {@code
   * 1.5 years}, {@code -1 point}.
   *
   * @param number as the reader sees it, so that what is printed as 1 is one
   * @param singular the word for one, whose plural takes an s
   */
  public static String count(String number, String singular) {
    return number + " " + singular + (number.equals("1") || number.equals("-1") ? "" : "s");
  }

  /**
   * A value's text as part of another, cut after 60 characters.
   *
   * @param value any value; its {@code toString} is taken
   */
  public static String part(Object value) {
    return cut(plain(value), LONGEST_PART);
  }

  /**
   * A whole text on one line, every character of it safe to print; nothing is cut.
   *
   * @param text any text, also with half surrogates
   */
  public static String printable(String text) {
    return text.codePoints().noneMatch(ShortText::isUnsafe) ? text : cut(text, text.length());
  }

  private static String plain(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? plain(optional.get()) : "none";
    }
    if (value instanceof Collection<?> items) {
      return items.isEmpty() ? "none" : list(items);
    }
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty() ? "none" : list(map.entrySet());
    }
    if (value instanceof Map.Entry<?, ?> entry) {
      return part(entry.getKey()) + ": " + part(entry.getValue());
    }
    return value.getClass().isArray() ? "an array" : String.valueOf(value);
  }

  private static String cut(String text, int longest) {
    boolean isWhole = text.length() <= longest;
    int end = isWhole ? text.length() : longest - CUT.length();
    StringBuilder clean = new StringBuilder(longest);
    for (int i = 0; i < end; ) {
      int point = text.codePointAt(i);
      int next = i + Character.charCount(point);
      if (next > end) {
        break;
      }
      clean.appendCodePoint(isUnsafe(point) ? '\uFFFD' : point);
      i = next;
    }
    return isWhole ? clean.toString() : clean + CUT;
  }

  private static boolean isUnsafe(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || List.of(0x200E, 0x200F, 0x061C).contains(point)
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }
}
