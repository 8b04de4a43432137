package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.calculate.valuation.MeasuredQuantity;
import io.github.socialvalue4j.calculate.valuation.QuantityCalculator;
import io.github.socialvalue4j.calculate.valuation.ValuationCodes;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at quantities of a faulty document by their table, so that a fault of form hides no other
 * beside it: where a number or a unit cannot be read, the measure and what can be read still are.
 */
final class LinesCheck {
  private static final Set<ProblemCode> ABSENT =
      Set.of(ValuationCodes.NOT_IN_EDITION, ValuationCodes.NOT_REPORTED);

  private final ProxyTable table;
  private final String field;
  private final List<MeasuredQuantity> quantities = new ArrayList<>();
  private final List<ProblemPath> places = new ArrayList<>();

  /**
   * Starts with none.
   *
   * @param field where the document names the table
   */
  LinesCheck(ProxyTable table, String field) {
    this.table = table;
    this.field = field;
  }

  /** Whether a problem says that the table lacks a measure. */
  static boolean saysAbsent(Problem problem) {
    return ABSENT.contains(problem.code());
  }

  void add(MeasuredQuantity quantity, ProblemPath place) {
    quantities.add(quantity);
    places.add(place);
  }

  /** Adds nothing of a measure in the unit that is written, where no quantity could be read. */
  void add(@Nullable String measure, @Nullable String unit, ProblemPath place, Faults faults) {
    Optional<MeasureId> id = faults.read(place.child("measure"), measure, MeasureId::parse);
    if (id.isPresent()) {
      MeasureUnit own = table.framework().find(id.get()).map(Measure::unit).orElse(MeasureUnit.ONE);
      MeasureUnit used = faults.read(place.child("unit"), unit, MeasureUnit::parse).orElse(own);
      add(new MeasuredQuantity(id.get(), Quantity.of("0", used), VerificationState.CLAIMED), place);
    }
  }

  /** Reports what the table says of them, except where a fault is known already. */
  void report(ValuationOptions options, Faults faults) {
    for (Problem problem :
        QuantityCalculator.of(table).withOptions(options).calculate(quantities).problems()) {
      if (problem.severity() == Severity.ERROR || saysAbsent(problem)) {
        Problem placed = problem.at(placed(problem.path()));
        if (!faults.isFaulty(placed.path())) {
          faults.add(placed);
        }
      }
    }
  }

  /** From a place among the quantities to the place in the document. */
  private ProblemPath placed(ProblemPath path) {
    String[] steps = path.toString().split("/", -1);
    if (steps.length < 3 || !steps[1].equals("lines")) {
      return ProblemPath.root().child(field);
    }
    ProblemPath moved = places.get(Integer.parseInt(steps[2]));
    for (int i = 3; i < steps.length; i++) {
      moved = moved.child(steps[i]);
    }
    return moved;
  }
}
