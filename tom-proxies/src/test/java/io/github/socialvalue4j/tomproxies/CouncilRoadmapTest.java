package io.github.socialvalue4j.tomproxies;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Permission;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.proxy.Coverage;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyValue;
import io.github.socialvalue4j.model.value.ValueKind;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The roadmap's own values, typed here once more from its page of examples. */
class CouncilRoadmapTest {
  private static final ProxyTable TABLE = TomProxies.councilRoadmap2021();

  @ParameterizedTest(name = "{0}: {1} a {2}")
  @CsvSource({
    "VOLUNTEERING,    16.07,  volunteering-hour, FINANCIAL",
    "CARE-LEAVER,     13636,  fte,               FINANCIAL",
    "APPRENTICESHIP,  207.40, week,              FINANCIAL",
    "LOCAL-SME-SPEND, 0.09,   gbp-spent,         LOCAL_MULTIPLIER",
    "VCSE-SPEND,      0.12,   gbp-spent,         LOCAL_MULTIPLIER"
  })
  void hasTheValueThatTheRoadmapPrints(String id, BigDecimal value, String unit, ValueKind kind) {
    ProxyValue row = row(id);

    assertThat(row.value()).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
    assertThat(row.measure().unit()).isEqualTo(MeasureUnit.of(unit));
    assertThat(row.measure().kind()).isEqualTo(kind);
    assertThat(row.measure().nature()).isEqualTo(Nature.FLOW);
    assertThat(row.measure().direction()).isEqualTo(Direction.INCREASE);
    assertThat(row.citation().text()).contains("appendix 1", "Example of Benefit(s)");
  }

  @Test
  void hasNothingElse() {
    assertThat(TABLE.rows()).hasSize(5);
    assertThat(TABLE.edition()).hasToString("council-roadmap@2021");
    assertThat(TABLE.coverage()).isEqualTo(Coverage.COMPLETE);
    assertThat(TABLE.framework().overlapRules()).isEmpty();
  }

  @Test
  void saysHowThePrintedPenceWereRead() {
    assertThat(row("LOCAL-SME-SPEND").reading()).contains("printed as 0.09p", "read as GBP 0.09");
    assertThat(row("VCSE-SPEND").reading()).contains("printed as 0.12p", "read as GBP 0.12");
  }

  @Test
  void statesNeitherValidityNorPriceYearNorRights() {
    assertThat(TABLE.validity().isStated()).isFalse();
    assertThat(TABLE.priceBase().isStated()).isFalse();
    for (LicensedUse use : LicensedUse.values()) {
      assertThat(TABLE.licence().permission(use)).isEqualTo(Permission.NOT_STATED);
    }
  }

  private static ProxyValue row(String id) {
    return TABLE.rows().stream()
        .filter(r -> r.measure().id().equals(MeasureId.parse(id)))
        .findFirst()
        .orElseThrow();
  }
}
