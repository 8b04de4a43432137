package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.spend.SpendSink;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.FileForm;
import io.github.socialvalue4j.calculate.spend.file.FooterLine;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.calculate.spend.file.LineCount;
import io.github.socialvalue4j.calculate.spend.file.RowFate;
import io.github.socialvalue4j.calculate.spend.file.RowNote;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One way through a file, from its first line to its last. Mutable. */
final class FilePass {
  private static final int LONGEST_FOOTER = 300;

  private final FileStart start;
  private final BreakableStream source;
  private final ProblemPath path;
  private final Header header;
  private final SpendCsvOptions options;
  private final Tally tally;
  private final RowReader reader;
  private final ByteRows rows;
  private final TotalLines totals;
  private final RowsAbove above;
  private final SameContracts contracts;
  private final RowKinds kinds;
  private final int amount;
  private boolean isAboveRows = true;
  private boolean isBelowOther;
  private String difference = "";
  private long preamble;
  private long blank;
  private long totalLines;
  private long headers;
  private long footers;
  private long otherHeader;
  private long continued;

  FilePass(
      FileStart start,
      BreakableStream source,
      Header header,
      SpendCsvOptions options,
      Tally tally,
      SpendSink sink,
      ProblemPath path) {
    this.start = start;
    this.source = source;
    this.path = path;
    this.header = header;
    this.options = options;
    this.tally = tally;
    this.reader = new RowReader(header, start, options, tally, sink);
    this.rows = new ByteRows(start.all());
    this.totals = new TotalLines(header, options, tally);
    this.contracts = new SameContracts(header.layout(options));
    this.kinds = new RowKinds(header, start);
    this.amount = header.index(SpendColumn.AMOUNT);
    this.above = new RowsAbove(header, start, options);
  }

  Result<ImportReport> run(String file) throws IOException {
    for (long line = 1; line < header.line() && rows.next(); line++) {
      Optional<RowNote> row = above.note(rows);
      row.ifPresent(tally::reject);
      if (row.isEmpty()) {
        preamble++;
        set(FileCodes.PREAMBLE, BigDecimal.ZERO);
      }
      noteStray();
    }
    while (headers < header.lines() && rows.next()) {
      headers++;
    }
    rows.splitBy(header.separator());
    long before = rows.consumed();
    while (rows.next()) {
      row(before);
      before = rows.consumed();
    }
    return result(file);
  }

  /**
   * Takes a row.
   *
   * @param before how many bytes the rows before it took
   */
  private void row(long before) throws IOException {
    if (!rows.isAscii()) {
      noteStray();
    }
    boolean isSplit = reader.split(rows);
    continued += rows.lines() - 1L;
    if (!isSplit) {
      return;
    }
    if (source.isBroken() && isCut(before)) {
      reader.refuse(
          rows, FileCodes.BROKEN_OFF, "The file breaks off in this row, so it may not be whole.");
      return;
    }
    if (isAboveRows) {
      refuseUnit(reader.text(amount));
    }
    // The first column of a row is almost never empty, so blank lines are looked for only then.
    TotalLines.Kind kind = totals.kindOf(reader, rows.line());
    if (isAboveRows && kind != TotalLines.Kind.BLANK) {
      refuseUnit(onlyText());
    }
    isBelowOther &= kind == TotalLines.Kind.BLANK || isHeader(kind);
    switch (kind) {
      case BLANK -> {
        blank++;
        set(FileCodes.BLANK_LINES, BigDecimal.ZERO);
      }
      case HEADER, PART_OF_HEADER, OTHER_HEADER -> {
        header(kind);
        headers++;
        set(FileCodes.REPEATED_HEADER, BigDecimal.ZERO);
      }
      case FOOTER -> footer();
      case TOTAL, SUBTOTAL -> {
        totalLines++;
        set(FileCodes.TOTAL_LINES, BigDecimal.ZERO);
        tally.total(
            rows.line(), totals.label(), totals.printed(), kind == TotalLines.Kind.SUBTOTAL);
      }
      case ROW -> {
        if (isAboveRows) {
          isAboveRows = !isPaid();
        }
        if (otherHeader == 0) {
          int lost = reader.read(rows);
          contract();
          if (kinds.isOn() && reader.isRead()) {
            kinds.add(reader.cells(), lost, rows.line(), reader.amount());
          }
        } else {
          reader.refuse(
              rows,
              FileCodes.OTHER_HEADER,
              "Line "
                  + otherHeader
                  + " is another header than the first, with "
                  + difference
                  + ", so what this row holds is not known.");
        }
      }
    }
  }

