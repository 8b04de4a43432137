package io.github.socialvalue4j.calculate.valueforcost.breakeven;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.Breakeven.Answer;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.Breakeven.By;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.UnitCase.Deduction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * At which volume, proxy value or deduction the value of a measure is a target number k of times
 * its cost, everything else as planned. Every answer is in closed form; nothing is rounded.
 *
 * <ul>
 *   <li><b>Volume</b> = k x fixed cost / (unit value after deductions - k x unit cost). With no
 *       fixed cost the answer is at once if the denominator is above 0, always if it is 0, never if
 *       it is below; with a fixed cost, never unless it is above 0. Of a unit that is worth nothing
 *       and costs nothing it is never: an empty programme does not break even.
 *   <li><b>Proxy value</b> = k x cost / (quantity x product of (1 - deduction)).
 *   <li><b>A deduction</b> = 1 - k x cost / value without that deduction, from 0 to 1.
 * </ul>
 *
 * <p>Worked examples, 2,000 hours at GBP 16.07 less 20% deadweight (GBP 12.856 an hour, GBP 25,712
 * in all), k = 1:
 *
 * <ul>
 *   <li>GBP 9,642 fixed and no unit cost: 9,642 / 12.856 = 750 hours, a margin of 62.5%; GBP
 *       6.02625 an hour; deadweight 70%, which is 50 points above the 20.
 *   <li>No fixed cost, GBP 10 an hour: at once. GBP 12.856 an hour: always. GBP 20 an hour: never.
 *   <li>GBP 1,000 fixed, GBP 12.856 an hour: never, each hour only earns its own cost.
 *   <li>No cost at all: any proxy value of 0 or more does, at once.
 *   <li>GBP 40,000 fixed: no deadweight is low enough, for even without any the value is GBP
 *       32,140: never.
 * </ul>
 *
 * <p>Source: methods of break-even analysis in common use; with k, the switching value of the Green
 * Book's sensitivity analysis. Immutable and thread-safe.
 */
public final class UnitBreakeven implements DocumentOnly {
  private final UnitCase plan;
  private final Figure targetRatio;
  private final List<Figure> kept;
  private final Figure toEarn;

  private UnitBreakeven(UnitCase plan, Figure targetRatio) {
    this.plan = Objects.requireNonNull(plan, "plan");
    this.targetRatio = Objects.requireNonNull(targetRatio, "targetRatio");
    if (!targetRatio.unit().isOne() || targetRatio.value().signum() <= 0) {
      throw new IllegalArgumentException("A target ratio is above 0, but " + targetRatio);
    }
    this.kept = plan.kept();
    this.toEarn = Figure.product("cost to be earned", targetRatio, plan.cost());
  }

  /**
   * The questions about a plan.
   *
   * @param targetRatio above 0, without unit
   * @throws IllegalArgumentException if the target is not above 0 or has a unit
   */
  public static UnitBreakeven of(UnitCase plan, Figure targetRatio) {
    return new UnitBreakeven(plan, targetRatio);
  }

  /** Every question: by volume, by proxy value, by each deduction in its order. */
  public List<Breakeven> all() {
    List<Breakeven> all = new ArrayList<>();
    all.add(byVolume());
    all.add(byProxyValue());
    plan.deductions().forEach(d -> all.add(byDeduction(d.name())));
    return List.copyOf(all);
  }

  /** The ratio of value to cost as planned; none if nothing is spent. */
  public Optional<Figure> ratio() {
    Figure cost = plan.cost();
    return cost.value().signum() == 0
        ? Optional.empty()
        : Optional.of(Figure.quotient("ratio of value to cost", plan.value(), cost));
  }

  /** How many units it takes. */
  public Breakeven byVolume() {
    List<Figure> factors = new ArrayList<>();
    factors.add(plan.proxy());
    factors.addAll(kept);
    Figure unitValue = Figure.product("unit value after deductions", factors);
    Figure toEarn = Figure.product("unit cost to be earned", targetRatio, plan.unitCost());
    Figure left = Figure.difference("unit value above its cost", unitValue, toEarn);
    String each = "Each unit is worth " + words(unitValue) + " and has to earn " + words(toEarn);
    if (plan.fixedCost().value().signum() == 0) {
      int sign = left.value().signum();
      return sign > 0
          ? answer(By.VOLUME, "", Answer.AT_ONCE, each + ", and nothing else is spent.")
          : sign == 0 && unitValue.value().signum() != 0
              ? answer(By.VOLUME, "", Answer.ALWAYS, each + ", at any volume.")
              : sign == 0
                  ? nothing(By.VOLUME, "")
                  : answer(
                      By.VOLUME, "", Answer.NEVER, each + ": every unit adds to the shortfall.");
    }
    if (left.value().signum() <= 0) {
      return answer(
          By.VOLUME,
          "",
          Answer.NEVER,
          each + ", so nothing is left to earn the fixed cost of " + words(plan.fixedCost()) + ".");
    }
    Figure fixed = Figure.product("fixed cost to be earned", targetRatio, plan.fixedCost());
    Figure volume = Figure.quotient("breakeven volume", fixed, left);
    return at(
        By.VOLUME,
        "",
        volume,
        share("margin of volume", plan.quantity(), volume),
        each
            + ", so "
            + words(volume)
            + " earn "
            + costs("the fixed cost", plan.fixedCost(), fixed)
            + ".");
  }

