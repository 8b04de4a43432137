package io.github.socialvalue4j.model.discount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceBaseTest {

  @Nested
  class Parse {
    @ParameterizedTest
    @ValueSource(
        strings = {"calendar 2019", "financial 2012/13", "financial 1999/00", "not stated"})
    void readsBackItsText(String text) {
      assertThat(PriceBase.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "2019",
          "calendar 19",
          "financial 2012/14",
          "financial 2012",
          "Calendar 2019"
        })
    void refusesAnotherForm(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> PriceBase.parse(text));
    }
  }

  @Nested
  class AYear {
    @Test
    void ofTheCalendarIsNoFinancialYear() {
      assertThat(PriceBase.calendar(2012)).isNotEqualTo(PriceBase.financial(2012));
      assertThat(PriceBase.financial(2012).firstYear()).isEqualTo(OptionalInt.of(2012));
      assertThat(PriceBase.notStated().isStated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 9999, -1, Integer.MAX_VALUE})
    void hasFourDigits(int year) {
      assertThatIllegalArgumentException().isThrownBy(() -> PriceBase.calendar(year));
      assertThatIllegalArgumentException().isThrownBy(() -> PriceBase.financial(year));
    }
  }
}
