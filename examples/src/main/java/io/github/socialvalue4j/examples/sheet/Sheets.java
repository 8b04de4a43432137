package io.github.socialvalue4j.examples.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The sheets of a workbook, whatever its format. */
interface Sheets extends Closeable {
  /** The names of all sheets, in their order; hidden ones among them. */
  List<String> names() throws IOException;

  /** Whether a person who opens the workbook does not see this sheet. */
  boolean isHidden(String name) throws IOException;

  /**
   * Hands over the rows of a sheet.
   *
   * @throws SheetFault if it cannot be read
   */
  void read(String name, RowWriter rows) throws IOException;
}
