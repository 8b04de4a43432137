package io.github.socialvalue4j.basis.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;

/** The valid ids that look most like a mistyped one. */
public final class NearestIds {
  private static final int HOW_MANY = 5;

  private NearestIds() {}

  /**
   * Up to five valid ids, the most alike first (Levenshtein distance of the first 80 characters
   * without regard to case, ties in alphabetical order).
   *
   * @param id what was asked for
   * @param valid what there is
   */
  public static List<String> to(String id, Collection<String> valid) {
    String wanted = fold(id);
    // The farthest on top, so that a long list is measured once and never sorted as a whole.
    PriorityQueue<Candidate> nearest = new PriorityQueue<>(Comparator.reverseOrder());
    for (String one : new LinkedHashSet<>(valid)) {
      String folded = fold(one);
      Candidate farthest = nearest.peek();
      if (farthest != null
          && nearest.size() == HOW_MANY
          && Math.abs(folded.length() - wanted.length()) > farthest.distance()) {
        continue;
      }
      nearest.add(new Candidate(distance(wanted, folded), one));
      if (nearest.size() > HOW_MANY) {
        nearest.remove();
      }
    }
    return nearest.stream().sorted().map(Candidate::id).toList();
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

  private static int distance(String left, String right) {
    int[] previous = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] current = new int[right.length() + 1];
      current[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int swap = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(swap, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[right.length()];
  }
}
