package io.github.socialvalue4j.basis.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemPathTest {

  @Nested
  class Parse {
    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/a//b", "/contracts/2/quantity", "/a~1b/m~0n", "/~01"})
    void readsAJsonPointer(String pointer) {
      assertThat(ProblemPath.parse(pointer)).hasToString(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contracts", "#/a", "/a~", "/a~2b", "/~/"})
    void refusesWhatIsNoPointer(String pointer) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ProblemPath.parse(pointer))
          .withMessageContaining(pointer);
    }
  }

  @Nested
  class Order {
    @Test
    void rowTenFollowsRowNineAndNamesFollowNumbers() {
      List<ProblemPath> paths =
          List.of("/rows/1a", "/rows/10", "/rows/9", "", "/rows", "/rows/9/x", "/contracts")
              .stream()
              .map(ProblemPath::parse)
              .toList();

      assertThat(new TreeSet<>(paths))
          .map(ProblemPath::toString)
          .containsExactly(
              "", "/contracts", "/rows", "/rows/9", "/rows/9/x", "/rows/10", "/rows/1a");
    }
  }

  @Nested
  class Index {
    @Test
    void isAStepOfDigits() {
      assertThat(ProblemPath.root().child("rows").index(3)).hasToString("/rows/3");
      assertThatIllegalArgumentException().isThrownBy(() -> ProblemPath.root().index(-1));
    }
  }
}
