package io.github.socialvalue4j.basis.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

class AmountsLaws {

  @Property
  void whatGoesInComesOut(
      @ForAll @BigRange(min = "-1e60", max = "1e60") BigInteger digits,
      @ForAll @IntRange(min = -60, max = 60) int scale) {
    BigDecimal value = new BigDecimal(digits, scale);

    BigDecimal read = Amounts.value(Amounts.of(value, "GBP"));

    assertThat(read).isEqualByComparingTo(value);
    assertThat(read.scale()).isNotNegative();
  }
}
