package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gross value added from accounts.
 *
 * <p>production: GVA = output - intermediate consumption. income: GVA = compensation of employees +
 * gross operating surplus and mixed income + taxes less subsidies on production. On consistent
 * accounts the two are equal; their difference is always shown and never spread over the accounts.
 * Per full-time equivalent and per hour, production is divided where there is a production account,
 * income otherwise. GDP = GVA + taxes - subsidies on products.
 *
 * <p>Amounts are of one currency, one period and basic prices, nominal; nothing is rounded. GVA may
 * be negative.
 *
 * <p>Fails on {@code gva.no-account}, {@code gva.other-unit}, {@code gva.no-labour} and on {@code
 * gva.negative-amount} of an output or a pay bill; warns of {@code gva.accounts-differ} and of a
 * negative use, which only subsidies on products explain.
 *
 * <p>Example: Australian agriculture 1989-90, output 26,250 and used up 11,303, makes 14,947;
 * wages, surplus and taxes of 3,268, 11,025 and 654 make the same (ABS 5246.0). Stateless and
 * thread-safe.
 */
public final class GvaCalculator {
  /** Units that the library knows and that count neither people nor hours. */
  private static final Set<String> NOBODY =
      Set.of(
          "tco2e",
          "mile",
          "hundred-miles",
          "incident",
          "wellby",
          "gbp-spent",
          "gbp-invested",
          "share");

  private GvaCalculator() {}

  /**
   * What is wrong with accounts, without calculating them.
   *
   * @return every problem that {@link #calculate} would find before it begins
   */
  public static List<Problem> check(GvaAccounts accounts) {
    return check(accounts, "");
  }

  /**
   * What is wrong with accounts, without calculating them.
   *
   * @param amountsIn how many units of currency an amount of 1 is, such as {@code million}, or the
   *     empty text; problems name amounts by it
   */
  public static List<Problem> check(GvaAccounts accounts, String amountsIn) {
    return check(accounts, BigDecimal.ZERO, amountsIn);
  }

  /**
   * What is wrong with accounts, without calculating them.
   *
   * @param tolerance by how much the approaches may differ without a warning; 0 or more
   * @param amountsIn how many units of currency an amount of 1 is, such as {@code million}, or the
   *     empty text; problems name amounts by it
   * @return every problem that {@link #calculate} would find; whether the approaches differ is
   *     known if their amounts are, whatever is wrong with the people or the hours
   */
  public static List<Problem> check(GvaAccounts accounts, BigDecimal tolerance, String amountsIn) {
    Problems problems = new Problems();
    check(accounts, amountsIn, problems);
    sayIfDifferent(accounts, tolerance, amountsIn, problems);
    return problems.list();
  }

  /** The value added, any difference between the approaches being worth a warning. */
  public static Result<Gva> calculate(GvaAccounts accounts) {
    return calculate(accounts, BigDecimal.ZERO);
  }

  /**
   * The value added.
   *
   * @param tolerance by how much the approaches may differ without a warning, as a publication that
   *     rounds its cells does; 0 or more
   */
  public static Result<Gva> calculate(GvaAccounts accounts, BigDecimal tolerance) {
    return calculate(accounts, tolerance, "");
  }

  /**
   * The value added of amounts that are stated in thousands, millions or the like.
   *
   * @param tolerance by how much the approaches may differ without a warning; 0 or more
   * @param amountsIn how many units of currency an amount of 1 is, such as {@code million}, or the
   *     empty text; problems name amounts by it, and no figure is changed
   */
  public static Result<Gva> calculate(
      GvaAccounts accounts, BigDecimal tolerance, String amountsIn) {
    if (tolerance.signum() < 0) {
      throw new IllegalArgumentException("A tolerance is 0 or more, not " + tolerance);
    }
    Problems problems = new Problems();
    check(accounts, amountsIn, problems);
    sayIfDifferent(accounts, tolerance, amountsIn, problems);
    if (problems.hasErrors()) {
      return Result.failed(problems.list());
    }
    Optional<Figure> production = accounts.production().map(GvaCalculator::production);
    Optional<Figure> income = accounts.income().map(GvaCalculator::income);
    Optional<Figure> difference = difference(production, income);
    Figure value = production.or(() -> income).orElseThrow();
    Gva gva =
        new Gva(
            accounts.id(),
            production,
            income,
            difference,
            tolerance,
            accounts
                .employees()
                .map(
                    e -> Figure.quotient("GVA, " + value.unit().per(e.unit()).inWords(), value, e)),
            accounts.hours().map(h -> Figure.quotient("GVA per hour worked", value, h)));
    return problems.toResult(() -> gva);
  }

