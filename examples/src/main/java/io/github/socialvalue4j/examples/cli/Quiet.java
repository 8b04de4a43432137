package io.github.socialvalue4j.examples.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Libraries that greet on standard error at every start. Held in fields, because a logger that
 * nobody holds is collected and forgets its level.
 */
final class Quiet {
  private static final Logger MONETA = Logger.getLogger("org.javamoney.moneta");
  private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

  private Quiet() {}

  static void please() {
    MONETA.setLevel(Level.WARNING);
    VALIDATOR.setLevel(Level.WARNING);
  }
}
