package io.github.socialvalue4j.calculate.sroi.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Inputs and outcomes by id, so that a number is found without a walk over all rows.
 *
 * @param inputs by id
 * @param outcomes by id
 */
record RowIndex(Map<String, InputItem> inputs, Map<String, OutcomeRow> outcomes) {
  static RowIndex of(List<InputItem> inputs, List<OutcomeRow> outcomes) {
    Map<String, InputItem> givenBy = new HashMap<>();
    Map<String, OutcomeRow> changedBy = new HashMap<>();
    inputs.forEach(input -> givenBy.putIfAbsent(input.id(), input));
    outcomes.forEach(row -> changedBy.putIfAbsent(row.id(), row));
    return new RowIndex(givenBy, changedBy);
  }
}
