package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.KnownIds;
import io.github.socialvalue4j.calculate.sroi.sensitivity.SensitivityFaults;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.InputPart;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.OutcomePart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether the numbers that a document's questions name stand in the document, so that a fault of
 * the map does not hide theirs. Where a fault leaves it open whether a number is there, it is taken
 * to be.
 */
final class AskedNumbers {
  private static final ProblemPath ROOT = ProblemPath.root();

  private final ImpactMapDocument document;
  private final Faults faults;
  private final Map<String, Integer> inputs = new HashMap<>();
  private final Map<String, Integer> outcomes = new HashMap<>();
  private final List<@Nullable InputPart> inputParts;
  private final List<@Nullable OutcomePart> outcomeParts;
  private boolean mayLackInputs;
  private boolean mayLackOutcomes;
  private @Nullable KnownIds numbers;
  private @Nullable KnownIds rows;

  AskedNumbers(ImpactMapDocument document, Faults faults) {
    this.document = document;
    this.faults = faults;
    this.inputParts = document.inputs() == null ? List.of() : document.inputs();
    this.outcomeParts = document.outcomes() == null ? List.of() : document.outcomes();
    this.mayLackInputs = faults.isFaulty(ROOT.child("inputs"));
    this.mayLackOutcomes = faults.isFaulty(ROOT.child("outcomes"));
    for (int i = 0; i < inputParts.size(); i++) {
      InputPart part = inputParts.get(i);
      mayLackInputs |= !add(inputs, part == null ? null : part.id(), i, "inputs");
    }
    for (int i = 0; i < outcomeParts.size(); i++) {
      OutcomePart part = outcomeParts.get(i);
      mayLackOutcomes |= !add(outcomes, part == null ? null : part.id(), i, "outcomes");
    }
  }

  private boolean add(Map<String, Integer> ids, @Nullable String id, int at, String list) {
    if (id == null || faults.isFaulty(ROOT.child(list).index(at).child("id"))) {
      return false;
    }
    ids.putIfAbsent(id, at);
    return true;
  }

  /** Whether a number may be there; if not, that is a fault. */
  boolean has(CellRef ref, ProblemPath place) {
    if (ref.isOfEveryRow() || mayHave(ref)) {
      return true;
    }
    KnownIds known = numbers;
    if (known == null) {
      known = new KnownIds("number", "the map", all());
      numbers = known;
    }
    faults.add(SensitivityFaults.UNKNOWN_NUMBER.at(place, known.sentence(ref.toString())));
    return false;
  }

  /** The same for a question that asks about one number and not about every row. */
  boolean hasOne(CellRef ref, ProblemPath place) {
    if (ref.isOfEveryRow()) {
      faults.add(SensitivityFaults.ONE_NUMBER.at(place, ref));
      return false;
    }
    return has(ref, place);
  }

  /** Whether an outcome may be there; if not, that is a fault. */
  boolean hasOutcome(String id, ProblemPath place) {
    if (mayLackOutcomes || outcomes.containsKey(id)) {
      return true;
    }
    KnownIds known = rows;
    if (known == null) {
      known = new KnownIds("outcome", "the map", outcomes.keySet().stream().sorted().toList());
      rows = known;
    }
    faults.add(SensitivityFaults.UNKNOWN_OUTCOME.at(place, known.sentence(id)));
    return false;
  }

  private List<String> all() {
    List<String> refs = new ArrayList<>();
    for (Map<String, Integer> ids : List.of(inputs, outcomes)) {
      for (String id : ids.keySet().stream().sorted().toList()) {
        for (Cell cell : Cell.values()) {
          CellRef ref = CellRef.of(id, cell);
          if (mayHave(ref)) {
            refs.add(ref.toString());
          }
        }
      }
    }
    return refs;
  }

  private boolean mayHave(CellRef ref) {
    Integer input = inputs.get(ref.row());
    if (input != null) {
      InputPart part = inputParts.get(input);
      return part == null || isThere(inputs(part, ref.cell()), "inputs", input, ref.cell());
    }
    Integer outcome = outcomes.get(ref.row());
    if (outcome == null) {
      return mayLackInputs || mayLackOutcomes;
    }
    OutcomePart part = outcomeParts.get(outcome);
    if (part == null) {
      return true;
    }
    if (ref.cell() == Cell.VALUE) {
      int years = part.yearlyValues() == null ? 0 : part.yearlyValues().size();
      return ref.year() < years
          || faults.isFaulty(ROOT.child("outcomes").index(outcome).child("yearlyValues"));
    }
    boolean isAssumed = ref.cell().isShare() && document.assumeZero() != null;
    boolean isObserved =
        part.observed() != null
            && (ref.cell() == Cell.QUANTITY
                || ref.cell() == Cell.DROP_OFF
                || ref.cell() == Cell.DEADWEIGHT);
    return isAssumed
        || isObserved
        || isThere(outcomes(part, ref.cell()), "outcomes", outcome, ref.cell());
  }

  private boolean isThere(@Nullable Object number, String list, int at, Cell cell) {
    return number != null || faults.isFaultyInside(ROOT.child(list).index(at).child(cell.field()));
  }

  private static @Nullable Object inputs(InputPart part, Cell cell) {
    return switch (cell) {
      case AMOUNT -> part.amount();
      case QUANTITY -> part.quantity();
      case RATE -> part.rate();
      default -> null;
    };
  }

  private static @Nullable Object outcomes(OutcomePart part, Cell cell) {
    return switch (cell) {
      case QUANTITY -> part.quantity();
      case PROXY -> part.proxy();
      case DURATION -> part.duration();
      case DEADWEIGHT -> part.deadweight();
      case DISPLACEMENT -> part.displacement();
      case ATTRIBUTION -> part.attribution();
      case LEAKAGE -> part.leakage();
      case DROP_OFF -> part.dropOff();
      default -> null;
    };
  }
}
