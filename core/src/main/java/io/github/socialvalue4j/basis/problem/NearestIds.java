package io.github.socialvalue4j.basis.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The valid ids that a mistyped one most likely means. Spelling comes second: an id that differs
 * only in how its words are joined ({@code dropOff}, {@code drop_off}, {@code drop-off}) is the
 * same id, and one that holds all the words asked for ({@code hours} in {@code volunteering-hour})
 * is nearer than one that only looks alike.
 *
 * <p>An instance keeps a list in order, so that a document with thousands of mistyped ids is
 * answered without going through all valid ones for each. Immutable and thread-safe.
 */
public final class NearestIds implements DocumentOnly {
  private static final int HOW_MANY = 5;
  private static final int LONGEST = 80;

  /** So many ids are all measured; of more, those that begin or end like the wanted one. */
  private static final int ALL_MEASURED = 500;

  private static final int EITHER_SIDE = 50;

  private static final Comparator<String> FORWARDS =
      String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
  private static final Comparator<String> BACKWARDS = NearestIds::fromTheEnd;

  private final List<String> byStart;
  private final List<String> byEnd;

  private NearestIds(Collection<String> valid) {
    this.byStart = valid.stream().sorted(FORWARDS).toList();
    this.byEnd = valid.stream().sorted(BACKWARDS).toList();
  }

  /**
   * The ids to choose from, made ready for many questions.
   *
   * @param valid what there is
   */
  public static NearestIds among(Collection<String> valid) {
    return new NearestIds(valid);
  }

  /**
   * Up to five valid ids, the most likely first; see {@link #to(String)}.
   *
   * @param id what was asked for
   * @param valid what there is
   */
  public static List<String> to(String id, Collection<String> valid) {
    return valid.size() <= ALL_MEASURED
        ? nearest(id, new LinkedHashSet<>(valid), false)
        : nearest(id, AlikeEnds.of(id, valid, 2 * EITHER_SIDE), true);
  }

  /**
   * Up to five valid ids, those first that an everyday word of the field stands for.
   *
   * @param id what was asked for
   * @param valid what there is
   * @param meanings which ids a word or a phrase stands for, such as {@code impact-map} for {@code
   *     sroi}; however it is joined, and also where other words stand around it
   */
  public static List<String> to(
      String id, Collection<String> valid, Map<String, List<String>> meanings) {
    Set<String> wanted = IdWords.of(id);
    Set<String> meant = new LinkedHashSet<>();
    valid.stream()
        .filter(one -> closeness(wanted, one) == Closeness.SAME_WORDS)
        .forEach(meant::add);
    List<String> phrases = new ArrayList<>(meanings.keySet());
    // The longest phrase says most: that of "gross value added" more than that of "value".
    phrases.sort(
        Comparator.comparing((String phrase) -> -IdWords.of(phrase).size())
            .thenComparing(Comparator.naturalOrder()));
    for (String phrase : phrases) {
      Set<String> words = IdWords.of(phrase);
      boolean isSign = words.isEmpty() && phrase.equals(id.strip());
      if (isSign || (!words.isEmpty() && wanted.containsAll(words))) {
        meanings.getOrDefault(phrase, List.of()).stream()
            .filter(valid::contains)
            .forEach(meant::add);
      }
    }
    meant.addAll(to(id, valid));
    return meant.stream().limit(HOW_MANY).toList();
  }

  /**
   * Up to five valid ids: the same words joined otherwise, then those that hold all the words asked
   * for, then the most alike (Levenshtein distance of the first 80 characters without regard to
   * case), ties in alphabetical order. Of more than 500 ids only those are measured that begin or
   * end like the wanted one.
   *
   * @param id what was asked for
   */
  public List<String> to(String id) {
    if (byStart.size() <= ALL_MEASURED) {
      return nearest(id, new LinkedHashSet<>(byStart), false);
    }
    Set<String> around = new LinkedHashSet<>(around(byStart, id, FORWARDS));
    around.addAll(around(byEnd, id, BACKWARDS));
    return nearest(id, around, true);
  }

