package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Remarks on what stands as an input and as an outcome as well. */
final class CountedTwice {
  private final ImpactMap.Builder draft;
  private final Problems problems;

  CountedTwice(ImpactMap.Builder draft, Problems problems) {
    this.draft = draft;
    this.problems = problems;
  }

  /** What a rate is: how much, per what, and who says so. */
  private record Rate(String value, MeasureUnit unit, List<String> sources) {
    static Optional<Rate> of(Optional<Assumption> number) {
      return number
          .filter(Assumption::hasSource)
          .map(n -> new Rate(n.value().toPlainString(), n.unit(), n.citations()));
    }
  }

  void remark() {
    Set<String> hours = new HashSet<>();
    Map<Rate, String> rates = new HashMap<>();
    for (InputItem.Builder input : draft.inputs()) {
      hours.add(input.hours());
      Rate.of(input.find(Cell.RATE)).ifPresent(rate -> rates.putIfAbsent(rate, input.id()));
    }
    for (int i = 0; i < draft.outcomes().size(); i++) {
      OutcomeRow.Builder row = draft.outcomes().get(i);
      ProblemPath path = ProblemPath.root().child("outcomes").index(i);
      if (!row.hours().isEmpty() && hours.contains(row.hours())) {
        problems.add(
            Problem.warning(
                SroiCodes.SAME_HOURS,
                path.child("hours"),
                "The hours '" + row.hours() + "' stand as an input and as an outcome.",
                "Value what the hours changed, not the hours once more."));
      }
      Rate.of(row.find(Cell.PROXY))
          .map(rates::get)
          .ifPresent(
              input ->
                  problems.add(
                      Problem.warning(
                          SroiCodes.INPUT_RATE,
                          path.child("proxy"),
                          "The rate that values the input '"
                              + input
                              + "' is the proxy value of the outcome '"
                              + row.id()
                              + "' as well.",
                          "A rate says what an input costs; value what it changed by a proxy value of"
                              + " the change.")));
    }
  }
}
