package io.github.socialvalue4j.basis.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MeasureUnitLaws {

  @Provide
  Arbitrary<MeasureUnit> units() {
    Arbitrary<MeasureUnit> bases =
        Arbitraries.of(
                "GBP",
                "EUR",
                "week",
                "fte",
                "mile",
                "volunteering-hour",
                "x-meal",
                "x-a1-b",
                "share")
            .map(MeasureUnit::of);
    Arbitrary<List<MeasureUnit>> above = bases.list().ofMaxSize(3);
    Arbitrary<List<MeasureUnit>> below = bases.list().ofMaxSize(3);
    return net.jqwik.api.Combinators.combine(above, below)
        .as((up, down) -> product(up).per(product(down)));
  }

  private static MeasureUnit product(List<MeasureUnit> units) {
    return units.stream().reduce(MeasureUnit.ONE, MeasureUnit::times);
  }

  @Property(tries = 300)
  void textReadsBack(@ForAll("units") MeasureUnit unit) {
    assertThat(MeasureUnit.parse(unit.toString())).isEqualTo(unit).hasSameHashCodeAs(unit);
  }

  @Property(tries = 300)
  void unitsFormAGroup(
      @ForAll("units") MeasureUnit a,
      @ForAll("units") MeasureUnit b,
      @ForAll("units") MeasureUnit c) {
    assertThat(a.times(b).per(b)).isEqualTo(a);
    assertThat(a.times(b)).isEqualTo(b.times(a));
    assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    assertThat(a.per(a)).isEqualTo(MeasureUnit.ONE);
    assertThat(a.times(MeasureUnit.ONE)).isEqualTo(a);
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
  }

  @Property(tries = 200)
  void aPowerIsARepeatedProduct(
      @ForAll("units") MeasureUnit unit, @ForAll @IntRange(min = 0, max = 5) int exponent) {
    MeasureUnit repeated = MeasureUnit.ONE;
    for (int i = 0; i < exponent; i++) {
      repeated = repeated.times(unit);
    }
    assertThat(unit.power(exponent)).isEqualTo(repeated);
    assertThat(unit.power(-exponent)).isEqualTo(MeasureUnit.ONE.per(repeated));
  }
}
