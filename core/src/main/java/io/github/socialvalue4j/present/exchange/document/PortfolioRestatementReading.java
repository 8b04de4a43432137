package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.calculate.restatement.RestatementCalculator;
import io.github.socialvalue4j.calculate.restatement.RestatementFaults;
import io.github.socialvalue4j.calculate.valuation.InputPaths;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.model.proxy.Crosswalk;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.content.RestatedValue;
import io.github.socialvalue4j.present.exchange.document.PortfolioRestatementDocument.TableCrosswalkPart;
import io.github.socialvalue4j.present.exchange.input.PortfolioInput;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Restates the portfolio of a document under another edition. */
public final class PortfolioRestatementReading {
  private static final ProblemPath ROOT = ProblemPath.root();

  private PortfolioRestatementReading() {}

  /**
   * Reads what a document means, and restates it.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<RestatedValue> read(
      PortfolioRestatementDocument document, ProxyCatalogue tables, Faults faults) {
    ProxyCatalogue catalogue =
        DerivedTableReading.extended(document.derivedTables(), tables, faults);
    Optional<ProxyTable> to =
        ContractReading.edition(document.to(), ROOT.child("to"), catalogue, faults)
            .flatMap(catalogue::find);
    List<Crosswalk> crosswalks = crosswalks(document.crosswalks(), to, faults);
    Optional<DeflatorSeries> prices =
        SeriesReading.read(document.prices(), ROOT.child("prices"), faults);
    Optional<PortfolioInput> input =
        PortfolioReading.read(
            document.portfolio(),
            catalogue,
            faults,
            (register, paths) ->
                to.filter(t -> faults.areSound("to", "crosswalks"))
                    .ifPresent(t -> links(catalogue, t, crosswalks, register, paths, faults)));
    if (!faults.isSound() || input.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    PortfolioInput portfolio = input.get();
    RestatementCalculator calculator =
        RestatementReading.calculator(catalogue, to.get(), portfolio.options(), crosswalks, prices);
    return RestatementReading.take(
            () ->
                calculator.restate(
                    portfolio.portfolio().register(),
                    portfolio.log(),
                    portfolio.portfolio().view().asOf(),
                    portfolio.paths()),
            faults)
        .map(
            restatement -> {
              List<ProxyTable> used = new ArrayList<>(restatement.before().tables());
              if (!used.contains(to.get())) {
                used.add(to.get());
              }
              return new RestatedValue(
                  portfolio.title(),
                  portfolio.detail(),
                  used,
                  portfolio.options(),
                  crosswalks,
                  prices,
                  restatement);
            });
  }

  /** Which tables no crosswalk joins is a fault of the contracts, whatever their records are. */
  private static void links(
      ProxyCatalogue catalogue,
      ProxyTable to,
      List<Crosswalk> crosswalks,
      Register register,
      InputPaths paths,
      Faults faults) {
    RestatementReading.calculator(
            catalogue, to, ValuationOptions.defaults(), crosswalks, Optional.empty())
        .restate(register, LifecycleLog.empty(), AsOf.of(LocalDate.EPOCH), paths)
        .problems()
        .stream()
        .filter(p -> p.code().equals(RestatementFaults.NO_CROSSWALK.code()))
        .filter(p -> !faults.isFaulty(p.path()))
        .forEach(faults::add);
  }

  private static List<Crosswalk> crosswalks(
      @Nullable List<@Nullable TableCrosswalkPart> parts, Optional<ProxyTable> to, Faults faults) {
    List<Crosswalk> crosswalks = new ArrayList<>();
    int count = parts == null ? 0 : parts.size();
    for (int i = 0; i < count && parts != null; i++) {
      TableCrosswalkPart part = parts.get(i);
      if (part != null) {
        CrosswalkReading.read(
                Optional.ofNullable(part.table()),
                to.map(t -> t.edition().table()),
                part.source(),
                part.measures(),
                ROOT.child("crosswalks").index(i),
                faults)
            .ifPresent(crosswalks::add);
      }
    }
    return crosswalks;
  }
}
