package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Reads the columns that say something of the payee, and counts how often they do not. Mutable. */
final class RowFacts {
  private static final List<SpendColumn> COLUMNS =
      List.of(
          SpendColumn.POSTCODE,
          SpendColumn.COMPANY_NUMBER,
          SpendColumn.CHARITY_NUMBER,
          SpendColumn.SME,
          SpendColumn.VCSE);

  private final Header header;
  private final int[] indexes;
  private final FactsReader reader;
  private final long[] unknown = new long[COLUMNS.size()];
  private long rows;

  RowFacts(Header header) {
    this.header = header;
    this.indexes = COLUMNS.stream().mapToInt(header::index).toArray();
    int sme = header.index(SpendColumn.SME);
    int vcse = header.index(SpendColumn.VCSE);
    Set<String> words = vcse < 0 ? Set.of() : HeaderWords.words(header.names().get(vcse));
    this.reader =
        new FactsReader(sme >= 0 && sme == vcse, HeaderWords.hasAny(words, "grant", "grants"));
  }

  /** Whether there is any such column. */
  boolean isAny() {
    for (int index : indexes) {
      if (index >= 0) {
        return true;
      }
    }
    return false;
  }

  FactsReader.Read read(IntFunction<String> text) {
    FactsReader.Read read =
        reader.read(
            new FactsReader.Texts(
                text.apply(indexes[0]),
                text.apply(indexes[1]),
                text.apply(indexes[2]),
                text.apply(indexes[3]),
                text.apply(indexes[4])));
    rows++;
    int silent = read.unknown();
    for (int i = 0; silent != 0; i++) {
      unknown[i] += silent & 1;
      silent >>= 1;
    }
    return read;
  }

  /** The columns that say nothing of most rows, and of how many; empty if there are none. */
  List<String> mostlyUnknown() {
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < indexes.length; i++) {
      if (indexes[i] >= 0 && unknown[i] * 2 > rows) {
        columns.add("'" + Bytes.shown(header.shownName(indexes[i]), 60) + "' in " + unknown[i]);
      }
    }
    return columns;
  }

  /** How many rows were looked at. */
  long rows() {
    return rows;
  }
}
