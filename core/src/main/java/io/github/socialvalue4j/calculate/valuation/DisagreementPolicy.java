package io.github.socialvalue4j.calculate.valuation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which reading counts where observers disagree about one point. All are kept and named. */
public enum DisagreementPolicy {
  /** The reading that gives the least value. The default. */
  CAUTIOUS,
  /** The reading taken last; of one day, the one with the greatest id. */
  LATEST,
  /** None: the measure is left out. */
  REFUSE;

  /** As documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this code. */
  public static Optional<DisagreementPolicy> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(DisagreementPolicy::code).toList();
  }
}
