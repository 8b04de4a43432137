package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.solve.Crossings.Within;
import io.github.socialvalue4j.calculate.valueforcost.CostKind;
import io.github.socialvalue4j.calculate.valueforcost.CostLine;
import io.github.socialvalue4j.calculate.valueforcost.CostSchedule;
import io.github.socialvalue4j.calculate.valueforcost.ValueForCostCalculator;
import io.github.socialvalue4j.calculate.valueforcost.ValueForCostOptions;
import io.github.socialvalue4j.calculate.valueforcost.ValueForCostOptions.PriceBases;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.discount.Timing;
import io.github.socialvalue4j.model.discount.YearSeries;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import io.github.socialvalue4j.model.value.ValueKind;
import io.github.socialvalue4j.model.value.ValueStream;
import io.github.socialvalue4j.present.exchange.content.ValueAgainstCost;
import io.github.socialvalue4j.present.exchange.document.ValueForCostDocument.ChoicesPart;
import io.github.socialvalue4j.present.exchange.document.ValueForCostDocument.CostPart;
import io.github.socialvalue4j.present.exchange.document.ValueForCostDocument.OptimismPart;
import io.github.socialvalue4j.present.exchange.document.ValueForCostDocument.PolicyPart;
import io.github.socialvalue4j.present.exchange.document.ValueForCostDocument.RealTermsPart;
import io.github.socialvalue4j.present.exchange.document.ValueForCostDocument.StreamPart;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes values, costs and the choices of their comparison of a document. */
public final class ValueForCostReading {
  private static final ProblemPath ROOT = ProblemPath.root();
  private static final ProblemPath OPTIONS = ROOT.child("options");

  private ValueForCostReading() {}

  /**
   * Reads what a document means, and sets value against cost.
   *
   * @param faults what is known to be wrong with it; takes every further fault
   * @return nothing, if anything is wrong
   */
  public static Optional<ValueAgainstCost> read(ValueForCostDocument document, Faults faults) {
    MeasureUnit currency =
        NumberReading.currency(document.currency(), ROOT.child("currency"), faults);
    ValueForCostOptions options = options(document.options(), faults);
    List<ValueStream> values = values(document.values(), currency, faults);
    List<CostLine> lines = costs(document.costs(), currency, faults);
    boolean isSound =
        Stream.of("currency", "values", "costs")
                .noneMatch(f -> faults.isFaultyInside(ROOT.child(f)))
            && Stream.of("discount", "priceBases", "realTerms", "ownPolicy", "policy")
                .noneMatch(f -> faults.isFaultyInside(OPTIONS.child(f)));
    if (!isSound) {
      checkAlone(document.costs(), currency, faults);
      return Optional.empty();
    }
    Result<CostSchedule> costs = CostSchedule.check(lines, ROOT.child("costs"));
    faults.addAll(costs.problems());
    ChoicesPart choices = document.options();
    return costs
        .toOptional()
        .flatMap(
            schedule ->
                faults.take(
                    ROOT,
                    () ->
                        ValueForCostCalculator.create()
                            .withOptions(options)
                            .calculate(values, schedule)))
        .filter(result -> !faults.hasErrors())
        .map(
            result ->
                new ValueAgainstCost(
                    PortfolioReading.textOf(document.title()),
                    OptionsReading.detail(choices == null ? null : choices.detail()),
                    result));
  }

  /**
   * What is wrong with each cost by itself, where a fault beside it keeps them from being added.
   */
  private static void checkAlone(
      @Nullable List<@Nullable CostPart> parts, MeasureUnit currency, Faults faults) {
    int count = parts == null ? 0 : parts.size();
    for (int i = 0; i < count && parts != null; i++) {
      CostPart part = parts.get(i);
      ProblemPath place = ROOT.child("costs").index(i);
      if (part != null
          && !faults.isOneFaulty(
              place, "amounts", "fromYear", "priceBase", "costKind", "optimism")) {
        cost(part, place, currency, faults)
            .map(line -> CostSchedule.check(List.of(line), place))
            .ifPresent(r -> r.problems().forEach(problem -> faults.add(problem.at(place))));
      }
    }
  }

