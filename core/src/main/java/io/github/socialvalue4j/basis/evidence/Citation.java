package io.github.socialvalue4j.basis.evidence;

/**
 * The publication a value was read from, precise enough to find it again. Immutable.
 *
 * @param text not blank, such as {@code roadmap, Appendix 1, Example of Benefit(s)}
 */
public record Citation(String text) {
  /** Checks that something is cited. */
  public Citation {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A citation says where a value was read");
    }
  }

  /** Makes a citation. */
  public static Citation of(String text) {
    return new Citation(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
