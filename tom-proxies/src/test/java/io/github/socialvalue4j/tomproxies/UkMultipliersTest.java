package io.github.socialvalue4j.tomproxies;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.calculate.gva.PublishedMultipliers;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class UkMultipliersTest {
  private final PublishedMultipliers table = UkMultipliers.of2010();

  @Test
  void a127ProductsAsPublished() {
    assertThat(table.products()).hasSize(127);
    String farming = "Products of agriculture, hunting and related services";
    assertThat(table.outputMultiplier(farming).orElseThrow().value())
        .isEqualByComparingTo("1.8311707586294628");
    assertThat(table.effect("gva", farming).orElseThrow().value().value())
        .isEqualByComparingTo("0.6910256706821423");
    assertThat(table.multiplier("gva", farming).orElseThrow().value().working())
        .contains("ons-io-multipliers@2010");
  }

  @Test
  void anEmptyCellStaysUndefined() {
    List<String> undefined =
        table.products().stream()
            .filter(p -> table.multiplier("employment-cost", p).isEmpty())
            .toList();
    assertThat(undefined).containsExactly("Owner-Occupiers' Housing Services");
  }

  @Test
  void noEffectExceedsThePoundThatBringsItAbout() {
    for (String product : table.products()) {
      table
          .effect("gva", product)
          .ifPresent(e -> assertThat(e.value().value()).isLessThanOrEqualTo(BigDecimal.ONE));
    }
  }
}