  /** What one unit would have to be worth. */
  public Breakeven byProxyValue() {
    List<Figure> factors = new ArrayList<>();
    factors.add(plan.quantity());
    factors.addAll(kept);
    Figure counted = Figure.product("quantity that counts after deductions", factors);
    if (counted.value().signum() == 0) {
      return toEarn.value().signum() == 0
          ? nothing(By.PROXY_VALUE, "")
          : answer(
              By.PROXY_VALUE,
              "",
              Answer.NEVER,
              "Nothing is left of the quantity to earn "
                  + costs("the cost", plan.cost(), toEarn)
                  + ".");
    }
    if (toEarn.value().signum() == 0) {
      return answer(
          By.PROXY_VALUE, "", Answer.AT_ONCE, "Nothing is spent: any value of 0 or more will do.");
    }
    Figure proxy = Figure.quotient("breakeven proxy value", toEarn, counted);
    return at(
        By.PROXY_VALUE,
        "",
        proxy,
        share("margin of proxy value", plan.proxy(), proxy),
        words(counted) + " count and have to earn " + words(toEarn) + ".");
  }

  /**
   * How high one deduction may be.
   *
   * @param name the deduction's
   * @throws IllegalArgumentException if the plan has none of that name; it lists the names
   */
  public Breakeven byDeduction(String name) {
    int at = plan.deductions().stream().map(Deduction::name).toList().indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException(
          "There is no deduction '"
              + name
              + "', only "
              + plan.deductions().stream().map(Deduction::name).toList());
    }
    Deduction deduction = plan.deductions().get(at);
    List<Figure> factors = new ArrayList<>();
    factors.add(plan.quantity());
    factors.add(plan.proxy());
    factors.addAll(kept.subList(0, at));
    factors.addAll(kept.subList(at + 1, kept.size()));
    Figure without = Figure.product("value without " + name, factors);
    String has =
        "Without " + name + " the value is " + words(without) + ", to earn " + words(toEarn);
    if (without.value().signum() == 0) {
      return toEarn.value().signum() == 0
          ? nothing(By.DEDUCTION, name)
          : answer(By.DEDUCTION, name, Answer.NEVER, has + ": nothing can be deducted from it.");
    }
    Figure part = Figure.quotient("part of the value needed", toEarn, without);
    Figure deducted = Figure.complement("breakeven " + name, part);
    if (deducted.value().signum() < 0 || deducted.value().compareTo(BigDecimal.ONE) > 0) {
      return answer(
          By.DEDUCTION,
          name,
          Answer.NEVER,
          has + ": it is too little even if nothing is deducted.");
    }
    return at(
        By.DEDUCTION,
        name,
        deducted,
        Optional.of(Figure.difference("margin of " + name, deducted, deduction.share())),
        has + ", so " + Decimals.text(deducted.value()) + " of it may go.");
  }

  /** An empty programme does not break even. */
  private Breakeven nothing(By by, String subject) {
    return answer(
        by,
        subject,
        Answer.NEVER,
        "Nothing counts and nothing is spent, so there is nothing to break even.");
  }

  private static Optional<Figure> share(String label, Figure planned, Figure breakeven) {
    return planned.value().signum() <= 0
        ? Optional.empty()
        : Optional.of(
            Figure.quotient(
                label, Figure.difference("planned above breakeven", planned, breakeven), planned));
  }

  /** A cost that is to be earned once, or several times as the target says. */
  private String costs(String what, Figure cost, Figure earned) {
    return targetRatio.value().compareTo(BigDecimal.ONE) == 0
        ? what + " of " + words(cost)
        : Decimals.text(targetRatio.value())
            + " times "
            + what
            + " of "
            + words(cost)
            + ", "
            + words(earned);
  }

  private static String words(Figure figure) {
    return figure.unit().inWords(figure.value());
  }

  private Breakeven at(
      By by, String subject, Figure point, Optional<Figure> margin, String reason) {
    boolean upward = by != By.DEDUCTION;
    return new Breakeven(
        by,
        subject,
        Answer.ONCE,
        List.of(new BreakevenPoint(point, upward, Optional.empty(), margin)),
        targetRatio,
        reason);
  }

  private Breakeven answer(By by, String subject, Answer answer, String reason) {
    return new Breakeven(by, subject, answer, List.of(), targetRatio, reason);
  }

  @Override
  public String toString() {
    return ShortText.of("breakeven of " + plan);
  }
}
