package io.github.socialvalue4j.basis.quantity;

import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.money.MonetaryAmount;

/**
 * Lets the money implementation start without a word: Moneta writes a line about its defaults to
 * the log when its first amount is made, which would be a line of ours on a host's standard error.
 * While that one amount is made, what is less than a warning is not logged; then the level is what
 * it was before. A host that has set a level of its own for the implementation gets what it asked
 * for. This is the only class that knows a logger, and it writes nothing to it.
 */
final class MoneyStart {
  private static final String IMPLEMENTATION = "org.javamoney";

  private MoneyStart() {}

  /**
   * Makes the first amount of a process.
   *
   * @param maker makes it, or throws what it likes
   */
  static synchronized MonetaryAmount quietly(Supplier<MonetaryAmount> maker) {
    Logger logger = Logger.getLogger(IMPLEMENTATION);
    if (logger.getLevel() != null) {
      return maker.get();
    }
    logger.setLevel(Level.WARNING);
    try {
      return maker.get();
    } finally {
      logger.setLevel(null);
    }
  }
}
