package io.github.socialvalue4j.present.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCsvTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+44 23 9282",
        "-Paper",
        "-1-1",
        "-1.5.",
        "-.5",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "\u00a0=1",
        "\uff1d1+1",
        "'=1",
        "'",
        "-",
        "--5",
        "-1e5"
      })
  void whatASpreadsheetWouldObeyIsMarked(String cell) {
    assertThat(SpreadsheetCsv.escape(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-12.50", "-5", "0", "1234.56", "Paper", "a=b", "O'Brien", " Paper"})
  void everythingElseStands(String cell) {
    assertThat(SpreadsheetCsv.escape(cell)).isEqualTo(cell);
  }

  @Test
  void aTextIsReadBackAsItWas() {
    assertThat(SpreadsheetCsv.read("a,'=1\n\"'''x\",\n"))
        .containsExactly(List.of("a", "=1"), List.of("''x", ""));
    assertThatThrownBy(() -> SpreadsheetCsv.read("\"a\"b"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
