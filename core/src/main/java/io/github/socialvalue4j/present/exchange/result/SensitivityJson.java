package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.sroi.SroiOptions;
import io.github.socialvalue4j.calculate.sroi.sensitivity.Change;
import io.github.socialvalue4j.calculate.sroi.sensitivity.ScenarioResult;
import io.github.socialvalue4j.calculate.sroi.sensitivity.SwitchingValue;
import io.github.socialvalue4j.calculate.sroi.sensitivity.TornadoBar;
import io.github.socialvalue4j.present.exchange.content.Study;

/** How a ratio moves when its numbers do, as JSON. */
final class SensitivityJson {
  private SensitivityJson() {}

  static void put(ObjectNode value, Study study, FigureBook book) {
    if (study.switching().isEmpty() && study.tornado().isEmpty() && study.scenarios().isEmpty()) {
      return;
    }
    ObjectNode json = value.putObject("sensitivity");
    ArrayNode switching = json.putArray("switching");
    for (SwitchingValue found : study.switching()) {
      ObjectNode one =
          switching
              .addObject()
              .put("of", found.of())
              .put("target", Decimals.text(found.target()))
              .put("answer", SroiOptions.code(found.answer()))
              .put("reason", found.reason());
      found.value().ifPresent(v -> one.set("at", book.json(v)));
    }
    ArrayNode tornado = json.putArray("tornado");
    for (TornadoBar bar : study.tornado()) {
      ObjectNode one =
          tornado
              .addObject()
              .put("cell", bar.swing().ref().toString())
              .put("low", Decimals.text(bar.swing().low()))
              .put("high", Decimals.text(bar.swing().high()));
      one.set("ratioAtLow", book.json(bar.atLow()));
      one.set("ratioAtHigh", book.json(bar.atHigh()));
    }
    ArrayNode scenarios = json.putArray("scenarios");
    for (ScenarioResult run : study.scenarios()) {
      ObjectNode one = scenarios.addObject().put("name", run.scenario().name());
      ArrayNode changes = one.putArray("changes");
      run.scenario().changes().stream().map(Change::inWords).forEach(changes::add);
      one.set("presentValue", book.json(run.result().presentValue()));
      run.result().ratio().ifPresent(r -> one.set("ratio", book.json(r)));
      run.ratioChange().ifPresent(c -> one.set("ratioChange", book.json(c)));
    }
  }
}
