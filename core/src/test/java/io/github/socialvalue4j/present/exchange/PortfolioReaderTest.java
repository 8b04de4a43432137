package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import io.github.socialvalue4j.present.exchange.input.Detail;
import io.github.socialvalue4j.present.exchange.input.PortfolioInput;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PortfolioReaderTest {
  private final PortfolioReader reader = PortfolioReader.of(TestCatalogue.catalogue());

  @Test
  void aDocumentBecomesAPortfolio() {
    PortfolioInput input = reader.read(Edited.sample("portfolio").json()).orThrow();

    assertThat(input.title()).isEqualTo("Two agreements of a council");
    assertThat(input.portfolio().register().contracts()).hasSize(2);
    assertThat(input.portfolio().register().organisations()).hasSize(4);
    assertThat(input.options().policy()).isEqualTo(AggregationPolicy.FRAMEWORK_TOTAL);
    assertThat(input.detail()).isEqualTo(Detail.LINES);
    assertThat(input.portfolio().view().asOf().recordedBy()).isEqualTo(LocalDate.of(2026, 11, 15));
    assertThat(input.log().entries()).hasSize(11);
    assertThat(input.paths().contract(ContractId.parse("G-01"))).hasToString("/contracts/1");
  }

  @Test
  void whatIsNotSaidHasItsDefault() {
    PortfolioInput input =
        reader
            .read(
                Edited.sample("portfolio")
                    .without("/asOf/recordedBy")
                    .without("/options")
                    .without("/title")
                    .json())
            .orThrow();

    assertThat(input.title()).isEmpty();
    assertThat(input.options().policy()).isEqualTo(AggregationPolicy.BY_KIND);
    assertThat(input.portfolio().view().asOf().recordedBy()).isEqualTo(LocalDate.of(2026, 10, 31));
    assertThat(input.log().entries().get(0).recordedOn()).isEqualTo(LocalDate.of(2025, 3, 20));
  }

  @Test
  void aDocumentOfAnotherKindIsRefused() {
    assertThat(Faulty.errors(reader.read(Edited.sample("quantities").json()).problems()))
        .containsExactly("document.kind-unknown /kind");
  }
}
