package io.github.socialvalue4j.basis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
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
  class ByMeaning {
    private static final List<String> UNITS =
        List.of("staff-hour", "volunteering-hour", "week", "fte", "mile", "paid-hour", "hops");

    @Test
    void whatHoldsAllTheWordsComesBeforeWhatLooksAlike() {
      assertThat(NearestIds.to("hours", UNITS))
          .startsWith("paid-hour", "staff-hour", "volunteering-hour");
      assertThat(NearestIds.to("Hour", UNITS))
          .startsWith("paid-hour", "staff-hour", "volunteering-hour");
    }

    @Test
    void theSameWordsJoinedOtherwiseAreTheSameId() {
      for (String written : List.of("dropOff", "drop_off", "Drop off", "DROP-OFF", "dropoff")) {
        assertThat(NearestIds.to(written, List.of("drop", "dropped", "cut-off", "drop-off")))
            .first()
            .isEqualTo("drop-off");
      }
      assertThat(NearestIds.to("price-base", List.of("priceBases", "price", "priceBase", "bases")))
          .startsWith("priceBase", "priceBases");
    }

    @Test
    void shortWordsAndNumbersDecideNothing() {
      assertThat(NearestIds.to("C-2", List.of("A-B-C-2", "C-1"))).startsWith("C-1");
    }

    @Test
    void anEverydayWordStandsForWhatItMeansAlsoAmongOthers() {
      Map<String, List<String>> words =
          Map.of("sroi", List.of("impact-map"), "value", List.of("gone", "quantities"));
      List<String> kinds = List.of("gva", "forecast", "quantities", "impact-map");

      assertThat(NearestIds.to("SROI", kinds, words)).startsWith("impact-map").hasSize(4);
      assertThat(NearestIds.to("sroi study", kinds, words)).startsWith("impact-map");
      assertThat(NearestIds.to("the values", kinds, words)).startsWith("quantities");
      assertThat(NearestIds.to("gvb", kinds, words)).startsWith("gva");
    }
  }

  @Nested
  class OfManyQuestions {
    private final List<String> many =
        IntStream.range(0, 20_000).mapToObj(i -> "supplier-of-things-" + i).toList();

    @Test
    void thousandsOfMistypedIdsAreAnswered() {
      NearestIds valid = NearestIds.among(many);
      for (int i = 0; i < 3_000; i++) {
        assertThat(valid.to("suplier-of-things-" + i)).hasSize(5);
      }
      assertThat(valid.to("suplier-of-things-7777")).first().isEqualTo("supplier-of-things-7777");
      assertThat(valid.to("Xsupplier-of-things-7777")).first().isEqualTo("supplier-of-things-7777");
    }

    @Test
    void aMistakeAtEitherEndIsFoundInALongList() {
      for (String wrong : List.of("supplier-of-things-7777x", "zupplier-of-things-7777")) {
        assertThat(NearestIds.to(wrong, many)).first().isEqualTo("supplier-of-things-7777");
      }
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
