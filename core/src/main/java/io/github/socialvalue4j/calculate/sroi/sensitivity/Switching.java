package io.github.socialvalue4j.calculate.sroi.sensitivity;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.solve.Bisection;
import io.github.socialvalue4j.calculate.solve.Crossings;
import io.github.socialvalue4j.calculate.solve.Crossings.Within;
import io.github.socialvalue4j.calculate.solve.LinearRoot;
import io.github.socialvalue4j.calculate.sroi.RowResult;
import io.github.socialvalue4j.calculate.sroi.SroiCalculator;
import io.github.socialvalue4j.calculate.sroi.SroiOptions;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.DropOffFrom;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.PartYear;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.Trial;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.sensitivity.SwitchingValue.Answer;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.model.discount.YearSeries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Solves present value - target x investment = 0 for one number. The left side is a straight line
 * in every quantity, proxy, deduction, amount and rate; it has corners only at whole years of a
 * duration; only drop-off and the discount rate need a search.
 */
final class Switching {
  static final Citation EQUATION = Citation.of("present value - target ratio x investment = 0");
  private static final Provenance TRIAL = new Provenance.Convention("a trial value", EQUATION);

  /** So many years are followed first, then twice as many, until the target is met. */
  private static final int FIRST_YEARS = 8;

  private final SroiCalculator calculator;
  private final SroiResult base;
  private final BigDecimal goal;
  private final Figure target;
  private final Reach reach;

  Switching(SroiCalculator calculator, SroiResult base) {
    if (base.ratio().isEmpty()) {
      throw new IllegalStateException(
          "Map " + base.map().id() + " has no inputs and so no ratio to reach a target");
    }
    this.calculator = calculator;
    this.base = base;
    this.goal = base.options().targetRatio();
    this.reach = new Reach(base.options());
    this.target =
        Figure.stated(
            "target ratio", goal, MeasureUnit.ONE, new Provenance.Given("options, target ratio"));
  }

  SwitchingValue of(CellRef ref) {
    ImpactMap map = base.map();
    Assumption number =
        map.find(ref)
            .orElseThrow(
                () ->
                    new UnknownIdException(
                        "number",
                        ref.toString(),
                        "map " + map.id(),
                        map.refs().stream().map(CellRef::toString).toList()));
    if (ref.cell() == Cell.DURATION) {
      return duration(ref);
    }
    if (ref.cell() == Cell.DROP_OFF && !isStraight(ref)) {
      return dropOff(ref, number);
    }
    return straight(ref, number);
  }

  /** A drop-off that applies once at most is a straight line like any deduction. */
  private boolean isStraight(CellRef ref) {
    int years = base.row(ref.row()).values().size();
    return (base.options().dropOffFrom() == DropOffFrom.FIRST_YEAR ? years : years - 1) <= 1;
  }

  private SwitchingValue straight(CellRef ref, Assumption number) {
    Figure atZero = gap(ref, number, BigDecimal.ZERO);
    Figure atOne = gap(ref, number, BigDecimal.ONE);
    Optional<Figure> root =
        LinearRoot.of(ref + " at which the ratio is " + goal, atZero, atOne, number.unit());
    if (root.isEmpty()) {
      return level(ref.toString(), atZero);
    }
    return possible(ref, number, root.get());
  }

  /** The answer at a value, unless the number cannot be that: then never, and why. */
  private SwitchingValue possible(CellRef ref, Assumption number, Figure root) {
    BigDecimal value = root.value();
    Optional<Figure> wouldBe = Optional.of(root);
    if (ref.cell().isShare() && value.compareTo(BigDecimal.ONE) > 0) {
      return never(ref.toString(), wouldBe, "it would take a share above 100%");
    }
    if (value.signum() * number.value().signum() < 0 || (value.signum() < 0 && !isHarm(number))) {
      return never(ref.toString(), wouldBe, otherSign(ref, value));
    }
    Trial there = calculator.trial(base, ref, new Assumption(root));
    if (there.investment().filter(i -> i.value().signum() == 0).isPresent()) {
      return never(ref.toString(), wouldBe, "without investment there is no ratio");
    }
    return allowed(ref, root);
  }

  /** What a scenario may not set the number to is no answer either. */
  private SwitchingValue allowed(CellRef ref, Figure root) {
    List<Problem> faults = calculator.faults(base.map(), ref, new Assumption(root));
    if (!faults.isEmpty()) {
      String why = faults.get(0).message();
      return never(
          ref.toString(), Optional.of(root), "for there: " + why.substring(0, why.length() - 1));
    }
    return at(ref.toString(), root);
  }

  private static boolean isHarm(Assumption number) {
    return number.value().signum() < 0;
  }

  private static String otherSign(CellRef ref, BigDecimal value) {
    String sign = value.signum() < 0 ? "negative" : "positive";
    return switch (ref.cell()) {
      case PROXY, VALUE ->
          "it would have to be "
              + sign
              + (value.signum() < 0
                  ? ", and a benefit has no negative price"
                  : ", and a harm has no positive price");
      default -> "it would have to be " + sign;
    };
  }

  private SwitchingValue dropOff(CellRef ref, Assumption number) {
    Optional<BigDecimal> root =
        Bisection.root(x -> gap(ref, number, x).value(), BigDecimal.ZERO, BigDecimal.ONE);
    return root.map(
            x -> {
              Figure residual = gap(ref, number, followed(ref, x));
              return possible(ref, number, solved(ref.toString(), x, residual));
            })
        .orElseGet(
            () ->
                never(
                    ref.toString(),
                    Optional.empty(),
                    "the ratio stays on one side of it from 0% to 100%"));
  }

