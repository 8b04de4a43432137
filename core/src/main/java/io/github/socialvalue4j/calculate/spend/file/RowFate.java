package io.github.socialvalue4j.calculate.spend.file;

import io.github.socialvalue4j.basis.code.Coded;

/** What became of a row. */
public enum RowFate implements Coded {
  /** Read as it stands. */
  ACCEPTED,
  /** Read after a repair that is named. */
  REPAIRED,
  /** Not read; its amount is counted if it could be read. */
  REJECTED;
}
