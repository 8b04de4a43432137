package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges the outcomes of a draft. */
final class RowCheck {
  private static final List<Cell> CHAIN =
      List.of(
          Cell.QUANTITY,
          Cell.PROXY,
          Cell.DURATION,
          Cell.DEADWEIGHT,
          Cell.DISPLACEMENT,
          Cell.ATTRIBUTION,
          Cell.LEAKAGE,
          Cell.DROP_OFF);

  private final ImpactMap.Builder draft;
  private final Problems problems;
  private final boolean withoutLeakage;
  private @Nullable Map<Cell, Set<List<String>>> benefitSources;

  RowCheck(ImpactMap.Builder draft, Problems problems) {
    this.draft = draft;
    this.problems = problems;
    this.withoutLeakage = isWithoutLeakage(draft);
  }

  /** Whether outcomes are made from cells and none of them states a leakage. */
  static boolean isWithoutLeakage(ImpactMap.Builder draft) {
    return draft.outcomes().stream().anyMatch(row -> row.yearlyValues().isEmpty())
        && draft.outcomes().stream().noneMatch(row -> row.find(Cell.LEAKAGE).isPresent());
  }

  void check(OutcomeRow.Builder row, ProblemPath path) {
    if (row.description().isBlank()) {
      missing(row, "description", path.child("description"), "Say what changed.");
    }
    if (row.start().orElse(0) < 0) {
      problems.add(SroiFaults.START.at(path.child("start"), row.start().getAsInt()));
    }
    if (row.yearlyValues().isEmpty()) {
      checkChain(row, path);
    } else {
      checkYears(row, path);
    }
  }

  private void checkYears(OutcomeRow.Builder row, ProblemPath path) {
    if (!row.cells().isEmpty()) {
      problems.add(
          SroiFaults.ROW_STATED_TWICE.at(
              path,
              row.id(),
              row.cells().keySet().stream().map(Cell::inWords).collect(Collectors.joining(", "))));
    }
    for (int k = 0; k < row.yearlyValues().size(); k++) {
      Assumption value = row.yearlyValues().get(k);
      ProblemPath at = path.child("yearlyValues").index(k);
      CellRules.check(Cell.VALUE, value, at, problems);
      checkMoney(value.unit(), at);
    }
  }

  private void checkChain(OutcomeRow.Builder row, ProblemPath path) {
    row.cells()
        .forEach(
            (cell, number) -> CellRules.check(cell, number, path.child(cell.field()), problems));
    for (Cell cell : CHAIN) {
      boolean isPart = cell != Cell.LEAKAGE || !withoutLeakage;
      if (isPart
          && row.find(cell).isEmpty()
          && isNeeded(row, cell)
          && !isAssumedZero(draft, row, cell)) {
        missing(
            row,
            cell.inWords(),
            path.child(cell.field()),
            cell.isShare()
                ? "State the share with its source; if it is 0%, say so and why."
                : "State it with its source.");
      }
    }
    for (Cell cell : Set.of(Cell.AMOUNT, Cell.RATE, Cell.VALUE)) {
      if (row.find(cell).isPresent()) {
        problems.add(SroiFaults.CELL_OF_INPUT.at(path.child(cell.field()), cell.inWords()));
      }
    }
    Optional<Assumption> quantity = row.find(Cell.QUANTITY);
    quantity.ifPresent(
        number -> CellRules.checkFlow(number, path.child(Cell.QUANTITY.field()), problems));
    Optional<Assumption> proxy = row.find(Cell.PROXY);
    if (quantity.isPresent() && proxy.isPresent()) {
      checkMoney(quantity.get().unit().times(proxy.get().unit()), path.child("proxy"));
      int signs = quantity.get().value().signum() + proxy.get().value().signum();
      if (signs == -2) {
        problems.add(SroiFaults.DOUBLE_NEGATIVE.at(path.child("proxy"), row.id()));
      } else if (quantity.get().value().signum() * proxy.get().value().signum() < 0) {
        checkHarm(row, path);
      }
    }
  }

  private void checkHarm(OutcomeRow.Builder row, ProblemPath path) {
    for (Cell cell : Cell.deductions()) {
      Optional<Assumption> number = row.find(cell);
      if (number.isEmpty() || number.get().value().signum() == 0) {
        continue;
      }
      if (!number.get().hasSource()) {
        problems.add(
            SroiFaults.DEDUCTION_WITHOUT_SOURCE.at(path.child(cell.field()), cell.inWords()));
      } else if (sharesItsSource(cell, number.get())) {
        problems.add(SroiFaults.DEDUCTION_OF_BENEFIT.at(path.child(cell.field()), cell.inWords()));
      }
    }
  }

  private boolean sharesItsSource(Cell cell, Assumption number) {
    Map<Cell, Set<List<String>>> known = benefitSources;
    if (known == null) {
      known = benefitSources();
      benefitSources = known;
    }
    return known.getOrDefault(cell, Set.of()).contains(number.citations());
  }

  private Map<Cell, Set<List<String>>> benefitSources() {
    Map<Cell, Set<List<String>>> sources = new EnumMap<>(Cell.class);
    for (OutcomeRow.Builder row : draft.outcomes()) {
      if (!isHarm(row)) {
        for (Cell cell : Cell.deductions()) {
          row.find(cell)
              .ifPresent(
                  number ->
                      sources.computeIfAbsent(cell, c -> new HashSet<>()).add(number.citations()));
        }
      }
    }
    return sources;
  }

  private static boolean isHarm(OutcomeRow.Builder row) {
    return sign(row.find(Cell.QUANTITY)) * sign(row.find(Cell.PROXY)) < 0;
  }

  private static int sign(Optional<Assumption> number) {
    return number.map(n -> n.value().signum()).orElse(0);
  }

  /** A drop-off says nothing about an outcome that ends within its first year. */
  private static boolean isNeeded(OutcomeRow.Builder row, Cell cell) {
    return cell != Cell.DROP_OFF
        || row.find(Cell.DURATION).map(d -> d.value().compareTo(BigDecimal.ONE) > 0).orElse(false);
  }

  static boolean isAssumedZero(ImpactMap.Builder draft, OutcomeRow.Builder row, Cell cell) {
    return draft.zeroReason().isPresent()
        && cell.isShare()
        && row.yearlyValues().isEmpty()
        && row.find(cell).isEmpty()
        && isNeeded(row, cell);
  }

  private void missing(OutcomeRow.Builder row, String what, ProblemPath path, String remedy) {
    problems.add(SroiFaults.ROW_LACKS.at(path, row.id(), what, remedy));
  }

  private void checkMoney(MeasureUnit unit, ProblemPath path) {
    if (!unit.equals(draft.currency())) {
      problems.add(
          unit.isCurrency()
              ? SroiFaults.ROW_CURRENCY.at(path, draft.currency(), unit)
              : SroiFaults.ROW_UNIT.at(path, draft.currency(), unit));
    }
  }
}
