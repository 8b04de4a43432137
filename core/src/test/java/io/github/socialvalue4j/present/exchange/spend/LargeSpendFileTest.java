package io.github.socialvalue4j.present.exchange.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files larger than any memory, made as they are read. */
class LargeSpendFileTest {
  private static final String HEADER = "Date,Supplier,Amount\n";

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream all(InputStream... parts) {
    return new SequenceInputStream(Collections.enumeration(List.of(parts)));
  }

  @Test
  void aLineOfTwoGigabytesIsRejectedAndTheNextOneRead() throws IOException {
    long size = 2L * 1024 * 1024 * 1024;
    ImportReport report =
        SpendCsvReader.guessing()
            .read(
                "long.csv",
                all(
                    bytes(HEADER + "01/04/2026,A,1\n"),
                    new Repeated("x".repeat(4096), size),
                    bytes("\n02/04/2026,B,2\n")),
                row -> {})
            .orThrow();
    assertThat(report.lines().lines()).isEqualTo(4);
    assertThat(report.accepted().rows()).isEqualTo(2);
    assertThat(report.notes().get(0).codes()).containsExactly(FileCodes.LINE_TOO_LONG);
    assertThat(report.notes().get(0).text()).startsWith("xxx").hasSizeLessThan(3_000);
  }

  @Test
  void aFileOfHalfAGigabyteStreams() throws IOException {
    String row = "01/04/2026,\"A, B and a name that is not short\",12.34\n";
    long rows = 512L * 1024 * 1024 / row.length();
    ImportReport report =
        SpendCsvReader.guessing()
            .read(
                "large.csv", all(bytes(HEADER), new Repeated(row, rows * row.length())), line -> {})
            .orThrow();
    assertThat(report.accepted().rows()).isEqualTo(rows);
    assertThat(report.accepted().amount().movePointRight(2).longValueExact())
        .isEqualTo(rows * 1234);
  }

  @Test
  void aMillionBadRowsKeepNoMoreThanTheReportLists() throws IOException {
    String row = "01/04/2026,,1\n";
    ImportReport report =
        SpendCsvReader.guessing()
            .read(
                "bad.csv",
                all(bytes(HEADER), new Repeated(row, 1_000_000L * row.length())),
                line -> {})
            .orThrow();
    assertThat(report.noteCount()).isEqualTo(1_000_000);
    assertThat(report.notes()).hasSize(ImportReport.MOST_NOTES);
    assertThat(report.rejected().amount()).isEqualByComparingTo("1000000");
  }

  /** A text again and again, until so many bytes were given. */
  private static final class Repeated extends InputStream {
    private final byte[] text;
    private long left;
    private int at;

    Repeated(String text, long bytes) {
      this.text = text.getBytes(StandardCharsets.UTF_8);
      this.left = bytes;
    }

    @Override
    public int read() {
      if (left == 0) {
        return -1;
      }
      left--;
      byte b = text[at];
      at = at + 1 == text.length ? 0 : at + 1;
      return b & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (left == 0) {
        return -1;
      }
      int count = (int) Math.min(Math.min(length, text.length - at), left);
      System.arraycopy(text, at, into, offset, count);
      at = at + count == text.length ? 0 : at + count;
      left -= count;
      return count;
    }
  }
}
