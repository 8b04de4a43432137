package io.github.socialvalue4j.calculate.restatement;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.value.ValueKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Says by name what a restatement cannot carry over. */
final class FallingOut {
  private FallingOut() {}

  /**
   * Says what falls out of the measures that records are of.
   *
   * @param paths where a measure stands in the input
   */
  static void say(
      String contract,
      MeasureLink link,
      Set<MeasureId> used,
      Function<MeasureId, ProblemPath> paths,
      Problems problems) {
    Map<MeasureId, MeasureId> taken = new TreeMap<>();
    for (MeasureId measure : used) {
      Optional<BridgeStep> whyNot = link.whyNot(measure);
      whyNot.ifPresent(
          why -> problems.add(fallsOut(contract, link, measure, why, paths.apply(measure))));
      if (whyNot.isEmpty()) {
        sayRecord(contract, link, measure, paths.apply(measure), problems);
        MeasureId now = link.newName(measure).orElseThrow();
        MeasureId other = taken.put(now, measure);
        if (other != null) {
          problems.add(
              RestatementFaults.MANY_TO_ONE.at(
                  paths.apply(measure), contract, other, measure, now, link.to().edition()));
        }
      }
    }
  }

  /**
   * Says that a measure without a value in an edition is in no total there, and so in no bridge.
   */
  private static void sayRecord(
      String contract, MeasureLink link, MeasureId measure, ProblemPath path, Problems problems) {
    Optional<Measure> was = link.from().framework().find(measure);
    Optional<Measure> now = link.newName(measure).flatMap(link.to().framework()::find);
    if (was.isEmpty() || now.isEmpty()) {
      return;
    }
    boolean wasRecord = was.get().kind() == ValueKind.RECORD_ONLY;
    boolean isRecord = now.get().kind() == ValueKind.RECORD_ONLY;
    if (wasRecord && isRecord) {
      problems.add(RestatementFaults.RECORD_ONLY.at(path, contract, measure));
    } else if (wasRecord || isRecord) {
      problems.add(
          RestatementFaults.RECORD_ONLY_IN_ONE.at(
              path,
              contract,
              measure,
              (wasRecord ? link.from() : link.to()).edition(),
              (wasRecord ? link.to() : link.from()).edition()));
    }
  }

  private static Problem fallsOut(
      String contract, MeasureLink link, MeasureId measure, BridgeStep why, ProblemPath path) {
    ProxyTable to = link.to();
    String out = contract + measure + " is left out of the restatement: ";
    if (why == BridgeStep.NO_COUNTERPART) {
      return RestatementFaults.NO_COUNTERPART.at(
          path, out, link.from().edition().table(), to.edition().table());
    }
    MeasureId now = link.newName(measure).orElseThrow();
    if (why == BridgeStep.UNIT_CHANGED) {
      return RestatementFaults.UNIT_CHANGED.at(
          path,
          out,
          link.from().framework().get(measure).unit(),
          link.from().edition(),
          to.framework().get(now).unit(),
          to.edition());
    }
    return RestatementFaults.NATURE_CHANGED.at(
        path,
        out,
        link.from().framework().get(measure).nature().code(),
        link.from().framework().get(measure).direction().code(),
        link.from().edition(),
        to.framework().get(now).nature().code(),
        to.framework().get(now).direction().code(),
        to.edition());
  }
}