  private static ValueForCostOptions options(@Nullable ChoicesPart part, Faults faults) {
    ValueForCostOptions options = ValueForCostOptions.defaults();
    if (part == null) {
      return options;
    }
    for (AggregationPolicy policy : policy(part, faults).stream().toList()) {
      options = options.withPolicy(policy);
    }
    for (DiscountSchedule schedule :
        DiscountReading.read(part.discount(), OPTIONS.child("discount"), faults).stream()
            .toList()) {
      options = options.withSchedule(schedule);
    }
    for (Timing timing : choice(part.timing(), Timing.values())) {
      options = options.withTiming(timing);
    }
    for (Within within : choice(part.within(), Within.values())) {
      options = options.withWithin(within);
    }
    for (PriceBases bases : choice(part.priceBases(), PriceBases.values())) {
      options = options.withPriceBases(bases);
    }
    for (BigDecimal ratio :
        target(part.targetRatio(), OPTIONS.child("targetRatio"), faults).stream().toList()) {
      options = options.withTargetRatio(ratio);
    }
    for (LocalDate start : start(part.start(), faults).stream().toList()) {
      options = options.withStart(start);
    }
    faults.notUsed(
        part.realTerms() != null && "as-given".equals(part.priceBases()),
        OPTIONS.child("priceBases"),
        "the real terms convert everything to one year's prices, so nothing is added as given");
    return realTerms(part.realTerms(), options, faults);
  }

  /** A first day whose plan ends before the last year that a day is written with, 9999. */
  private static Optional<LocalDate> start(@Nullable String text, Faults faults) {
    ProblemPath place = OPTIONS.child("start");
    Optional<LocalDate> start = faults.read(place, text, LocalDate::parse);
    int latest = 9999 - ValueStream.LAST_YEAR - 1;
    if (start.filter(day -> day.getYear() > latest).isPresent()) {
      faults.error(
          JsonCodes.VALUE,
          place,
          "A plan starts in the year " + latest + " or before, but this is " + text + ".",
          "Correct the first day of year 0.");
      return Optional.empty();
    }
    return start;
  }

  /** A target ratio above 0. */
  static Optional<BigDecimal> target(@Nullable String text, ProblemPath place, Faults faults) {
    Optional<BigDecimal> ratio = faults.read(place, text, Decimals::parse);
    if (ratio.filter(r -> r.signum() <= 0).isPresent()) {
      faults.error(
          JsonCodes.VALUE,
          place,
          "A target ratio lies above 0.",
          "Write 1 for value equal to cost, 1.5 for half as much again.");
      return Optional.empty();
    }
    return ratio;
  }

  private static Optional<AggregationPolicy> policy(ChoicesPart part, Faults faults) {
    PolicyPart own = part.ownPolicy();
    if (own == null) {
      String name = part.policy();
      return name == null ? Optional.empty() : AggregationPolicy.find(name);
    }
    ProblemPath place = OPTIONS.child("ownPolicy");
    if (part.policy() != null && !faults.isFaulty(place)) {
      faults.error(
          JsonCodes.VALUE, place, "It names two policies.", "Write one of: policy, ownPolicy.");
    }
    if (own.name() != null && AggregationPolicy.find(own.name()).isPresent()) {
      faults.error(
          JsonCodes.VALUE,
          place.child("name"),
          "A policy of one's own is called '"
              + own.name()
              + "', and that is the name of a policy that the library has.",
          "Give it another name, or write \"policy\": \"" + own.name() + "\" instead.");
    }
    EnumSet<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
    if (own.kinds() != null) {
      own.kinds().stream()
          .filter(Objects::nonNull)
          .forEach(code -> Coded.find(ValueKind.class, code).ifPresent(kinds::add));
    }
    return faults.isFaultyInside(place) || own.name() == null || own.reason() == null
        ? Optional.empty()
        : faults.make(
            place,
            () ->
                new AggregationPolicy(
                    Objects.requireNonNull(own.name()),
                    kinds,
                    Objects.requireNonNull(own.reason())));
  }

