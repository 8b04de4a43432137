package io.github.socialvalue4j.present.exchange.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.spend.SpendRow;
import io.github.socialvalue4j.calculate.spend.SupplierFacts;
import io.github.socialvalue4j.calculate.spend.file.ControlTotal;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.calculate.spend.file.RowNote;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpendCsvReaderTest {
  private static final String HEADER = "Date,Supplier,Amount\n";

  private final List<SpendRow> rows = new ArrayList<>();

  private Result<ImportReport> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), SpendCsvOptions.guess());
  }

  private Result<ImportReport> read(String text, SpendCsvOptions options) {
    return read(text.getBytes(StandardCharsets.UTF_8), options);
  }

  private Result<ImportReport> read(byte[] bytes, SpendCsvOptions options) {
    try {
      return SpendCsvReader.with(options)
          .read("spend.csv", new ByteArrayInputStream(bytes), rows::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ProblemCode> codes(Result<ImportReport> result) {
    return result.problems().stream().map(Problem::code).toList();
  }

  private List<ProblemCode> codesOfRow(String row) {
    return read(HEADER + row + "\n01/04/2026,Other,1\n").orThrow().notes().stream()
        .flatMap(n -> n.codes().stream())
        .toList();
  }

  @Nested
  class Files {
    @Test
    void anEmptyOneIsRefused() {
      assertThat(codes(read(""))).containsExactly(FileCodes.EMPTY);
      assertThat(codes(read("\n,,\n  \n"))).containsExactly(FileCodes.EMPTY);
    }

    @Test
    void oneWithAHeaderAndNothingElseIsRefused() {
      assertThat(codes(read(HEADER))).containsExactly(FileCodes.NO_ROWS);
      assertThat(codes(read(HEADER + ",,\n"))).containsExactly(FileCodes.NO_ROWS);
    }

    @Test
    void oneWithoutHeaderIsRefusedWithWhatItBeginsWith() {
      Result<ImportReport> result = read("01/04/2026,A,1\n");
      assertThat(codes(result)).containsExactly(FileCodes.NO_HEADER);
      assertThat(result.problems().get(0).message()).contains("01/04/2026,A,1");
    }

    @Test
    void binaryOnesAreCalledWhatTheyAre() {
      byte[] zip = {'P', 'K', 3, 4, 20, 0, 6};
      Result<ImportReport> result = read(zip, SpendCsvOptions.guess());
      assertThat(codes(result)).containsExactly(FileCodes.BINARY);
      assertThat(result.problems().get(0).message()).contains(".xlsx");
      byte[] noise = {1, 0, 0, 2, 3, 0, 4, 5, 5};
      assertThat(codes(read(noise, SpendCsvOptions.guess()))).containsExactly(FileCodes.BINARY);
    }

    @Test
    void aPivotTableIsRefusedAsTransactions() {
      assertThat(codes(read("Row Labels,Sum of Amount\nA,1\n")))
          .containsExactly(FileCodes.PIVOT_TABLE);
      assertThat(codes(read("Supplier,Total\nA,1\n"))).containsExactly(FileCodes.NO_DATE_COLUMN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void encodingsAreRecognised(String charset) {
      String text = HEADER + "01/04/2026,Café Ltd – \uD83D\uDEE0,£1.50\n";
      String kept = charset.startsWith("windows") ? text.replace("\uD83D\uDEE0", "x") : text;
      byte[] bytes = kept.getBytes(Charset.forName(charset));
      ImportReport report = read(bytes, SpendCsvOptions.guess()).orThrow();
      assertThat(rows.get(0).payee()).startsWith("Café Ltd –");
      assertThat(rows.get(0).amount()).isEqualByComparingTo("1.50");
      assertThat(report.repaired().rows()).isZero();
      assertThat(charset).startsWith(report.form().encoding());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() {
      ImportReport report = read("\uFEFFDate,Supplier,Amount\n01/04/2026,A,1\n").orThrow();
      assertThat(report.form().columns()).containsEntry(SpendColumn.DATE, "Date");
    }

    @Test
    void oneRowInAnotherEncodingIsRepairedByName() {
      byte[] good = (HEADER + "01/04/2026,Café,1\n").getBytes(StandardCharsets.UTF_8);
      byte[] bad = "02/04/2026,Crêpe,2\n".getBytes(StandardCharsets.ISO_8859_1);
      byte[] both = new byte[good.length + bad.length];
      System.arraycopy(good, 0, both, 0, good.length);
      System.arraycopy(bad, 0, both, good.length, bad.length);
      ImportReport report = read(both, SpendCsvOptions.guess()).orThrow();
      assertThat(rows).extracting(SpendRow::payee).containsExactly("Café", "Crêpe");
      assertThat(report.notes().get(0).codes()).containsExactly(FileCodes.ENCODING);
      assertThat(report.notes().get(0).text()).isEqualTo("02/04/2026,Crêpe,2");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "|", "\t", ","})
    void separatorsAreRecognised(String separator) {
      String text = (HEADER + "01/04/2026,A,1\n").replace(",", separator);
      assertThat(read(text).orThrow().form().separator()).isEqualTo(separator.charAt(0));
      assertThat(rows).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void endsOfLinesAreRecognised(String end) {
      String text = (HEADER + "01/04/2026,A,1\n02/04/2026,B,2").replace("\n", end);
      ImportReport report = read(text).orThrow();
      assertThat(rows).extracting(SpendRow::payee).containsExactly("A", "B");
      assertThat(report.lines().lines()).isEqualTo(3);
      assertThat(rows.get(1).line()).isEqualTo(3);
    }

    @Test
    void theHeaderFurtherDownIsNoRow() {
      ImportReport report =
          read(HEADER + "01/04/2026,A,1\n" + HEADER + "01/04/2026,B,2\n").orThrow();
      assertThat(report.lines().headers()).isEqualTo(2);
      assertThat(report.lines().rows()).isEqualTo(2);
    }
  }

  @Nested
  class Columns {
    @Test
    void areGuessedFromTheUsualHeaders() {
      String header =
          "Body Name,Directorate,Service Area,Expense Type,Payment Date,Transaction Number,"
              + "Net Amount,VAT Amount,Gross Amount,Supplier Name,Supplier ID,Supplier Postcode,"
              + "Company Number,SME,VCSE Flag\n";
      ImportReport report =
          read(header + "X,Adults,Care,Food,01/04/2026,T1,10,2,12,A,77,PO1 2AL,123456,Y,No\n")
              .orThrow();
      assertThat(report.form().columns())
          .containsEntry(SpendColumn.DEPARTMENT, "Directorate")
          .containsEntry(SpendColumn.CATEGORY, "Expense Type")
          .containsEntry(SpendColumn.DATE, "Payment Date")
          .containsEntry(SpendColumn.REFERENCE, "Transaction Number")
          .containsEntry(SpendColumn.AMOUNT, "Net Amount")
          .containsEntry(SpendColumn.SUPPLIER, "Supplier Name")
          .containsEntry(SpendColumn.POSTCODE, "Supplier Postcode")
          .containsEntry(SpendColumn.COMPANY_NUMBER, "Company Number")
          .containsEntry(SpendColumn.SME, "SME")
          .containsEntry(SpendColumn.VCSE, "VCSE Flag");
      SupplierFacts facts = rows.get(0).facts();
      assertThat(facts.identifiers().toString()).isEqualTo("[GB-COH:00123456]");
      assertThat(facts.place().orElseThrow().value()).isEqualTo("PO1");
      assertThat(facts.sme()).contains(true);
      assertThat(facts.vcse()).contains(false);
    }

    @Test
    void theUserMayPreferTheGrossAmount() {
      ImportReport report =
          read(
                  "Date,Supplier,Net Amount,Gross Amount\n01/04/2026,A,10,12\n",
                  SpendCsvOptions.guess().withBasis(VatBasis.GROSS))
              .orThrow();
      assertThat(report.form().columns()).containsEntry(SpendColumn.AMOUNT, "Gross Amount");
      assertThat(rows.get(0).amount()).isEqualByComparingTo("12");
    }

    @Test
    void theUserMaySayWhichIsWhich() {
      SpendCsvOptions options =
          SpendCsvOptions.guess()
              .withColumn(SpendColumn.SUPPLIER, "wer")
              .withColumn(SpendColumn.AMOUNT, "Wieviel")
              .withColumn(SpendColumn.DATE, "wann")
              .withColumn(SpendColumn.DEPARTMENT, "");
      read("Wann,Wer,WIEVIEL,Department\n2026-04-01,A,1,D\n", options).orThrow();
      assertThat(rows.get(0).payee()).isEqualTo("A");
      assertThat(rows.get(0).department()).isEmpty();
    }

    @Test
    void aColumnThatIsNotThereIsRefusedWithTheNearest() {
      Result<ImportReport> result =
          read(
              HEADER + "01/04/2026,A,1\n",
              SpendCsvOptions.guess().withColumn(SpendColumn.SUPPLIER, "Suplier"));
      assertThat(codes(result)).containsExactly(FileCodes.NO_SUCH_COLUMN);
      assertThat(result.problems().get(0).remedy()).contains("Supplier");
    }

    @Test
    void aRegisterOfContractsNeedsNoDates() {
      ImportReport report =
          read("Contract Ref,Title,Contractor,Contract Value\nC1,Roofs,A,100\n").orThrow();
      assertThat(report.form().layout()).isEqualTo(SpendLayout.CONTRACTS);
      assertThat(rows.get(0).reference()).isEqualTo("C1");
      assertThat(rows.get(0).date()).isEmpty();
    }

    @Test
    void aFactThatCannotBeReadIsLeftOutByName() {
      ImportReport report =
          read("Date,Supplier,Amount,Postcode\n01/04/2026,A,1,Portsmouth\n").orThrow();
      assertThat(report.notes().get(0).codes()).containsExactly(FileCodes.FACT_IGNORED);
      assertThat(rows.get(0).facts().place()).isEmpty();
    }
  }

  @Nested
  class Amounts {
    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "1; 1",
          "-0.5; -0.5",
          ".75; 0.75",
          "1234.50; 1234.5",
          "\"1,234.50\"; 1234.5",
          "\"£1,234,567\"; 1234567",
          "(12.30); -12.3",
          "(£12.30); -12.3",
          "£-5; -5",
          "-£5; -5",
          "5-; -5",
          "5.00 CR; -5",
          "5.00DR; 5",
          "GBP 7; 7",
          "12.345; 12.345",
          "+3; 3",
          "\u22128; -8",
          "9999999999999999999.99; 9999999999999999999.99"
        })
    void areReadAsTheyAreMeant(String written, BigDecimal meant) {
      ImportReport report = read(HEADER + "01/04/2026,A," + written + "\n").orThrow();
      assertThat(report.repaired().rows()).isZero();
      assertThat(rows.get(0).amount()).isEqualByComparingTo(meant);
    }

    @Test
    void withAnExponentAreRepairedAndNotTrusted() {
      ImportReport report = read(HEADER + "01/04/2026,A,1.5E+3\n").orThrow();
      assertThat(rows.get(0).amount()).isEqualByComparingTo("1500");
      assertThat(report.notes().get(0).codes()).containsExactly(FileCodes.EXPONENT);
    }

    @Test
    void withAnEndlessExponentAreRejectedAtOnce() {
      assertThat(codesOfRow("01/04/2026,A,1E+900000000")).containsExactly(FileCodes.AMOUNT);
      assertThat(codesOfRow("01/04/2026,A,1E-900000000")).containsExactly(FileCodes.AMOUNT);
      assertThat(codesOfRow("01/04/2026,A," + "9".repeat(60))).containsExactly(FileCodes.AMOUNT);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "n/a; spend-file.amount",
          "; spend-file.no-amount",
          "\"1.234,50\"; spend-file.amount",
          "\"12,50\"; spend-file.amount",
          "€5; spend-file.currency",
          "5 USD; spend-file.currency",
          "1.2.3; spend-file.amount",
          "-; spend-file.amount"
        })
    void thatAreNoneAreRejected(String written, String code) {
      String cell = written == null ? "" : written;
      assertThat(codesOfRow("01/04/2026,A," + cell)).containsExactly(ProblemCode.of(code));
    }

    @Test
    void ofAnotherCurrencyAreReadWhenSaid() {
      read(
              HEADER + "01/04/2026,A,€5\n",
              SpendCsvOptions.guess().withCurrency(MeasureUnit.of("EUR")))
          .orThrow();
      assertThat(rows.get(0).amount()).isEqualByComparingTo("5");
    }
  }

  @Nested
  class Dates {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "25/06/2012",
          "25-06-2012",
          "25.6.2012",
          "2012-06-25",
          "2012-06-25T00:00:00Z",
          "25/06/2012 16:59:18",
          "25-JUN-2012",
          "25 June 2012",
          "25-Jun-12",
          "25/06/12",
          "20120625"
        })
    void areReadInManyForms(String written) {
      ImportReport report = read(HEADER + written + ",A,1\n").orThrow();
      assertThat(rows.get(0).date()).contains(LocalDate.of(2012, 6, 25));
      assertThat(report.repaired().rows()).isZero();
    }

    @Test
    void ofASpreadsheetsCountAreRepaired() {
      ImportReport report = read(HEADER + "41085,A,1\n").orThrow();
      assertThat(rows.get(0).date()).contains(LocalDate.of(2012, 6, 25));
      assertThat(report.notes().get(0).codes()).containsExactly(FileCodes.DATE_SERIAL);
    }

    @Test
    void withTheMonthFirstAreNotGuessed() {
      ImportReport report = read(HEADER + "06/25/2012,A,1\n").orThrow();
      assertThat(report.rejected().rows()).isEqualTo(1);
      assertThat(report.notes().get(0).reason()).contains("month first");
      read(HEADER + "06/25/2012,A,1\n", SpendCsvOptions.guess().withMonthFirst());
      assertThat(rows.get(0).date()).contains(LocalDate.of(2012, 6, 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2012", "yesterday", "2012-13-01", "99/99/9999"})
    void thatAreNoneAreRejected(String written) {
      assertThat(codesOfRow(written + ",A,1")).containsExactly(FileCodes.DATE);
    }

    @Test
    void thatAreMissingAreRejected() {
      assertThat(codesOfRow(",A,1")).containsExactly(FileCodes.NO_DATE);
    }
  }

  @Nested
  class Rows {
    @Test
    void withThreeFaultsNameThree() {
      ImportReport report = read(HEADER + "x,,y\n01/04/2026,A,1\n").orThrow();
      RowNote note = report.notes().get(0);
      assertThat(note.codes())
          .containsExactlyInAnyOrder(FileCodes.DATE, FileCodes.AMOUNT, FileCodes.NO_SUPPLIER);
      assertThat(note.line()).isEqualTo(2);
      assertThat(note.text()).isEqualTo("x,,y");
      assertThat(report.rejected().unreadable()).isEqualTo(1);
    }

    @Test
    void mayHaveCommasQuotesAndLineBreaksInQuotes() {
      ImportReport report =
          read(HEADER + "01/04/2026,\"A, \"\"B\"\"\nand C\",1\n02/04/2026,D,2\n").orThrow();
      assertThat(rows).extracting(SpendRow::payee).containsExactly("A, \"B\" and C", "D");
      assertThat(report.lines().continued()).isEqualTo(1);
      assertThat(rows.get(1).line()).isEqualTo(4);
    }

    @Test
    void aQuoteThatIsNeverClosedSpoilsItsOwnRowAndNoOther() {
      ImportReport report =
          read(HEADER + "01/04/2026,\"A,1\n02/04/2026,B,2\n03/04/2026,C,3\n").orThrow();
      assertThat(rows).extracting(SpendRow::payee).containsExactly("B", "C");
      assertThat(report.notes()).hasSize(1);
      assertThat(report.notes().get(0).codes()).containsExactly(FileCodes.OPEN_QUOTE);
      assertThat(report.notes().get(0).text()).isEqualTo("01/04/2026,\"A,1");
    }

    @Test
    void aQuoteClosedByTheNextRowsQuoteSpoilsItsOwnRowAndNoOther() {
      read(HEADER + "01/04/2026,\"A,1\n02/04/2026,\"B, C\",2\n").orThrow();
      assertThat(rows).extracting(SpendRow::payee).containsExactly("B, C");
    }

    @Test
    void aQuoteInsideACellIsKeptAndNamed() {
      ImportReport report = read(HEADER + "01/04/2026,5\" Pipes Ltd,1\n").orThrow();
      assertThat(rows.get(0).payee()).isEqualTo("5\" Pipes Ltd");
      assertThat(report.notes().get(0).codes()).containsExactly(FileCodes.STRAY_QUOTE);
    }

    @Test
    void withACommaTooManyAreRejectedUnlessItIsAtTheEnd() {
      assertThat(codesOfRow("01/04/2026,Smith, Jones,1")).contains(FileCodes.RAGGED_ROW);
      assertThat(codesOfRow("01/04/2026,Smith,1,,")).isEmpty();
    }

    @Test
    void thatEndEarlyAreRepairedWhereNothingIsMissingThatIsNeeded() {
      ImportReport report =
          read("Date,Supplier,Amount,Category\n01/04/2026,A,1\n01/04/2026,A\n").orThrow();
      assertThat(report.repaired().rows()).isEqualTo(1);
      assertThat(report.rejected().rows()).isEqualTo(1);
    }

    @Test
    void withControlCharactersAreRejected() {
      assertThat(codesOfRow("01/04/2026,A\u0007B,1")).containsExactly(FileCodes.CONTROL_CHARACTER);
    }

    @Test
    void aSupplierCalledTotalIsASupplier() {
      ImportReport report = read(HEADER + "01/04/2026,Total,1\n,Total,1\n").orThrow();
      assertThat(report.lines().totals()).isEqualTo(1);
      assertThat(report.lines().rows()).isEqualTo(1);
      assertThat(report.totals().get(0).agrees()).isTrue();
    }

    @Test
    void subtotalsAreOfTheRowsSinceTheLast() {
      Result<ImportReport> result =
          read(
              HEADER
                  + "01/04/2026,A,1\n,Subtotal,1\n01/04/2026,B,2\n,Sub-total,2\n,Grand Total,4\n");
      assertThat(result.orThrow().totals())
          .extracting(ControlTotal::gap)
          .usingElementComparator(BigDecimal::compareTo)
          .containsExactly(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE);
      assertThat(codes(result)).containsExactly(FileCodes.CONTROL_TOTAL_GAP);
    }

    @Test
    void creditNotesAreCountedAndSetOff() {
      ImportReport report = read(HEADER + "01/04/2026,A,10\n01/04/2026,A,(4)\n").orThrow();
      assertThat(report.creditNotes().rows()).isEqualTo(1);
      assertThat(report.creditNotes().amount()).isEqualByComparingTo("-4");
      assertThat(report.read().amount()).isEqualByComparingTo("6");
    }

    @Test
    void allThatWereRepairedOrRejectedAreHeardOf() throws IOException {
      StringWriter out = new StringWriter();
      InputStream in =
          new ByteArrayInputStream(
              (HEADER + "01/04/2026,,5\n01/04/2026,A,1E2\n").getBytes(StandardCharsets.UTF_8));
      try (RowNotesCsv csv = RowNotesCsv.to(out)) {
        SpendCsvReader.guessing().read("spend.csv", in, row -> {}, csv);
      }
      assertThat(out.toString())
          .isEqualTo(
              "line,fate,codes,amount,reason,text,file\n"
                  + "2,rejected,spend-file.no-supplier,5,The row does not say who was paid.,"
                  + "\"01/04/2026,,5\",\n"
                  + "3,repaired,spend-file.amount-exponent,100,The amount '1E2' has an exponent: a"
                  + " spreadsheet may have cut its digits.,\"01/04/2026,A,1E2\",\n");
    }
  }
}
