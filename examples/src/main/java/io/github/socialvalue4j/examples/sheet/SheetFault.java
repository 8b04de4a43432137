package io.github.socialvalue4j.examples.sheet;

import java.io.IOException;

/** A spreadsheet that cannot be taken as rows; the message is a sentence for people. */
public final class SheetFault extends IOException {
  private static final long serialVersionUID = 1L;

  /** A fault, in a sentence. */
  public SheetFault(String message) {
    super(message);
  }

  /** A fault, in a sentence, and what it comes of. */
  public SheetFault(String message, Throwable cause) {
    super(message, cause);
  }
}
