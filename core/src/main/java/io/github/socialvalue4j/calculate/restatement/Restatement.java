package io.github.socialvalue4j.calculate.restatement;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.proxy.Crosswalk;
import java.util.List;
import java.util.Objects;

/**
 * A result under another edition, linked to the one it restates, which stays as it was. Immutable
 * and thread-safe.
 *
 * @param before the result under the editions the contracts are pinned to
 * @param after the same records under the new edition
 * @param to the new edition
 * @param crosswalks how measures of other tables were led to those of the new one
 * @param bridges from each total of everything to its counterpart, by point, state and kind of
 *     value, and for the policy's totals
 */
public record Restatement(
    Valuation before,
    Valuation after,
    Edition to,
    List<Crosswalk> crosswalks,
    List<Bridge> bridges) {
  /** Copies the lists. */
  public Restatement {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(to, "to");
    crosswalks = List.copyOf(crosswalks);
    bridges = List.copyOf(bridges);
  }

  /**
   * A bridge.
   *
   * @param name the kind's code or the policy's name
   * @throws UnknownIdException if there is none; it lists those there are
   */
  public Bridge bridge(MeasurementPoint point, StateGroup state, String name) {
    return Bridges.find(bridges, point, state, name);
  }

  @Override
  public String toString() {
    return ShortText.of("restatement under " + to + ": " + ShortText.list(bridges));
  }
}
