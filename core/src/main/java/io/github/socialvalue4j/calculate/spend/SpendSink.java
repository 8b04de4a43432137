package io.github.socialvalue4j.calculate.spend;

/** Takes rows one by one, as they are read. */
@FunctionalInterface
public interface SpendSink {
  /**
   * Takes a row.
   *
   * @param row kept no longer than the sink keeps it
   */
  void accept(SpendRow row);

  /** Gives each row to both. */
  default SpendSink and(SpendSink other) {
    return row -> {
      accept(row);
      other.accept(row);
    };
  }
}
