package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.sroi.simulation.SimulationResult;
import io.github.socialvalue4j.calculate.sroi.simulation.VarianceShare;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** The distribution of a ratio as JSON, each number to 12 digits. */
final class SimulationJson {
  private static final MathContext PRINTED = new MathContext(12, RoundingMode.HALF_EVEN);
  private static final List<String> SHARES =
      List.of("0.01", "0.05", "0.1", "0.25", "0.5", "0.75", "0.9", "0.95", "0.99");

  private SimulationJson() {}

  static ObjectNode of(SimulationResult result) {
    ObjectNode json =
        JsonWriting.object()
            .put("draws", result.draws())
            .put("seed", result.settings().seed())
            .put("numbersVaried", result.varied())
            .put("numbersInMap", result.base().map().refs().size())
            .put("mean", text(result.mean()))
            .put("standardDeviation", text(result.standardDeviation()))
            .put("standardError", text(result.standardError()))
            .put("min", text(result.min()))
            .put("max", text(result.max()))
            .put("target", Decimals.text(result.base().options().targetRatio()))
            .put("probabilityAboveTarget", text(result.probabilityAboveTarget()));
    result
        .base()
        .ratio()
        .ifPresent(
            r -> json.put("shareBelowRatio", text(result.shareBelow(r.value().doubleValue()))));
    ArrayNode percentiles = json.putArray("percentiles");
    for (String share : SHARES) {
      percentiles
          .addObject()
          .put("share", share)
          .put("ratio", text(result.quantile(new BigDecimal(share).doubleValue())));
    }
    ArrayNode shares = json.putArray("varianceShares");
    for (VarianceShare share : result.varianceShares()) {
      shares
          .addObject()
          .put("cell", share.ref().toString())
          .put("correlation", text(share.correlation()))
          .put("share", text(share.share()));
    }
    return json;
  }

  private static String text(double value) {
    return Double.isFinite(value)
        ? Decimals.text(Decimals.canonical(new BigDecimal(value).round(PRINTED)))
        : "none";
  }
}
