package io.github.socialvalue4j.model.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackTest {
  private static final RatingScale SCALE = new RatingScale("satisfaction-1-5", 1, 5);

  private static Feedback rated(int rating) {
    return new Feedback(
        ContractId.parse("C-1"),
        MeasurementPoint.COMPLETION,
        Perspective.BENEFICIARY,
        SCALE,
        rating,
        "");
  }

  @Nested
  class ARating {
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void liesOnItsScale(int rating) {
      assertThat(rated(rating).rating()).isEqualTo(rating);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void neverLiesBesideIt(int rating) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> rated(rating))
          .withMessage("The rating " + rating + " does not lie on satisfaction-1-5 (1 to 5)");
    }
  }

  @Nested
  class AScale {
    @Test
    void endsAboveWhereItBegins() {
      assertThatIllegalArgumentException().isThrownBy(() -> new RatingScale("s", 5, 5));
      assertThatIllegalArgumentException().isThrownBy(() -> new RatingScale("a scale", 1, 5));
      assertThat(new RatingScale("change", -2, 2).holds(-2)).isTrue();
    }
  }

  @Test
  void namesWhatIsNull() {
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                new Feedback(
                    ContractId.parse("C-1"), MeasurementPoint.COMPLETION, null, SCALE, 3, ""))
        .withMessage("perspective");
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                new Feedback(
                    ContractId.parse("C-1"),
                    MeasurementPoint.COMPLETION,
                    Perspective.STAFF,
                    null,
                    3,
                    ""))
        .withMessage("scale");
  }
}
