package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.spend.SpendSink;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.calculate.spend.file.RowListener;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * Reads a spend file as councils publish them. The header is found below whatever stands above it,
 * columns are guessed from it or said by the user, rows go to a sink one by one and are not kept,
 * so a file may be larger than the memory. Nothing is dropped in silence: every line of the file is
 * counted as preamble, header, blank, total or row, and the rows of the file are those accepted,
 * repaired and rejected, and so the pennies.
 *
 * <p>Fails, before any row is handed on, on {@code spend-file.empty}, {@code spend-file.binary},
 * {@code spend-file.not-csv}, {@code spend-file.no-header}, {@code spend-file.pivot-table}, {@code
 * spend-file.no-date-column}, {@code spend-file.no-such-column}, {@code
 * spend-file.basis-contradicted}; and on {@code spend-file.no-rows}. Partial on {@code
 * spend-file.rows-rejected}, and if no row could be read also on {@code spend-file.no-row-read},
 * which names the columns. Warns of {@code spend-file.rows-repaired}, {@code
 * spend-file.control-total-gap}, {@code spend-file.columns-tie}, {@code
 * spend-file.column-without-header}, {@code spend-file.periods}, {@code
 * spend-file.period-ambiguous}, {@code spend-file.more-than-two-decimals}, {@code
 * spend-file.mixed-encodings} and {@code spend-file.facts-unknown}, each said once for the file.
 * What is wrong with single rows stands in the report. Immutable and thread-safe.
 */
public final class SpendCsvReader implements DocumentOnly {
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
   * @throws IOException never because the bytes break off, which makes the result partial, or
   *     failed if no row was whole before ({@code spend-file.broken-off})
   */
  public Result<ImportReport> read(
      String file, InputStream in, SpendSink sink, RowListener listener) throws IOException {
    ProblemPath path = ProblemPath.root().child(Bytes.shown(file, 300));
    BreakableStream source = new BreakableStream(in);
    try {
      FileStart start = FileStart.of(source, options.charset(), path);
      Header header = header(start, path);
      new HeaderRefusals(options, path)
          .unitNotSure(header)
          .ifPresent(
              refusal -> {
                throw refusal;
              });
      Tally tally = new Tally(listener);
      return new FilePass(start, source, header, options, tally, sink, path).run(file);
    } catch (Refusal refusal) {
      return Result.failed(
          List.of(source.isBroken() ? FileRemarks.nothingRead(source, path) : refusal.problem()));
    }
  }

  /** A file with a bad byte in it that has no header either is no text. */
  private Header header(FileStart start, ProblemPath path) throws IOException {
    try {
      return HeaderSearch.find(start, options, path);
    } catch (Refusal refusal) {
      if (refusal.problem().code().equals(FileCodes.NO_HEADER)) {
        FileStart.refuseNul(start.head(), path);
      }
      throw refusal;
    }
  }

  @Override
  public String toString() {
    return ShortText.of("reader of spend files");
  }
}
