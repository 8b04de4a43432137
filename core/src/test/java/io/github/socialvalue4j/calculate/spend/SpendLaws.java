package io.github.socialvalue4j.calculate.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpendLaws {
  private static final List<Breakdown> WHOLE =
      List.of(
          Breakdown.SME,
          Breakdown.VCSE,
          Breakdown.CIRCLE,
          Breakdown.COMBINATION,
          Breakdown.DEPARTMENT,
          Breakdown.CATEGORY,
          Breakdown.PERIOD,
          Breakdown.MATCH);

  @Provide
  Arbitrary<List<SpendRow>> rows() {
    Arbitrary<String> payees =
        Arbitraries.of(
            "Harbour Care CIC",
            "harbour care c.i.c.",
            "Solent Joinery Limited",
            "Docks & Cranes PLC",
            "Northern Paper Ltd",
            "Nobody Knows",
            "");
    Arbitrary<BigDecimal> amounts =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-5000"), new BigDecimal("100000"))
            .ofScale(3);
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 800);
    Arbitrary<String> groups = Arbitraries.of("", "Adults", "Housing");
    Arbitrary<Boolean> named = Arbitraries.of(true, true, true, false);
    return Combinators.combine(payees, amounts, days, groups, groups, named)
        .as(
            (payee, amount, day, department, category, isNamed) -> {
              SpendRow row =
                  SpendRow.of(LocalDate.of(2024, 1, 1).plusDays(day), payee, amount)
                      .in(department, category);
              return isNamed ? row : row.withPayeeNotNamed();
            })
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  private static SpendBaseline baseline(List<SpendRow> rows) {
    return Spends.baseline("law", rows.toArray(SpendRow[]::new));
  }

  @Property(tries = 200)
  void everyBreakdownAddsUpToTheWhole(@ForAll("rows") List<SpendRow> rows) {
    SpendBaseline baseline = baseline(rows);
    BigDecimal whole = rows.stream().map(SpendRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(baseline.total().value()).isEqualByComparingTo(whole);
    for (Breakdown breakdown : WHOLE) {
      BigDecimal sum =
          baseline.by(breakdown).stream()
              .map(l -> l.amount().value())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum).as(breakdown.code()).isEqualByComparingTo(whole);
      assertThat(baseline.by(breakdown).stream().mapToLong(BaselineLine::rows).sum())
          .as(breakdown.code())
          .isEqualTo(rows.size());
    }
  }

  @Property(tries = 200)
  void aShareIsNeverBelowZeroNorAboveOne(@ForAll("rows") List<SpendRow> rows) {
    SpendBaseline baseline = baseline(rows);
    for (Breakdown breakdown : Breakdown.values()) {
      for (BaselineLine line : baseline.by(breakdown)) {
        line.share()
            .ifPresent(s -> assertThat(s.value()).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
      }
    }
  }

  @Property(tries = 100)
  void combinationsAreDisjoint(@ForAll("rows") List<SpendRow> rows) {
    Set<CellKey> seen = new HashSet<>();
    baseline(rows).cells().forEach(c -> assertThat(seen.add(c.key())).isTrue());
  }

  @Property(tries = 100)
  void theUnmatchedAreAlwaysShown(@ForAll("rows") List<SpendRow> rows) {
    SpendBaseline baseline = baseline(rows);
    for (Breakdown breakdown : List.of(Breakdown.SME, Breakdown.VCSE, Breakdown.CIRCLE)) {
      assertThat(baseline.get(breakdown, "unknown")).isNotNull();
    }
    assertThat(baseline.get(Breakdown.MATCH, "none")).isNotNull();
  }

  @Property(tries = 200)
  void whereNothingIsKnownThereIsNoLineOfZero(@ForAll("rows") List<SpendRow> rows) {
    SpendBaseline baseline = baseline(rows);
    for (Breakdown breakdown : List.of(Breakdown.SME, Breakdown.VCSE, Breakdown.CIRCLE)) {
      boolean isKnown = baseline.get(breakdown, "unknown").rows() < rows.size();
      assertThat(baseline.isAnythingKnownOf(breakdown)).isEqualTo(isKnown);
      assertThat(baseline.by(breakdown).size() > 1).isEqualTo(isKnown);
    }
    assertThat(baseline.local().isPresent()).isEqualTo(baseline.by(Breakdown.CIRCLE).size() > 1);
  }

  @Property(tries = 200)
  void spendWithoutNamesIsAllThereAndNobodys(@ForAll("rows") List<SpendRow> rows) {
    SpendBaseline baseline = baseline(rows);
    List<SpendRow> without = rows.stream().filter(r -> !r.isPayeeNamed()).toList();
    assertThat(baseline.notNamed().map(BaselineLine::rows).orElse(0L)).isEqualTo(without.size());
    assertThat(baseline.notNamed().map(l -> l.amount().value()).orElse(BigDecimal.ZERO))
        .isEqualByComparingTo(
            without.stream().map(SpendRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    assertThat(baseline.payees().stream().mapToLong(PayeeLine::rows).sum())
        .isEqualTo(rows.size() - without.size());
    assertThat(baseline.payees()).allMatch(p -> !p.name().isBlank());
  }

  @Property(tries = 200)
  void ofSeveralFilesEveryRowIsCountedOrNamedAsARepeat(
      @ForAll("rows") List<SpendRow> april,
      @ForAll("rows") List<SpendRow> may,
      @ForAll("rows") List<SpendRow> june,
      @ForAll RepeatPolicy policy) {
    List<SpendRow> counted = new ArrayList<>();
    RepeatFinder finder = new RepeatFinder(counted::add, policy);
    List<SpendRow> mayAndSome = new ArrayList<>(may);
    mayAndSome.addAll(april.subList(0, april.size() / 2));
    List<SpendRow> all = new ArrayList<>();
    for (List<SpendRow> file : List.of(april, mayAndSome, june, april)) {
      finder.begin("file " + all.size());
      file.forEach(finder::accept);
      all.addAll(file);
    }
    RepeatedRows found = finder.found();
    long leftOut = policy == RepeatPolicy.LEAVE_OUT ? found.rows() : 0;
    assertThat(counted).hasSize(all.size() - (int) leftOut);
    assertThat(found.rows()).isGreaterThanOrEqualTo(april.size());
    assertThat(found.first()).hasSize((int) found.rows());
    assertThat(found.amount())
        .isEqualByComparingTo(
            found.first().stream()
                .map(RepeatedRows.Row::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  @Property(tries = 100)
  void equalRowsOfOneFileAreNoRepeats(@ForAll("rows") List<SpendRow> rows) {
    RepeatFinder finder = new RepeatFinder(row -> {}, RepeatPolicy.WARN);
    finder.begin("april");
    rows.forEach(finder::accept);
    rows.forEach(finder::accept);
    assertThat(finder.found().rows()).isZero();
  }

  @Property(tries = 100)
  void theOrderOfRowsChangesNoAmount(@ForAll("rows") List<SpendRow> rows, @ForAll long seed) {
    List<SpendRow> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));
    SpendBaseline one = baseline(rows);
    SpendBaseline other = baseline(shuffled);
    for (Breakdown breakdown : Breakdown.values()) {
      assertThat(other.by(breakdown)).as(breakdown.code()).isEqualTo(one.by(breakdown));
    }
  }

  @Property(tries = 100)
  void noPoundTakesTwoRates(@ForAll("rows") List<SpendRow> rows) {
    SpendBaseline baseline = baseline(rows);
    for (String code : BenefitPrecedence.codes()) {
      AdditionalBenefit benefit =
          BenefitCalculator.calculate(
                  baseline, BenefitPrecedence.find(code, "county").orElseThrow())
              .orThrow();
      BigDecimal sum = benefit.withoutRate().value().add(benefit.undecided().value());
      for (AdditionalBenefit.Line line : benefit.lines()) {
        sum = sum.add(line.spend().value());
      }
      assertThat(sum).isEqualByComparingTo(baseline.total().value());
    }
  }

  @Property(tries = 100)
  void changesOfABreakdownAddUpToTheChange(
      @ForAll("rows") List<SpendRow> rows, @ForAll("rows") List<SpendRow> later) {
    BaselineComparison comparison =
        BaselineComparison.of(baseline(rows), baseline(later)).orThrow();
    for (Breakdown breakdown : WHOLE) {
      boolean isKnownOfBoth =
          comparison.before().isAnythingKnownOf(breakdown)
              == comparison.after().isAnythingKnownOf(breakdown);
      if (!isKnownOfBoth) {
        assertThat(comparison.by(breakdown)).as(breakdown.code()).isEmpty();
      } else if (breakdown != Breakdown.PERIOD) {
        BigDecimal sum =
            comparison.by(breakdown).stream()
                .map(l -> l.change().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).as(breakdown.code()).isEqualByComparingTo(comparison.change().value());
      }
    }
  }

  @Property(tries = 100)
  void figuresReplayToTheLastDigit(@ForAll("rows") List<SpendRow> rows) {
    SpendBaseline baseline = baseline(rows);
    assertThat(baseline.total().replay()).isEqualByComparingTo(baseline.total().value());
    for (BaselineLine line : baseline.by(Breakdown.COMBINATION)) {
      line.share().ifPresent(s -> assertThat(s.replay()).isEqualByComparingTo(s.value()));
    }
  }
}
