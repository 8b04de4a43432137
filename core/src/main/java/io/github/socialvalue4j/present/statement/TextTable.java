package io.github.socialvalue4j.present.statement;

import io.github.socialvalue4j.present.statement.Table.Align;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.Row;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.markup.Escapes;
import io.github.socialvalue4j.present.statement.markup.TextWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a table out in columns of a terminal: text wraps, numbers do not. Where even the numbers do
 * not fit beside one another, each row becomes a list of its cells.
 */
final class TextTable {

  private static final String GAP = "  ";

  private final Table table;
  private final int columns;
  private final int[] tails;

  TextTable(Table table) {
    this.table = table;
    this.columns = table.columns().size();
    this.tails = new int[columns];
    for (Row row : table.rows()) {
      for (int i = 0; row.kind() != RowKind.GROUP && i < columns; i++) {
        tails[i] = Math.max(tails[i], TextWidth.of(tail(row.cells().get(i))));
      }
    }
  }

  List<String> lines() {
    List<String> lines = TextRenderer.wrapped(table.caption(), 0);
    int[] widths = widths();
    lines.addAll(widths.length == 0 ? asLists() : asColumns(widths));
    for (int i = 0; i < table.notes().size(); i++) {
      lines.addAll(TextRenderer.hanging("  [" + (i + 1) + "] ", table.notes().get(i)));
    }
    table.remarks().forEach(r -> lines.addAll(TextRenderer.wrapped(r, 2)));
    return lines;
  }

  /** What stands behind a cell's text: its qualifier and the numbers of its notes. */
  private String tail(Cell cell) {
    StringBuilder tail = new StringBuilder();
    if (!cell.qualifier().isEmpty()) {
      tail.append(' ').append(Escapes.line(cell.qualifier()));
    }
    table
        .numbersOf(cell)
        .forEach(n -> tail.append(tail.length() == 0 ? " [" : "[").append(n).append(']'));
    return tail.toString();
  }

  /** A cell's text and tail; the tails of numbers are padded so that digits stand under digits. */
  private String text(Cell cell, int column, boolean padded) {
    String text = Escapes.line(cell.text());
    String tail = tail(cell);
    boolean isNumber =
        table.columns().get(column).align() == Align.END
            && (!tail.isEmpty() || (!text.isEmpty() && isDigit(text.charAt(text.length() - 1))));
    return text + (padded && isNumber ? TextWidth.padEnd(tail, tails[column]) : tail);
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || c == '%' || c == 'p';
  }

  /** The widths of the columns; none if they do not fit. */
  private int[] widths() {
    int[] widths = new int[columns];
    int[] content = new int[columns];
    int[] least = new int[columns];
    for (int i = 0; i < columns; i++) {
      String heading = Escapes.line(table.columns().get(i).heading());
      least[i] = Math.max(4, TextWidth.ofLongestWord(heading));
      content[i] = Math.max(12, least[i]);
      widths[i] = Math.max(least[i], Math.min(TextWidth.of(heading), 20));
    }
    for (Row row : table.rows()) {
      for (int i = 0; row.kind() != RowKind.GROUP && i < columns; i++) {
        Cell cell = row.cells().get(i);
        int longest = TextWidth.ofLongestWord(text(cell, i, false));
        boolean isNumber = table.columns().get(i).align() == Align.END;
        least[i] = Math.max(least[i], isNumber ? Math.min(60, longest) : Math.min(18, longest));
        content[i] = Math.max(content[i], TextWidth.of(text(cell, i, true)));
        widths[i] = Math.max(widths[i], TextWidth.of(text(cell, i, true)));
      }
    }
    // Headings give way before what stands under them does.
    shrink(widths, content);
    shrink(widths, least);
    return excess(widths) > 0 ? new int[0] : widths;
  }

  private static int excess(int[] widths) {
    int total = GAP.length() * (widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    return total - TextRenderer.WIDTH;
  }

  /** Takes from the widest column that has any to spare until all fit or none has. */
  private static void shrink(int[] widths, int[] least) {
    for (int excess = excess(widths); excess > 0; excess = excess(widths)) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest] -= Math.min(excess, Math.max(1, (widths[widest] - least[widest]) / 8));
    }
  }

  private List<String> asColumns(int[] widths) {
    List<String> lines = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    List<String> rules = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      headings.add(Escapes.line(table.columns().get(i).heading()));
      rules.add("-".repeat(widths[i]));
    }
    String rule = String.join(GAP, rules);
    lines.addAll(beside(headings, widths));
    lines.add(rule);
    RowKind before = RowKind.GROUP;
    for (Row row : table.rows()) {
      if (row.kind() == RowKind.GROUP) {
        if (lines.size() > 2 && before != RowKind.GROUP) {
          lines.add("");
        }
        lines.addAll(TextRenderer.wrapped(row.cells().get(0).text(), 0));
      } else {
        boolean begins = row.kind() == RowKind.SUBTOTAL || row.kind() == RowKind.TOTAL;
        if (begins && before == RowKind.PLAIN) {
          lines.add(rule);
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
          Cell cell = row.cells().get(i);
          String padded = text(cell, i, true);
          texts.add(TextWidth.of(padded) <= widths[i] ? padded : text(cell, i, false));
        }
        lines.addAll(beside(texts, widths));
      }
      before = row.kind();
    }
    return lines;
  }

  private List<String> beside(List<String> texts, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < columns; i++) {
      List<String> lines =
          TextWidth.of(texts.get(i)) <= widths[i]
              ? List.of(texts.get(i))
              : TextWidth.wrap(texts.get(i), widths[i]);
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String piece = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        text.append(i == 0 ? "" : GAP)
            .append(
                table.columns().get(i).align() == Align.END
                    ? TextWidth.padStart(piece, widths[i])
                    : TextWidth.padEnd(piece, widths[i]));
      }
      lines.add(text.toString());
    }
    return lines;
  }

  private List<String> asLists() {
    List<String> lines = new ArrayList<>();
    for (Row row : table.rows()) {
      if (row.kind() == RowKind.GROUP) {
        lines.addAll(TextRenderer.wrapped(row.cells().get(0).text(), 0));
        continue;
      }
      String mark = "- ";
      for (int i = 0; i < columns; i++) {
        String text = Escapes.line(row.cells().get(i).text()) + tail(row.cells().get(i));
        if (!text.isEmpty()) {
          lines.addAll(TextRenderer.hanging(mark, table.columns().get(i).heading() + ": " + text));
          mark = "  ";
        }
      }
    }
    return lines;
  }
}
