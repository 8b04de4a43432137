package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.calculate.valuation.DisagreementPolicy;
import io.github.socialvalue4j.calculate.valuation.DoubleCountPolicy;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument.OptionsPart;
import io.github.socialvalue4j.present.exchange.input.Detail;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the choices of a document. A code that does not exist is a fault already; what is not
 * chosen is as in {@link ValuationOptions#defaults}.
 */
final class OptionsReading {
  private OptionsReading() {}

  static ValuationOptions read(@Nullable OptionsPart part) {
    return part == null
        ? ValuationOptions.defaults()
        : read(part.policy(), part.use(), part.doubleCount())
            .withDisagreement(
                chosen(
                        part.disagreement(),
                        written -> Coded.find(DisagreementPolicy.class, written))
                    .orElse(ValuationOptions.defaults().disagreement()));
  }

  static ValuationOptions read(
      @Nullable String policy, @Nullable String use, @Nullable String doubleCount) {
    ValuationOptions defaults = ValuationOptions.defaults();
    return defaults
        .withDoubleCount(
            chosen(doubleCount, written -> Coded.find(DoubleCountPolicy.class, written))
                .orElse(defaults.doubleCount()))
        .withPolicy(chosen(policy, AggregationPolicy::find).orElse(defaults.policy()))
        .withUses("commercial".equals(use) ? Set.of(LicensedUse.COMMERCIAL) : Set.of());
  }

  static Detail detail(@Nullable OptionsPart part) {
    return part == null ? Detail.LINES : detail(part.detail());
  }

  static Detail detail(@Nullable String code) {
    return chosen(code, written -> Coded.find(Detail.class, written)).orElse(Detail.LINES);
  }

  private static <T> Optional<T> chosen(@Nullable String code, Function<String, Optional<T>> find) {
    return code == null ? Optional.empty() : find.apply(code);
  }
}
