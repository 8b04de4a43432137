package io.github.socialvalue4j.present.exchange.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.calculate.spend.SpendRow;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, totals, ends and formulas that are not what they seem are said. */
class SpendDoubtsTest {
  private static final String ROWS =
      "Date,Supplier,Amount\n01/04/2024,Acme,500.00\n02/04/2024,Beta,700.00\n";

  private static String problem(Reading read, Object code) {
    return read.result().problems().stream()
        .filter(p -> p.code().equals(code))
        .map(p -> p.message() + " | " + p.remedy())
        .findFirst()
        .orElse("");
  }

  @Nested
  class DaysFarApart {
    @Test
    void areQuestionedByLineAndCountAsTheyStand() {
      Reading read =
          Reading.of(
              ROWS + "01/04/1925,Gamma,9.00\n05/04/2024,Delta,11.00\n06/04/2205,Delta,13.00\n");
      assertThat(problem(read, FileCodes.DAYS_FAR_APART))
          .contains("2 rows have days far", "of 2024", "line 4 (1925-04-01), line 6 (2205-04-06)")
          .contains("Nothing is changed or left out");
      assertThat(read.report().read().amount()).isEqualByComparingTo("1233");
      assertThat(read.report().defect(FileCodes.DAYS_FAR_APART).orElseThrow().amount())
          .isEqualByComparingTo("22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"14/04/2014", "01/04/0024", "April 2042", "FY 2042/43"})
    void areFoundInEachWayOfWritingThem(String day) {
      Reading read = Reading.of(ROWS + day + ",Gamma,9.00\n");
      assertThat(problem(read, FileCodes.DAYS_FAR_APART)).contains("1 row has a day far", "line 4");
    }

    @Test
    void areNotThoseOfYearsThatFollowEachOther() {
      StringBuilder years = new StringBuilder("Date,Supplier,Amount\n");
      for (int year = 2008; year <= 2026; year += 2) {
        years.append("01/04/" + year + ",A,1\n");
      }
      assertThat(Reading.of(years.toString()).codes()).isEmpty();
      Reading contracts =
          Reading.of("Contract,Supplier,Start Date,Value\nx,A,01/04/2012,5\ny,B,01/04/2022,6\n");
      assertThat(contracts.codes()).doesNotContain(FileCodes.DAYS_FAR_APART);
    }
  }

  @Nested
  class TheWordTotal {
    private static final String HEADER = "Date,Supplier,Description,Amount\n";
    private static final String ABOVE =
        HEADER + "01/04/2024,Acme,Paper,500.00\n02/04/2024,Beta,Ink,700.00\n";

    @Test
    void besideANamedSupplierWithADayIsAPayment() {
      Reading read = Reading.of(ABOVE + "03/04/2024,Gamma,Total,90.00\n");
      assertThat(read.report().read().amount()).isEqualByComparingTo("1290");
      assertThat(read.report().totals()).isEmpty();
      assertThat(problem(read, FileCodes.TOTAL_OR_PAYMENT))
          .contains("Line 4 says 'Total' and names 'Gamma'", "counted as a payment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/04/2024,Gamma,Total,1200.00", "30/04/2024,Total,,1200.00"})
    void isATotalIfTheRowsComeToIt(String line) {
      Reading read = Reading.of(ABOVE + line + "\n");
      assertThat(read.report().read().amount()).isEqualByComparingTo("1200");
      assertThat(read.report().totals()).singleElement().matches(t -> t.agrees());
      assertThat(problem(read, FileCodes.TOTAL_OR_PAYMENT)).contains("taken for a total");
    }

    @Test
    void asThePayeeOfAnotherAmountIsAPaymentThatIsSaid() {
      Reading read = Reading.of(ABOVE + "30/04/2024,Grand Total,,90.00\n");
      assertThat(read.report().read().amount()).isEqualByComparingTo("1290");
      assertThat(problem(read, FileCodes.TOTAL_OR_PAYMENT)).contains("counted as a payment");
    }

    @Test
    void asTheTitleOfAContractIsAContract() {
      String contracts = "Title,Supplier,Contract Value\nRoads,Acme,500\nParks,Beta,700\n";
      Reading read = Reading.of(contracts + "Total,Gamma,90\n");
      assertThat(read.report().read().amount()).isEqualByComparingTo("1290");
      assertThat(problem(read, FileCodes.TOTAL_OR_PAYMENT)).contains("'Gamma'", "a payment");
      Reading sum = Reading.of(contracts + "Total,Gamma,1200\n");
      assertThat(sum.report().read().amount()).isEqualByComparingTo("1200");
      assertThat(problem(sum, FileCodes.TOTAL_OR_PAYMENT)).contains("taken for a total");
      Reading nobody = Reading.of(contracts + "Total,,90\n");
      assertThat(nobody.codes()).contains(FileCodes.CONTROL_TOTAL_GAP);
    }

    @Test
    void inAnotherNameIsNoQuestion() {
      Reading read = Reading.of(ABOVE + "03/04/2024,Total Gas Ltd,Total care,90.00\n");
      assertThat(read.codes()).isEmpty();
      assertThat(read.report().read().amount()).isEqualByComparingTo("1290");
    }
  }

  @Nested
  class BytesThatBreakOff {
    private static Reading broken(byte[] bytes, int at) {
      List<SpendRow> rows = new ArrayList<>();
      InputStream in =
          new SequenceInputStream(
              new ByteArrayInputStream(bytes, 0, at),
              new InputStream() {
                @Override
                public int read() throws IOException {
                  throw new IOException("the disk is gone");
                }

                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                  return read();
                }
              });
      return reading(in, rows);
    }

    private static Reading reading(InputStream in, List<SpendRow> rows) {
      try {
        return new Reading(SpendCsvReader.guessing().read("file.csv", in, rows::add), rows);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static byte[] file(int rows) {
      StringBuilder text = new StringBuilder("Date,Supplier,Amount\n");
      for (int i = 0; i < rows; i++) {
        text.append("01/04/2024,Acme,12.00\n");
      }
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 400_000, 1_500_000})
    void giveWhatWasWholeAndNoHalfAmount(int at) {
      Reading read = broken(file(100_000), at);
      long whole = (at - 21L) / 22;
      assertThat(read.result().isPartial()).isTrue();
      assertThat(read.report().accepted().rows()).isEqualTo(whole);
      assertThat(read.rows()).hasSize((int) whole).allMatch(r -> r.amount().intValue() == 12);
      assertThat(read.report().rejected().rows()).isEqualTo((at - 21) % 22 == 0 ? 0 : 1);
      assertThat(problem(read, FileCodes.BROKEN_OFF))
          .contains("the disk is gone", "not in the sum");
    }

    @Test
    void atTheEndOfALineLoseNoRow() {
      Reading read = broken(file(10), 21 + 22 * 4);
      assertThat(read.report().accepted().rows()).isEqualTo(4);
      assertThat(read.report().rejected().rows()).isZero();
      assertThat(read.codes()).containsExactly(FileCodes.BROKEN_OFF);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 21})
    void beforeAnyRowAreAFailureOfTheirOwn(int at) {
      assertThat(broken(file(10), at).codes()).containsExactly(FileCodes.BROKEN_OFF);
    }

    @Test
    void areThoseOfACutArchiveToo() throws IOException {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (OutputStream zip = new GZIPOutputStream(packed)) {
        Random random = new Random(7);
        zip.write("Date,Supplier,Amount\n".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 50_000; i++) {
          zip.write(
              ("01/04/2024,S" + random.nextLong() + ",12.00\n").getBytes(StandardCharsets.UTF_8));
        }
      }
      byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
      Reading read = reading(new GZIPInputStream(new ByteArrayInputStream(cut)), new ArrayList<>());
      assertThat(read.result().isPartial()).isTrue();
      assertThat(read.report().accepted().rows()).isBetween(20_000L, 30_000L);
      assertThat(read.codes()).contains(FileCodes.BROKEN_OFF);
    }
  }

  @Nested
  class Formulas {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "01/04/2024,Acme,=B2*1.2",
          "=TODAY(),Acme,500.00",
          "01/04/2024,\"=VLOOKUP(A1,B:C,2)\",5"
        })
    void withoutAValueAreSaidToBeThat(String row) {
      Reading read = Reading.of(ROWS + row + "\n");
      assertThat(read.report().accepted().rows()).isEqualTo(2);
      assertThat(read.noteCodes()).containsExactly(FileCodes.FORMULA);
      assertThat(read.report().notes().get(0).reason())
          .contains("a formula without a stored value; open and save the workbook, or export CSV");
    }
  }
}
