package io.github.socialvalue4j.calculate.spend;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was paid by department, or for a purpose, or in a period, each by cell. While rows stream a
 * payee keeps what was paid to it in each group; once its cell is known that is added up here.
 * Mutable.
 */
final class Groups {
  /** More names than this are one group. */
  static final int MOST = 10_000;

  private static final int SPREAD = 0x9E3779B9;

  private final int cells;
  private final Map<String, Group> byName = new HashMap<>();
  private boolean isFull;

  /** One of them. */
  static final class Group {
    final @Nullable ExactSum[] byCell;

    /** Tells groups of all kinds apart, well enough for a table of them. */
    final int number;

    Group(int cells, String name) {
      byCell = new ExactSum[cells];
      int hash = name.hashCode() * SPREAD;
      number = hash ^ (hash >>> 15);
    }

    void add(int cell, ExactSum sum) {
      ExactSum part = byCell[cell];
      if (part == null) {
        part = new ExactSum();
        byCell[cell] = part;
      }
      part.add(sum);
    }

    long rows() {
      long rows = 0;
      for (ExactSum part : byCell) {
        rows += part == null ? 0 : part.rows();
      }
      return rows;
    }
  }

  Groups(int cells) {
    this.cells = cells;
  }

  Group get(String name) {
    Group group = byName.get(name);
    return group != null ? group : add(name);
  }

  private Group add(String name) {
    String kept = name;
    if (byName.size() >= MOST) {
      isFull = true;
      kept = PayeeClassifier.OTHERS;
    }
    return byName.computeIfAbsent(kept, n -> new Group(cells, n));
  }

  /** The group of all that is not kept apart. */
  Group others() {
    isFull = true;
    return byName.computeIfAbsent(PayeeClassifier.OTHERS, n -> new Group(cells, n));
  }

  /** Takes all sums out, before they are added up anew. */
  void clear() {
    byName.values().forEach(group -> Arrays.fill(group.byCell, null));
  }

  boolean isFull() {
    return isFull;
  }

  Map<String, Group> sorted() {
    return new TreeMap<>(byName);
  }
}
