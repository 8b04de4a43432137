package io.github.socialvalue4j.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutwardCodeTest {

  @Nested
  class Parse {
    @ParameterizedTest
    @CsvSource({
      "PO1, PO1",
      "po1 2al, PO1",
      "PO12AL, PO1",
      "PO10, PO10",
      "PO101AA, PO10",
      "SW1A 1AA, SW1A",
      "sw1a1aa, SW1A",
      "M1 1AE, M1",
      "M11AE, M1",
      "W1A, W1A",
      "' EC1A  1BB ', EC1A",
    })
    void takesTheOutwardPartInAnyCase(String text, String expected) {
      assertThat(OutwardCode.parse(text)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "PO", "1PO", "PO1 2", "PO1 2ALX", "POX1", "PO1-2AL", "PO123", "PO1 2AL 3"})
    void refusesWhatIsNeither(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> OutwardCode.parse(text));
    }
  }

  @Nested
  class AnArea {
    @Test
    void ofPo1DoesNotHoldPo10() {
      Area area = Area.of(AreaId.parse("city"), "The city", List.of(OutwardCode.parse("PO1")));

      assertThat(area.contains(OutwardCode.parse("PO1 2AL"))).isTrue();
      assertThat(area.contains(OutwardCode.parse("PO10 1AA"))).isFalse();
      assertThat(area).hasToString("The city (city)");
    }

    @Test
    void hasAName() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Area.of(AreaId.parse("city"), " ", List.of()));
    }
  }
}