  /** So close to 100% that later years could not be told from nothing counts as 100%. */
  private BigDecimal followed(CellRef ref, BigDecimal dropOff) {
    return base.row(ref.row()).values().size() > base.options().longestDuration(dropOff)
        ? BigDecimal.ONE
        : dropOff;
  }

  private SwitchingValue duration(CellRef ref) {
    int start = base.row(ref.row()).values().firstYear();
    int most =
        Math.min(
            base.options().schedule().lastYear() - start - 1,
            base.row(ref.row())
                .row()
                .find(Cell.DROP_OFF)
                .map(d -> base.options().longestDuration(d.value()))
                .orElse(DiscountSchedule.LAST_YEAR));
    RowResult now = base.row(ref.row());
    Figure others =
        Figure.difference(
            "present value of the other outcomes", base.presentValue(), now.presentValue());
    Figure needed =
        Figure.difference("what this outcome must bring", wanted(base.investment()), others);
    boolean whole = base.options().partYear() == PartYear.WHOLE;
    int years = reach.canReach(now, needed, most) ? Math.min(FIRST_YEARS, most) : 0;
    YearSeries run = now.presentValues();
    Crossings crossings = new Crossings(false, List.of());
    while (years > 0 && crossings.crossings().isEmpty()) {
      run = lasting(ref, now, years).presentValues();
      crossings =
          Crossings.of(
              ref + " at which the ratio is " + goal,
              run,
              needed,
              whole ? Within.AT_END : Within.STRAIGHT_LINE);
      years = years < most ? Math.min(2 * years, most) : 0;
    }
    if (crossings.crossings().isEmpty()) {
      return never(
          ref.toString(),
          Optional.empty(),
          "no duration up to " + ShortText.count(most, "year") + " is enough");
    }
    Crossings.Crossing first = crossings.crossings().get(0);
    if (whole && !meets(run, first.period(), needed)) {
      return new SwitchingValue(
          ref.toString(),
          goal,
          Answer.STEPS_OVER,
          Optional.of(first.time()),
          "the ratio passes "
              + goal
              + " at "
              + ShortText.count(Decimals.text(first.time().value()), "whole year"));
    }
    if (first.time().value().signum() == 0) {
      return never(
          ref.toString(), Optional.of(first.time()), "an outcome lasts longer than 0 years");
    }
    return allowed(ref, first.time());
  }

  /** What an outcome comes to if it lasts so many years. */
  private RowResult lasting(CellRef ref, RowResult now, int years) {
    Figure duration = Figure.stated("trial", BigDecimal.valueOf(years), MeasureUnit.ONE, TRIAL);
    return calculator.row(base, now.row().with(ref, new Assumption(duration)));
  }

  private static boolean meets(YearSeries present, int last, Figure needed) {
    return Decimals.sum(present.values().subList(0, last + 1)).compareTo(needed.value()) == 0;
  }

  SwitchingValue discountRate() {
    List<BigDecimal> roots =
        Bisection.roots(new RateGap(calculator, base), BigDecimal.ZERO, BigDecimal.ONE, 50);
    if (roots.isEmpty()) {
      return never(
          "discount-rate",
          Optional.empty(),
          "the ratio stays on one side of it from 0% to 100% a year");
    }
    Figure value = solved("discount-rate", roots.get(0), gap(roots.get(0)));
    return new SwitchingValue(
        "discount-rate",
        goal,
        Answer.AT,
        Optional.of(value),
        "the ratio is "
            + goal
            + " at a flat rate of "
            + shown(value)
            + (roots.size() > 1
                ? ", and at "
                    + (roots.size() == 2 ? "1 higher one" : roots.size() - 1 + " higher ones")
                : ""));
  }

  private Figure solved(String what, BigDecimal trial, Figure residual) {
    return Figure.solved(
        what + " at which the ratio is " + goal,
        Figure.stated("trial value", trial, MeasureUnit.ONE, TRIAL),
        residual,
        EQUATION.text());
  }

  /** The left side with a number set to a trial value. */
  private Figure gap(CellRef ref, Assumption number, BigDecimal trial) {
    Figure value = Figure.stated("trial", trial, number.unit(), TRIAL);
    return gap(calculator.trial(base, ref, new Assumption(value)));
  }

  /** The left side under a flat discount rate. */
  private Figure gap(BigDecimal rate) {
    SroiOptions options = RateGap.under(rate, base.options());
    SroiResult all = SroiCalculator.of(options).recalculateAll(base.map());
    return gap(new Trial(all.presentValue(), all.investment()));
  }

  private Figure gap(Trial trial) {
    return Figure.difference(
        "present value above the target", trial.presentValue(), wanted(trial.investment()));
  }

  private Figure wanted(Optional<Figure> investment) {
    return Figure.product("target ratio x investment", target, investment.orElseThrow());
  }

  private SwitchingValue at(String of, Figure value) {
    return new SwitchingValue(
        of, goal, Answer.AT, Optional.of(value), "the ratio is " + goal + " at " + shown(value));
  }

  private SwitchingValue level(String of, Figure gap) {
    return gap.value().signum() == 0
        ? new SwitchingValue(
            of, goal, Answer.ALWAYS, Optional.empty(), "the ratio is " + goal + " whatever it is")
        : never(of, Optional.empty(), "the ratio does not depend on it");
  }

  private SwitchingValue never(String of, Optional<Figure> wouldBe, String why) {
    return new SwitchingValue(
        of, goal, Answer.NEVER, wouldBe, "never: the ratio cannot be " + goal + ", " + why);
  }

  private static String shown(Figure value) {
    return value.quantity().toString();
  }
}
