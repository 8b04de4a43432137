package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.sensitivity.SroiSensitivity;
import io.github.socialvalue4j.calculate.sroi.sensitivity.Swing;
import io.github.socialvalue4j.present.exchange.content.TooManyFiguresException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses a study in full that would have far more figures than are written, before they are made:
 * each number of a map has a switching value and two ends of a swing, each with a working of its
 * own over all years. A sample of the outcomes tells how many figures those take for each number
 * and year. For one study.
 */
final class FullStudy {
  /** Maps of fewer outcomes are answered, or refused, quickly enough by making the figures. */
  private static final int FEWEST = 200;

  private static final int SAMPLE = 32;

  /** A sample is not the whole: what is nearer to the limit is answered, or refused, by making. */
  private static final long REFUSED =
      TooManyFiguresException.MOST + TooManyFiguresException.MOST / 4;

  private final SroiResult result;
  private final SroiSensitivity sensitivity;

  /** The digests of the figures met so far: equal figures are written once. */
  private final Set<String> met = new HashSet<>();

  private FullStudy(SroiResult result) {
    this.result = result;
    this.sensitivity = SroiSensitivity.of(result);
  }

  /**
   * Looks how many figures a result in full will have.
   *
   * @param isSwitching whether the switching value of every number is asked for
   * @param around how far each number is swung, if it is
   * @throws TooManyFiguresException if they are clearly more than are written
   */
  static void check(SroiResult result, boolean isSwitching, Optional<BigDecimal> around) {
    boolean isLong = result.map().outcomes().size() >= FEWEST && result.ratio().isPresent();
    if (isLong && (isSwitching || around.isPresent())) {
      long about = estimate(result, isSwitching, around);
      if (about > REFUSED) {
        throw new TooManyFiguresException(about);
      }
    }
  }

  /** How many figures there will be, as near as a sample tells. */
  static long estimate(SroiResult result, boolean isSwitching, Optional<BigDecimal> around) {
    return new FullStudy(result).estimate(isSwitching, around);
  }

  private long estimate(boolean isSwitching, Optional<BigDecimal> around) {
    result.ratio().ifPresent(this::meet);
    long own = met.size();
    List<OutcomeRow> rows = result.map().outcomes();
    Set<String> sampled = new HashSet<>();
    long sampledWeight = 0;
    for (int i = 0; i < SAMPLE; i++) {
      OutcomeRow row = rows.get((int) ((long) i * (rows.size() - 1) / (SAMPLE - 1)));
      sampled.add(row.id());
      sampledWeight += weight(row);
      for (CellRef ref : isSwitching ? row.refs() : List.<CellRef>of()) {
        sensitivity.switchingValue(ref).value().ifPresent(this::meet);
      }
    }
    around.ifPresent(by -> swing(by, sampled));
    long found = met.size() - own;
    long weight = rows.stream().mapToLong(this::weight).sum();
    return own + found * weight / Math.max(1, sampledWeight);
  }

  private void swing(BigDecimal by, Set<String> sampled) {
    List<Swing> swings =
        Swing.around(result.map(), by).stream()
            .filter(swing -> sampled.contains(swing.ref().row()))
            .toList();
    sensitivity
        .tornado(swings)
        .toOptional()
        .ifPresent(
            bars ->
                bars.forEach(
                    bar -> {
                      meet(bar.atLow());
                      meet(bar.atHigh());
                    }));
  }

  /** Counts a figure, and all that it rests on. */
  private void meet(Figure root) {
    Deque<Figure> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Figure figure = open.pop();
      if (met.add(figure.digest())) {
        if (met.size() > TooManyFiguresException.MOST) {
          throw new TooManyFiguresException();
        }
        figure.inputs().forEach(input -> open.push(input.figure()));
      }
    }
  }

  /** A working has some figures for each year that the outcome lasts. */
  private long weight(OutcomeRow row) {
    return (long) row.refs().size() * result.row(row.id()).values().size();
  }
}
