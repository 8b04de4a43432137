package io.github.socialvalue4j.basis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortTextTest {
  private record Named(
      String name, Optional<String> note, List<Integer> rows, Map<String, String> by) {
    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  @Test
  void showsARecordByItsComponents() {
    assertThat(new Named("Jobs", Optional.empty(), List.of(), Map.of("a", "b")))
        .hasToString("Named[name=Jobs, note=none, rows=none, by=a: b]");
  }

  @Test
  void countsWhatItDoesNotShow() {
    List<Integer> rows = IntStream.range(100, 200).boxed().toList();

    assertThat(ShortText.list(rows)).startsWith("100, 101, ").endsWith(", ..., and 80 more");
    assertThat(ShortText.list(List.of())).isEmpty();
    assertThat(ShortText.count(1, "row") + ", " + ShortText.count(2, "row"))
        .isEqualTo("1 row, 2 rows");
    assertThat(
            List.of("0", "1", "-1", "1.0", "1.5", "2").stream()
                .map(n -> ShortText.count(n, "point")))
        .containsExactly("0 points", "1 point", "-1 point", "1.0 points", "1.5 points", "2 points");
  }

  @Test
  void isNeverLongWhateverAValueHolds() {
    String long1 = "x".repeat(100_000);

    assertThat(ShortText.of(long1)).hasSize(ShortText.LONGEST).endsWith("x...");
    assertThat(
            new Named(long1, Optional.of(long1), Collections.nCopies(9999, 1), Map.of()).toString())
        .hasSizeLessThanOrEqualTo(ShortText.LONGEST);
  }

  @Test
  void neverSplitsACharacterNorPrintsHalfOfOne() {
    String smile = "\ud83d\ude00";

    assertThat(ShortText.of("x".repeat(196) + smile + "xxxx")).isEqualTo("x".repeat(196) + "...");
    assertThat(ShortText.of("a" + smile.charAt(0) + "b\n\u001b")).isEqualTo("a\uFFFDb\uFFFD\uFFFD");
    assertThat(ShortText.printable(smile.repeat(500))).isEqualTo(smile.repeat(500));
  }
}
