package io.github.socialvalue4j.present.exchange.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Cells and lines of a million characters: what is quadratic in one takes hours, and what is linear
 * a moment, so the bound is wide.
 */
class HostileSpendFileTest {
  private static final String HEADER = "Date,Supplier,Amount,Department,Company Number,Postcode\n";
  private static final List<String> CELLS =
      List.of("01/04/2026", "A Ltd", "1.00", "Place", "01234567", "PO1 2AB");

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",",
        "\"",
        "\"\"",
        " ",
        "9",
        "£",
        "\t",
        "a\n",
        ";",
        "(",
        "-",
        "\u00a0",
        "X",
        "#",
        "/",
        ",000",
        "1e",
        ".",
        "not ",
        "total ",
        "redacted ",
        "0",
        "\u0301",
        "     \n",
        "Q1 ",
        "to "
      })
  void areAnsweredInTheTimeTheyTakeToRead(String part) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          for (int size : new int[] {100_000, 1_000_000}) {
            check(part.repeat(size / part.length()), size);
          }
        });
  }

  private static void check(String cell, int size) {
    String good = String.join(",", CELLS) + "\n";
    StringBuilder text = new StringBuilder(HEADER).append(good);
    for (int i = 0; i < CELLS.size() && size < 1_000_000; i++) {
      text.append(row(i, cell)).append(row(i, quoted(cell)));
    }
    text.append(size < 1_000_000 ? "" : row(2, cell) + row(1, quoted(cell))).append(good);
    Result<ImportReport> read = Reading.of(text.toString()).result();
    assertThat(read.isFailed()).isFalse();
    assertThat(read.orThrow().accepted().rows()).isGreaterThanOrEqualTo(2);

    String line = cell.replace('\n', ' ') + "x\n";
    Reading below = Reading.of(line.repeat(3) + HEADER + good);
    assertThat(below.report().accepted().rows()).isEqualTo(1);
    Reading.of("Date,Supplier,Amount," + line + good);
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static String row(int at, String cell) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < CELLS.size(); i++) {
      row.append(i == 0 ? "" : ",").append(i == at ? cell : CELLS.get(i));
    }
    return row.append('\n').toString();
  }
}
