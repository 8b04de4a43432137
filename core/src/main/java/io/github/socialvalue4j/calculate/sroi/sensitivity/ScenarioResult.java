package io.github.socialvalue4j.calculate.sroi.sensitivity;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import java.util.Objects;
import java.util.Optional;

/**
 * What a map comes to under a scenario. Immutable and thread-safe.
 *
 * @param scenario what was changed
 * @param result what came out
 * @param ratioChange the ratio less that of the unchanged map, if there are ratios
 */
public record ScenarioResult(Scenario scenario, SroiResult result, Optional<Figure> ratioChange)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public ScenarioResult {
    Objects.requireNonNull(scenario, "scenario");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(ratioChange, "ratioChange");
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.part(scenario.name()) + ": " + result);
  }
}
