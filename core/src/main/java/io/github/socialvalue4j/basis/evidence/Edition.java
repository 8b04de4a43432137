package io.github.socialvalue4j.basis.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;

/**
 * Names one edition of one table: {@code council-roadmap@2021}. An edition never changes; a
 * correction is a new edition. Immutable and thread-safe.
 *
 * @param table the table's id
 * @param label the edition's own label
 */
public record Edition(String table, String label) implements Comparable<Edition> {
  private static final Comparator<Edition> ORDER =
      Comparator.comparing(Edition::table).thenComparing(Edition::label);

  /** Checks both parts. */
  public Edition {
    Identifiers.check("table", table);
    Identifiers.check("edition", label);
  }

  /** An edition. */
  public static Edition of(String table, String label) {
    return new Edition(table, label);
  }

  /**
   * Reads {@code table@label}.
   *
   * @throws IllegalArgumentException if it has another form
   */
  @JsonCreator
  public static Edition parse(String text) {
    int at = text.indexOf('@');
    if (at < 0) {
      throw new IllegalArgumentException(
          "An edition reads like 'council-roadmap@2021', but this is '" + text + "'.");
    }
    return of(text.substring(0, at), text.substring(at + 1));
  }

  @Override
  public int compareTo(Edition other) {
    return ORDER.compare(this, other);
  }

  /** {@code table@label}; {@link #parse} reads it back. */
  @JsonValue
  @Override
  public String toString() {
    return table + "@" + label;
  }
}
