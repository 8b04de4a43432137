package io.github.socialvalue4j.calculate.restatement;

import static io.github.socialvalue4j.calculate.restatement.Council.row;
import static io.github.socialvalue4j.calculate.restatement.Council.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.valuation.MeasuredQuantity;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.proxy.Crosswalk;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.value.ValueKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A crosswalk's row for a measure that nothing was counted in changes nothing. */
class CrosswalkLaws {
  private static final AsOf LATER = AsOf.of(LocalDate.of(2026, 3, 1));

  /** Each measure but M sorts before or after it, and none of them is used. */
  private static final ProxyTable OLD =
      table(
              "old@1",
              row("M", "volunteering-hour", "16.07"),
              row("PAID", "gbp-spent", "1"),
              row("ALIKE", "volunteering-hour", "3"),
              row("OTHER", "week", "5"),
              row("N", "volunteering-hour", "7"),
              row("SOCIAL", "volunteering-hour", "9", ValueKind.SOCIAL, Nature.FLOW))
          .build();

  private static final ProxyTable NEW =
      table("new@1", row("N", "volunteering-hour", "14.80"), row("P", "gbp-spent", "1")).build();

  private static Crosswalk walk(Set<String> unused) {
    Map<MeasureId, MeasureId> rows = new TreeMap<>();
    rows.put(MeasureId.parse("M"), MeasureId.parse("N"));
    rows.put(MeasureId.parse("PAID"), MeasureId.parse("P"));
    unused.forEach(m -> rows.put(MeasureId.parse(m), MeasureId.parse("N")));
    return Crosswalk.of("old", "new", rows, Citation.of("made up"));
  }

  private static RestatementCalculator over(Crosswalk walk) {
    return RestatementCalculator.of(ProxyCatalogue.of(() -> List.of(OLD, NEW)), NEW)
        .withCrosswalk(walk);
  }

  @Provide
  Arbitrary<Set<String>> unused() {
    return Arbitraries.of("ALIKE", "OTHER", "SOCIAL", "N", "NOBODY", "A").set().ofMinSize(1);
  }

  @Property(tries = 40)
  void ofQuantities(@ForAll("unused") Set<String> unused, @ForAll @IntRange(max = 999) int paid) {
    List<MeasuredQuantity> lines =
        List.of(
            MeasuredQuantity.claimed("M", "10", "volunteering-hour"),
            MeasuredQuantity.claimed("PAID", Integer.toString(paid), "gbp-spent"));

    same(
        over(walk(Set.of())).restate(lines, OLD, Optional.empty()),
        over(walk(unused)).restate(lines, OLD, Optional.empty()));
  }

  @Property(tries = 20)
  void ofAPortfolio(@ForAll("unused") Set<String> unused) {
    Council council = new Council().contract("C-1", "old@1", "roads");
    council.deliver("C-1", "M", "10", "volunteering-hour");
    // Another contract counts in what this one does not: the way back is each contract's own.
    council.contract("C-2", "old@1", "parks");
    council.deliver("C-2", "PAID", "3", "gbp-spent");

    same(
        over(walk(Set.of())).restate(council.register(), council.log(), LATER),
        over(walk(unused)).restate(council.register(), council.log(), LATER));
  }

  /** A measure that falls out, for its unit, is no counterpart of what was carried over. */
  @Property(tries = 20)
  void whatFallsOutIsNoCounterpartOfWhatDoesNot(@ForAll @IntRange(min = 1, max = 99) int weeks) {
    List<MeasuredQuantity> lines = new ArrayList<>();
    lines.add(MeasuredQuantity.claimed("M", "10", "volunteering-hour"));
    lines.add(MeasuredQuantity.claimed("AWEEK", Integer.toString(weeks), "week"));
    ProxyTable old =
        table("old@1", row("M", "volunteering-hour", "16.07"), row("AWEEK", "week", "5")).build();

    Restatement restated =
        RestatementCalculator.of(ProxyCatalogue.of(() -> List.of(old, NEW)), NEW)
            .withCrosswalk(walk(Set.of("AWEEK")))
            .restate(lines, old, Optional.empty())
            .orThrow();

    for (BridgeLine line : restated.bridges().get(0).lines()) {
      boolean isWeek = line.measure().equals(MeasureId.parse("AWEEK"));
      assertThat(line.counterpart().isEmpty()).isEqualTo(isWeek);
      assertThat(line.steps())
          .containsOnlyKeys(isWeek ? BridgeStep.UNIT_CHANGED : BridgeStep.PROXY);
    }
  }

  private static void same(Result<Restatement> without, Result<Restatement> with) {
    assertThat(with.problems()).isEqualTo(without.problems());
    assertThat(with.orThrow().after().totals()).isEqualTo(without.orThrow().after().totals());
    assertThat(with.orThrow().bridges()).isEqualTo(without.orThrow().bridges());
  }
}
