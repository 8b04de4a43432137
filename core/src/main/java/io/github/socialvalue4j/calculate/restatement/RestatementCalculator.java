package io.github.socialvalue4j.calculate.restatement;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.valuation.InputPaths;
import io.github.socialvalue4j.calculate.valuation.MeasuredQuantity;
import io.github.socialvalue4j.calculate.valuation.QuantityCalculator;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValuationCalculator;
import io.github.socialvalue4j.calculate.valuation.ValuationCodes;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.proxy.Crosswalk;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Restates a portfolio or quantities under another edition, of the same table or over an explicit
 * crosswalk, as a new result beside the old one, with the bridges between the two.
 *
 * <p>The records stay as they are: a contract is re-pinned, a measure takes its counterpart's name,
 * no quantity is touched. A bridge goes from the old total by {@code volume = (new quantity - old)
 * x old proxy}, {@code price base = new quantity x (old proxy in new prices - old proxy)} and
 * {@code proxy = new quantity x (new proxy - old proxy in new prices)} to the new total, each step
 * being the difference of two figures, so that they sum exactly. The price base is told apart from
 * the proxy where a series of prices is named and both editions state theirs; otherwise a note says
 * that it is not ({@code restatement.prices-unknown}).
 *
 * <p>Worked example: 2,000 volunteering hours a year under 2018-19 at GBP 14.80 are GBP 29,600;
 * under the roadmap's table at 16.07 they are 32,140, which is GBP 2,540 of proxy; under 2022 at
 * 16.93 they are 33,860, another GBP 1,720.
 *
 * <p>Partial, each by name, with the value that falls out as a step of its own: a measure without a
 * counterpart in the crosswalk ({@code restatement.no-counterpart}), in another unit ({@code
 * restatement.unit-changed}; {@link io.github.socialvalue4j.model.proxy.DerivedTables#recounted}
 * converts the new edition on purpose), of another nature or direction ({@code
 * restatement.nature-changed}), and whatever the new edition gives no value ({@code proxy.*}). A
 * row that a fragment lacks is not reported, never gone. Fails: no crosswalk between two tables
 * ({@code restatement.no-crosswalk}), two measures of a contract that lead to one ({@code
 * restatement.many-to-one}), two currencies ({@code restatement.currency}), and whatever makes a
 * valuation fail. Restating under the same edition changes nothing. Overlaps are those of the new
 * edition's own rows.
 *
 * <p>Immutable and thread-safe.
 */
public final class RestatementCalculator implements DocumentOnly {
  private static final ProblemPath LINES = ProblemPath.root().child("lines");

  private final ProxyCatalogue catalogue;
  private final ProxyTable to;
  private final List<Crosswalk> crosswalks;
  private final @Nullable DeflatorSeries series;
  private final ValuationOptions options;

  private RestatementCalculator(
      ProxyCatalogue catalogue,
      ProxyTable to,
      List<Crosswalk> crosswalks,
      @Nullable DeflatorSeries series,
      ValuationOptions options) {
    this.catalogue = catalogue;
    this.to = to;
    this.crosswalks = List.copyOf(crosswalks);
    this.series = series;
    this.options = options;
  }

  /**
   * A calculator with the default choices of a valuation.
   *
   * @param catalogue the editions that contracts are pinned to
   * @param to the edition to restate under; it may be a derived one
   */
  public static RestatementCalculator of(ProxyCatalogue catalogue, ProxyTable to) {
    return new RestatementCalculator(
        catalogue.with(() -> List.of(to)), to, List.of(), null, ValuationOptions.defaults());
  }

  /** The same with one more crosswalk to the table of the new edition. */
  public RestatementCalculator withCrosswalk(Crosswalk crosswalk) {
    List<Crosswalk> more = new ArrayList<>(crosswalks);
    more.add(Objects.requireNonNull(crosswalk, "crosswalk"));
    return new RestatementCalculator(catalogue, to, more, series, options);
  }

  /** The same with a series of prices, so that a bridge tells the price base apart. */
  public RestatementCalculator withPrices(DeflatorSeries prices) {
    return new RestatementCalculator(catalogue, to, crosswalks, prices, options);
  }

  /** The same with other choices of a valuation, for both results. */
  public RestatementCalculator withOptions(ValuationOptions other) {
    return new RestatementCalculator(catalogue, to, crosswalks, series, other);
  }

  /**
   * Restates a portfolio.
   *
   * @param register the contracts, each pinned to an edition
   * @param log the records
   * @param asOf from when to look
   */
  public Result<Restatement> restate(Register register, LifecycleLog log, AsOf asOf) {
    return restate(register, log, asOf, InputPaths.byId());
  }

  /**
   * Restates a portfolio.
   *
   * @param register the contracts, each pinned to an edition
   * @param log the records
   * @param asOf from when to look
   * @param paths where contracts and records stand in the input
   */
  public Result<Restatement> restate(
      Register register, LifecycleLog log, AsOf asOf, InputPaths paths) {
    Problems problems = new Problems();
    Map<ContractId, Set<MeasureId>> used = CarriedRecords.measures(log);
    Map<ContractId, MeasureLink> links = links(register, used, paths, problems);
    links.forEach(
        (contract, link) -> {
          FallingOut.say(
              contract + " ",
              link,
              used.getOrDefault(contract, Set.of()),
              measure -> paths.contract(contract),
              problems);
        });
    if (problems.hasErrors()) {
      return Result.failed(problems.list());
    }
    ValuationCalculator calculator = ValuationCalculator.of(catalogue).withOptions(options);
    Result<Valuation> before =
        Portfolio.of(register, log, asOf, paths::record).then(p -> calculator.calculate(p, paths));
    problems.addAll(before.problems());
    LifecycleLog carried = new CarriedRecords(links).log(log, paths, problems);
    Result<Valuation> after =
        Portfolio.of(CarriedRecords.register(register, links), carried, asOf, paths::record)
            .then(p -> calculator.calculate(p, paths));
    after.problems().forEach(p -> problems.add(ofEdition(p, "to")));
    return problems.toResult(
        () ->
            restatement(
                before.orThrow(),
                after.orThrow(),
                new LinkedPrices(
                    line ->
                        Objects.requireNonNull(links.get(line.contract().orElseThrow()), "link"),
                    Optional.ofNullable(series))));
  }

  /**
   * Restates quantities on their own.
   *
   * @param given problems lie at {@code /lines/} and the place in the list
   * @param from the edition they were valued under
   * @param area the area that localised measures are valued for, if one was declared
   */
  public Result<Restatement> restate(
      List<MeasuredQuantity> given, ProxyTable from, Optional<AreaId> area) {
    Problems problems = new Problems();
    ProblemPath path = ProblemPath.root().child("to");
    if (!canLink(from, path, problems)) {
      return Result.failed(problems.list());
    }
    List<MeasuredQuantity> quantities = resolved(given, from, problems);
    if (problems.hasErrors()) {
      return Result.failed(problems.list());
    }
    Map<MeasureId, ProblemPath> used = new TreeMap<>();
    for (int i = 0; i < quantities.size(); i++) {
      used.putIfAbsent(quantities.get(i).measure(), LINES.index(i));
    }
    MeasureLink link = new MeasureLink(from, to, crosswalk(from), used.keySet());
    FallingOut.say("", link, used.keySet(), used::get, problems);
    sayAboutPrices(link, problems);
    Result<Valuation> before = calculator(from, area).calculate(quantities);
    before.problems().forEach(p -> problems.add(ofEdition(p, "from")));
    List<MeasuredQuantity> carried = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      MeasuredQuantity quantity = quantities.get(i);
      if (link.whyNot(quantity.measure()).isEmpty()) {
        places.add(i);
        carried.add(
            new MeasuredQuantity(
                link.newName(quantity.measure()).orElseThrow(),
                quantity.quantity(),
                quantity.state()));
      }
    }
    Result<Valuation> after = calculator(to, area).calculate(carried);
    after.problems().stream()
        // Where nothing is carried over, each line that is not was named.
        .filter(p -> given.isEmpty() || !p.code().equals(ValuationCodes.NO_QUANTITIES))
        .forEach(p -> problems.add(ofEdition(p.at(moved(p.path(), places)), "to")));
    return problems.toResult(
        () ->
            restatement(
                before.orThrow(),
                after.orThrow(),
                new LinkedPrices(line -> link, Optional.ofNullable(series))));
  }

  private static List<MeasuredQuantity> resolved(
      List<MeasuredQuantity> given, ProxyTable from, Problems problems) {
    List<MeasuredQuantity> quantities = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      Result<MeasuredQuantity> read = given.get(i).resolve(from, LINES.index(i));
      problems.addAll(read.problems());
      read.toOptional().ifPresent(quantities::add);
    }
    return quantities;
  }

  /** What is said of a table is said where this restatement names the table. */
  private static Problem ofEdition(Problem problem, String field) {
    return problem.path().toString().endsWith("/table")
        ? problem.at(ProblemPath.root().child(field))
        : problem;
  }

  /** From a place among the lines that were carried over to the place among all lines. */
  private static ProblemPath moved(ProblemPath path, List<Integer> places) {
    String[] steps = path.toString().split("/", -1);
    if (steps.length < 3 || !steps[1].equals("lines")) {
      return path;
    }
    ProblemPath moved = LINES.index(places.get(Integer.parseInt(steps[2])));
    for (int i = 3; i < steps.length; i++) {
      moved = moved.child(steps[i]);
    }
    return moved;
  }

  private QuantityCalculator calculator(ProxyTable table, Optional<AreaId> area) {
    QuantityCalculator calculator = QuantityCalculator.of(table).withOptions(options);
    return area.map(calculator::withArea).orElse(calculator);
  }

  private Restatement restatement(Valuation before, Valuation after, LinkedPrices matching) {
    Bridges bridges = new Bridges(matching, to.currency(), before.lines(), after.lines());
    return new Restatement(before, after, to.edition(), crosswalks, bridges.all(options.policy()));
  }

  private Map<ContractId, MeasureLink> links(
      Register register,
      Map<ContractId, Set<MeasureId>> used,
      InputPaths paths,
      Problems problems) {
    Map<ContractId, MeasureLink> links = new TreeMap<>();
    for (Contract contract : register.contracts().values()) {
      ProblemPath path = paths.contract(contract.id()).child("table");
      Optional<ProxyTable> from = catalogue.find(contract.edition());
      if (from.isEmpty()) {
        problems.add(
            RestatementFaults.UNKNOWN_EDITION.at(
                path, contract.id(), contract.edition(), catalogue.editions()));
      } else {
        sayIfNotInForce(contract, from.get(), path, problems);
        if (canLink(from.get(), path, problems)) {
          Set<MeasureId> measures = used.getOrDefault(contract.id(), Set.of());
          MeasureLink link = new MeasureLink(from.get(), to, crosswalk(from.get()), measures);
          links.put(contract.id(), link);
          sayAboutPrices(link, problems);
        }
      }
    }
    return links;
  }

  private static void sayIfNotInForce(
      Contract contract, ProxyTable pinned, ProblemPath path, Problems problems) {
    if (pinned.validity().isStated() && !pinned.validity().contains(contract.period().start())) {
      problems.add(
          RestatementFaults.NOT_IN_FORCE.at(
              path, contract.id(), contract.period().start(), pinned.edition()));
    }
  }

  /** The crosswalk from a table to another; none within a table, whose names stay. */
  private Optional<Crosswalk> crosswalk(ProxyTable from) {
    return crosswalks.stream()
        .filter(c -> c.fromTable().equals(from.edition().table()))
        .filter(c -> c.toTable().equals(to.edition().table()))
        .findFirst();
  }

  private boolean canLink(ProxyTable from, ProblemPath path, Problems problems) {
    String table = to.edition().table();
    boolean sameTable = from.edition().table().equals(table);
    if (!sameTable && crosswalk(from).isEmpty()) {
      problems.add(
          RestatementFaults.NO_CROSSWALK.at(
              path, from.edition(), to.edition(), from.edition().table(), table));
      return false;
    }
    if (!from.currency().equals(to.currency())) {
      problems.add(
          RestatementFaults.CURRENCY.at(
              path, from.edition(), from.currency(), to.edition(), to.currency()));
      return false;
    }
    return true;
  }

  private void sayAboutPrices(MeasureLink link, Problems problems) {
    // One path for an edition, so that five hundred contracts say it once.
    ProblemPath path = ProblemPath.root().child("tables").child(link.from().edition().toString());
    if (link.from().edition().equals(to.edition())
        || (link.from().priceBase().isStated() && link.from().priceBase().equals(to.priceBase()))) {
      return;
    }
    boolean told =
        series != null && !series.check(link.from().priceBase(), to.priceBase(), path).hasErrors();
    if (!told) {
      problems.add(
          RestatementFaults.PRICES_UNKNOWN.at(
              path, link.from().edition(), link.from().priceBase(), to.edition(), to.priceBase()));
    }
  }

  @Override
  public String toString() {
    return ShortText.of("restatement under " + to.edition());
  }
}
