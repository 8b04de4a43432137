package io.github.socialvalue4j.examples.cli;

import java.util.Locale;

/** What a statement is written in. */
enum StatementFormat {
  TEXT,
  MARKDOWN,
  HTML;

  /** As the command line writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