  /**
   * Gross domestic product: GVA + taxes on products - subsidies on products. Its label says which
   * GVA it was made from.
   *
   * @throws io.github.socialvalue4j.basis.quantity.UnitMismatchException if the units differ
   */
  public static Figure gdp(Figure gva, Figure taxesOnProducts, Figure subsidiesOnProducts) {
    return Figure.difference(
        "GDP, from " + gva.label(),
        Figure.sum("GVA and taxes on products", gva.unit(), List.of(gva, taxesOnProducts)),
        subsidiesOnProducts);
  }

  private static Optional<Figure> difference(Optional<Figure> production, Optional<Figure> income) {
    return production.flatMap(
        p -> income.map(i -> Figure.difference("Production less income", p, i)));
  }

  /** Says that the approaches differ, where all their amounts are in one unit. */
  private static void sayIfDifferent(
      GvaAccounts accounts, BigDecimal tolerance, String amountsIn, Problems problems) {
    if (amounts(accounts).stream().map(Figure::unit).distinct().count() != 1) {
      return;
    }
    difference(
            accounts.production().map(GvaCalculator::production),
            accounts.income().map(GvaCalculator::income))
        .filter(d -> d.value().abs().compareTo(tolerance) > 0)
        .ifPresent(
            d ->
                problems.add(
                    GvaFaults.ACCOUNTS_DIFFER.at(
                        ProblemPath.root().child(accounts.id()),
                        accounts.id(),
                        d.unit().inWords(d.value(), amountsIn),
                        tolerance)));
  }

  private static Figure production(ProductionAccount account) {
    return Figure.difference(
        "GVA by production",
        account.output(),
        Figure.sum("Intermediate consumption", account.output().unit(), account.intermediate()));
  }

  private static Figure income(IncomeAccount account) {
    return Figure.sum(
        "GVA by income",
        account.compensation().unit(),
        List.of(account.compensation(), account.surplus(), account.taxesLessSubsidies()));
  }

  private static void check(GvaAccounts accounts, String amountsIn, Problems problems) {
    ProblemPath path = ProblemPath.root().child(accounts.id());
    List<Figure> amounts = amounts(accounts);
    if (amounts.isEmpty()) {
      problems.add(GvaFaults.NO_ACCOUNT.at(path));
      return;
    }
    MeasureUnit unit = amounts.get(0).unit();
    if (!unit.isCurrency()) {
      problems.add(GvaFaults.NO_CURRENCY.at(path, unit));
    }
    accounts.production().ifPresent(p -> signs(p, amountsIn, path, problems));
    accounts.income().ifPresent(i -> negative(i.compensation(), amountsIn, path, problems));
    for (Figure amount : amounts) {
      if (!amount.unit().equals(unit)) {
        problems.add(
            GvaFaults.OTHER_UNIT.at(
                path.child(amount.label()), amount.label(), amount.unit(), unit));
      }
    }
    accounts.employees().ifPresent(e -> labour(e, path.child("employees"), problems));
    accounts.hours().ifPresent(h -> labour(h, path.child("hours"), problems));
  }

  private static List<Figure> amounts(GvaAccounts accounts) {
    List<Figure> amounts = new ArrayList<>();
    accounts
        .production()
        .ifPresent(
            p -> {
              amounts.add(p.output());
              amounts.addAll(p.intermediate());
            });
    accounts
        .income()
        .ifPresent(
            i -> amounts.addAll(List.of(i.compensation(), i.surplus(), i.taxesLessSubsidies())));
    return amounts;
  }

  private static void signs(
      ProductionAccount account, String amountsIn, ProblemPath path, Problems problems) {
    negative(account.output(), amountsIn, path, problems);
    for (Figure used : account.intermediate()) {
      if (used.value().signum() < 0) {
        problems.add(
            GvaFaults.NEGATIVE_USE.at(
                path.child(used.label()),
                used.label(),
                used.unit().inWords(used.value(), amountsIn)));
      }
    }
  }

  private static void negative(
      Figure amount, String amountsIn, ProblemPath path, Problems problems) {
    if (amount.value().signum() < 0) {
      problems.add(
          GvaFaults.NEGATIVE.at(
              path.child(amount.label()),
              amount.label(),
              amount.unit().inWords(amount.value(), amountsIn)));
    }
  }

  private static void labour(Figure labour, ProblemPath path, Problems problems) {
    if (labour.unit().isOne()
        || labour.unit().hasCurrency()
        || NOBODY.contains(labour.unit().toString())) {
      problems.add(GvaFaults.LABOUR_UNIT.at(path, labour.label(), labour.unit()));
      return;
    }
    if (labour.value().signum() <= 0) {
      problems.add(GvaFaults.NO_LABOUR.at(path, labour.label(), labour.quantity()));
    }
  }
}
