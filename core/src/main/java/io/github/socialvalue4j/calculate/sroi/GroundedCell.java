package io.github.socialvalue4j.calculate.sroi;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Assumption.Basis;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A number of an outcome, what it rests on, and how much of the result rests on it: the outcome's
 * present value as a share of all, harms counted by their size. Immutable and thread-safe.
 *
 * @param ref which number
 * @param number it, with its reason
 * @param basis what it rests on
 * @param shareOfValue of the total, from 0 to 1; empty if no outcome is worth anything
 */
public record GroundedCell(
    CellRef ref, Assumption number, Basis basis, Optional<Figure> shareOfValue)
    implements DocumentOnly {
  private static final Figure MINUS =
      Figure.stated(
          "the sign's turn",
          new BigDecimal("-1"),
          MeasureUnit.ONE,
          new Provenance.Convention("size of a harm", Citation.of("value without its sign")));

  static List<GroundedCell> of(SroiResult result) {
    Figure all =
        Figure.sum(
            "value of all outcomes without sign",
            result.map().currency(),
            result.rows().stream().map(r -> size(r.presentValue())).toList());
    List<GroundedCell> cells = new ArrayList<>();
    for (RowResult row : result.rows()) {
      Optional<Figure> share =
          all.value().signum() == 0
              ? Optional.empty()
              : Optional.of(
                  Figure.quotient(
                      "share of all value that rests on " + row.row().id(),
                      size(row.presentValue()),
                      all));
      for (CellRef ref : row.row().refs()) {
        Assumption number = result.map().find(ref).orElseThrow();
        cells.add(new GroundedCell(ref, number, number.basis(), share));
      }
    }
    cells.sort(Comparator.comparing(GroundedCell::basis).reversed());
    return List.copyOf(cells);
  }

  /**
   * The share of all value that rests, in one cell at least, on ground as weak as this or weaker; 0
   * if nothing is worth anything.
   */
  public static Figure shareResting(SroiResult result, Basis weakerThanOrEqual) {
    List<Figure> sizes = new ArrayList<>();
    List<Figure> resting = new ArrayList<>();
    for (RowResult row : result.rows()) {
      Figure size = size(row.presentValue());
      sizes.add(size);
      boolean weak =
          row.row().refs().stream()
              .map(ref -> result.map().find(ref).orElseThrow().basis())
              .anyMatch(basis -> basis.compareTo(weakerThanOrEqual) >= 0);
      if (weak) {
        resting.add(size);
      }
    }
    MeasureUnit currency = result.map().currency();
    Figure all = Figure.sum("value of all outcomes without sign", currency, sizes);
    String label = "share of all value that rests on what is " + weakerThanOrEqual.code();
    Figure part = Figure.sum("value that rests on it, without sign", currency, resting);
    return all.value().signum() == 0
        ? Figure.sum(label, MeasureUnit.ONE, List.of())
        : Figure.quotient(label, part, all);
  }

  private static Figure size(Figure value) {
    return value.value().signum() >= 0
        ? value
        : Figure.product(value.label() + ", without sign", value, MINUS);
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
