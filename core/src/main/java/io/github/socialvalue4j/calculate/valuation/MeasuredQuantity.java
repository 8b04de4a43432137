package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * So much of a measure, in a state of verification, outside any contract.
 *
 * <p>It may be made of texts as a form or a file holds them. What is wrong with them is then no
 * exception: {@link #resolve}, and every calculator, names all of it as problems, each with its
 * place, the nearest valid names and what to write. Without a unit, the table's row says what the
 * measure is counted in.
 *
 * <p>Immutable and thread-safe; equal when measure, quantity, unit and state are equal as given.
 */
public final class MeasuredQuantity implements DocumentOnly {
  private final String measure;
  private final String number;
  private final @Nullable String unit;
  private final VerificationState state;
  private final @Nullable Quantity quantity;

  private MeasuredQuantity(
      String measure,
      String number,
      @Nullable String unit,
      VerificationState state,
      @Nullable Quantity quantity) {
    this.measure = Objects.requireNonNull(measure, "measure");
    this.number = Objects.requireNonNull(number, "quantity");
    this.unit = unit;
    this.state = Objects.requireNonNull(state, "state");
    this.quantity = quantity;
  }

  /**
   * A quantity of a measure.
   *
   * @param measure of which measure
   * @param quantity how much; of a level or a share, the change
   * @param state in which state
   */
  public MeasuredQuantity(MeasureId measure, Quantity quantity, VerificationState state) {
    this(
        measure.value(),
        quantity.value().toPlainString(),
        quantity.unit().toString(),
        state,
        quantity);
  }

  /**
   * A quantity as texts.
   *
   * @param measure a measure's id, such as {@code VOLUNTEERING}
   * @param quantity a plain decimal number, such as {@code 120}
   * @param unit a unit's code, such as {@code volunteering-hour}; nothing for the unit of the
   *     table's row
   * @param state in which state
   */
  public static MeasuredQuantity ofText(
      String measure, String quantity, Optional<String> unit, VerificationState state) {
    return new MeasuredQuantity(measure, quantity, unit.orElse(null), state, null);
  }

  private static MeasuredQuantity text(
      String measure, String quantity, @Nullable String unit, VerificationState state) {
    return new MeasuredQuantity(measure, quantity, unit, state, null);
  }

  /** A promised quantity, counted as the table counts the measure; see {@link #ofText}. */
  public static MeasuredQuantity committed(String measure, String quantity) {
    return text(measure, quantity, null, VerificationState.COMMITTED);
  }

  /** A promised quantity; see {@link #ofText}. */
  public static MeasuredQuantity committed(String measure, String quantity, String unit) {
    return text(measure, quantity, unit, VerificationState.COMMITTED);
  }

  /** A claimed quantity, counted as the table counts the measure; see {@link #ofText}. */
  public static MeasuredQuantity claimed(String measure, String quantity) {
    return text(measure, quantity, null, VerificationState.CLAIMED);
  }

  /** A claimed quantity; see {@link #ofText}. */
  public static MeasuredQuantity claimed(String measure, String quantity, String unit) {
    return text(measure, quantity, unit, VerificationState.CLAIMED);
  }

  /** A quantity with evidence on file, counted as the table counts it; see {@link #ofText}. */
  public static MeasuredQuantity evidenced(String measure, String quantity) {
    return text(measure, quantity, null, VerificationState.EVIDENCED);
  }

  /** A quantity with evidence on file; see {@link #ofText}. */
  public static MeasuredQuantity evidenced(String measure, String quantity, String unit) {
    return text(measure, quantity, unit, VerificationState.EVIDENCED);
  }

  /** A verified quantity, counted as the table counts the measure; see {@link #ofText}. */
  public static MeasuredQuantity verified(String measure, String quantity) {
    return text(measure, quantity, null, VerificationState.VERIFIED);
  }

  /** A verified quantity; see {@link #ofText}. */
  public static MeasuredQuantity verified(String measure, String quantity, String unit) {
    return text(measure, quantity, unit, VerificationState.VERIFIED);
  }

  /**
   * Which measure.
   *
   * @throws IllegalArgumentException if it was given as a text that is no id; {@link #resolve} says
   *     so as a problem
   */
  public MeasureId measure() {
    return MeasureId.parse(measure);
  }

  /**
   * How much; of a level or a share, the change.
   *
   * @throws IllegalStateException if it was given as text and not yet resolved
   */
  public Quantity quantity() {
    if (quantity == null) {
      throw new IllegalStateException(
          "The quantity of " + ShortText.part(measure) + " is text; resolve it with a table first");
    }
    return quantity;
  }

  /** In which state. */
  public VerificationState state() {
    return state;
  }

  /**
   * The same as values instead of texts.
   *
   * @param table says what the measure is counted in
   * @param place where problems lie, such as {@code /lines/3}
   * @return itself if it was made of values; fails on {@code measure.unreadable}, {@code
   *     quantity.not-a-number}, {@code unit.unknown} and {@code measure.other-unit}, all that apply
   *     at once. Whether the table has the measure is not asked here
   */
  public Result<MeasuredQuantity> resolve(ProxyTable table, ProblemPath place) {
    if (quantity != null) {
      return Result.complete(this);
    }
    Problems problems = new Problems();
    Optional<MeasuredQuantity> read =
        new QuantityText(table, place, problems)
            .read(measure, number, Optional.ofNullable(unit))
            .map(q -> new MeasuredQuantity(MeasureId.parse(measure), q, state));
    return problems.toResult(read::orElseThrow);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MeasuredQuantity that
        && measure.equals(that.measure)
        && number.equals(that.number)
        && Objects.equals(unit, that.unit)
        && state == that.state;
  }

  @Override
  public int hashCode() {
    return Objects.hash(measure, number, unit, state);
  }

  @Override
  public String toString() {
    String much = number + (unit == null ? "" : " " + unit);
    return ShortText.of(
        ShortText.part(measure)
            + ": "
            + ShortText.part(quantity == null ? much : quantity)
            + ", "
            + state.code());
  }
}
