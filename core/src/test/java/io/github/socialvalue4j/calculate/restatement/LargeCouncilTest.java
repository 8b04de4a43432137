package io.github.socialvalue4j.calculate.restatement;

import static io.github.socialvalue4j.calculate.restatement.Council.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.lifecycle.Observation;
import io.github.socialvalue4j.model.party.OrganisationId;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Five hundred contracts of twenty measures, read at three points over five years of deliveries:
 * valued twice and bridged.
 */
class LargeCouncilTest {
  private static final int MEASURES = 20;

  static ProxyTable edition(String label, String factor) {
    ProxyValue[] rows =
        IntStream.range(0, MEASURES)
            .mapToObj(
                m ->
                    row(
                        "M" + m,
                        "volunteering-hour",
                        new BigDecimal(factor).multiply(BigDecimal.valueOf(m + 1L)).toString()))
            .toArray(ProxyValue[]::new);
    return Council.table("t@" + label, rows).build();
  }

  static Council council(int contracts) {
    Council council = new Council();
    for (int c = 0; c < contracts; c++) {
      council.contract("C-" + c, "t@1", c % 2 == 0 ? "roads" : "care");
    }
    for (int c = 0; c < contracts; c++) {
      for (int m = 0; m < MEASURES; m++) {
        observe(council, c, m, MeasurementPoint.ENGAGEMENT, "2024-01-01", "0");
      }
    }
    // Five deliveries stand for five years, for the made-up contracts run for one.
    for (int y = 0; y < 5; y++) {
      String day = "2024-0" + (y + 2) + "-01";
      for (int c = 0; c < contracts; c++) {
        for (int m = 0; m < MEASURES; m++) {
          council.deliver(
              "C-" + c, "M" + m, Integer.toString(1 + m), "volunteering-hour", day, day, "");
        }
      }
    }
    for (int c = 0; c < contracts; c++) {
      for (int m = 0; m < MEASURES; m++) {
        observe(council, c, m, MeasurementPoint.POST_COMPLETION, "2025-12-31", "3");
      }
    }
    return council;
  }

  private static void observe(
      Council council, int contract, int measure, MeasurementPoint point, String day, String much) {
    council.add(
        point == MeasurementPoint.ENGAGEMENT ? "2024-01-01" : "2025-12-31",
        Observation.builder(
                RecordId.parse("O-" + contract + "-" + measure + "-" + point.code()),
                ContractId.parse("C-" + contract),
                MeasureId.parse("M" + measure),
                point)
            .observed(
                Quantity.of(much, "volunteering-hour"),
                LocalDate.parse(day),
                OrganisationId.parse("supplier"))
            .observer("reader")
            .build());
  }

  @Test
  void aLargeCouncilIsValuedRestatedAndBridged() {
    Council council = council(50);

    Restatement restated =
        RestatementCalculator.of(
                ProxyCatalogue.of(() -> List.of(edition("1", "2"))), edition("2", "3"))
            .restate(council.register(), council.log(), AsOf.of(LocalDate.of(2026, 3, 1)))
            .orThrow();

    // 50 x 5 x (1 x 1 + 2 x 2 + ... + 20 x 20) = 250 x 2,870
    Bridge bridge = restated.bridge(MeasurementPoint.COMPLETION, StateGroup.CLAIMED, "financial");
    assertThat(bridge.before().value()).isEqualByComparingTo("1435000");
    assertThat(bridge.after().value()).isEqualByComparingTo("2152500");
    assertThat(bridge.lines()).hasSize(1000);
  }
}