  /** Units may stand below the header too, in a line of their own before the first row. */
  private void refuseUnit(String text) {
    new HeaderRefusals(options, path)
        .unitNotSure(header, text)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  /** The text of a line in which a single cell has one; empty if several have. */
  private String onlyText() {
    String only = "";
    for (int i = 0; i < reader.cells().count(); i++) {
      String text = reader.text(i);
      if (!text.isEmpty() && !only.isEmpty()) {
        return "";
      }
      only = text.isEmpty() ? only : text;
    }
    return only;
  }

  /** Whether the row is one of payments, below which no unit is looked for. */
  private boolean isPaid() {
    return totals.isPlain() || (amount < reader.cells().count() && reader.readAmount());
  }

  private static boolean isHeader(TotalLines.Kind kind) {
    return kind == TotalLines.Kind.HEADER
        || kind == TotalLines.Kind.PART_OF_HEADER
        || kind == TotalLines.Kind.OTHER_HEADER;
  }

  /** The first header again ends what another began, unless both are lines of one header. */
  private void header(TotalLines.Kind kind) {
    if (kind == TotalLines.Kind.OTHER_HEADER) {
      otherHeader = rows.line();
      difference = totals.otherHeader();
      isBelowOther = true;
    } else if (kind == TotalLines.Kind.HEADER && !isBelowOther) {
      otherHeader = 0;
    }
  }

  private void contract() {
    if (contracts.isOn() && reader.isRead()) {
      String text = start.text(rows.bytes(), rows.start(), rows.end());
      contracts.add(rows.line(), text, reader.amount());
    }
  }

  /** Whether the row ends where the file ends, and not at the end of a line. */
  private boolean isCut(long before) {
    return rows.consumed() - before == rows.end() - rows.start() && rows.end() > rows.start();
  }

  private void footer() {
    footers++;
    Optional<BigDecimal> amount =
        totals.hasAmount() ? Optional.of(totals.printed()) : Optional.empty();
    set(FileCodes.FOOTER_LINES, amount.orElse(BigDecimal.ZERO));
    if (!tally.listsFooter()) {
      return;
    }
    String text = start.text(rows.bytes(), rows.start(), rows.end());
    tally.footer(new FooterLine(rows.line(), amount, Bytes.asItStands(text, LONGEST_FOOTER)));
  }

  private void set(ProblemCode code, BigDecimal amount) {
    tally.defect(code, Wording.of(code), rows.line(), amount);
  }

  private void noteStray() {
    if (!Bytes.mayHaveDagger(rows.bytes(), rows.start(), rows.end())) {
      return;
    }
    String text = start.text(rows.bytes(), rows.start(), rows.end());
    if (text.indexOf('\u2020') >= 0 || text.indexOf('\u2021') >= 0) {
      set(FileCodes.STRAY_CHARACTERS, BigDecimal.ZERO);
    }
  }

  private Result<ImportReport> result(String file) {
    if (tally.rows().rows() == 0 && source.isBroken()) {
      return Result.failed(List.of(FileRemarks.nothingRead(source, path)));
    }
    if (tally.rows().rows() == 0) {
      return Result.failed(
          List.of(
              Problem.error(
                  FileCodes.NO_ROWS,
                  path,
                  "The file has a header in line " + header.line() + " and no rows.",
                  "Give it rows.")));
    }
    Problems problems = new Problems();
    if (source.isBroken()) {
      problems.add(FileRemarks.brokenOff(source, rows.linesSoFar(), path));
    }
    contracts.say(tally, path, problems);
    new FileRemarks(header, tally, reader, options, path, problems).add();
    new KindRemarks(header, options, tally, path, problems).add(kinds);
    return problems.toResult(() -> report(file));
  }

  private ImportReport report(String file) {
    return new ImportReport(
        form(file),
        new LineCount(
            rows.linesSoFar(),
            preamble,
            blank,
            totalLines,
            headers,
            footers,
            tally.rows().rows(),
            continued),
        tally.of(RowFate.ACCEPTED),
        tally.of(RowFate.REPAIRED),
        tally.of(RowFate.REJECTED),
        tally.credits(),
        tally.defects(),
        tally.totals(),
        tally.footers(),
        tally.notes(),
        tally.noteCount());
  }

  private FileForm form(String file) {
    Map<SpendColumn, String> used = new EnumMap<>(SpendColumn.class);
    header.columns().forEach((column, index) -> used.put(column, header.shownName(index)));
    List<String> ignored = new ArrayList<>();
    for (int i = 0; i < header.names().size(); i++) {
      boolean isUsed = header.columns().containsValue(i) || header.amountForm().isUsed(i);
      if (!isUsed && !header.names().get(i).isEmpty()) {
        ignored.add(header.shownName(i));
      }
    }
    return new FileForm(
        file,
        header.layout(options),
        reader.encoding().name(),
        header.separator(),
        header.line(),
        used,
        ignored,
        header.basis(options),
        header.preamble());
  }
}
