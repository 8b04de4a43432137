package io.github.socialvalue4j.basis.figure;

import io.github.socialvalue4j.basis.figure.Derivation.Derived;
import io.github.socialvalue4j.basis.figure.Derivation.Input;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number made from others by a step. Immutable.
 *
 * <p>There are thousands of them in a result, so they keep the figures alone: what each is to the
 * step follows from the step and its place, and is kept only where a document says otherwise.
 */
final class DerivedFigure extends Figure {
  private final Step step;
  private final Figure[] inputs;
  private final @Nullable Notes notes;

  /** What few derivations have: names of inputs that do not follow from the step, and a remark. */
  private record Notes(@Nullable List<String> keys, String remark) {}

  private DerivedFigure(
      String label,
      BigDecimal value,
      MeasureUnit unit,
      Step step,
      Figure[] inputs,
      @Nullable Notes notes) {
    super(label, value, unit);
    this.step = step;
    this.inputs = inputs;
    this.notes = notes;
  }

  /**
   * What a step makes of figures.
   *
   * @param ofNothing the unit of a sum of nothing
   */
  static DerivedFigure of(
      String label, Step step, Figure[] inputs, String remark, MeasureUnit ofNothing) {
    return of(label, step, inputs, remark.isEmpty() ? null : new Notes(null, remark), ofNothing);
  }

  /** The same, with the inputs under names of their own. */
  static DerivedFigure ofInputs(
      String label, Step step, List<Input> named, String remark, MeasureUnit ofNothing) {
    Objects.requireNonNull(remark, "remark");
    Figure[] inputs = named.stream().map(Input::figure).toArray(Figure[]::new);
    List<String> keys = named.stream().map(Input::key).toList();
    for (int i = 0; i < inputs.length; i++) {
      if (!keys.get(i).equals(step.key(i, inputs[i]))) {
        return of(label, step, inputs, new Notes(keys, remark), ofNothing);
      }
    }
    return of(label, step, inputs, remark, ofNothing);
  }

  private static DerivedFigure of(
      String label, Step step, Figure[] inputs, @Nullable Notes notes, MeasureUnit ofNothing) {
    FigureSteps.checkArity(step, inputs.length);
    List<Figure> figures = Arrays.asList(inputs);
    String remark = notes == null ? "" : notes.remark;
    BigDecimal value = FigureSteps.apply(step, remark, Figure.values(figures));
    return new DerivedFigure(label, value, step.unit(figures, ofNothing), step, inputs, notes);
  }

  Step step() {
    return step;
  }

  String remark() {
    return notes == null ? "" : notes.remark;
  }

  @Override
  int inputCount() {
    return inputs.length;
  }

  @Override
  Figure input(int index) {
    return inputs[index];
  }

  String key(int index) {
    return notes == null || notes.keys == null
        ? step.key(index, inputs[index])
        : notes.keys.get(index);
  }

  @Override
  public List<Input> inputs() {
    List<Input> named = new ArrayList<>(inputs.length);
    for (int i = 0; i < inputs.length; i++) {
      named.add(new Input(key(i), inputs[i]));
    }
    return List.copyOf(named);
  }

  @Override
  public Derived derivation() {
    return new Derived(step, inputs(), remark());
  }

  @Override
  public Figure withLabel(String newLabel) {
    return new DerivedFigure(newLabel, value(), unit(), step, inputs, notes);
  }
}
