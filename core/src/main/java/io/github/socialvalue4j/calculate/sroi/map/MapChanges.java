package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A working copy of a map's inputs and outcomes, on which many changes are made before one changed
 * map is taken from it: a thousand changes copy a thousand rows and not a thousand maps. Rows that
 * are not changed stay the same objects. Mutable, for use by one thread inside one call.
 */
public final class MapChanges implements DocumentOnly {
  private final ImpactMap map;
  private final Map<String, InputItem> inputs = new LinkedHashMap<>();
  private final Map<String, OutcomeRow> outcomes = new LinkedHashMap<>();

  /** Starts from a map. */
  public MapChanges(ImpactMap map) {
    this.map = map;
    map.inputs().forEach(input -> inputs.put(input.id(), input));
    map.outcomes().forEach(row -> outcomes.put(row.id(), row));
  }

  /** The number of a reference as it is now, if there is one. */
  public Optional<Assumption> find(CellRef ref) {
    InputItem input = inputs.get(ref.row());
    return input != null
        ? input.find(ref.cell())
        : Optional.ofNullable(outcomes.get(ref.row())).flatMap(row -> row.find(ref));
  }

  /** Whether there is an outcome of this id now. */
  public boolean hasOutcome(String id) {
    return outcomes.containsKey(id);
  }

  /** The references of every row that has this cell now, in the map's order. */
  public List<CellRef> all(Cell cell, int year) {
    List<String> ids =
        cell == Cell.AMOUNT || cell == Cell.RATE
            ? List.copyOf(inputs.keySet())
            : List.copyOf(outcomes.keySet());
    return ids.stream()
        .map(id -> new CellRef(id, cell, year))
        .filter(ref -> find(ref).isPresent())
        .toList();
  }

  /**
   * Another number in one cell, taken as it is, also out of the cell's range.
   *
   * @throws UnknownIdException if there is no such number; it lists the nearest
   */
  public MapChanges set(CellRef ref, Assumption number) {
    if (find(ref).isEmpty()) {
      throw new UnknownIdException(
          "number",
          ref.toString(),
          "map " + map.id(),
          map.refs().stream().map(CellRef::toString).toList());
    }
    inputs.computeIfPresent(ref.row(), (id, input) -> input.with(ref, number));
    if (!inputs.containsKey(ref.row())) {
      outcomes.computeIfPresent(ref.row(), (id, row) -> row.with(ref, number));
    }
    return this;
  }

  /** Leaves an outcome out, if it is there. */
  public MapChanges remove(String outcome) {
    outcomes.remove(outcome);
    return this;
  }

  /** One input in place of all others. */
  public MapChanges invest(InputItem.Builder investment) {
    inputs.clear();
    inputs.put(investment.id(), new InputItem(investment));
    return this;
  }

  /** The changed map. */
  public ImpactMap toMap() {
    return new ImpactMap(map, List.copyOf(inputs.values()), List.copyOf(outcomes.values()));
  }

  @Override
  public String toString() {
    return "map changes";
  }
}
