package io.github.socialvalue4j.present.exchange.spend;

/**
 * Knows what sources write where they do not name whom they paid: redacted, withheld, various,
 * personal data, not available, a mask of letters. Stateless and thread-safe.
 */
public final class UnnamedPayee {
  private UnnamedPayee() {}

  /** Whether a text that stands for a payee names nobody. */
  public static boolean isOne(String payee) {
    return Placeholders.isNoName(payee);
  }
}
