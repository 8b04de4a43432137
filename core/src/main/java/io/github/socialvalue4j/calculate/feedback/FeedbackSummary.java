package io.github.socialvalue4j.calculate.feedback;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.feedback.Perspective;
import io.github.socialvalue4j.model.feedback.RatingScale;
import java.util.List;
import java.util.Objects;

/**
 * Feedback drawn together. Immutable and thread-safe.
 *
 * @param cells one for each contract, scale, perspective and point that somebody answered for
 * @param changes one for each perspective that answered at two points
 */
public record FeedbackSummary(List<Cell> cells, List<Change> changes) {
  /** Copies the lists. */
  public FeedbackSummary {
    cells = List.copyOf(cells);
    changes = List.copyOf(changes);
  }

  /**
   * What one side said at one point.
   *
   * @param contract about which contract
   * @param scale on which scale
   * @param perspective from which side
   * @param point at which point
   * @param responses how many answered
   * @param mean the mean rating
   * @param texts what they wrote, in the order of record
   */
  public record Cell(
      ContractId contract,
      RatingScale scale,
      Perspective perspective,
      MeasurementPoint point,
      int responses,
      Figure mean,
      List<String> texts)
      implements DocumentOnly {
    /** Copies the list. */
    public Cell {
      Objects.requireNonNull(contract, "contract");
      Objects.requireNonNull(scale, "scale");
      Objects.requireNonNull(perspective, "perspective");
      Objects.requireNonNull(point, "point");
      Objects.requireNonNull(mean, "mean");
      texts = List.copyOf(texts);
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * How one side's mean rating moved.
   *
   * @param contract about which contract
   * @param scale on which scale
   * @param perspective from which side
   * @param from the earlier point
   * @param to the later point
   * @param change the later mean less the earlier
   */
  public record Change(
      ContractId contract,
      RatingScale scale,
      Perspective perspective,
      MeasurementPoint from,
      MeasurementPoint to,
      Figure change)
      implements DocumentOnly {
    /** Checks that nothing is null. */
    public Change {
      Objects.requireNonNull(contract, "contract");
      Objects.requireNonNull(scale, "scale");
      Objects.requireNonNull(perspective, "perspective");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(change, "change");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
