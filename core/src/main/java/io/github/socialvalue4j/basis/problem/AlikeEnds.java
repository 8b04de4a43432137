package io.github.socialvalue4j.basis.problem;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The ids of a long list that begin or end most like a wanted one, found in two passes over the
 * list: one counts how many characters each shares, one takes those that share most.
 */
final class AlikeEnds {
  private static final int LONGEST = 80;

  private AlikeEnds() {}

  /** Some ids of the list; of those that share equally much, the first in the list's order. */
  static Set<String> of(String id, Collection<String> valid, int howMany) {
    Set<String> alike = new LinkedHashSet<>();
    add(id, valid, howMany, false, alike);
    add(id, valid, howMany, true, alike);
    return alike;
  }

  private static void add(
      String id, Collection<String> valid, int howMany, boolean isFromEnd, Set<String> alike) {
    int[] counts = new int[LONGEST + 1];
    for (String one : valid) {
      counts[shared(id, one, isFromEnd)]++;
    }
    int least = LONGEST;
    int above = 0;
    while (least > 0 && above + counts[least] < howMany) {
      above += counts[least];
      least--;
    }
    int left = howMany - above;
    for (String one : valid) {
      int shared = shared(id, one, isFromEnd);
      if (shared > least || (shared == least && left-- > 0)) {
        alike.add(one);
      }
    }
  }

  private static int shared(String left, String right, boolean isFromEnd) {
    int most = Math.min(LONGEST, Math.min(left.length(), right.length()));
    for (int i = 0; i < most; i++) {
      char a = left.charAt(isFromEnd ? left.length() - 1 - i : i);
      char b = right.charAt(isFromEnd ? right.length() - 1 - i : i);
      if (a != b && Character.toLowerCase(a) != Character.toLowerCase(b)) {
        return i;
      }
    }
    return most;
  }
}
