package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.sroi.simulation.Distribution;
import io.github.socialvalue4j.present.exchange.document.ImpactMapDocument.DistributionPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a number may be, and how likely. */
final class DistributionReading {
  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "fixed", List.of("value"),
          "uniform", List.of("low", "high"),
          "triangular", List.of("low", "mode", "high"),
          "pert", List.of("low", "mode", "high"),
          "normal", List.of("mean", "deviation"),
          "discrete", List.of("values", "weights"));

  private static final Map<String, List<String>> OPTIONAL =
      Map.of("pert", List.of("shape"), "normal", List.of("low", "high"));

  private final DistributionPart part;
  private final ProblemPath place;
  private final Faults faults;

  private DistributionReading(DistributionPart part, ProblemPath place, Faults faults) {
    this.part = part;
    this.place = place;
    this.faults = faults;
  }

  static Optional<Distribution> read(DistributionPart part, ProblemPath place, Faults faults) {
    return new DistributionReading(part, place, faults).read();
  }

  private Optional<Distribution> read() {
    String type = part.distribution();
    if (type == null || !REQUIRED.containsKey(type)) {
      return Optional.empty();
    }
    checkFields(type);
    if (faults.isFaultyInside(place)) {
      return Optional.empty();
    }
    return faults.make(place, () -> make(type));
  }

  private void checkFields(String type) {
    List<String> required = REQUIRED.getOrDefault(type, List.of());
    List<String> optional = OPTIONAL.getOrDefault(type, List.of());
    fields()
        .forEach(
            (field, value) -> {
              ProblemPath at = place.child(field);
              if (value.isEmpty() && required.contains(field) && !faults.isFaulty(at)) {
                faults.error(
                    JsonCodes.REQUIRED,
                    at,
                    "The field '" + field + "' is missing from this " + type + " distribution.",
                    "Add it.");
              } else if (value.isPresent()
                  && !required.contains(field)
                  && !optional.contains(field)) {
                faults.error(
                    JsonCodes.FIELD_NOT_ALLOWED,
                    at,
                    "The field '" + field + "' does not belong to this " + type + " distribution.",
                    "Remove it.");
              }
            });
  }

  private Map<String, Optional<Object>> fields() {
    Map<String, Optional<Object>> fields = new LinkedHashMap<>();
    fields.put("value", Optional.ofNullable(part.value()));
    fields.put("low", Optional.ofNullable(part.low()));
    fields.put("mode", Optional.ofNullable(part.mode()));
    fields.put("high", Optional.ofNullable(part.high()));
    fields.put("shape", Optional.ofNullable(part.shape()));
    fields.put("mean", Optional.ofNullable(part.mean()));
    fields.put("deviation", Optional.ofNullable(part.deviation()));
    fields.put("values", Optional.ofNullable(part.values()));
    fields.put("weights", Optional.ofNullable(part.weights()));
    return fields;
  }

  private Distribution make(String type) {
    return switch (type) {
      case "fixed" -> new Distribution.Fixed(number(part.value(), 0));
      case "uniform" -> new Distribution.Uniform(number(part.low(), 0), number(part.high(), 0));
      case "triangular" ->
          new Distribution.Triangular(
              number(part.low(), 0), number(part.mode(), 0), number(part.high(), 0));
      case "pert" ->
          new Distribution.Pert(
              number(part.low(), 0),
              number(part.mode(), 0),
              number(part.high(), 0),
              number(part.shape(), 4));
      case "normal" ->
          new Distribution.TruncatedNormal(
              number(part.mean(), 0),
              number(part.deviation(), 0),
              number(part.low(), Double.NEGATIVE_INFINITY),
              number(part.high(), Double.POSITIVE_INFINITY));
      default -> new Distribution.Discrete(numbers(part.values()), numbers(part.weights()));
    };
  }

  private static double number(@Nullable String text, double otherwise) {
    return text == null ? otherwise : Decimals.parse(text).doubleValue();
  }

  private static List<Double> numbers(@Nullable List<@Nullable String> texts) {
    List<Double> numbers = new ArrayList<>();
    for (String text : texts == null ? List.<@Nullable String>of() : texts) {
      BigDecimal number = text == null ? BigDecimal.ZERO : Decimals.parse(text);
      numbers.add(number.doubleValue());
    }
    return numbers;
  }
}
