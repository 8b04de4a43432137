package io.github.socialvalue4j.model.lifecycle;

import static io.github.socialvalue4j.model.lifecycle.Records.JUNE;
import static io.github.socialvalue4j.model.lifecycle.Records.MAY;
import static io.github.socialvalue4j.model.lifecycle.Records.delivery;
import static io.github.socialvalue4j.model.lifecycle.Records.observation;
import static io.github.socialvalue4j.model.lifecycle.Records.verification;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitTest {
  private static final Delivery D = delivery("D", "120", MAY).build();

  /** Verifications written "verified 90, rejected 30". */
  private static List<Verification> verifications(String words) {
    List<Verification> made = new ArrayList<>();
    if (!words.isEmpty()) {
      for (String one : words.split(", ", -1)) {
        String[] parts = one.split(" ", -1);
        made.add(
            verification(
                    "V" + (made.size() + 1),
                    "D",
                    Coded.find(VerificationState.class, parts[0]).orElseThrow(),
                    parts[1],
                    JUNE)
                .build());
      }
    }
    return made;
  }

  private static String words(StateSplit split) {
    List<String> words = new ArrayList<>();
    split.parts().forEach((state, part) -> words.add(state.code() + " " + part.value()));
    return String.join(", ", words);
  }

  @Nested
  class OfAFlow {
    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "''; claimed 120",
          "verified 90; claimed 30, verified 90",
          "verified 120; verified 120",
          "verified 0; claimed 120",
          "evidenced 50, verified 90; claimed 30, verified 90",
          "evidenced 100, verified 90; claimed 20, evidenced 10, verified 90",
          "verified 90, evidenced 120; evidenced 30, verified 90",
          "verified 90, rejected 30; verified 90, rejected 30",
          "evidenced 20, rejected 110; evidenced 10, rejected 110",
          "verified 90, withdrawn 120; withdrawn 120",
          "verified 90, withdrawn 50; verified 70, withdrawn 50",
          "verified 40, verified 40; claimed 40, verified 80",
        })
    void movesPartsFromStateToState(String given, String expected) {
      StateSplit split = StateSplit.of(D, verifications(given));

      assertThat(words(split)).isEqualTo(expected);
      assertThat(split.excess()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "verified 121; V1 says verified of 121 volunteering hours, which is 1",
          "verified 90, verified 40; V2 says verified of 40 volunteering hours, which is 10",
          "verified 90, rejected 31; V2 says rejected of 31 volunteering hours, which is 1",
          "rejected 90, evidenced 50; V2 says evidenced of 50 volunteering hours, which is 20",
          "evidenced 121; V1 says evidenced of 121 volunteering hours, which is 1",
          "withdrawn 121; V1 says withdrawn of 121 volunteering hours, which is 1",
        })
    void namesTheVerificationThatSpeaksOfMoreThanThereIs(String given, String expected) {
      assertThat(StateSplit.of(D, verifications(given)).excess())
          .hasValueSatisfying(excess -> assertThat(excess).startsWith(expected));
    }

    @Test
    void withEvidenceOnFileBeginsEvidenced() {
      Delivery filed = delivery("D", "120", MAY).evidence(List.of("timesheet")).build();

      assertThat(words(StateSplit.of(filed, verifications("verified 90"))))
          .isEqualTo("evidenced 30, verified 90");
      assertThat(words(StateSplit.of(filed, verifications("rejected 30"))))
          .isEqualTo("evidenced 90, rejected 30");
    }

    @Test
    void ofNothingHasNoParts() {
      assertThat(StateSplit.of(delivery("D", "0", MAY).build(), List.of()).parts()).isEmpty();
    }

    @Test
    void showsHowNinetyOfAHundredAndTwentyLeaveThirty() {
      StateSplit split = StateSplit.of(D, verifications("verified 90"));

      assertThat(part(split, VerificationState.CLAIMED).working())
          .isEqualTo(
              """
              30 volunteering hours  Part of D that is still claimed
                = 120 volunteering hours  Quantity of delivery D
                  from delivery D of 2024-05-31, claimed, by supplier
                - 90 volunteering hours  Quantity of D verified by V1
                  from independent verification V1 of 2024-06-30, verified, by auditor
              """);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "verified 120",
          "verified 90",
          "evidenced 50, verified 90",
          "verified 60, verified 60"
        })
    void namesTheVerificationInThePartThatItConfirmed(String given) {
      String working =
          part(StateSplit.of(D, verifications(given)), VerificationState.VERIFIED).working();

      assertThat(working).contains("independent verification V");
      assertThat(working.lines().findFirst().orElseThrow()).doesNotContain("claimed");
    }

    private Figure part(StateSplit split, VerificationState state) {
      Figure part = split.parts().get(state);
      assertThat(part).isNotNull();
      return part;
    }
  }

  @Nested
  class OfALevel {
    private final Observation reading =
        observation("D", MeasurementPoint.COMPLETION, "40", MAY).build();

    private String levels(String given) {
      List<String> words = new ArrayList<>();
      LevelSplit.of(reading, verifications(given))
          .levels()
          .forEach((state, level) -> words.add(state.code() + " " + level.value()));
      return String.join(", ", words);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "''; claimed 40",
          "verified 36; claimed 40, verified 36",
          "verified 36, verified 38; claimed 40, verified 38",
          "verified 44; claimed 40, verified 44",
          "evidenced 39, verified 36; claimed 40, evidenced 39, verified 36",
          "verified 0; claimed 40, verified 0",
          "verified 36, rejected 0; rejected 40",
          "withdrawn 40; withdrawn 40",
        })
    void standsOnItsOwnByEachState(String given, String expected) {
      assertThat(levels(given)).isEqualTo(expected);
    }

    @Test
    void isReadByItsStrongestState() {
      LevelSplit split = LevelSplit.of(reading, verifications("verified 36, evidenced 39"));

      assertThat(split.strongestState()).isEqualTo(VerificationState.VERIFIED);
      assertThat(split.strongest().value()).isEqualByComparingTo("36");
      assertThat(split.strongestFirst())
          .containsExactly(
              VerificationState.VERIFIED, VerificationState.EVIDENCED, VerificationState.CLAIMED);
      assertThat(split.refused()).isEmpty();
    }

    @Test
    void thatWasRejectedHasNoOtherLevel() {
      LevelSplit split = LevelSplit.of(reading, verifications("rejected 0, verified 36"));

      assertThat(split.refused()).contains(VerificationState.REJECTED);
      assertThat(split.strongestState()).isEqualTo(VerificationState.REJECTED);
    }
  }
}
