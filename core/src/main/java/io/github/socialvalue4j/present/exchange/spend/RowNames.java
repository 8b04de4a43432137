package io.github.socialvalue4j.present.exchange.spend;

import java.nio.charset.Charset;

/**
 * The texts of a row that are kept: the payee's, in which a text that is no name is marked, and
 * those of department, purpose and reference, in which one that says nothing is empty. Mutable, for
 * one file.
 */
final class RowNames {
  /** Longer texts are cut, so that a hostile file cannot fill the memory with names. */
  static final int LONGEST = 1_000;

  /** Stands before a payee's text that is no name; no row has it, since it is a control. */
  private static final char NO_NAME = '\u0000';

  private final TextPool payees;
  private final TextPool labels;

  RowNames(Charset charset) {
    payees = new TextPool(charset, text -> Placeholders.isNoName(text) ? NO_NAME + text : text);
    labels = new TextPool(charset, text -> Placeholders.isNothing(text) ? "" : text);
  }

  /** The payee's text, marked if it is no name; empty if the cell is empty or missing. */
  String payee(Cells cells, int cell) {
    return cell < 0 || cell >= cells.count()
        ? ""
        : payees.text(cells.bytes(), cells.from(cell), cells.to(cell));
  }

  /** Any other text; empty if it says nothing. */
  String label(Cells cells, int cell) {
    return cell < 0 || cell >= cells.count()
        ? ""
        : labels.text(cells.bytes(), cells.from(cell), cells.to(cell));
  }

  /** A text that hardly comes twice; empty if it says nothing. */
  String reference(Cells cells, int cell) {
    return cell < 0 || cell >= cells.count()
        ? ""
        : labels.once(cells.bytes(), cells.from(cell), cells.to(cell));
  }

  /** Whether a payee's text is a name. */
  static boolean isName(String payee) {
    return payee.charAt(0) != NO_NAME;
  }

  /** A payee's text as the file has it. */
  static String plain(String payee) {
    return isName(payee) ? payee : payee.substring(1);
  }
}
