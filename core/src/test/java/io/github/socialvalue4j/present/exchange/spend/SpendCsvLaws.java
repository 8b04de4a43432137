package io.github.socialvalue4j.present.exchange.spend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.spend.SpendRow;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.calculate.spend.file.LineCount;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class SpendCsvLaws {
  private static final String HEADER = "Date,Supplier,Amount,Department\n";

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> whole =
        Arbitraries.of(
            "01/04/2026,A,12.30,X",
            "02/04/2026,\"B, C\",-4,\"Y\"",
            "03/04/2026,D,\"1,000.005\",",
            "04/04/2026,\"E\nF\",7,Z",
            "05/04/20261.50,Z",
            "06/04/2026,G900,Z",
            "07/04/2026550,G,Z",
            ",Total,55,",
            ",,,",
            "",
            "Date,Supplier,Amount,Department",
            "\"open,1,2,3",
            "x\"y,1,2",
            "\u2020\u2020,,,",
            "08/04/2026,H,1E3,W");
    Arbitrary<String> noise =
        Arbitraries.strings().withChars("0129/.,\"\n\r AE-\u2020\u00e9\u0000").ofMaxLength(30);
    return Arbitraries.frequencyOf(Tuple.of(4, whole), Tuple.of(1, noise)).list().ofMaxSize(40);
  }

  private static Result<ImportReport> read(byte[] bytes, List<SpendRow> rows, int chunk) {
    try {
      return SpendCsvReader.guessing().read("law.csv", new Slow(bytes, chunk), rows::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Property(tries = 500)
  void everyLineAndEveryRowAndEveryPennyIsAccountedFor(@ForAll("lines") List<String> lines) {
    List<SpendRow> rows = new ArrayList<>();
    String text = HEADER + "01/01/2026,First,1,X\n" + String.join("\n", lines);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Result<ImportReport> result = read(bytes, rows, 1 << 16);
    if (result.isFailed()) {
      // Of few bytes a NUL is so large a part that it makes a binary file.
      assertThat(text).contains("\u0000");
      return;
    }
    ImportReport report = result.orThrow();
    LineCount count = report.lines();
    assertThat(count.lines()).isEqualTo(text.lines().count());
    assertThat(report.accepted().rows() + report.repaired().rows() + report.rejected().rows())
        .isEqualTo(count.rows());
    assertThat(rows).hasSize((int) report.read().rows());
    BigDecimal handedOn =
        rows.stream().map(SpendRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(report.read().amount()).isEqualByComparingTo(handedOn);
    assertThat(report.noteCount()).isEqualTo(report.repaired().rows() + report.rejected().rows());
    // A control character is shown as what stands for it, since a terminal would obey it.
    String shown = text.replace('\u0000', '\uFFFD');
    assertThat(report.notes()).allSatisfy(n -> assertThat(shown).contains(n.text()));
  }

  @Property(tries = 200)
  void howTheBytesArriveChangesNothing(@ForAll("lines") List<String> lines) {
    byte[] bytes =
        (HEADER + "01/01/2026,First,1,X\n" + String.join("\n", lines))
            .getBytes(StandardCharsets.UTF_8);
    List<SpendRow> one = new ArrayList<>();
    List<SpendRow> other = new ArrayList<>();
    Result<ImportReport> whole = read(bytes, one, 1 << 16);
    Result<ImportReport> single = read(bytes, other, 1);
    assertThat(single.toString()).isEqualTo(whole.toString());
    assertThat(other.toString()).isEqualTo(one.toString());
  }

  @Property(tries = 500)
  void quotedCellsAreCutAsTheParserCutsThem(@ForAll("cells") List<String> cells) {
    StringBuilder row = new StringBuilder();
    for (String cell : cells) {
      row.append(row.length() == 0 ? "" : ",").append(cell);
    }
    List<String> parsed = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .allowUnclosedQuote(false)
            .trimWhitespacesAroundQuotes(false)
            .skipEmptyLines(false)
            .ofCsvRecord(row.toString())) {
      reader.forEach(r -> parsed.addAll(r.getFields()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    byte[] bytes = row.toString().getBytes(StandardCharsets.UTF_8);
    Cells cut = new Cells();
    boolean hasQuote = row.indexOf("\"") >= 0;
    assertThat(cut.split(bytes, 0, bytes.length, ',', hasQuote)).isTrue();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < cut.count(); i++) {
      texts.add(
          new String(cut.bytes(), cut.from(i), cut.to(i) - cut.from(i), StandardCharsets.UTF_8));
    }
    assertThat(texts).isEqualTo(parsed);
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return Arbitraries.of(
            "a",
            "\"\"",
            "\"b\"",
            "\"c, d\"",
            "\"e \"\"f\"\"\"",
            "\"\u00e9\"",
            "g h",
            "\"\"\"\"",
            "1")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  /** Gives a few bytes at a time. */
  private static final class Slow extends InputStream {
    private final ByteArrayInputStream in;
    private final int chunk;

    Slow(byte[] bytes, int chunk) {
      this.in = new ByteArrayInputStream(bytes);
      this.chunk = chunk;
    }

    @Override
    public int read() {
      return in.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      return in.read(into, offset, Math.min(length, chunk));
    }
  }
}
