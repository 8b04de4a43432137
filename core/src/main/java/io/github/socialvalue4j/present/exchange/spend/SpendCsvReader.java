package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.spend.SpendSink;
import io.github.socialvalue4j.calculate.spend.file.ControlTotal;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.FileDefect;
import io.github.socialvalue4j.calculate.spend.file.FileForm;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.calculate.spend.file.LineCount;
import io.github.socialvalue4j.calculate.spend.file.RowFate;
import io.github.socialvalue4j.calculate.spend.file.RowListener;
import io.github.socialvalue4j.calculate.spend.file.RowSum;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads a spend file as councils publish them. The header is found below whatever stands above it,
 * columns are guessed from it or said by the user, rows go to a sink one by one and are not kept,
 * so a file may be larger than the memory. Nothing is dropped in silence: every line of the file is
 * counted as preamble, header, blank, total or row, and the rows of the file are those accepted,
 * repaired and rejected, and so the pennies.
 *
 * <p>Fails, before any row is handed on, on {@code spend-file.empty}, {@code spend-file.binary},
 * {@code spend-file.no-header}, {@code spend-file.pivot-table}, {@code spend-file.no-date-column},
 * {@code spend-file.no-such-column}; and on {@code spend-file.no-rows}. Partial on {@code
 * spend-file.rows-rejected}. Warns of {@code spend-file.rows-repaired} and {@code
 * spend-file.control-total-gap}. What is wrong with single rows stands in the report. Immutable and
 * thread-safe.
 */
public final class SpendCsvReader {
  private static final SpendCsvReader GUESSING = new SpendCsvReader(SpendCsvOptions.guess());

  private final SpendCsvOptions options;

  private SpendCsvReader(SpendCsvOptions options) {
    this.options = options;
  }

  /** A reader that guesses. */
  public static SpendCsvReader guessing() {
    return GUESSING;
  }

  /** A reader that knows something of the file. */
  public static SpendCsvReader with(SpendCsvOptions options) {
    return new SpendCsvReader(Objects.requireNonNull(options, "options"));
  }

  /** Reads a file without listening to each repair. */
  public Result<ImportReport> read(String file, InputStream in, SpendSink sink) throws IOException {
    return read(file, in, sink, RowListener.none());
  }

  /**
   * Reads a file.
   *
   * @param file its name, for reports
   * @param in its bytes; not closed
   * @param sink takes the rows that could be read
   * @param listener hears of every row that was repaired or rejected
   * @throws IOException if the bytes cannot be read; rows may have been handed on before
   */
  public Result<ImportReport> read(
      String file, InputStream in, SpendSink sink, RowListener listener) throws IOException {
    ProblemPath path = ProblemPath.root().child(file);
    try {
      FileStart start = FileStart.of(in, options.charset(), path);
      Header header = Header.find(start, options, path);
      Tally tally = new Tally(listener);
      return new Pass(start, header, options, tally, sink).run(file, path);
    } catch (Refusal refusal) {
      return Result.failed(List.of(refusal.problem()));
    }
  }

  /** One way through a file. */
  private static final class Pass {
    private final FileStart start;
    private final Header header;
    private final SpendCsvOptions options;
    private final Tally tally;
    private final RowReader reader;
    private final ByteRows rows;
    private final TotalLines totals;
    private long preamble;
    private long blank;
    private long totalLines;
    private long headers;
    private long continued;

    Pass(FileStart start, Header header, SpendCsvOptions options, Tally tally, SpendSink sink) {
      this.start = start;
      this.header = header;
      this.options = options;
      this.tally = tally;
      this.reader = new RowReader(header, start.charset(), options, tally, sink);
      this.rows = new ByteRows(start.all());
      this.totals = new TotalLines(header);
    }

    Result<ImportReport> run(String file, ProblemPath path) throws IOException {
      while (preamble + 1 < header.line() && rows.next()) {
        preamble++;
        tally.defect(
            FileCodes.PREAMBLE, Wording.of(FileCodes.PREAMBLE), rows.line(), BigDecimal.ZERO);
        noteStray();
      }
      if (rows.next()) {
        headers++;
      }
      rows.splitBy(header.separator(), header.names().size());
      while (rows.next()) {
        row();
      }
      return result(file, path);
    }

