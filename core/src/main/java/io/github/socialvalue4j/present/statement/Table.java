package io.github.socialvalue4j.present.statement;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * A table: a caption, columns of text or of numbers, rows, and notes that cells point to. Immutable
 * and thread-safe; made by {@link #builder}.
 */
public final class Table implements DocumentOnly, Block {

  private final String caption;
  private final List<Column> columns;
  private final List<Row> rows;
  private final List<String> remarks;
  private final List<String> notes;

  private Table(Builder builder) {
    this.caption = builder.caption;
    this.columns = List.copyOf(builder.columns);
    this.rows = List.copyOf(builder.rows);
    this.remarks = List.copyOf(builder.remarks);
    LinkedHashSet<String> found = new LinkedHashSet<>();
    rows.forEach(r -> r.cells().forEach(c -> found.addAll(c.notes())));
    this.notes = List.copyOf(found);
  }

  /** How the cells of a column are set. */
  public enum Align {
    /** Text: from the start of the line. */
    START,
    /** Numbers: to its end, so that digits stand under digits. */
    END
  }

  /** What a row is to the table. */
  public enum RowKind {
    /** One of many. */
    PLAIN,
    /** The name of the rows that follow it, over the whole width: a row of one cell. */
    GROUP,
    /** A part of a total. */
    SUBTOTAL,
    /** What rounding makes the difference between the printed rows and the printed total. */
    DIFFERENCE,
    /** A total. */
    TOTAL
  }

  /**
   * A column.
   *
   * @param heading its heading
   * @param align how its cells are set
   */
  public record Column(String heading, Align align) {
    /** Checks that nothing is null. */
    public Column {
      Objects.requireNonNull(heading, "heading");
      Objects.requireNonNull(align, "align");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * A row.
   *
   * @param kind what it is to the table
   * @param cells one for each column; one alone in a group row
   */
  public record Row(RowKind kind, List<Cell> cells) {
    /** Copies the cells. */
    public Row {
      Objects.requireNonNull(kind, "kind");
      cells = List.copyOf(cells);
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * A cell.
   *
   * @param text what it says
   * @param qualifier what stands at the text itself, such as {@code partial}, or the empty text
   * @param notes what is said of it under the table
   */
  public record Cell(String text, String qualifier, List<String> notes) {
    /** Copies the notes. */
    public Cell {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(qualifier, "qualifier");
      notes = List.copyOf(notes);
    }

    /** A cell without notes. */
    public static Cell of(String text) {
      return new Cell(text, "", List.of());
    }

    /** An empty cell. */
    public static Cell empty() {
      return of("");
    }

    /** The same with a note under the table; unchanged if the note is empty. */
    public Cell withNote(String note) {
      if (note.isEmpty()) {
        return this;
      }
      List<String> more = new ArrayList<>(notes);
      more.add(note);
      return new Cell(text, qualifier, more);
    }

    /** The same, called partial where it stands, with a note of what it leaves out. */
    public Cell partial(String leavesOut) {
      return new Cell(text, "partial", notes).withNote(leavesOut);
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /** A builder for a table of this caption. */
  public static Builder builder(String caption) {
    return new Builder(caption);
  }

  /** What it shows. */
  public String caption() {
    return caption;
  }

  /** The columns. */
  public List<Column> columns() {
    return columns;
  }

  /** The rows. */
  public List<Row> rows() {
    return rows;
  }

  /** What is said under the table of all of it. */
  public List<String> remarks() {
    return remarks;
  }

  /** The notes of its cells, each once, in the order of the cells. */
  public List<String> notes() {
    return notes;
  }

  /** The numbers of a cell's notes, from 1. */
  public List<Integer> numbersOf(Cell cell) {
    return cell.notes().stream().map(n -> notes.indexOf(n) + 1).toList();
  }

  @Override
  public <R> R read(BlockReader<R> reader) {
    return reader.table(this);
  }

  /** Collects the parts of a table. Mutable; for one thread. */
  public static final class Builder implements DocumentOnly {

    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private Builder(String caption) {
      this.caption = Objects.requireNonNull(caption, "caption");
    }

    /** Adds a column of text. */
    public Builder text(String heading) {
      columns.add(new Column(heading, Align.START));
      return this;
    }

    /** Adds a column of numbers. */
    public Builder number(String heading) {
      columns.add(new Column(heading, Align.END));
      return this;
    }

    /** Adds a plain row; cells that are missing at its end are empty. */
    public Builder row(Cell... cells) {
      return row(RowKind.PLAIN, List.of(cells));
    }

    /** Adds the name of the rows that follow. */
    public Builder group(String name) {
      rows.add(new Row(RowKind.GROUP, List.of(Cell.of(name))));
      return this;
    }

    /**
     * Adds a row; cells that are missing at its end are empty.
     *
     * @throws IllegalArgumentException if there are more cells than columns
     */
    public Builder row(RowKind kind, List<Cell> cells) {
      if (cells.size() > columns.size()) {
        throw new IllegalArgumentException(
            "A row has " + cells.size() + " cells and the table " + columns.size() + " columns");
      }
      List<Cell> all = new ArrayList<>(cells);
      while (kind != RowKind.GROUP && all.size() < columns.size()) {
        all.add(Cell.empty());
      }
      rows.add(new Row(kind, all));
      return this;
    }

    /** Adds what is said under the table of all of it; nothing if the text is empty. */
    public Builder remark(String text) {
      if (!text.isEmpty()) {
        remarks.add(text);
      }
      return this;
    }

    /** Whether it has no row yet. */
    public boolean isEmpty() {
      return rows.isEmpty();
    }

    /** The table. */
    public Table build() {
      return new Table(this);
    }

    @Override
    public String toString() {
      return ShortText.of("builder of " + ShortText.titled("table", caption));
    }
  }

  @Override
  public String toString() {
    return ShortText.of(
        ShortText.titled("table", caption) + ", " + ShortText.count(rows.size(), "row"));
  }
}
