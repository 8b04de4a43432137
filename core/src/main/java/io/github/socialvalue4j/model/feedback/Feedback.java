package io.github.socialvalue4j.model.feedback;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import java.util.Objects;

/**
 * What one person said, from one side, at one point: a rating on a declared scale and words.
 * Immutable and thread-safe.
 *
 * @param contract about which contract
 * @param point at which point
 * @param perspective from which side
 * @param scale on which scale
 * @param rating the rating, on the scale
 * @param text in words, or the empty text
 */
public record Feedback(
    ContractId contract,
    MeasurementPoint point,
    Perspective perspective,
    RatingScale scale,
    int rating,
    String text) {
  /** Checks that the rating lies on the scale. */
  public Feedback {
    Objects.requireNonNull(contract, "contract");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(perspective, "perspective");
    Objects.requireNonNull(scale, "scale");
    Objects.requireNonNull(text, "text");
    if (!scale.holds(rating)) {
      throw new IllegalArgumentException("The rating " + rating + " does not lie on " + scale);
    }
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
