package io.github.socialvalue4j.basis.figure;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The reason of a figure: stated by a source, or derived from other figures by one step. */
public sealed interface Derivation {
  /**
   * A number that a source states.
   *
   * @param provenance which source
   */
  record Stated(Provenance provenance) implements Derivation {
    /** Checks that there is a source. */
    public Stated {
      Objects.requireNonNull(provenance, "provenance");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * A number made from others.
   *
   * @param step how
   * @param inputs from what, in the order that the step reads them
   * @param remark the equation solved, or the convention by which a source rounds; else empty
   */
  record Derived(Step step, List<Input> inputs, String remark) implements Derivation {
    /** Copies the inputs. */
    public Derived {
      Objects.requireNonNull(step, "step");
      inputs = List.copyOf(inputs);
      Objects.requireNonNull(remark, "remark");
    }

    @Override
    public String toString() {
      return ShortText.of(step.code() + " of " + ShortText.count(inputs.size(), "figure"));
    }
  }

  /**
   * One input of a step.
   *
   * @param key what it is to the step, such as {@code minuend}, or the name of a sum's part
   * @param figure the input
   */
  record Input(String key, Figure figure) implements DocumentOnly {
    /** Checks that nothing is null. */
    public Input {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(figure, "figure");
    }

    @Override
    public String toString() {
      return ShortText.of(ShortText.part(key) + ": " + figure);
    }
  }

  /** One of two answers, by kind. */
  default <R> R fold(
      Function<Stated, ? extends R> ifStated, Function<Derived, ? extends R> ifDerived) {
    return this instanceof Stated stated ? ifStated.apply(stated) : ifDerived.apply((Derived) this);
  }
}
