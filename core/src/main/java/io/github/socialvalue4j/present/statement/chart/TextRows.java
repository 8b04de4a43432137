package io.github.socialvalue4j.present.statement.chart;

import io.github.socialvalue4j.present.statement.markup.Escapes;
import io.github.socialvalue4j.present.statement.markup.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** Names, values and bars of characters beside one another, never wider than asked. */
final class TextRows {

  private final List<Row> rows = new ArrayList<>();
  private final int width;

  private record Row(String name, String value, Bar bar) {}

  /** Draws a bar into so many columns. */
  @FunctionalInterface
  interface Bar {
    /** The bar, with spaces before it. */
    String draw(int room);
  }

  TextRows(int width) {
    this.width = width;
  }

  void add(String name, String value, Bar bar) {
    rows.add(new Row(Escapes.line(name), Escapes.line(value), bar));
  }

  List<String> lines() {
    int names = 2;
    int values = 2;
    for (Row row : rows) {
      names = Math.max(names, Math.min(width / 3, TextWidth.of(row.name())));
      values = Math.max(values, Math.min(width / 3, TextWidth.of(row.value())));
    }
    int room = Math.max(4, Math.min(60, width - names - values - 4));
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      List<String> name = TextWidth.wrap(row.name(), names);
      List<String> value = TextWidth.wrap(row.value(), values);
      for (int i = 0; i < Math.max(name.size(), value.size()); i++) {
        String line =
            TextWidth.padEnd(i < name.size() ? name.get(i) : "", names)
                + "  "
                + TextWidth.padStart(i < value.size() ? value.get(i) : "", values)
                + "  "
                + (i == 0 ? row.bar().draw(room) : "");
        lines.add(line.stripTrailing());
      }
    }
    return lines;
  }

  /** Marks from one column to another. */
  static String marks(char mark, int from, int to) {
    return " ".repeat(Math.max(0, from)) + String.valueOf(mark).repeat(Math.max(0, to - from));
  }
}
