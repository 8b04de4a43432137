package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.review.ReviewAnswer;
import io.github.socialvalue4j.calculate.sroi.sensitivity.ScenarioResult;
import io.github.socialvalue4j.calculate.sroi.sensitivity.SwitchingValue;
import io.github.socialvalue4j.calculate.sroi.sensitivity.TornadoBar;
import io.github.socialvalue4j.calculate.sroi.simulation.SimulationResult;
import io.github.socialvalue4j.present.exchange.input.Detail;
import java.util.List;
import java.util.Optional;

/**
 * What a document of kind {@code impact-map} comes to.
 *
 * @param detail how much the result is to show
 * @param result the map's
 * @param switching the value of each number at which the ratio reaches its target, if asked for
 * @param tornado the ratio at both ends of each swing
 * @param scenarios the results of scenarios
 * @param simulation the distribution of the ratio, if asked for
 * @param review what a reviewer would ask, answered from the map
 */
public record Study(
    Detail detail,
    SroiResult result,
    List<SwitchingValue> switching,
    List<TornadoBar> tornado,
    List<ScenarioResult> scenarios,
    Optional<SimulationResult> simulation,
    List<ReviewAnswer> review)
    implements Content {
  /** Copies the lists. */
  public Study {
    switching = List.copyOf(switching);
    tornado = List.copyOf(tornado);
    scenarios = List.copyOf(scenarios);
    review = List.copyOf(review);
  }

  @Override
  public String title() {
    return result.map().title();
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("study", result.map().title()) + ": " + result);
  }
}
