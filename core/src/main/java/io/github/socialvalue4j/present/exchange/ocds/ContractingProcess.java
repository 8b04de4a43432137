package io.github.socialvalue4j.present.exchange.ocds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The releases of one contracting process, packed, until the file is read. Mutable. */
final class ContractingProcess {
  private final List<Piece> pieces = new ArrayList<>(1);

  /** What a piece is. */
  enum Form {
    /** What was said at one time. */
    RELEASE,
    /** Everything that was said up to a time, with each value's history. */
    VERSIONED,
    /** Everything that was said up to a time. */
    COMPILED
  }

  /**
   * A release.
   *
   * @param form what it is
   * @param stage how late in the life of the process, by {@link Moment#stage}
   * @param date when it was published, if it says so
   * @param id its own id; may be empty
   * @param packed what it holds
   * @param spot where it stands
   */
  record Piece(
      Form form, int stage, Optional<Instant> date, String id, Compact.Packed packed, Spot spot)
      implements Comparable<Piece> {
    boolean isWhole() {
      return form != Form.RELEASE;
    }

    /**
     * By instant; a release without a date comes first, and what holds all releases last. Those of
     * one instant go by the stage that they tell of, and equal ones by what they hold, wherever
     * they stand in the file.
     */
    @Override
    public int compareTo(Piece other) {
      int order = at().compareTo(other.at());
      if (order == 0) {
        order = Integer.compare(stage, other.stage);
      }
      if (order == 0) {
        order = id.compareTo(other.id);
      }
      return order != 0 ? order : packed.compareTo(other.packed);
    }

    private Instant at() {
      return date.orElse(isWhole() ? Instant.MAX : Instant.MIN);
    }
  }

  void add(Piece piece) {
    pieces.add(piece);
  }

  /** The releases in the order of their instants, each once. */
  List<Piece> inOrder() {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(null);
    List<Piece> distinct = new ArrayList<>(sorted.size());
    for (Piece piece : sorted) {
      if (distinct.isEmpty() || piece.compareTo(distinct.get(distinct.size() - 1)) != 0) {
        distinct.add(piece);
      }
    }
    return distinct;
  }
}
