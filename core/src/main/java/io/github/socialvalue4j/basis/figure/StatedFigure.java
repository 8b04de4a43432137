package io.github.socialvalue4j.basis.figure;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Derivation.Stated;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.Objects;

/** A number that a source states. Immutable. */
final class StatedFigure extends Figure {
  private final Provenance provenance;

  StatedFigure(String label, BigDecimal value, MeasureUnit unit, Provenance provenance) {
    super(label, value, unit);
    this.provenance = Objects.requireNonNull(provenance, "provenance");
  }

  Provenance provenance() {
    return provenance;
  }

  @Override
  public Stated derivation() {
    return new Stated(provenance);
  }

  @Override
  public Figure withLabel(String newLabel) {
    return new StatedFigure(newLabel, value(), unit(), provenance);
  }
}
