package io.github.socialvalue4j.calculate.spend.file;

/**
 * Every line of a file, counted once. Immutable and thread-safe.
 *
 * @param lines all
 * @param preamble above the header
 * @param blank without text below the header
 * @param totals that print a total
 * @param headers the header, and the same again further down
 * @param footers of text that are no rows: headings, notes, what stands below the total
 * @param rows that are rows, or begin one
 * @param continued that go on with the row above them, inside quotes
 */
public record LineCount(
    long lines,
    long preamble,
    long blank,
    long totals,
    long headers,
    long footers,
    long rows,
    long continued) {
  /** Checks that each line is counted once. */
  public LineCount {
    long sum = preamble + blank + totals + headers + footers + rows + continued;
    if (sum != lines) {
      throw new IllegalArgumentException("Of " + lines + " lines " + sum + " are accounted for");
    }
  }
}
