package io.github.socialvalue4j.basis.quantity;

/** Two quantities of different units met where only one unit makes sense. */
public final class UnitMismatchException extends ArithmeticException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param what the operation, such as {@code add}
   * @param left one unit
   * @param right the other
   */
  public UnitMismatchException(String what, MeasureUnit left, MeasureUnit right) {
    super("Cannot " + what + " " + left + " and " + right + ": the units differ.");
  }
}
