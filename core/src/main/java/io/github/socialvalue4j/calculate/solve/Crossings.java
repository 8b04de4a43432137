package io.github.socialvalue4j.calculate.solve;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.YearSeries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When a running total reaches a target: at once, after so many periods, several times, or never.
 * Immutable and thread-safe.
 *
 * @param atOnce whether the total is there before the first period
 * @param crossings every passing of the target, in order; each second one goes below it again if
 *     the total was not there at once
 */
public record Crossings(boolean atOnce, List<Crossing> crossings) {
  /** Copies the list. */
  public Crossings {
    crossings = List.copyOf(crossings);
  }

  /** Where inside a period the target is reached. */
  public enum Within {
    /** The total moves along a straight line within a period. */
    STRAIGHT_LINE,
    /** The total moves at the end of a period. */
    AT_END
  }

  /**
   * One passing of the target.
   *
   * @param period in which period, from 0
   * @param time after how many periods, without unit
   * @param upward whether the total rises past the target
   */
  public record Crossing(int period, Figure time, boolean upward) implements DocumentOnly {
    /** Checks that there is a time. */
    public Crossing {
      Objects.requireNonNull(time, "time");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * Follows a running total.
   *
   * @param label what the time is, such as {@code discounted payback}
   * @param gains what each year adds; its first year is period 0, and a year without an amount adds
   *     nothing
   * @param target what the total is to reach, of the same unit
   * @param within where inside a period it is reached
   */
  public static Crossings of(String label, YearSeries gains, Figure target, Within within) {
    List<Crossing> found = new ArrayList<>();
    BigDecimal total = BigDecimal.ZERO;
    boolean there = target.value().signum() <= 0;
    List<Figure> since = new ArrayList<>();
    for (int year : gains.years()) {
      int t = year - gains.firstYear();
      Figure gain = gains.at(year);
      total = total.add(gain.value());
      boolean now = total.compareTo(target.value()) >= 0;
      if (now != there) {
        Figure before = Figure.sum(label + ": total of the periods before", target.unit(), since);
        found.add(new Crossing(t, time(label, gain, target, within, before, t), now));
        there = now;
        // The next total starts from this one, so that many crossings add up every period once.
        since.clear();
        since.add(before);
      }
      since.add(gain);
    }
    return new Crossings(target.value().signum() <= 0, found);
  }

  /** The first time the total rises to the target. */
  public Optional<Figure> first() {
    return crossings.stream().filter(Crossing::upward).map(Crossing::time).findFirst();
  }

  /** Whether the target is never reached. */
  public boolean isNever() {
    return !atOnce && first().isEmpty();
  }

  private static Figure time(
      String label, Figure gain, Figure target, Within within, Figure before, int period) {
    if (within == Within.AT_END) {
      return whole(label, period + 1);
    }
    Figure lacking = Figure.difference(label + ": still lacking", target, before);
    Figure part = Figure.quotient(label + ": part of the period", lacking, gain);
    return Figure.sum(
        label, MeasureUnit.ONE, List.of(whole(label + ": whole periods", period), part));
  }

  private static Figure whole(String label, int periods) {
    return Figure.stated(
        label,
        BigDecimal.valueOf(periods),
        MeasureUnit.ONE,
        new Provenance.Convention(
            "periods counted from 0", Citation.of("the order of the running total")));
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
