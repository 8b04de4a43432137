package io.github.socialvalue4j.basis.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Set;

/** The valid ids that look most like a mistyped one. */
public final class NearestIds {
  private static final int HOW_MANY = 5;

  /** So many ids are all measured; of more, those around the wanted one in alphabetical order. */
  private static final int ALL_MEASURED = 500;

  private static final int EITHER_SIDE = 100;

  private NearestIds() {}

  /**
   * Up to five valid ids, the most alike first (Levenshtein distance of the first 80 characters
   * without regard to case, ties in alphabetical order). Of more than 500 ids only the 200 around
   * the wanted one in alphabetical order are measured, since a document may hold thousands of
   * mistyped ids and each is answered.
   *
   * @param id what was asked for
   * @param valid what there is
   */
  public static List<String> to(String id, Collection<String> valid) {
    String wanted = fold(id);
    // The farthest on top, so that a long list is measured once and never sorted as a whole.
    PriorityQueue<Candidate> nearest = new PriorityQueue<>(Comparator.reverseOrder());
    for (String one : candidates(id, valid)) {
      String folded = fold(one);
      Candidate farthest = nearest.peek();
      boolean isFull = farthest != null && nearest.size() == HOW_MANY;
      int most = isFull ? farthest.distance() : Integer.MAX_VALUE;
      if (Math.abs(folded.length() - wanted.length()) > most) {
        continue;
      }
      int distance = distance(wanted, folded, most);
      if (distance > most) {
        continue;
      }
      nearest.add(new Candidate(distance, one));
      if (nearest.size() > HOW_MANY) {
        nearest.remove();
      }
    }
    return nearest.stream().sorted().map(Candidate::id).toList();
  }

  private static Set<String> candidates(String id, Collection<String> valid) {
    if (valid.size() <= ALL_MEASURED) {
      return new LinkedHashSet<>(valid);
    }
    Comparator<String> order = String.CASE_INSENSITIVE_ORDER;
    Side before = new Side(order);
    Side after = new Side(order.reversed());
    for (String one : valid) {
      (order.compare(one, id) <= 0 ? before : after).offer(one);
    }
    Set<String> around = new LinkedHashSet<>(before.nearest);
    around.addAll(after.nearest);
    return around;
  }

  /** The ids nearest to the wanted one on one side of it, the farthest on top. */
  private static final class Side {
    private final Comparator<String> order;
    private final PriorityQueue<String> nearest;

    Side(Comparator<String> order) {
      this.order = order;
      this.nearest = new PriorityQueue<>(order);
    }

    void offer(String id) {
      String farthest = nearest.peek();
      boolean isFull = nearest.size() == EITHER_SIDE;
      if (isFull && farthest != null && order.compare(id, farthest) <= 0) {
        return;
      }
      nearest.add(id);
      if (isFull) {
        nearest.remove();
      }
    }
  }

  private record Candidate(int distance, String id) implements Comparable<Candidate> {
    @Override
    public int compareTo(Candidate other) {
      int order = Integer.compare(distance, other.distance);
      return order != 0 ? order : id.compareTo(other.id);
    }
  }

  private static String fold(String id) {
    // A mistyped id may be a whole pasted document; its first part is enough to compare.
    String shortened = id.length() > 80 ? id.substring(0, 80) : id;
    return shortened.toLowerCase(Locale.ROOT);
  }

  /** The distance, or any number above {@code most} as soon as it cannot be within that. */
  private static int distance(String left, String right, int most) {
    int[] previous = new int[right.length() + 1];
    int[] current = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      current[0] = i;
      int least = i;
      for (int j = 1; j <= right.length(); j++) {
        int swap = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(swap, Math.min(previous[j], current[j - 1]) + 1);
        least = Math.min(least, current[j]);
      }
      if (least > most) {
        return least;
      }
      int[] spare = previous;
      previous = current;
      current = spare;
    }
    return previous[right.length()];
  }
}
