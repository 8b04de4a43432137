package io.github.socialvalue4j.calculate.feedback;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.feedback.Perspective;
import io.github.socialvalue4j.model.feedback.RatingScale;
import io.github.socialvalue4j.model.lifecycle.FeedbackGiven;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws feedback together by contract, scale, perspective and point.
 *
 * <p>mean = sum of ratings / number of responses. The change between two points is drawn only for a
 * perspective that answered at both, and never between scales: ratings on different scales are not
 * comparable. It fails on nothing and leaves nothing out; a side that said nothing has no cell,
 * which is not a rating of 0. For example, ratings of 4 and 5 have the mean 4.5 of 2 responses.
 *
 * <p>Stateless and thread-safe.
 */
public final class FeedbackCalculator {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::contract)
          .thenComparing(p -> p.scale().toString())
          .thenComparing(Place::perspective)
          .thenComparing(Place::point);

  private FeedbackCalculator() {}

  private record Place(
      ContractId contract, RatingScale scale, Perspective perspective, MeasurementPoint point) {
    boolean isSameSide(Place other) {
      return contract.equals(other.contract)
          && scale.equals(other.scale)
          && perspective == other.perspective;
    }

    @Override
    public String toString() {
      return perspective.code() + " at " + point.code() + " of " + contract;
    }
  }

  /** The feedback of a portfolio. */
  public static FeedbackSummary calculate(Portfolio portfolio) {
    Map<Place, List<FeedbackGiven>> places = new TreeMap<>(ORDER);
    for (FeedbackGiven given : portfolio.view().standing(FeedbackGiven.class)) {
      Place place =
          new Place(
              given.contract(),
              given.feedback().scale(),
              given.feedback().perspective(),
              given.feedback().point());
      places.computeIfAbsent(place, p -> new ArrayList<>()).add(given);
    }
    List<FeedbackSummary.Cell> cells = new ArrayList<>();
    places.forEach((place, given) -> cells.add(cell(place, given)));
    return new FeedbackSummary(cells, changes(cells));
  }

  private static FeedbackSummary.Cell cell(Place place, List<FeedbackGiven> given) {
    List<Figure> ratings = given.stream().map(FeedbackCalculator::rating).toList();
    Figure count =
        Figure.stated(
            "Responses",
            BigDecimal.valueOf(given.size()),
            MeasureUnit.ONE,
            new Provenance.Given("the number of responses, " + place));
    Figure mean =
        Figure.quotient(
            "Mean rating, " + place, Figure.sum("Sum of ratings", MeasureUnit.ONE, ratings), count);
    return new FeedbackSummary.Cell(
        place.contract(),
        place.scale(),
        place.perspective(),
        place.point(),
        given.size(),
        mean,
        given.stream().map(g -> g.feedback().text()).filter(t -> !t.isBlank()).toList());
  }

  private static Figure rating(FeedbackGiven given) {
    return Figure.stated(
        "Rating " + given.id(),
        BigDecimal.valueOf(given.feedback().rating()),
        MeasureUnit.ONE,
        new Provenance.Given("feedback " + given.id() + " of " + given.occurredOn()));
  }

  private static List<FeedbackSummary.Change> changes(List<FeedbackSummary.Cell> cells) {
    // Cells of one side stand together, its points in order: nobody is compared with everybody.
    List<FeedbackSummary.Change> changes = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      FeedbackSummary.Cell from = cells.get(i);
      for (int j = i + 1; j < cells.size(); j++) {
        FeedbackSummary.Cell to = cells.get(j);
        if (!place(from).isSameSide(place(to))) {
          break;
        }
        changes.add(
            new FeedbackSummary.Change(
                from.contract(),
                from.scale(),
                from.perspective(),
                from.point(),
                to.point(),
                Figure.difference(
                    "Change of the mean rating, " + place(from), to.mean(), from.mean())));
      }
    }
    return changes;
  }

  private static Place place(FeedbackSummary.Cell cell) {
    return new Place(cell.contract(), cell.scale(), cell.perspective(), cell.point());
  }
}
