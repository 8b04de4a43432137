package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.model.contract.ContractId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what a valuation finds, for one call. */
final class LineBook {
  private static final Comparator<Optional<ContractId>> BY_CONTRACT =
      Comparator.comparing(c -> c.map(ContractId::value).orElse(""));

  private final List<ValueLine> lines = new ArrayList<>();
  private final List<ValueLine> twice = new ArrayList<>();
  private final List<RecordedLine> recorded = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final List<PointChange> changes = new ArrayList<>();
  private final List<DoubleCountFinding> doubleCounts = new ArrayList<>();

  void add(ValueLine line) {
    lines.add(line);
  }

  /** Takes note that a part of a line is counted by another line as well. */
  void addTwice(ValueLine part) {
    twice.add(part);
  }

  List<ValueLine> twice() {
    return twice;
  }

  /** Puts others in the place of the lines so far. */
  void replaceLines(List<ValueLine> others) {
    lines.clear();
    lines.addAll(others);
  }

  void add(RecordedLine line) {
    recorded.add(line);
  }

  void add(Omission omission) {
    omissions.add(omission);
  }

  void add(PointChange change) {
    changes.add(change);
  }

  void add(DoubleCountFinding finding) {
    doubleCounts.add(finding);
  }

  List<ValueLine> lines() {
    return lines.stream()
        .sorted(
            Comparator.comparing(ValueLine::contract, BY_CONTRACT)
                .thenComparing(l -> l.measure().id())
                .thenComparing(ValueLine::point)
                .thenComparing(ValueLine::state))
        .toList();
  }

  List<RecordedLine> recorded() {
    return recorded.stream()
        .sorted(
            Comparator.comparing(RecordedLine::contract, BY_CONTRACT)
                .thenComparing(l -> l.measure().id())
                .thenComparing(RecordedLine::point)
                .thenComparing(RecordedLine::state))
        .toList();
  }

  List<Omission> omissions() {
    return omissions.stream()
        .sorted(
            Comparator.comparing(Omission::contract, BY_CONTRACT)
                .thenComparing(Omission::measure)
                .thenComparing(Omission::point)
                .thenComparing(o -> o.state().map(Enum::ordinal).orElse(-1)))
        .toList();
  }

  List<PointChange> changes() {
    return changes;
  }

  List<DoubleCountFinding> doubleCounts() {
    return doubleCounts;
  }
}
