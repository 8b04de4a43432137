package io.github.socialvalue4j.calculate.spend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one fact on a payee, and by whom. Most payees are told one thing or nothing, so
 * further values have no room until they come. Mutable while rows stream.
 */
final class Told<T> {
  private static final int MOST = 20;
  private static final int MOST_SHOWN = 5;

  private @Nullable T first;
  private String by = "";
  private @Nullable Map<T, String> others;

  /** Takes a value and who tells it. */
  void tell(T value, String source) {
    if (first == null) {
      first = value;
      by = source;
    } else if (!first.equals(value)) {
      if (others == null) {
        others = new LinkedHashMap<>();
      }
      if (others.size() < MOST) {
        others.putIfAbsent(value, source);
      }
    }
  }

  /** Takes all that another has been told. */
  void tell(Told<T> other) {
    if (other.first != null) {
      tell(other.first, other.by);
    }
    if (other.others != null) {
      other.others.forEach(this::tell);
    }
  }

  boolean isTold() {
    return first != null;
  }

  boolean isContradicted() {
    return others != null;
  }

  /** The value, if there is one and no other. */
  Optional<T> value() {
    return isContradicted() ? Optional.empty() : Optional.ofNullable(first);
  }

  /** All values, the first first. */
  List<T> values() {
    List<T> values = new ArrayList<>();
    if (first != null) {
      values.add(first);
    }
    if (others != null) {
      values.addAll(others.keySet());
    }
    return values;
  }

  /** The values and who tells them: yes (the directory) and no (the payments). */
  String words() {
    List<String> words = new ArrayList<>();
    words.add(word(first) + " (" + by + ")");
    if (others != null) {
      others.forEach((value, source) -> words.add(word(value) + " (" + source + ")"));
    }
    int last = Math.min(words.size(), MOST_SHOWN) - 1;
    String more = words.size() > MOST_SHOWN ? " and others" : "";
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last) + more;
  }

  static String word(@Nullable Object value) {
    return value instanceof Boolean is ? (is ? "yes" : "no") : String.valueOf(value);
  }
}
