package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.calculate.valuation.InputPaths;
import io.github.socialvalue4j.calculate.valuation.ValuationCalculator;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.lifecycle.LifecycleCodes;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.input.PortfolioInput;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Makes a portfolio of a document. */
public final class PortfolioReading {
  private static final ProblemPath RECORDS = ProblemPath.root().child("records");
  private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

  private final PortfolioDocument document;
  private final ProxyCatalogue catalogue;
  private final Faults faults;
  private final LogReading records = new LogReading();
  private final RegisterReading people;

  private final RecordRows.Sheet more;

  private PortfolioReading(
      PortfolioDocument document, RecordRows.Sheet more, ProxyCatalogue catalogue, Faults faults) {
    this.document = document;
    this.more = more;
    this.catalogue = catalogue;
    this.faults = faults;
    this.people = RegisterReading.of(document, catalogue, faults);
  }

  /**
   * Reads what a document means.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<PortfolioInput> read(
      PortfolioDocument document, ProxyCatalogue catalogue, Faults faults) {
    return read(document, catalogue, faults, (register, paths) -> {});
  }

  /**
   * Reads what a document means.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @param ifFaulty looks at what of the contracts could be read, if something could not be
   * @return nothing, if anything is wrong
   */
  static Optional<PortfolioInput> read(
      PortfolioDocument document,
      ProxyCatalogue catalogue,
      Faults faults,
      BiConsumer<Register, InputPaths> ifFaulty) {
    RecordRows.Sheet none = new RecordRows.Sheet(List.of(), false);
    return new PortfolioReading(document, none, catalogue, faults).read(ifFaulty);
  }

  /**
   * Reads what a document means whose records stand in a CSV file, all or some of them.
   *
   * @param file the file's name, the first step of every path into it
   * @param csv the file
   * @param faults what is known to be wrong; takes every further fault, with paths that {@link
   *     RecordRows#atColumn} moves to columns
   * @return nothing, if anything is wrong
   */
  public static Optional<PortfolioInput> read(
      PortfolioDocument document,
      String file,
      byte[] csv,
      ProxyCatalogue catalogue,
      Faults faults) {
    RecordRows.Sheet rows = RecordRows.read(file, csv, faults);
    return new PortfolioReading(document, rows, catalogue, faults).read((register, paths) -> {});
  }

  private Optional<PortfolioInput> read(BiConsumer<Register, InputPaths> ifFaulty) {
    Optional<AsOf> asOf = asOf(document.asOf(), ProblemPath.root().child("asOf"), faults);
    ValuationOptions options = OptionsReading.read(document.options());
    LifecycleLog log = log();
    Register register = people.register();
    InputPaths paths = paths(people.contractPlaces(), records.places());
    if (!faults.isSound()) {
      ifFaulty.accept(register, paths);
      checkTheRest(register, asOf.orElse(AsOf.of(END_OF_TIME)), options, paths);
      return Optional.empty();
    }
    Result<Portfolio> portfolio = Portfolio.of(register, log, asOf.orElseThrow(), paths::record);
    faults.addAll(portfolio.problems());
    if (portfolio.isFailed()) {
      checkTheRest(register, asOf.orElseThrow(), options, paths);
    }
    return portfolio
        .toOptional()
        .map(
            p ->
                new PortfolioInput(
                    textOf(document.title()),
                    textOf(document.note()),
                    p,
                    log,
                    options,
                    OptionsReading.detail(document.options()),
                    paths));
  }

