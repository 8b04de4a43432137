package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.gva.Gva;
import io.github.socialvalue4j.calculate.gva.GvaAccounts;
import io.github.socialvalue4j.calculate.gva.GvaCalculator;
import io.github.socialvalue4j.calculate.gva.GvaFaults;
import io.github.socialvalue4j.calculate.gva.IncomeAccount;
import io.github.socialvalue4j.calculate.gva.ProductionAccount;
import io.github.socialvalue4j.present.exchange.content.ValueAdded;
import io.github.socialvalue4j.present.exchange.content.ValueAdded.Account;
import io.github.socialvalue4j.present.exchange.document.GvaDocument.AccountPart;
import io.github.socialvalue4j.present.exchange.document.GvaDocument.AmountPart;
import io.github.socialvalue4j.present.exchange.document.GvaDocument.IncomePart;
import io.github.socialvalue4j.present.exchange.document.GvaDocument.ProductionPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes gross value added of a document. Where an amount cannot be read, 0 stands in for it, so
 * that the rest is still checked; a document with such a stand-in is never calculated.
 */
public final class GvaReading {
  private static final ProblemPath ROOT = ProblemPath.root();
  private static final MeasureUnit FTE = MeasureUnit.of("fte");
  private static final MeasureUnit HOUR = MeasureUnit.of("paid-hour");

  /** What a problem of an amount, or of all amounts of an account, may follow from. */
  private static final String[] NUMBERS = {"value", "currency", "production", "income"};

  private final GvaDocument document;
  private final Faults faults;
  private final MeasureUnit currency;
  private final Grounds grounds;
  private final BigDecimal tolerance;
  private final String amountsIn;

  private GvaReading(GvaDocument document, Faults faults) {
    this.document = document;
    this.faults = faults;
    this.currency = NumberReading.currency(document.currency(), ROOT.child("currency"), faults);
    this.grounds = new Grounds(document.source(), document.grade());
    this.tolerance =
        faults
            .read(ROOT.child("tolerance"), document.tolerance(), Decimals::parse)
            .orElse(BigDecimal.ZERO);
    this.amountsIn = PortfolioReading.textOf(document.amountsIn());
  }

  /**
   * Reads what a document means, and calculates it.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<ValueAdded> read(GvaDocument document, Faults faults) {
    return new GvaReading(document, faults).read();
  }

  /** An account, where it stands, and where each of its amounts stands. */
  private record Placed(String name, GvaAccounts accounts, ProblemPath at, Amounts amounts) {}

  private Optional<ValueAdded> read() {
    List<Placed> read = new ArrayList<>();
    Directory<String, AccountPart> directory =
        new Directory<>("account", ROOT.child("accounts"), s -> s, faults);
    directory.each(
        document.accounts(),
        (part, at) -> {
          Optional<String> id = directory.declare(part.id(), at);
          Placed placed = account(id.orElse("unreadable"), part, at);
          for (Problem problem : GvaCalculator.check(placed.accounts(), tolerance, amountsIn)) {
            Problem here = placed.amounts().placed(problem, at);
            if (!isConsequence(problem, here.path(), placed.amounts())) {
              faults.add(here);
            }
          }
          read.add(placed);
        });
    Optional<Figure> taxes = onProducts("taxesOnProducts", document.taxesOnProducts());
    Optional<Figure> subsidies = onProducts("subsidiesOnProducts", document.subsidiesOnProducts());
    sameMoney(read, taxes, subsidies);
    return faults.isSound() ? calculated(read, taxes, subsidies) : Optional.empty();
  }

  /** Whether a fault that is reported already explains it. */
  private boolean isConsequence(Problem problem, ProblemPath place, Amounts amounts) {
    if (problem.code().equals(GvaFaults.ACCOUNTS_DIFFER.code())) {
      return !amounts.areWhole() || faults.isFaulty(ROOT.child("tolerance"));
    }
    if (problem.code().equals(GvaFaults.NO_ACCOUNT.code())) {
      return faults.isOneFaulty(place, "production", "income");
    }
    boolean isOfMoney = problem.code().equals(GvaFaults.OTHER_MONEY.code());
    return faults.isFaulty(place)
        || faults.isOneFaulty(place, NUMBERS)
        || (isOfMoney && faults.isFaulty(ROOT.child("currency")));
  }

  /** Accounts that are added up are in one money; those of one account are checked with it. */
  private void sameMoney(List<Placed> read, Optional<Figure> taxes, Optional<Figure> subsidies) {
    if (faults.isFaulty(ROOT.child("currency"))) {
      return;
    }
    for (Placed placed : read) {
      MeasureUnit unit = placed.amounts().unit();
      if (!unit.equals(currency) && !faults.isFaultyInside(placed.at())) {
        otherMoney(placed.at(), "The account", unit);
      }
    }
    taxes
        .filter(f -> !f.unit().equals(currency))
        .ifPresent(f -> otherMoney(ROOT.child("taxesOnProducts"), "The amount", f.unit()));
    subsidies
        .filter(f -> !f.unit().equals(currency))
        .ifPresent(f -> otherMoney(ROOT.child("subsidiesOnProducts"), "The amount", f.unit()));
  }

