package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.gva.InputOutputModel;
import io.github.socialvalue4j.calculate.gva.InputOutputTable;
import io.github.socialvalue4j.calculate.gva.IoMultiplier;
import io.github.socialvalue4j.present.exchange.input.Detail;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document of kind {@code input-output} comes to.
 *
 * @param title for people, or the empty text
 * @param detail how much the result is to show
 * @param table the table
 * @param amountsIn how many units of currency an amount of 1 is, in words, or the empty text
 * @param models Type I, and Type II beside it if it was asked for
 * @param shown the industries to show
 * @param demands final demand to find the effects of
 * @param directs direct effects to multiply
 */
public record InputOutputModels(
    String title,
    Detail detail,
    InputOutputTable table,
    String amountsIn,
    List<InputOutputModel> models,
    List<String> shown,
    List<Demand> demands,
    List<Direct> directs)
    implements Content {
  /** Copies the lists. */
  public InputOutputModels {
    Objects.requireNonNull(title, "title");
    models = List.copyOf(models);
    shown = List.copyOf(shown);
    demands = List.copyOf(demands);
    directs = List.copyOf(directs);
  }

  /** Final demand for the product of an industry. */
  public record Demand(String industry, Figure amount) implements DocumentOnly {
    /** What all industries make for it. */
    public Figure output(InputOutputModel model) {
      return Figure.product(
          "Output for the demand for " + industry, amount, model.outputMultiplier(industry));
    }

    /** What is earned, employed or emitted for it. */
    public Figure effect(InputOutputModel model, String satellite) {
      return model.effect(satellite, industry).of(amount);
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /** A direct effect in an industry. */
  public record Direct(String industry, String satellite, Figure amount) implements DocumentOnly {
    /** The effect in all industries; nothing if the industry has no direct effect in the table. */
    public Optional<Figure> whole(InputOutputModel model) {
      return model.multiplier(satellite, industry).map((IoMultiplier m) -> m.of(amount));
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("input-output", title) + ": " + ShortText.list(models));
  }
}
