package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What differs between two editions of one table, row by row. Immutable and thread-safe.
 *
 * @param before the earlier edition
 * @param after the later edition
 * @param rows every row that is in either, by key
 */
public record TableDifference(Edition before, Edition after, List<Row> rows) {
  /** Copies the rows. */
  public TableDifference {
    rows = List.copyOf(rows);
  }

  /** What became of a row. */
  public enum Change {
    /** The same value and unit. */
    SAME,
    /** Another value for the same unit. */
    VALUE_CHANGED,
    /** Counted in another unit or valued in another currency: the values cannot be compared. */
    UNIT_CHANGED,
    /** New in a later edition whose predecessor was complete. */
    ADDED,
    /** Absent from a later edition that is complete. */
    GONE,
    /** Absent from one that is only a fragment: nothing can be said. */
    NOT_REPORTED
  }

  /**
   * One row.
   *
   * @param key the row's key
   * @param change what became of it
   * @param before it in the earlier edition
   * @param after it in the later edition
   */
  public record Row(
      String key, Change change, Optional<ProxyValue> before, Optional<ProxyValue> after)
      implements DocumentOnly {
    /**
     * The later value less the earlier, where both are published for the same unit; each in the
     * prices of its own edition.
     */
    public Optional<BigDecimal> rise() {
      if (change == Change.UNIT_CHANGED) {
        return Optional.empty();
      }
      return before
          .flatMap(ProxyValue::value)
          .flatMap(
              old ->
                  after
                      .flatMap(ProxyValue::value)
                      .map(now -> Decimals.canonical(now.subtract(old))));
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * The difference between two editions.
   *
   * @throws IllegalArgumentException if they are of different tables: those need an explicit {@link
   *     Crosswalk}
   */
  public static TableDifference between(ProxyTable before, ProxyTable after) {
    if (!before.edition().table().equals(after.edition().table())) {
      throw new IllegalArgumentException(
          before.edition()
              + " and "
              + after.edition()
              + " are different tables: compare them over a crosswalk");
    }
    TreeMap<String, ProxyValue> old = byKey(before);
    TreeMap<String, ProxyValue> now = byKey(after);
    SortedSet<String> keys = new TreeSet<>(old.keySet());
    keys.addAll(now.keySet());
    List<Row> rows = new ArrayList<>();
    for (String key : keys) {
      Optional<ProxyValue> was = Optional.ofNullable(old.get(key));
      Optional<ProxyValue> is = Optional.ofNullable(now.get(key));
      rows.add(new Row(key, change(was, is, before, after), was, is));
    }
    return new TableDifference(before.edition(), after.edition(), rows);
  }

  private static Change change(
      Optional<ProxyValue> was, Optional<ProxyValue> is, ProxyTable before, ProxyTable after) {
    if (was.isEmpty()) {
      return before.coverage() == Coverage.COMPLETE ? Change.ADDED : Change.NOT_REPORTED;
    }
    if (is.isEmpty()) {
      return after.coverage() == Coverage.COMPLETE ? Change.GONE : Change.NOT_REPORTED;
    }
    if (!was.get().measure().unit().equals(is.get().measure().unit())
        || !before.currency().equals(after.currency())) {
      return Change.UNIT_CHANGED;
    }
    return was.get().value().equals(is.get().value()) ? Change.SAME : Change.VALUE_CHANGED;
  }

  private static TreeMap<String, ProxyValue> byKey(ProxyTable table) {
    TreeMap<String, ProxyValue> rows = new TreeMap<>();
    table.rows().forEach(r -> rows.put(r.key(), r));
    return rows;
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
