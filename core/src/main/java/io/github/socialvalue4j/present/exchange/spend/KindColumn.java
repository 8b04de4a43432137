package io.github.socialvalue4j.present.exchange.spend;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The different texts of one column, as long as they are few and may say of what kind the rows are.
 * A column whose header speaks of kinds may hold other words too; any other is given up at its
 * first text that is no word of a kind. Mutable, for one file.
 */
final class KindColumn {
  private static final int MOST = 40;
  private static final int LONGEST = 60;

  private final int index;
  private final Set<String> words;
  private final boolean isOpen;
  private final List<KindText> texts = new ArrayList<>();
  private boolean hasEmpty;
  private int last;

  KindColumn(int index, String header) {
    this.index = index;
    this.words = HeaderWords.words(header);
    this.isOpen = KindHeaders.isOpen(words);
  }

  int index() {
    return index;
  }

  /** The words of its header. */
  Set<String> words() {
    return words;
  }

  /** Whether the header speaks of kinds, so that other words beside are no wonder. */
  boolean isOpen() {
    return isOpen;
  }

  List<KindText> texts() {
    return texts;
  }

  /** Whether a row has no text there. */
  boolean hasEmpty() {
    return hasEmpty;
  }

  /** Takes the cell of a row that was read; false if the column says nothing of kinds. */
  boolean add(Cells cells, int cell, long line, BigDecimal amount, Charset charset) {
    if (cell >= cells.count() || cells.isEmpty(cell)) {
      hasEmpty = true;
      return true;
    }
    byte[] bytes = cells.bytes();
    int from = cells.from(cell);
    int to = Math.min(cells.to(cell), from + LONGEST);
    int found = find(bytes, from, to);
    if (found < 0) {
      String text = Bytes.tidy(Bytes.trimmed(Bytes.text(bytes, from, to, charset)));
      if (KindWords.isNothing(text)) {
        hasEmpty = true;
        return true;
      }
      KindText made = new KindText(Arrays.copyOfRange(bytes, from, to), text, line);
      if (texts.size() == MOST || (!isOpen && !KindWords.isKnown(made.folded()))) {
        return false;
      }
      found = texts.size();
      texts.add(made);
    }
    last = found;
    texts.get(found).add(amount);
    return true;
  }

  /** Most rows have the text of the row before, so that is looked at first. */
  private int find(byte[] bytes, int from, int to) {
    if (last < texts.size() && texts.get(last).is(bytes, from, to)) {
      return last;
    }
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).is(bytes, from, to)) {
        return i;
      }
    }
    return -1;
  }
}