  private static <E extends Enum<E>> List<E> choice(@Nullable String code, E[] values) {
    for (E value : values) {
      if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code)) {
        return List.of(value);
      }
    }
    return List.of();
  }

  private static ValueForCostOptions realTerms(
      @Nullable RealTermsPart part, ValueForCostOptions options, Faults faults) {
    if (part == null) {
      return options;
    }
    ProblemPath place = OPTIONS.child("realTerms");
    Optional<PriceBase> to = faults.read(place.child("to"), part.to(), PriceBase::parse);
    Optional<DeflatorSeries> series =
        SeriesReading.read(part.series(), place.child("series"), faults);
    return to.isPresent() && series.isPresent()
        ? options.withRealTerms(series.get(), to.get())
        : options;
  }

  private static List<ValueStream> values(
      @Nullable List<@Nullable StreamPart> parts, MeasureUnit currency, Faults faults) {
    List<ValueStream> values = new ArrayList<>();
    int count = parts == null ? 0 : parts.size();
    for (int i = 0; i < count && parts != null; i++) {
      StreamPart part = parts.get(i);
      if (part != null) {
        ProblemPath place = ROOT.child("values").index(i);
        value(part, place, currency, faults).ifPresent(values::add);
      }
    }
    return values;
  }

  private static Optional<ValueStream> value(
      StreamPart part, ProblemPath place, MeasureUnit currency, Faults faults) {
    Optional<SortedMap<Integer, Figure>> byYear =
        byYear(
            part.name(),
            part.fromYear(),
            part.amounts(),
            part.source(),
            part.grade(),
            place,
            currency,
            faults);
    Optional<PriceBase> base =
        faults.read(place.child("priceBase"), part.priceBase(), PriceBase::parse);
    Optional<ValueKind> kind =
        Optional.ofNullable(part.valueKind())
            .flatMap(written -> Coded.find(ValueKind.class, written));
    String name = part.name() == null ? "unreadable" : part.name();
    return byYear.isEmpty() || base.isEmpty() || kind.isEmpty()
        ? Optional.empty()
        : faults.make(
            place, () -> ValueStream.of(name, kind.get(), base.get(), currency, byYear.get()));
  }

  private static List<CostLine> costs(
      @Nullable List<@Nullable CostPart> parts, MeasureUnit currency, Faults faults) {
    List<CostLine> costs = new ArrayList<>();
    int count = parts == null ? 0 : parts.size();
    for (int i = 0; i < count && parts != null; i++) {
      CostPart part = parts.get(i);
      if (part != null) {
        ProblemPath place = ROOT.child("costs").index(i);
        cost(part, place, currency, faults).ifPresent(costs::add);
      }
    }
    return costs;
  }

  private static Optional<CostLine> cost(
      CostPart part, ProblemPath place, MeasureUnit currency, Faults faults) {
    Optional<SortedMap<Integer, Figure>> byYear =
        byYear(
            part.name(),
            part.fromYear(),
            part.amounts(),
            part.source(),
            part.grade(),
            place,
            currency,
            faults);
    Optional<PriceBase> base =
        faults.read(place.child("priceBase"), part.priceBase(), PriceBase::parse);
    Optional<CostKind> kind =
        Optional.ofNullable(part.costKind())
            .flatMap(written -> Coded.find(CostKind.class, written));
    Optional<CostLine.Optimism> optimism =
        optimism(part.optimism(), place.child("optimism"), faults);
    String name = part.name() == null ? "unreadable" : part.name();
    return byYear.isEmpty() || base.isEmpty() || kind.isEmpty()
        ? Optional.empty()
        : faults.make(
            place,
            () ->
                new CostLine(
                    name, kind.get(), YearSeries.of(currency, base.get(), byYear.get()), optimism));
  }

  private static Optional<CostLine.Optimism> optimism(
      @Nullable OptimismPart part, ProblemPath place, Faults faults) {
    if (part == null) {
      return Optional.empty();
    }
    Optional<Figure> upper =
        share(
            "upper bound of optimism", part.upperBound(), part, place.child("upperBound"), faults);
    Optional<Figure> mitigation =
        share("mitigation of optimism", part.mitigation(), part, place.child("mitigation"), faults);
    return upper.isPresent() && mitigation.isPresent()
        ? Optional.of(new CostLine.Optimism(upper.get(), mitigation.get()))
        : Optional.empty();
  }

  private static Optional<Figure> share(
      String label, @Nullable String text, OptimismPart part, ProblemPath place, Faults faults) {
    return NumberReading.figure(
        label,
        text,
        MeasureUnit.ONE,
        place,
        NumberReading.provenance(label, part.source(), null, place),
        faults);
  }

  /** Amounts from the first year on, if every one of them can be read. */
  private static Optional<SortedMap<Integer, Figure>> byYear(
      @Nullable String name,
      @Nullable Integer fromYear,
      @Nullable List<@Nullable String> amounts,
      @Nullable String source,
      @Nullable String grade,
      ProblemPath place,
      MeasureUnit currency,
      Faults faults) {
    Optional<Integer> first =
        fromYear == null
            ? Optional.of(0)
            : NumberReading.whole(
                fromYear, 0, ValueStream.LAST_YEAR, place.child("fromYear"), faults);
    if (first.isEmpty() || amounts == null) {
      return Optional.empty();
    }
    SortedMap<Integer, Figure> byYear = new TreeMap<>();
    for (int i = 0; i < amounts.size(); i++) {
      ProblemPath at = place.child("amounts").index(i);
      int year = first.get() + i;
      String label = (name == null ? "unreadable" : name) + ", year " + year;
      NumberReading.figure(
              label,
              amounts.get(i),
              currency,
              at,
              NumberReading.provenance(label, source, grade, at),
              faults)
          .ifPresent(figure -> byYear.put(year, figure));
    }
    return byYear.size() == amounts.size() ? Optional.of(byYear) : Optional.empty();
  }
}
