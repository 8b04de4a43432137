package io.github.socialvalue4j.examples.cli;

/** What the program says to whoever started it. */
final class Exit {
  /** Done; a partial result is a result. */
  static final int DONE = 0;

  /** The program is at fault, or could not write, or not read a file to its end. */
  static final int CRASH = 1;

  /** A document, a table or a case is at fault; standard output says how. */
  static final int FAULTS = 2;

  /** The command line is at fault; standard error says how. */
  static final int USAGE = 64;

  private Exit() {}
}
