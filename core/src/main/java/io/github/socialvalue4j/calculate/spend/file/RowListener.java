package io.github.socialvalue4j.calculate.spend.file;

/** Hears of every row that was repaired or rejected, however many there are, as they are read. */
@FunctionalInterface
public interface RowListener {
  /** Hears of one, in the order of the file. */
  void note(RowNote note);

  /**
   * The rows that follow are of this file; called only where several files are read as one.
   *
   * @param file its name in reports
   */
  default void begin(String file) {}

  /** Does not listen; the report lists the first 10,000 all the same. */
  static RowListener none() {
    return note -> {};
  }
}
