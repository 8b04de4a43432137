package io.github.socialvalue4j.basis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NearestIdsTest {

  @Nested
  class To {
    @Test
    void putsTheMostAlikeFirstWithoutRegardToCase() {
      assertThat(NearestIds.to("nt2", List.of("RE1", "NT20", "NT29", "NT2", "NT1", "NT2", "RE24")))
          .containsExactly("NT2", "NT1", "NT20", "NT29", "RE1");
    }

    @Test
    void hasNothingToOfferOfNothing() {
      assertThat(NearestIds.to("NT2", List.of())).isEmpty();
    }

    @Test
    void dependsOnNoOrderOfWhatThereIs() {
      assertThat(NearestIds.to("x", List.of("b", "a", "c", "f", "e", "d")))
          .isEqualTo(NearestIds.to("x", List.of("f", "e", "d", "c", "b", "a")))
          .containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void isFastAmongAHundredThousandIdsAndForAPastedDocument() {
      List<String> many = IntStream.range(0, 100_000).mapToObj(i -> "D-" + i).toList();

      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            assertThat(NearestIds.to("D-7777x", many)).first().isEqualTo("D-7777");
            assertThat(NearestIds.to("{".repeat(1_000_000), many)).hasSize(5);
          });
    }
  }

  @Nested
  class TheSentence {
    @Test
    void saysWhereItLookedAndWhatIsNear() {
      assertThat(new UnknownIdException("measure", "NT", "edition t@1", List.of("NT1", "RE")))
          .hasMessage("There is no measure 'NT' in edition t@1; nearest: NT1, RE.");
      assertThat(UnknownIdException.sentence("measure", "NT", "edition t@1", List.of()))
          .isEqualTo("There is no measure 'NT' in edition t@1; it has none.");
    }

    @Test
    void quotesOnlyTheBeginningOfAPastedDocument() {
      assertThat(UnknownIdException.sentence("measure", "x".repeat(10_000), "t", List.of("NT1")))
          .hasSizeLessThan(200);
    }
  }
}