    private void row() throws IOException {
      if (!rows.isAscii()) {
        noteStray();
      }
      if (!reader.split(rows)) {
        continued += rows.lines() - 1L;
        return;
      }
      continued += rows.lines() - 1L;
      // The first column of a row is almost never empty, so blank lines are looked for only then.
      TotalLines.Kind kind = totals.kindOf(reader);
      switch (kind) {
        case BLANK -> set(FileCodes.BLANK_LINES);
        case HEADER -> set(FileCodes.REPEATED_HEADER);
        case TOTAL, SUBTOTAL -> {
          set(FileCodes.TOTAL_LINES);
          tally.total(
              rows.line(), totals.label(), totals.printed(), kind == TotalLines.Kind.SUBTOTAL);
        }
        case ROW -> reader.read(rows);
      }
    }

    private void set(ProblemCode code) {
      tally.defect(code, Wording.of(code), rows.line(), BigDecimal.ZERO);
      if (code.equals(FileCodes.BLANK_LINES)) {
        blank++;
      } else if (code.equals(FileCodes.REPEATED_HEADER)) {
        headers++;
      } else {
        totalLines++;
      }
    }

    private void noteStray() {
      String text = Bytes.text(rows.bytes(), rows.start(), rows.end(), start.charset());
      if (text.indexOf('\u2020') >= 0 || text.indexOf('\u2021') >= 0) {
        tally.defect(
            FileCodes.STRAY_CHARACTERS,
            Wording.of(FileCodes.STRAY_CHARACTERS),
            rows.line(),
            BigDecimal.ZERO);
      }
    }

    private Result<ImportReport> result(String file, ProblemPath path) {
      Problems problems = new Problems();
      RowSum all = tally.rows();
      if (all.rows() == 0) {
        problems.add(
            Problem.error(
                FileCodes.NO_ROWS,
                path,
                "The file has a header in line " + header.line() + " and no rows.",
                "Give it rows."));
        return Result.failed(problems.list());
      }
      for (ControlTotal total : tally.totals()) {
        gap(total, path, problems);
      }
      remark(path, problems);
      return problems.toResult(() -> report(file));
    }

    private void gap(ControlTotal total, ProblemPath path, Problems problems) {
      if (total.agrees()) {
        return;
      }
      tally.defect(
          FileCodes.CONTROL_TOTAL_GAP,
          Wording.of(FileCodes.CONTROL_TOTAL_GAP),
          total.line(),
          total.gap());
      problems.add(
          Problem.warning(
              FileCodes.CONTROL_TOTAL_GAP,
              path.child(Long.toString(total.line())),
              "The file prints "
                  + Decimals.text(total.printed())
                  + " as '"
                  + Bytes.shown(total.label(), 40)
                  + "', and its "
                  + total.rowCount()
                  + " rows come to "
                  + Decimals.text(total.rows())
                  + ": a gap of "
                  + Decimals.text(total.gap())
                  + ".",
              "Ask the publisher which rows were left out."));
    }

    private void remark(ProblemPath path, Problems problems) {
      RowSum rejected = tally.of(RowFate.REJECTED);
      RowSum repaired = tally.of(RowFate.REPAIRED);
      if (rejected.rows() > 0) {
        problems.add(
            Problem.omission(
                FileCodes.ROWS_REJECTED,
                path,
                rejected.rows()
                    + " rows were rejected: "
                    + Decimals.text(rejected.amount())
                    + " in all, and "
                    + rejected.unreadable()
                    + " of them without an amount that could be read.",
                "The report gives line, reason and text of each; mend them and read the file"
                    + " again."));
      }
      if (repaired.rows() > 0) {
        problems.add(
            Problem.warning(
                FileCodes.ROWS_REPAIRED,
                path,
                repaired.rows()
                    + " rows were repaired, "
                    + Decimals.text(repaired.amount())
                    + " in all.",
                "The report gives line, reason and text of each."));
      }
    }

    private ImportReport report(String file) {
      RowSum all = tally.rows();
      List<FileDefect> defects = new ArrayList<>(tally.defects());
      return new ImportReport(
          form(file),
          new LineCount(
              rows.linesSoFar(), preamble, blank, totalLines, headers, all.rows(), continued),
          tally.of(RowFate.ACCEPTED),
          tally.of(RowFate.REPAIRED),
          tally.of(RowFate.REJECTED),
          tally.credits(),
          defects,
          tally.totals(),
          tally.notes(),
          tally.noteCount());
    }

    private FileForm form(String file) {
      Map<SpendColumn, String> used = new EnumMap<>(SpendColumn.class);
      List<String> ignored = new ArrayList<>(header.names());
      header
          .columns()
          .forEach(
              (column, index) -> {
                used.put(column, header.names().get(index));
                ignored.remove(header.names().get(index));
              });
      ignored.removeIf(String::isEmpty);
      return new FileForm(
          file,
          header.layout(options),
          start.encoding(),
          header.separator(),
          header.line(),
          used,
          ignored,
          header.basis(options),
          header.preamble());
    }
  }
}
