package io.github.socialvalue4j.basis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class NearestIdsLaws {
  /** Ids of digits have no words, so their letters alone decide. */
  @Property(tries = 500)
  void thoseOfTheLeastDistanceAreNamed(
      @ForAll @CharRange(from = '0', to = '3') @StringLength(min = 1, max = 9) String id,
      @ForAll @Size(min = 1, max = 30)
          List<@CharRange(from = '0', to = '3') @StringLength(min = 1, max = 9) String> valid) {
    List<String> expected =
        valid.stream()
            .distinct()
            .sorted(
                Comparator.comparing((String one) -> one.equals(id) ? -1 : distance(id, one))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(5)
            .toList();

    assertThat(NearestIds.to(id, valid)).isEqualTo(expected);
    assertThat(NearestIds.among(valid).to(id)).isEqualTo(expected);
  }

  private static int distance(String left, String right) {
    int[][] cells = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        if (i == 0 || j == 0) {
          cells[i][j] = i + j;
        } else {
          int swap = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
          cells[i][j] =
              Math.min(cells[i - 1][j - 1] + swap, Math.min(cells[i - 1][j], cells[i][j - 1]) + 1);
        }
      }
    }
    return cells[left.length()][right.length()];
  }
}
