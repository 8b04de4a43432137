package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.calculate.restatement.Restatement;
import io.github.socialvalue4j.calculate.restatement.RestatementCalculator;
import io.github.socialvalue4j.calculate.restatement.RestatementFaults;
import io.github.socialvalue4j.calculate.valuation.MeasuredQuantity;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.proxy.Crosswalk;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.content.RestatedValue;
import io.github.socialvalue4j.present.exchange.document.RestatementDocument.CrosswalkPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes quantities and the two editions they are valued under of a document. */
public final class RestatementReading {
  private static final ProblemPath ROOT = ProblemPath.root();

  private RestatementReading() {}

  /**
   * Reads what a document means, and restates it.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<RestatedValue> read(
      RestatementDocument document, ProxyCatalogue tables, Faults faults) {
    ProxyCatalogue catalogue =
        DerivedTableReading.extended(document.derivedTables(), tables, faults);
    Optional<ProxyTable> from =
        ContractReading.edition(document.from(), ROOT.child("from"), catalogue, faults)
            .flatMap(catalogue::find);
    Optional<ProxyTable> to =
        ContractReading.edition(document.to(), ROOT.child("to"), catalogue, faults)
            .flatMap(catalogue::find);
    Optional<AreaId> area = faults.read(ROOT.child("area"), document.area(), AreaId::parse);
    area.ifPresent(a -> AreaCheck.check(a, Stream.concat(from.stream(), to.stream()), faults));
    CrosswalkPart walk = document.crosswalk();
    Optional<Crosswalk> crosswalk =
        walk == null
            ? Optional.empty()
            : CrosswalkReading.read(
                from.map(t -> t.edition().table()),
                to.map(t -> t.edition().table()),
                walk.source(),
                walk.measures(),
                ROOT.child("crosswalk"),
                faults);
    Optional<DeflatorSeries> prices =
        SeriesReading.read(document.prices(), ROOT.child("prices"), faults);
    List<Optional<MeasuredQuantity>> read = QuantitiesReading.lines(document.lines(), faults);
    ValuationOptions options =
        OptionsReading.read(document.policy(), document.use(), document.doubleCount());
    List<MeasuredQuantity> lines = read.stream().flatMap(Optional::stream).toList();
    if (from.isPresent() && to.isPresent() && faults.areSound("crosswalk", "area", "prices")) {
      checkTables(
          calculator(catalogue, to.get(), options, crosswalk.stream().toList(), prices),
          lines,
          from.get(),
          area,
          faults);
    }
    if (!faults.isSound() || from.isEmpty() || to.isEmpty()) {
      from.ifPresent(
          t -> QuantitiesReading.checkTheRest(t, "from", options, document.lines(), read, faults));
      return Optional.empty();
    }
    RestatementCalculator calculator =
        calculator(catalogue, to.get(), options, crosswalk.stream().toList(), prices);
    return take(() -> calculator.restate(lines, from.get(), area), faults)
        .map(
            restatement ->
                new RestatedValue(
                    PortfolioReading.textOf(document.title()),
                    OptionsReading.detail(document.detail()),
                    Stream.of(from.get(), to.get()).distinct().toList(),
                    options,
                    crosswalk.stream().toList(),
                    prices,
                    restatement));
  }

  /** What is wrong with the two tables and the way between them, whatever the lines are. */
  private static void checkTables(
      RestatementCalculator calculator,
      List<MeasuredQuantity> lines,
      ProxyTable from,
      Optional<AreaId> area,
      Faults faults) {
    if (faults.isSound()) {
      return;
    }
    faults
        .make(ROOT, () -> calculator.restate(lines, from, area))
        .ifPresent(
            result ->
                result.problems().stream()
                    .filter(p -> p.severity() == Severity.ERROR)
                    .filter(p -> !p.path().toString().startsWith("/lines"))
                    .filter(p -> !faults.isFaulty(p.path()))
                    .forEach(faults::add));
  }

  /**
   * A restatement, if there is one; what is said of an edition's prices is said where it is named.
   */
  static Optional<Restatement> take(Supplier<Result<Restatement>> calculation, Faults faults) {
    Optional<Result<Restatement>> result = faults.make(ROOT, calculation);
    result.ifPresent(
        r ->
            r.problems()
                .forEach(
                    p ->
                        faults.add(
                            p.code().equals(RestatementFaults.PRICES_UNKNOWN.code())
                                ? p.at(ROOT.child("to"))
                                : p)));
    return result.flatMap(Result::toOptional);
  }

  /** A calculator with the choices of a document. */
  static RestatementCalculator calculator(
      ProxyCatalogue catalogue,
      ProxyTable to,
      ValuationOptions options,
      List<Crosswalk> crosswalks,
      Optional<DeflatorSeries> prices) {
    RestatementCalculator calculator = RestatementCalculator.of(catalogue, to).withOptions(options);
    for (Crosswalk crosswalk : crosswalks) {
      calculator = calculator.withCrosswalk(crosswalk);
    }
    return prices.isPresent() ? calculator.withPrices(prices.get()) : calculator;
  }
}
