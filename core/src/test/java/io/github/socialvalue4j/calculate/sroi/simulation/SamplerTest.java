package io.github.socialvalue4j.calculate.sroi.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.socialvalue4j.calculate.sroi.simulation.Distribution.Discrete;
import io.github.socialvalue4j.calculate.sroi.simulation.Distribution.Pert;
import io.github.socialvalue4j.calculate.sroi.simulation.Distribution.Triangular;
import io.github.socialvalue4j.calculate.sroi.simulation.Distribution.TruncatedNormal;
import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Quantiles against those of commons-statistics-distribution, an oracle of other hands. */
class SamplerTest {
  private static double at(Sampler sampler, double share) {
    double[] column = {share};
    sampler.apply(column, 1, new double[1]);
    return column[0];
  }

  /** Every ten-thousandth, and shares that halve towards both ends. */
  private static double worst(Sampler sampler, ContinuousDistribution exact, double scale) {
    double worst = 0;
    for (int i = 1; i < 10_000; i++) {
      double share = (i - 0.37) / 10_000;
      worst =
          Math.max(worst, Math.abs(at(sampler, share) - exact.inverseCumulativeProbability(share)));
    }
    for (double share = 0.3; share > 1e-15; share *= 0.83) {
      worst =
          Math.max(worst, Math.abs(at(sampler, share) - exact.inverseCumulativeProbability(share)));
      worst =
          Math.max(
              worst,
              Math.abs(at(sampler, 1 - share) - exact.inverseSurvivalProbability(1 - (1 - share))));
    }
    return worst / scale;
  }

  @Nested
  class PertQuantiles {
    @Test
    void lieWithinOneMillionthOfTheRange() {
      for (double mode : new double[] {0, 0.01, 0.1, 0.25, 0.5, 0.65, 0.9, 0.999, 1}) {
        for (double shape : new double[] {0.5, 1, 4, 10, 100}) {
          Pert pert = new Pert(0, mode, 1, shape);
          double worst = worst(Sampler.of(pert), BetaDistribution.of(pert.alpha(), pert.beta()), 1);
          assertThat(worst).as("mode %s, shape %s", mode, shape).isLessThan(1e-6);
        }
      }
    }

    @Test
    void areExactAtTheMedianOfASymmetricOne() {
      assertThat(at(Sampler.of(Pert.of(10, 20, 30)), 0.5)).isCloseTo(20, within(1e-13));
    }
  }

  @Nested
  class NormalQuantiles {
    @Test
    void lieWithinTwoMillionthsOfADeviation() {
      double inf = Double.POSITIVE_INFINITY;
      double[][] ends = {{-inf, inf}, {-1, 2}, {0, inf}, {-inf, -2}, {2, 5}, {-0.1, 0.1}, {4, inf}};
      for (double[] end : ends) {
        TruncatedNormal normal = new TruncatedNormal(0, 1, end[0], end[1]);
        ContinuousDistribution exact =
            Double.isInfinite(end[0]) && Double.isInfinite(end[1])
                ? NormalDistribution.of(0, 1)
                : TruncatedNormalDistribution.of(0, 1, end[0], end[1]);
        assertThat(worst(Sampler.of(normal), exact, 1))
            .as("from %s to %s", end[0], end[1])
            .isLessThan(2e-6);
      }
    }

    @Test
    void theErrorFunctionIsExactToFourteenDigits() {
      NormalDistribution exact = NormalDistribution.of(0, 1);
      for (double z = -9; z <= 9; z += 0.0137) {
        double expected = exact.cumulativeProbability(z);
        assertThat(Normal.below(z)).isCloseTo(expected, within(expected * 1e-13));
      }
    }
  }

  @Nested
  class Others {
    @Test
    void triangularIsExact() {
      for (double mode : new double[] {0.9, 1, 1.03, 1.1}) {
        Sampler sampler = Sampler.of(new Triangular(0.9, mode, 1.1));
        TriangularDistribution exact = TriangularDistribution.of(0.9, mode, 1.1);
        assertThat(worst(sampler, exact, 1)).isLessThan(1e-12);
      }
    }

    @Test
    void uniformAndDiscrete() {
      assertThat(at(Sampler.of(new Distribution.Uniform(2, 6)), 0.25)).isEqualTo(3);
      Sampler discrete = Sampler.of(new Discrete(List.of(1.0, 2.0, 5.0), List.of(1.0, 0.0, 3.0)));
      assertThat(at(discrete, 0.24)).isEqualTo(1);
      assertThat(at(discrete, 0.25)).isEqualTo(5);
      assertThat(at(discrete, 0.999)).isEqualTo(5);
    }
  }
}
