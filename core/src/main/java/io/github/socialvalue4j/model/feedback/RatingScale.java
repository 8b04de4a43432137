package io.github.socialvalue4j.model.feedback;

import io.github.socialvalue4j.basis.evidence.Identifiers;

/**
 * The scale that a rating is given on. Ratings on different scales are never averaged together.
 * Immutable and thread-safe.
 *
 * @param id its id, such as {@code satisfaction-1-5}
 * @param lowest the worst rating
 * @param highest the best rating, above the worst
 */
public record RatingScale(String id, int lowest, int highest) {
  /** Checks the order. */
  public RatingScale {
    Identifiers.check("rating scale", id);
    if (highest <= lowest) {
      throw new IllegalArgumentException(
          "A scale's best rating lies above its worst, but these are " + highest + ", " + lowest);
    }
  }

  /** Whether a rating lies on it. */
  public boolean holds(int rating) {
    return rating >= lowest && rating <= highest;
  }

  @Override
  public String toString() {
    return id + " (" + lowest + " to " + highest + ")";
  }
}
