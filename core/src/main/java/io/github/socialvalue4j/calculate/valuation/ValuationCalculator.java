package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.framework.AnswerSeries;
import io.github.socialvalue4j.model.lifecycle.Measurement;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.model.proxy.LicenceCheck;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Values a portfolio: every measure of every contract, at three points, in each state of
 * verification, by the edition the contract is pinned to.
 *
 * <p>Flow: value = quantity x proxy; what lies above the baseline is told apart. Level and share:
 * value = (C - B) x proxy at completion and (P - B) x proxy post completion, with the difference
 * turned round where less is better; a flow that is better when it falls is treated so too. B, C
 * and P are the readings upon engagement, upon completion and post completion. Values stand in the
 * currency and price base of their edition; nothing is discounted, deflated or rounded.
 *
 * <p>Partial, each part by name: a measure without a value ({@code proxy.*}), a point that has
 * passed without a reading ({@code point.missing}), a change without a baseline ({@code
 * point.baseline-missing}). A point that lies ahead is not missing. Fails: a pinned edition that
 * the catalogue lacks ({@code edition.unknown}), a wrong unit ({@code measure.other-unit}), a
 * licence that bars the use ({@code licence.refused}), and under {@link DoubleCountPolicy#REFUSE} a
 * unit counted twice ({@code double-count.found}). Of low, central and high answers of one series
 * one counts at a point, whatever the policy ({@code double-count.one-of-series}). A portfolio in
 * which nothing is recorded has no totals, and says so ({@code portfolio.nothing-recorded}). It
 * applies no deadweight, attribution, displacement or drop-off: the proxies of themes, outcomes and
 * measures carry their own, and social return on investment does the rest.
 *
 * <p>Immutable and thread-safe.
 */
public final class ValuationCalculator implements DocumentOnly {
  private final ProxyCatalogue catalogue;
  private final ValuationOptions options;

  private ValuationCalculator(ProxyCatalogue catalogue, ValuationOptions options) {
    this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    this.options = Objects.requireNonNull(options, "options");
  }

  /** A calculator that values by the editions of a catalogue, with the default choices. */
  public static ValuationCalculator of(ProxyCatalogue catalogue) {
    return new ValuationCalculator(catalogue, ValuationOptions.defaults());
  }

  /** The same with other choices. */
  public ValuationCalculator withOptions(ValuationOptions other) {
    return new ValuationCalculator(catalogue, other);
  }

  /** The value of a portfolio. */
  public Result<Valuation> calculate(Portfolio portfolio) {
    return calculate(portfolio, InputPaths.byId());
  }

  /**
   * The value of a portfolio.
   *
   * @param paths where its contracts and records stand in the input
   */
  public Result<Valuation> calculate(Portfolio portfolio, InputPaths paths) {
    Objects.requireNonNull(portfolio, "portfolio");
    Objects.requireNonNull(paths, "paths");
    return new Run(portfolio, paths).result();
  }

  /** One calculation. */
  private final class Run {
    private final Portfolio portfolio;
    private final InputPaths paths;
    private final Problems problems = new Problems();
    private final LineBook book = new LineBook();
    private final ProxyFigures proxies = new ProxyFigures();
    private final Map<ContractId, LineMaker> makers = new HashMap<>();
    private final Map<ContractId, ProxyTable> tables = new TreeMap<>();

    Run(Portfolio portfolio, InputPaths paths) {
      this.portfolio = portfolio;
      this.paths = paths;
    }

    Result<Valuation> result() {
      portfolio.register().contracts().values().forEach(this::bind);
      if (portfolio.measurements().isEmpty()) {
        problems.add(
            Problem.note(
                ValuationCodes.NOTHING_RECORDED,
                ProblemPath.root().child("records"),
                "As of "
                    + portfolio.view().asOf()
                    + " no measure has a commitment, a delivery or an observation, so nothing is"
                    + " valued. Missing is not zero.",
                "Record what was promised and delivered, or look from a later day."));
      }
      SeriesChoice choice = seriesChoice();
      Map<RecordId, DoubleCountGuard.Surplus> surplus =
          new DoubleCountGuard(
                  portfolio,
                  id -> Optional.ofNullable(makers.get(id)),
                  options,
                  paths,
                  book,
                  problems,
                  aside(choice))
              .check();
      for (Measurement measurement : portfolio.measurements()) {
        LineMaker maker = makers.get(measurement.contract().id());
        if (maker != null) {
          value(measurement, maker, problems, surplus).ifPresent(book::add);
        }
      }
      new KeylessOverlaps(portfolio, id -> Optional.ofNullable(makers.get(id)), paths, problems)
          .check();
      new TwinDeliveries(portfolio.view(), paths, problems).check();
      new ClaimsAfterRefusal(
              portfolio.view(), id -> Optional.ofNullable(makers.get(id)), paths, problems)
          .check();
      new LineOverlaps(options, book, problems)
          .oneOfEachSeries(choice, line -> paths.contract(line.contract().orElseThrow()));
      return problems.toResult(this::valuation);
    }

    private void bind(Contract contract) {
      Optional<ProxyTable> table = catalogue.find(contract.edition());
      if (table.isEmpty()) {
        problems.add(
            Problem.error(
                ValuationCodes.UNKNOWN_EDITION,
                paths.contract(contract.id()).child("table"),
                catalogue.lacks(contract.edition()),
                "Load the edition the contract is pinned to; another edition gives another value."));
        return;
      }
      options
          .uses()
          .forEach(
              use ->
                  LicenceCheck.check(table.get(), use)
                      .map(p -> p.at(paths.contract(contract.id()).child("table")))
                      .ifPresent(problems::add));
      sayAboutValue(contract, table.get());
      tables.put(contract.id(), table.get());
      makers.put(
          contract.id(),
          new LineMaker(
              table.get(), contract.area(), Optional.of(contract.id()), proxies, book, problems));
    }

    private void sayAboutValue(Contract contract, ProxyTable table) {
      if (contract.value().isEmpty()) {
        problems.add(
            Problem.note(
                ValuationCodes.NO_CONTRACT_VALUE,
                paths.contract(contract.id()),
                contract.id() + " has no contract value, so its value is not set against one.",
                "Give the contract value, net or gross of value added tax."));
      } else if (!contract.value().get().amount().unit().equals(table.currency())) {
        problems.add(
            Problem.warning(
                ValuationCodes.OTHER_CURRENCY,
                paths.contract(contract.id()).child("value"),
                "The value of "
                    + contract.id()
                    + " is in "
                    + contract.value().get().amount().unit()
                    + " and "
                    + table.edition()
                    + " in "
                    + table.currency()
                    + ", so the two are not compared.",
                "Give the contract value in the currency of the table."));
      }
    }

    private Optional<PointChange> value(
        Measurement measurement,
        LineMaker maker,
        Problems into,
        Map<RecordId, DoubleCountGuard.Surplus> surplus) {
      return new MeasurementValuer(
              measurement, portfolio.view(), options, paths, maker, into, surplus)
          .value()
          .map(
              values ->
                  new PointChanges(values, maker, into, paths.contract(measurement.contract().id()))
                      .change());
    }

    /** Chosen of all lines of answers, as they are before anything is counted once. */
    private SeriesChoice seriesChoice() {
      LineBook all = new LineBook();
      for (Measurement measurement : portfolio.measurements()) {
        LineMaker maker = makers.get(measurement.contract().id());
        if (maker != null && AnswerSeries.of(measurement.measure()).isPresent()) {
          // What there is to say is said when the lines that stay are made.
          Problems unsaid = new Problems();
          value(measurement, maker.into(all, unsaid), unsaid, Map.of());
        }
      }
      return SeriesChoice.of(all.lines());
    }

    private Set<RecordId> aside(SeriesChoice choice) {
      Set<RecordId> aside = new HashSet<>();
      for (Measurement measurement : portfolio.measurements()) {
        for (MeasurementPoint point : MeasurementPoint.values()) {
          choice
              .insteadOf(measurement.measure(), point, VerificationState.CLAIMED)
              .ifPresent(
                  other -> measurement.at(point).deliveries().forEach(d -> aside.add(d.id())));
        }
      }
      return aside;
    }

    private Valuation valuation() {
      TotalsMaker totals =
          new TotalsMaker(
              options.policy(), Placement.ofPortfolio(portfolio.register(), catalogue), book);
      TreeMap<Object, ProxyTable> used = new TreeMap<>();
      tables.values().forEach(t -> used.put(t.edition(), t));
      return new Valuation(
          options,
          Optional.of(portfolio.view().asOf()),
          used.values(),
          book,
          totals.totals(),
          ratios(totals));
    }

    private List<Ratio> ratios(TotalsMaker totals) {
      // Grouped once: to search all totals for each contract would grow with the square of them.
      Map<String, List<Total>> byContract = new HashMap<>();
      for (Total total : totals.totals().values()) {
        if (total.key().dimension() == Dimension.CONTRACT) {
          byContract.computeIfAbsent(total.key().id(), k -> new ArrayList<>()).add(total);
        }
      }
      List<Ratio> ratios = new ArrayList<>();
      for (Contract contract : portfolio.register().contracts().values()) {
        List<Total> own = byContract.getOrDefault(contract.id().value(), List.of());
        contract
            .value()
            .ifPresent(
                value ->
                    ratios.addAll(
                        Ratios.of(own, Dimension.CONTRACT, value, "contract " + contract.id())));
      }
      return ratios;
    }
  }

  @Override
  public String toString() {
    return ShortText.of("valuation by " + catalogue);
  }
}