  private void otherMoney(ProblemPath place, String what, MeasureUnit unit) {
    faults.add(GvaFaults.OTHER_MONEY.at(place, what, unit, currency));
  }

  private Placed account(String id, AccountPart part, ProblemPath at) {
    Grounds own = grounds.inside(part.source(), part.grade());
    Amounts amounts = new Amounts(own, currency);
    Optional<ProductionAccount> production =
        Optional.ofNullable(part.production())
            .map(p -> production(p, at.child("production"), amounts));
    Optional<IncomeAccount> income =
        Optional.ofNullable(part.income()).map(i -> income(i, at.child("income"), amounts));
    MeasureUnit heads =
        faults
            .read(at.child("employeesUnit"), part.employeesUnit(), MeasureUnit::parse)
            .orElse(FTE);
    if (part.employees() != null
        && faults.isLeftOut(part.employeesUnit(), at.child("employeesUnit"))) {
      faults.add(GvaFaults.EMPLOYEES_ASSUMED.at(at.child("employees")));
    }
    faults.notUsed(
        part.employeesUnit() != null && faults.isLeftOut(part.employees(), at.child("employees")),
        at.child("employeesUnit"),
        "there is no number of employees that it could be the unit of");
    GvaAccounts accounts =
        new GvaAccounts(
            id,
            production,
            income,
            labour("employees", part.employees(), heads, at.child("employees"), own),
            labour("hours worked", part.hours(), HOUR, at.child("hours"), own));
    return new Placed(part.name() == null ? id : part.name(), accounts, at, amounts);
  }

  private Optional<Figure> labour(
      String label, @Nullable String text, MeasureUnit unit, ProblemPath place, Grounds own) {
    return NumberReading.figure(label, text, unit, place, own.of(label, place), faults);
  }

  private ProductionAccount production(ProductionPart part, ProblemPath at, Amounts amounts) {
    return new ProductionAccount(
        amounts.read("output", part.output(), at.child("output")),
        amounts.list("used up", part.intermediate(), at.child("intermediate")));
  }

  private IncomeAccount income(IncomePart part, ProblemPath at, Amounts amounts) {
    return new IncomeAccount(
        amounts.sum("compensation of employees", part.compensation(), at.child("compensation")),
        amounts.sum(
            "gross operating surplus and mixed income", part.surplus(), at.child("surplus")),
        amounts.sum(
            "taxes less subsidies on production",
            part.taxesLessSubsidies(),
            at.child("taxesLessSubsidies")));
  }

  private Optional<Figure> onProducts(String field, @Nullable AmountPart part) {
    if (part == null) {
      return Optional.empty();
    }
    String label = field.startsWith("taxes") ? "taxes on products" : "subsidies on products";
    return Optional.of(new Amounts(grounds, currency).read(label, part, ROOT.child(field)));
  }

  private Optional<ValueAdded> calculated(
      List<Placed> read, Optional<Figure> taxes, Optional<Figure> subsidies) {
    List<Account> accounts = new ArrayList<>();
    for (Placed placed : read) {
      Result<Gva> result = GvaCalculator.calculate(placed.accounts(), tolerance, amountsIn);
      result.problems().forEach(p -> faults.add(placed.amounts().placed(p, placed.at())));
      result
          .toOptional()
          .ifPresent(gva -> accounts.add(new Account(placed.name(), placed.accounts(), gva)));
    }
    if (!faults.isSound() || accounts.isEmpty()) {
      return Optional.empty();
    }
    Optional<Figure> production =
        total("GVA by production, all accounts", accounts, Gva::production);
    Optional<Figure> income = total("GVA by income, all accounts", accounts, Gva::income);
    Optional<Figure> gva = production.or(() -> income);
    Optional<Figure> gdp =
        taxes.isEmpty() && subsidies.isEmpty()
            ? Optional.empty()
            : gva.map(
                g ->
                    GvaCalculator.gdp(
                        g, taxes.orElseGet(() -> none(g)), subsidies.orElseGet(() -> none(g))));
    Optional<Figure> difference =
        production.flatMap(p -> income.map(i -> Figure.difference("Production less income", p, i)));
    if (taxes.isPresent() || subsidies.isPresent()) {
      approach(taxes.isPresent() ? "taxesOnProducts" : "subsidiesOnProducts", gva, difference);
    }
    return Optional.of(
        new ValueAdded(
            PortfolioReading.textOf(document.title()),
            OptionsReading.detail(document.detail()),
            currency,
            amountsIn,
            tolerance,
            accounts,
            production,
            income,
            difference,
            gdp));
  }