  static String textOf(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** From when one looks; without a day of record, what was on record by the day of events. */
  static Optional<AsOf> asOf(
      PortfolioDocument.@Nullable AsOfPart part, ProblemPath place, Faults faults) {
    if (part == null) {
      return Optional.empty();
    }
    Optional<LocalDate> occurred =
        faults.read(place.child("occurredBy"), part.occurredBy(), LocalDate::parse);
    Optional<LocalDate> recorded =
        faults.read(place.child("recordedBy"), part.recordedBy(), LocalDate::parse);
    return occurred.map(day -> new AsOf(day, recorded.orElse(day)));
  }

  private LifecycleLog log() {
    List<@Nullable RecordPart> parts = document.records() == null ? List.of() : document.records();
    if (faults.isFaulty(RECORDS)) {
      records.gap();
    }
    for (int i = 0; i < parts.size(); i++) {
      RecordPart part = parts.get(i);
      if (part == null) {
        records.gap();
      } else {
        records.read(part, RECORDS.index(i), faults);
      }
    }
    records.read(more, faults);
    return records.log(faults);
  }

  private static InputPaths paths(
      Map<ContractId, ProblemPath> contracts, Map<RecordId, ProblemPath> records) {
    return new InputPaths() {
      @Override
      public ProblemPath record(RecordId id) {
        return records.getOrDefault(id, RECORDS.child(id.value()));
      }

      @Override
      public ProblemPath contract(ContractId id) {
        return contracts.getOrDefault(id, ProblemPath.root().child("contracts").child(id.value()));
      }
    };
  }

  /**
   * Looks at what is left of a faulty document, so that its other faults come out at once: first
   * what breaks the rules of a portfolio, then what a valuation would refuse. Only errors are
   * taken: omissions and warnings may come from what was left out.
   */
  private void checkTheRest(
      Register register, AsOf asOf, ValuationOptions options, InputPaths paths) {
    checkUnreadable(register, options);
    LifecycleLog known = records.part(d -> !people.isLost(d.event().contract()));
    Result<Portfolio> first = Portfolio.of(register, known, asOf, paths::record);
    first.problems().stream().filter(this::isNews).forEach(faults::add);
    Set<String> faulty = new HashSet<>();
    first.problems().stream()
        .filter(p -> p.severity() == Severity.ERROR)
        .forEach(p -> faulty.add(element(p)));
    LifecycleLog sound =
        records.part(
            d ->
                !people.isLost(d.event().contract())
                    && !faulty.contains(element(d.place().toString())));
    Portfolio.of(register, sound, asOf, paths::record)
        .toOptional()
        .map(p -> ValuationCalculator.of(catalogue).withOptions(options).calculate(p, paths))
        .ifPresent(valued -> valued.problems().stream().filter(this::isNews).forEach(faults::add));
  }

  /** The measures and units of records that gave nothing, by the tables of their contracts. */
  private void checkUnreadable(Register register, ValuationOptions options) {
    Map<Edition, LinesCheck> checks = new TreeMap<>();
    for (LogReading.Unreadable one : records.unreadable()) {
      RecordPart part = one.part();
      faults
          .read(one.place().child("contract"), part.contract(), ContractId::parse)
          .flatMap(id -> Optional.ofNullable(register.contracts().get(id)))
          .flatMap(contract -> catalogue.find(contract.edition()))
          .ifPresent(
              table ->
                  checks
                      .computeIfAbsent(table.edition(), e -> new LinesCheck(table, "contracts"))
                      .add(part.measure(), part.unit(), one.place(), faults));
    }
    checks.values().forEach(check -> check.report(options.withUses(Set.of()), faults));
  }

  private boolean isNews(Problem problem) {
    boolean mayBeLost =
        problem.code().equals(LifecycleCodes.UNKNOWN_ORGANISATION) && people.mayLackOrganisations();
    boolean isFault = problem.severity() == Severity.ERROR || LinesCheck.saysAbsent(problem);
    return isFault && !mayBeLost && !faults.isFaulty(problem.path());
  }

  private static String element(Problem problem) {
    return element(problem.path().toString());
  }

  /** The first two steps of a path: which record of the document it lies in. */
  private static String element(String pointer) {
    int second = pointer.indexOf('/', 1);
    int third = second < 0 ? -1 : pointer.indexOf('/', second + 1);
    return third < 0 ? pointer : pointer.substring(0, third);
  }
}
