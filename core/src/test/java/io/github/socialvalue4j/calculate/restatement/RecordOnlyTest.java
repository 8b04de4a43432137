package io.github.socialvalue4j.calculate.restatement;

import static io.github.socialvalue4j.calculate.restatement.Council.row;
import static io.github.socialvalue4j.calculate.restatement.Council.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.valuation.MeasuredQuantity;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.value.ValueKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every line of a restatement is in a bridge, or named as left out of all. */
class RecordOnlyTest {
  private static final ProxyTable OLD =
      table(
              "t@1",
              row("SHARE", "share", "", ValueKind.RECORD_ONLY, Nature.FLOW),
              row("HOURS", "staff-hour", "10"),
              row("MILES", "mile", "", ValueKind.RECORD_ONLY, Nature.FLOW),
              row("MEALS", "count", "3"))
          .build();
  private static final ProxyTable NEW =
      table(
              "t@2",
              row("SHARE", "share", "", ValueKind.RECORD_ONLY, Nature.FLOW),
              row("HOURS", "staff-hour", "11"),
              row("MILES", "mile", "2"),
              row("MEALS", "count", "", ValueKind.RECORD_ONLY, Nature.FLOW))
          .build();

  private static List<String> said(Result<Restatement> result) {
    return result.problems().stream()
        .filter(p -> p.code().equals(RestatementFaults.RECORD_ONLY.code()))
        .map(p -> p.severity() + " " + p.path())
        .toList();
  }

  private static RestatementCalculator under(ProxyTable to) {
    return RestatementCalculator.of(ProxyCatalogue.of(() -> List.of(OLD, NEW)), to);
  }

  @Test
  void aLineThatIsARecordInBothIsNamed() {
    Result<Restatement> result =
        under(OLD)
            .restate(
                List.of(
                    MeasuredQuantity.claimed("SHARE", "0.4", "share"),
                    MeasuredQuantity.claimed("HOURS", "2", "staff-hour")),
                OLD,
                Optional.empty());

    assertThat(said(result)).containsExactly("NOTE /lines/0");
    assertThat(result.isPartial()).isFalse();
  }

  @Test
  void aLineThatIsARecordInOneOfTheTwoIsAnOmission() {
    Result<Restatement> result =
        under(NEW)
            .restate(
                List.of(
                    MeasuredQuantity.claimed("MILES", "5", "mile"),
                    MeasuredQuantity.claimed("MEALS", "5", "count"),
                    MeasuredQuantity.claimed("HOURS", "2", "staff-hour")),
                OLD,
                Optional.empty());

    assertThat(said(result)).containsExactly("OMISSION /lines/0", "OMISSION /lines/1");
    assertThat(result.problems())
        .filteredOn(p -> p.code().equals(RestatementFaults.RECORD_ONLY.code()))
        .extracting(Problem::message)
        .containsExactly(
            "MILES is a record without a value in t@1 and has one in t@2, so it is in one of the two"
                + " totals alone.",
            "MEALS is a record without a value in t@2 and has one in t@1, so it is in one of the two"
                + " totals alone.");
  }

  @Test
  void aRecordOfAPortfolioIsNamedWithItsContract() {
    Council council = new Council().contract("C", "t@1", "");
    council.deliver("C", "SHARE", "0.4", "share");
    council.deliver("C", "HOURS", "2", "staff-hour");

    Result<Restatement> result =
        under(NEW).restate(council.register(), council.log(), AsOf.of(LocalDate.of(2026, 3, 1)));

    assertThat(result.problems())
        .filteredOn(p -> p.code().equals(RestatementFaults.RECORD_ONLY.code()))
        .extracting(Problem::message)
        .containsExactly(
            "C SHARE is a record without a value, so nothing of it is restated and it stands in no"
                + " bridge.");
  }
}