  /** Says which approach GDP takes where that matters, and why there is no GDP where it cannot. */
  private void approach(String asked, Optional<Figure> gva, Optional<Figure> difference) {
    if (gva.isEmpty()) {
      faults.add(GvaFaults.NO_COMMON_APPROACH.at(ROOT.child(asked)));
    }
    difference
        .filter(d -> d.value().abs().compareTo(tolerance) > 0)
        .ifPresent(
            d ->
                faults.add(
                    GvaFaults.GDP_APPROACH.at(
                        ROOT.child(asked),
                        d.unit().inWords(d.value().abs(), amountsIn),
                        d.value().signum() > 0 ? "less" : "more")));
  }

  private static Figure none(Figure gva) {
    return Figure.stated(
        "not stated, so none",
        BigDecimal.ZERO,
        gva.unit(),
        new Provenance.Given("the document states only one of taxes and subsidies on products"));
  }

  private Optional<Figure> total(
      String label, List<Account> accounts, Function<Gva, Optional<Figure>> which) {
    List<Figure> parts =
        accounts.stream()
            .flatMap(a -> which.apply(a.gva()).map(f -> f.withLabel(a.name())).stream())
            .toList();
    return parts.size() < accounts.size()
        ? Optional.empty()
        : Optional.of(Figure.sum(label, currency, parts));
  }

  /** Reads amounts and remembers where each stands, by its label. Mutable, for one account. */
  private final class Amounts {
    private final Grounds own;
    private final Map<String, ProblemPath> places = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private MeasureUnit unit;
    private boolean isFirst = true;
    private boolean areWhole = true;

    Amounts(Grounds own, MeasureUnit usual) {
      this.own = own;
      this.unit = usual;
    }

    /** The currency of the first amount, by which the others are checked. */
    MeasureUnit unit() {
      return unit;
    }

    /** Whether nothing stands in for an amount that could not be read. */
    boolean areWhole() {
      return areWhole;
    }

    Figure read(String usualName, @Nullable AmountPart part, ProblemPath place) {
      String label = part == null || part.name() == null ? usualName : part.name();
      String name = declared(label, place);
      MeasureUnit stated =
          part == null || part.currency() == null
              ? currency
              : NumberReading.currency(part.currency(), place.child("currency"), faults);
      if (isFirst) {
        unit = stated;
        isFirst = false;
      }
      Provenance ground =
          part == null
              ? own.of(name, place)
              : own.of(name, part.source(), part.grade(), place.child("value"));
      return NumberReading.figure(
              name,
              part == null ? null : part.value(),
              stated,
              place.child("value"),
              ground,
              faults)
          .orElseGet(
              () -> {
                areWhole = false;
                return Figure.stated(name, BigDecimal.ZERO, stated, ground);
              });
    }

    /** A label of its own for each amount, so that a problem finds its place by it. */
    private String declared(String label, ProblemPath place) {
      int i = labels.merge(label, 1, Integer::sum);
      String known = i == 1 ? label : label + " (" + i + ")";
      while (places.putIfAbsent(known, place) != null) {
        i++;
        known = label + " (" + i + ")";
      }
      return known;
    }

    List<Figure> list(
        String usualName, @Nullable List<@Nullable AmountPart> parts, ProblemPath list) {
      List<Figure> amounts = new ArrayList<>();
      int count = parts == null ? 0 : parts.size();
      areWhole &= count > 0;
      for (int i = 0; i < count && parts != null; i++) {
        amounts.add(read(usualName + ", part " + (i + 1), parts.get(i), list.index(i)));
      }
      return amounts;
    }

    Figure sum(String label, @Nullable List<@Nullable AmountPart> parts, ProblemPath list) {
      List<Figure> amounts = list(label, parts, list);
      if (amounts.size() == 1) {
        Figure only = amounts.get(0).withLabel(label);
        places.putIfAbsent(label, list.index(0));
        return only;
      }
      places.putIfAbsent(label, list);
      MeasureUnit first = amounts.isEmpty() ? currency : amounts.get(0).unit();
      for (int i = 0; i < amounts.size(); i++) {
        if (!amounts.get(i).unit().equals(first)) {
          faults.add(GvaFaults.OTHER_UNIT_IN_LIST.at(list.index(i), amounts.get(i).unit(), first));
          areWhole = false;
          return Figure.stated(label, BigDecimal.ZERO, first, new Provenance.Given("unreadable"));
        }
      }
      return Figure.sum(label, first, amounts);
    }

    /** A problem of the calculation at its place in the document. */
    Problem placed(Problem problem, ProblemPath at) {
      List<String> steps = List.of(problem.path().toString().split("/", -1));
      if (steps.size() <= 2) {
        return problem.at(at);
      }
      String last = steps.get(2).replace("~1", "/").replace("~0", "~");
      return problem.at(places.getOrDefault(last, at.child(last)));
    }
  }
}
