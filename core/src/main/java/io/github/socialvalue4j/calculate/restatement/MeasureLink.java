package io.github.socialvalue4j.calculate.restatement;

import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.proxy.Coverage;
import io.github.socialvalue4j.model.proxy.Crosswalk;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What becomes of the measures of one edition in another. */
final class MeasureLink {
  private final ProxyTable from;
  private final ProxyTable to;
  private final Optional<Crosswalk> crosswalk;
  private final TreeMap<MeasureId, MeasureId> oldNames = new TreeMap<>();

  /**
   * Links two editions.
   *
   * @param used the measures to be restated. The way back leads to these alone: a crosswalk may
   *     lead several measures to one, and a value never belongs to one that nothing was counted in
   */
  MeasureLink(ProxyTable from, ProxyTable to, Optional<Crosswalk> crosswalk, Set<MeasureId> used) {
    this.from = from;
    this.to = to;
    this.crosswalk = crosswalk;
    for (MeasureId old : used) {
      if (whyNot(old).isEmpty()) {
        newName(old).ifPresent(now -> oldNames.putIfAbsent(now, old));
      }
    }
  }

  ProxyTable from() {
    return from;
  }

  ProxyTable to() {
    return to;
  }

  private boolean sameTable() {
    return from.edition().table().equals(to.edition().table());
  }

  /** Its name in the new edition, whether that has it or not; none if nothing leads there. */
  Optional<MeasureId> newName(MeasureId old) {
    return sameTable() ? Optional.of(old) : crosswalk.flatMap(c -> c.find(old));
  }

  /** The old name of a measure of the new edition. */
  MeasureId oldName(MeasureId now) {
    return sameTable() ? now : oldNames.getOrDefault(now, now);
  }

  /** Why records of a measure cannot be carried over, if they cannot. */
  Optional<BridgeStep> whyNot(MeasureId old) {
    Optional<MeasureId> now = newName(old);
    if (now.isEmpty()) {
      return Optional.of(BridgeStep.NO_COUNTERPART);
    }
    Optional<Measure> was = from.framework().find(old);
    Optional<Measure> is = to.framework().find(now.get());
    if (was.isEmpty() || is.isEmpty()) {
      return Optional.empty();
    }
    if (!was.get().unit().equals(is.get().unit())) {
      return Optional.of(BridgeStep.UNIT_CHANGED);
    }
    boolean alike =
        was.get().nature() == is.get().nature() && was.get().direction() == is.get().direction();
    return alike ? Optional.empty() : Optional.of(BridgeStep.NATURE_CHANGED);
  }

  /** Why a value under the old edition has none under the new. */
  BridgeStep whyGone(MeasureId old) {
    return whyNot(old).orElseGet(() -> absence(to, newName(old).orElse(old), BridgeStep.GONE));
  }

  /** Why a value under the new edition had none under the old. */
  BridgeStep whyAdded(MeasureId now) {
    return absence(from, oldName(now), BridgeStep.ADDED);
  }

  private static BridgeStep absence(ProxyTable table, MeasureId measure, BridgeStep ifComplete) {
    if (table.framework().find(measure).isPresent()) {
      return BridgeStep.NOT_VALUED;
    }
    return table.coverage() == Coverage.COMPLETE ? ifComplete : BridgeStep.NOT_REPORTED;
  }
}
