package io.github.socialvalue4j.examples.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.examples.file.PlainText;
import io.github.socialvalue4j.present.exchange.FigureJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Holds a case against what the library makes of its document. */
public final class CaseCheck {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final UnaryOperator<String> evaluator;

  /**
   * A check.
   *
   * @param evaluator gives the result document of a document
   */
  public CaseCheck(UnaryOperator<String> evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * What a check of a case found.
   *
   * @param deviations everything in which the library deviates from it, in words; empty if it
   *     agrees
   * @param figures how many of the expected figures deviate, which is not more than there are
   *     deviations: a status and a problem deviate as well
   */
  public record Found(List<String> deviations, int figures) {
    /** Copies the list, every line of it safe to print. */
    public Found {
      deviations = deviations.stream().map(PlainText::of).toList();
    }
  }

  /** Everything in which the library deviates from a case, in words; empty if it agrees. */
  public List<String> deviations(WorkedCase workedCase) {
    return check(workedCase).deviations();
  }

  /** Checks a case. */
  public Found check(WorkedCase workedCase) {
    JsonNode result = read(evaluator.apply(workedCase.input()));
    List<String> deviations = new ArrayList<>();
    checkStatus(workedCase, result, deviations);
    int others = deviations.size();
    for (WorkedCase.Expected expected : workedCase.figures()) {
      figure(workedCase, expected, result).ifPresent(deviations::add);
    }
    return new Found(deviations, deviations.size() - others);
  }

  private static void checkStatus(WorkedCase workedCase, JsonNode result, List<String> deviations) {
    String status = result.path("status").asText("failed");
    if (workedCase.status().isPresent() && !workedCase.status().get().equals(status)) {
      deviations.add(
          "status\n  expected "
              + workedCase.status().get()
              + "\n  found    "
              + status
              + problems(result));
    } else if (workedCase.status().isEmpty()
        && !workedCase.figures().isEmpty()
        && status.equals("failed")) {
      deviations.add("status\n  expected a result\n  found    failed" + problems(result));
    }
    List<String> codes = new ArrayList<>();
    result.path("problems").forEach(problem -> codes.add(problem.path("code").asText()));
    for (String code : workedCase.problems()) {
      if (!codes.contains(code)) {
        deviations.add(
            "problems\n  expected "
                + code
                + "\n  found    "
                + (codes.isEmpty()
                    ? "none"
                    : codes.stream().distinct().collect(Collectors.joining(", "))));
      }
    }
  }

  private static String problems(JsonNode result) {
    StringBuilder text = new StringBuilder();
    for (JsonNode problem : result.path("problems")) {
      if (!problem.path("severity").asText().equals("note")) {
        text.append("\n           ")
            .append(problem.path("code").asText())
            .append(' ')
            .append(problem.path("path").asText())
            .append(": ")
            .append(problem.path("message").asText());
      }
    }
    return text.toString();
  }

  private Optional<String> figure(
      WorkedCase workedCase, WorkedCase.Expected expected, JsonNode result) {
    String given =
        expected.working().isEmpty() ? "" : "\n" + indented("their working", expected.working());
    String wanted = "\n  expected " + expected.value().toPlainString() + tolerance(expected);
    BigDecimal found;
    try {
      found = decimal(expected.at().in(result));
    } catch (IllegalArgumentException e) {
      return Optional.of(
          expected.at() + wanted + given + "\n  found    nothing. " + e.getMessage());
    }
    BigDecimal difference = found.subtract(expected.value());
    if (difference.abs().compareTo(expected.tolerance()) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        expected.at()
            + wanted
            + given
            + "\n  found    "
            + found.toPlainString()
            + ", "
            + difference.abs().stripTrailingZeros().toPlainString()
            + (difference.signum() > 0 ? " more" : " less")
            + working(workedCase, expected.at()));
  }

  private static String tolerance(WorkedCase.Expected expected) {
    return expected.tolerance().signum() == 0
        ? ""
        : ", give or take " + expected.tolerance().toPlainString();
  }

  /** A figure stands in a result with its value in it; a path may name either. */
  private static BigDecimal decimal(JsonNode node) {
    JsonNode value = node.isObject() ? node.path("value") : node;
    if (!value.isTextual() && !value.isNumber()) {
      throw new IllegalArgumentException("There is no number: " + ShortText.part(node));
    }
    try {
      return new BigDecimal(value.asText());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("There is no number: " + ShortText.part(node), e);
    }
  }

  /** The library's own working, from the same document asked to tell everything. */
  private String working(WorkedCase workedCase, ResultPath at) {
    for (boolean inOptions : new boolean[] {false, true}) {
      ObjectNode input = (ObjectNode) read(workedCase.input());
      ObjectNode asked = inOptions ? input.withObject("/options") : input;
      asked.put("detail", "full");
      JsonNode full = read(evaluator.apply(input.toString()));
      // Where 'detail' stands is the kind's own choice; elsewhere it is an unknown field.
      if (full.has("status")) {
        return working(full, at);
      }
    }
    return "";
  }

  private static String working(JsonNode full, ResultPath at) {
    JsonNode figure;
    try {
      figure = at.in(full);
      if (!figure.isObject()) {
        figure = at.parent().in(full);
      }
    } catch (IllegalArgumentException e) {
      // The whole result has no such place: then there is no working of it either.
      return "";
    }
    String id = figure.path("figure").asText();
    return FigureJson.readAll(full.toString())
        .toOptional()
        .map(figures -> figures.get(id))
        .map(found -> "\n" + indented("our working", found.working()))
        .orElse("");
  }

  private static String indented(String title, String text) {
    return "    "
        + title
        + ":\n"
        + text.strip().lines().map(l -> "      " + l).collect(Collectors.joining("\n"));
  }

  private static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not JSON: " + json, e);
    }
  }
}
