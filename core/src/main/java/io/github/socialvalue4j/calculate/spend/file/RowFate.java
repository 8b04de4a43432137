package io.github.socialvalue4j.calculate.spend.file;

import java.util.Locale;

/** What became of a row. */
public enum RowFate {
  /** Read as it stands. */
  ACCEPTED,
  /** Read after a repair that is named. */
  REPAIRED,
  /** Not read; its amount is counted if it could be read. */
  REJECTED;

  /** As documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
