package io.github.socialvalue4j.examples.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A library that greets on standard error at every start. Held in a field, because a logger that
 * nobody holds is collected and forgets its level.
 */
final class Quiet {
  private static final Logger MONETA = Logger.getLogger("org.javamoney.moneta");

  private Quiet() {}

  static void please() {
    MONETA.setLevel(Level.WARNING);
  }
}
