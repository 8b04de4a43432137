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
              Problem.error(
                  RestatementCodes.MANY_TO_ONE,
                  paths.apply(measure),
                  contract
                      + other
                      + " and "
                      + measure
                      + " both lead to "
                      + now
                      + " of "
                      + link.to().edition()
                      + ".",
                  "Lead each measure to one of its own, or restate one contract after the other."));
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
      problems.add(
          Problem.note(
              RestatementCodes.RECORD_ONLY,
              path,
              contract
                  + measure
                  + " is a record without a value, so nothing of it is restated and it stands in no"
                  + " bridge.",
              "Nothing needs to be done; a valuation lists its quantity."));
    } else if (wasRecord || isRecord) {
      problems.add(
          Problem.omission(
              RestatementCodes.RECORD_ONLY,
              path,
              contract
                  + measure
                  + " is a record without a value in "
                  + (wasRecord ? link.from() : link.to()).edition()
                  + " and has one in "
                  + (wasRecord ? link.to() : link.from()).edition()
                  + ", so it is in one of the two totals alone.",
              "Read the two totals with that in mind; the bridge has it as a step of its own."));
    }
  }

  private static Problem fallsOut(
      String contract, MeasureLink link, MeasureId measure, BridgeStep why, ProblemPath path) {
    ProxyTable to = link.to();
    String out = contract + measure + " is left out of the restatement: ";
    if (why == BridgeStep.NO_COUNTERPART) {
      return Problem.omission(
          RestatementCodes.NO_COUNTERPART,
          path,
          out
              + "the crosswalk from "
              + link.from().edition().table()
              + " to "
              + to.edition().table()
              + " names no counterpart.",
          "Add its counterpart to the crosswalk, with a source, if it has one.");
    }
    MeasureId now = link.newName(measure).orElseThrow();
    if (why == BridgeStep.UNIT_CHANGED) {
      return Problem.omission(
          RestatementCodes.UNIT_CHANGED,
          path,
          out
              + "it is counted in "
              + link.from().framework().get(measure).unit()
              + " by "
              + link.from().edition()
              + " and in "
              + to.framework().get(now).unit()
              + " by "
              + to.edition()
              + ".",
          "Derive an edition counted in the old unit by a conversion that you name, and restate"
              + " under that.");
    }
    return Problem.omission(
        RestatementCodes.NATURE_CHANGED,
        path,
        out
            + "it is a "
            + link.from().framework().get(measure).nature().code()
            + " that should "
            + link.from().framework().get(measure).direction().code()
            + " in "
            + link.from().edition()
            + " and a "
            + to.framework().get(now).nature().code()
            + " that should "
            + to.framework().get(now).direction().code()
            + " in "
            + to.edition()
            + ".",
        "Record it anew as the new edition counts it.");
  }
}