  private static List<String> nearest(String id, Set<String> candidates, boolean isLong) {
    String wanted = IdWords.fold(id);
    // In a long list are ids of things, and their words say nothing.
    Set<String> words = isLong ? Set.of() : IdWords.of(id);
    // The farthest on top, so that a long list is measured once and never sorted as a whole.
    PriorityQueue<Candidate> nearest = new PriorityQueue<>(Comparator.reverseOrder());
    for (String one : candidates) {
      Candidate farthest = nearest.peek();
      boolean isFull = farthest != null && nearest.size() == HOW_MANY;
      Closeness closeness = closeness(words, one);
      if (isFull && closeness.compareTo(farthest.closeness()) > 0) {
        continue;
      }
      boolean isSameRank = isFull && closeness == farthest.closeness();
      int most = isSameRank ? farthest.distance() : Integer.MAX_VALUE;
      String folded = IdWords.fold(one);
      if (Math.abs(folded.length() - wanted.length()) > most) {
        continue;
      }
      int distance = distance(wanted, folded, most);
      if (distance > most) {
        continue;
      }
      nearest.add(new Candidate(closeness, distance, one));
      if (nearest.size() > HOW_MANY) {
        nearest.remove();
      }
    }
    return nearest.stream().sorted().map(Candidate::id).toList();
  }

  private enum Closeness {
    SAME_WORDS,
    ALL_WORDS,
    LETTERS
  }

  private static Closeness closeness(Set<String> wanted, String candidate) {
    if (wanted.isEmpty()) {
      return Closeness.LETTERS;
    }
    Set<String> words = IdWords.of(candidate);
    if (words.equals(wanted) || String.join("", words).equals(String.join("", wanted))) {
      return Closeness.SAME_WORDS;
    }
    boolean areWords = wanted.stream().allMatch(IdWords::isTelling);
    return areWords && words.containsAll(wanted) ? Closeness.ALL_WORDS : Closeness.LETTERS;
  }

  private static List<String> around(List<String> sorted, String id, Comparator<String> order) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order.compare(sorted.get(middle), id) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sorted.subList(
        Math.max(0, low - EITHER_SIDE), Math.min(sorted.size(), low + EITHER_SIDE));
  }

  private static int fromTheEnd(String left, String right) {
    int i = left.length() - 1;
    int j = right.length() - 1;
    while (i >= 0 && j >= 0) {
      int order =
          Character.compare(
              Character.toLowerCase(left.charAt(i)), Character.toLowerCase(right.charAt(j)));
      if (order != 0) {
        return order;
      }
      i--;
      j--;
    }
    int order = Integer.compare(left.length(), right.length());
    return order != 0 ? order : left.compareTo(right);
  }

  private record Candidate(Closeness closeness, int distance, String id)
      implements Comparable<Candidate> {
    @Override
    public int compareTo(Candidate other) {
      int order = closeness.compareTo(other.closeness);
      if (order == 0) {
        order = Integer.compare(distance, other.distance);
      }
      return order != 0 ? order : id.compareTo(other.id);
    }
  }

  /** The distance, or any number above {@code most} as soon as it cannot be within that. */
  private static int distance(String left, String right, int most) {
    int[] previous = new int[right.length() + 1];
    int[] current = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      previous[j] = j;
    }
    int band = Math.min(most, 2 * LONGEST);
    for (int i = 1; i <= left.length(); i++) {
      // Cells farther from the diagonal than the most can only hold more than that.
      int from = Math.max(1, i - band);
      int to = Math.min(right.length(), i + band);
      current[from - 1] = from == 1 ? i : 2 * LONGEST;
      int least = current[from - 1];
      if (i > 1 && to == i + band) {
        previous[to] = 2 * LONGEST;
      }
      for (int j = from; j <= to; j++) {
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

  @Override
  public String toString() {
    return "nearest ids";
  }
}
