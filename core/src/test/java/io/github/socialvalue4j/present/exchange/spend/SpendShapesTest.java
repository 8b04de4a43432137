package io.github.socialvalue4j.present.exchange.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.calculate.spend.SpendRow;
import io.github.socialvalue4j.calculate.spend.file.ControlTotal;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.FooterLine;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes in which councils publish what they spend, beyond a clean table. */
class SpendShapesTest {
  private static final String HEADER = "Date,Supplier,Amount\n";

  @Nested
  class Periods {
    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "July 2010-September 2010; 2010-07 to 2010-09",
          "Jul - Sep 2010; 2010-07 to 2010-09",
          "Oct 2010 to Jan 2011; 2010-10 to 2011-01",
          "July 2010; 2010-07",
          "Jul-10; 2010-07",
          "2010-07; 2010-07",
          "07/2010; 2010-07",
          "201007; 2010-07",
          "Q2 2010/11; 2010-07 to 2010-09",
          "2010/11 Q4; 2011-01 to 2011-03",
          "Quarter 1 2010-11; 2010-04 to 2010-06",
          "2010 Q2; 2010-04 to 2010-06",
          "2010/11; 2010-04 to 2011-03",
          "FY 2010/2011; 2010-04 to 2011-03",
          "2013-14; 2013-04 to 2014-03",
          "P4 2010/11; 2010-07",
          "01/07/2010 - 30/09/2010; 2010-07 to 2010-09",
          "2010-07-01 to 2010-07-14; 2010-07-01 to 2010-07-14",
          "2010; 2010-01 to 2010-12",
          "2010-11; 2010-11"
        })
    void areReadAsPeriods(String written, String meant) {
      Reading read = Reading.of(HEADER + written + ",A,1\n");
      assertThat(read.report().accepted().rows()).isEqualTo(1);
      assertThat(read.row().date()).isEmpty();
      assertThat(read.row().period().orElseThrow()).hasToString(meant);
      assertThat(read.codes()).contains(FileCodes.PERIODS);
    }

    @Test
    void thatCanBeReadInTwoWaysAreSaid() {
      assertThat(Reading.of(HEADER + "2010-11,A,1\n").codes()).contains(FileCodes.PERIOD_AMBIGUOUS);
      Reading year = Reading.of("Financial Year,Supplier,Amount\n2010-11,A,1\n");
      assertThat(year.row().period().orElseThrow()).hasToString("2010-04 to 2011-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q5 2010/11", "2010/13", "July", "13/2010", "Week 12", "2010/11/12/13"})
    void thatAreNoneAreRejected(String written) {
      Reading read = Reading.of(HEADER + written + ",A,1\n01/04/2026,B,1\n");
      assertThat(read.noteCodes()).containsExactly(FileCodes.DATE);
    }

    @Test
    void daysWithTheMonthFirstAmongOthersAreSaid() {
      Reading read = Reading.of(HEADER + "06/07/2012,A,1\n06/25/2012,B,1\n");
      assertThat(read.codes()).contains(FileCodes.MONTH_FIRST, FileCodes.ROWS_REJECTED);
      assertThat(read.messages()).contains("--month-first");
    }
  }

  @Nested
  class Payees {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "REDACTED PERSONAL DATA",
          "Redacted",
          "Redacted - s40(2) FOIA",
          "Individual (name redacted)",
          "Name Withheld",
          "Personal Data",
          "Private Individual",
          "XXXXXX",
          "*****",
          "N/A",
          "Not disclosed",
          "unknown"
        })
    void thatAreNotNamedAreSpendAndNobody(String written) {
      Reading read = Reading.of(HEADER + "01/06/2012," + written + ",5\n");
      assertThat(read.report().accepted().rows()).isEqualTo(1);
      assertThat(read.row().isPayeeNamed()).isFalse();
      assertThat(read.row().payee()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Redactive Media Ltd",
          "Confidential Shredding Ltd",
          "Personal Data Services Ltd",
          "Withheld Records Limited",
          "Nil Satis Ltd",
          "XX Solutions",
          "Not Just Travel"
        })
    void thatSoundLikeItAreNamed(String written) {
      assertThat(Reading.of(HEADER + "01/06/2012," + written + ",5\n").row().isPayeeNamed())
          .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
      "IP12345R, GB-COH:IP12345R",
      "SP1234RS, GB-COH:SP1234RS",
      "RS007654, GB-COH:RS007654",
      "SL012345, GB-COH:SL012345",
      "SC12345, GB-COH:SC012345",
      "R0000123, GB-COH:R0000123",
      "CE012345, GB-COH:CE012345",
      "29566R, GB-MPR:29566R",
      "1234567.0, GB-COH:01234567",
      "GB-COH-01234567, GB-COH:01234567"
    })
    void haveNumbersOfSocietiesAndOthers(String written, String meant) {
      Reading read =
          Reading.of("Date,Supplier,Amount,Company Number\n01/06/2012,A,1," + written + "\n");
      assertThat(read.report().repaired().rows()).isZero();
      assertThat(read.row().facts().identifiers()).hasToString("[" + meant + "]");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "0",
          "00000000",
          "99999999",
          "#REF!",
          "#N/A",
          "-",
          "tbc",
          "Not yet available",
          "n/k",
          "Not been provided",
          "not registered",
          "?",
          "######",
          "NULL"
        })
    void haveUnknownNumbersThatAreNoRepairsAndNobodysIdentifier(String written) {
      Reading read =
          Reading.of("Date,Supplier,Amount,Company Number\n01/06/2012,A,1," + written + "\n");
      assertThat(read.report().accepted().rows()).isEqualTo(1);
      assertThat(read.row().facts().isEmpty()).isTrue();
    }

    @Test
    void whoGotNoGrantMayBeAVoluntaryBodyAllTheSame() {
      Reading read =
          Reading.of("Date,Supplier,Amount,VCSE Grant\n01/06/2012,A,1,No\n01/06/2012,B,1,Yes\n");
      assertThat(read.row().facts().vcse()).isEmpty();
      assertThat(read.rows().get(1).facts().vcse()).contains(true);
    }
  }

  @Nested
  class Lines {
    @Test
    void totalsBySectionAndTheWholeAreAllFound() {
      Reading read =
          Reading.of(
              """
              Directorate,Supplier,Date,Amount
              Place,A Ltd,01/06/2012,1000.00
              Place,B Ltd,05/06/2012,500.00
              Place Total,,,1500.00
              ,,,
              People,C Ltd,07/06/2012,(50.00)
              People Total:,,,-50.00
              ,,,1450.00
              End of report,,,
              Page 1 of 1,,,
              Number of payments,,,3
              """);
      assertThat(read.result().isComplete()).isTrue();
      assertThat(read.report().totals()).hasSize(3).allMatch(ControlTotal::agrees);
      assertThat(read.report().footers())
          .extracting(FooterLine::line)
          .containsExactly(9L, 10L, 11L);
      assertThat(read.report().accepted().rows()).isEqualTo(3);
    }

    @Test
    void aRowWithoutPayeeIsNoTotalUnlessItComesToTheSum() {
      Reading read = Reading.of(HEADER + "01/06/2012,A,1\n01/06/2012,B,2\n,,4\n");
      assertThat(read.noteCodes()).contains(FileCodes.NO_SUPPLIER, FileCodes.NO_DATE);
      assertThat(read.report().totals()).isEmpty();
    }

    @Test
    void aCommaThatCutAnAmountInTwoIsNotBelieved() {
      Reading read =
          Reading.of(
              """
              Date,Supplier,Amount,Notes
              01/06/2012,A,1,234.00
              02/06/2012,B,900.00,
              03/06/2012,C,12,900.50,
              """);
      assertThat(read.rows()).extracting(SpendRow::payee).containsExactly("B");
      assertThat(read.noteCodes()).containsExactly(FileCodes.SPLIT_AMOUNT, FileCodes.SPLIT_AMOUNT);
      assertThat(read.report().rejected().unreadable()).isEqualTo(2);
    }

    @Test
    void smallAmountsBesideCodesOfThreeDigitsAreBelieved() {
      Reading read =
          Reading.of("Date,Supplier,Amount,Cost Code\n01/06/2012,A,12,234\n01/06/2012,B,5,100\n");
      assertThat(read.report().accepted().rows()).isEqualTo(2);
    }

    @Test
    void aCommaTooManyBesideAnotherNumberIsNotBelieved() {
      Reading read =
          Reading.of(
              """
              Date,Supplier,Invoice,Amount
              01/06/2012,A,123,500.00
              01/06/2012,A,124,600.00
              01/06/2012,Smith, Jones,125,700.00
              """);
      assertThat(read.noteCodes()).contains(FileCodes.RAGGED_ROW);
      assertThat(read.report().accepted().amount()).isEqualByComparingTo("1100");
    }

    @Test
    void decimalsThatMeanSomethingAreKeptAndSaid() {
      Reading read = Reading.of(HEADER + "01/06/2012,A,12.345\n01/06/2012,B,494.93999999999994\n");
      assertThat(read.report().accepted().amount()).isEqualByComparingTo("507.285");
      assertThat(read.codes()).containsExactly(FileCodes.DECIMALS);
      assertThat(read.messages()).contains("The exact sum is used").contains("to the penny");
    }

    @Test
    void noMessageHasAControlCharacterOrHalfAPair() {
      String tools = "\uD83D\uDEE0".repeat(3_000);
      Reading read =
          Reading.of(
              "Date,Supplier,Amount\u202E,X\u0085Y\n01/06/2012,A\u001B[31m,1\nx,"
                  + tools
                  + ",y\u202E\n02/06/2012,B\u202EC,1\n02/06/2012,C\u0096D,1\n,"
                  + tools.substring(1)
                  + ",z\n");
      String all = read.result() + read.messages() + read.report() + read.rows();
      assertThat(all.codePoints())
          .allMatch(c -> c == '\n' || !Character.isISOControl(c))
          .noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)
          .noneMatch(c -> c == 0x202E);
      assertThat(read.rows()).extracting(SpendRow::payee).containsExactly("BC", "C\u2013D");
    }
  }

  @Nested
  class Bytes {
    private byte[] joined(String first, Charset one, String second, Charset other) {
      ByteArrayOutputStream both = new ByteArrayOutputStream();
      both.writeBytes(first.getBytes(one));
      both.writeBytes(second.getBytes(other));
      return both.toByteArray();
    }

    @Test
    void ofTwoEncodingsAreEachReadInTheirOwnAndTold() {
      Charset windows = Charset.forName("windows-1252");
      byte[] mostlyWindows =
          joined(
              HEADER + "01/06/2012,Café,£1.00\n",
              StandardCharsets.UTF_8,
              "01/06/2012,Crêpe,£2.00\n01/06/2012,Pâté,£2.00\n",
              windows);
      Reading read = Reading.of(mostlyWindows, SpendCsvOptions.guess());
      assertThat(read.rows()).extracting(SpendRow::payee).containsExactly("Café", "Crêpe", "Pâté");
      assertThat(read.codes()).contains(FileCodes.MIXED_ENCODINGS);
      assertThat(read.messages()).contains("1 row is in UTF-8 and 2 in Windows-1252");
      assertThat(read.report().form().encoding()).isEqualTo("windows-1252");
    }

    @Test
    void thatAreWindowsOnlyFarDownAreNoRepairs() {
      byte[] late =
          joined(
              HEADER + "01/06/2012,Plain,1.00\n".repeat(20_000),
              StandardCharsets.UTF_8,
              "01/06/2012,Crêpe,£2.00\n",
              Charset.forName("windows-1252"));
      Reading read = Reading.of(late, SpendCsvOptions.guess());
      assertThat(read.report().repaired().rows()).isZero();
      assertThat(read.rows().get(20_000).payee()).isEqualTo("Crêpe");
      assertThat(read.report().form().encoding()).isEqualTo("windows-1252");
      assertThat(read.codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<!DOCTYPE html><html><head></head></html>",
          "\uFEFF\n\n<html lang=\"en\">\n<body>Sign in: date, supplier, amount</body></html>",
          "<?xml version=\"1.0\"?><rows/>",
          "{\"rows\": []}",
          "[{\"date\": 1}]"
        })
    void ofPagesAndOtherTextsAreToldForWhatTheyAre(String text) {
      assertThat(Reading.of(text).codes()).containsExactly(FileCodes.NOT_CSV);
      assertThat(
              Reading.of(text.getBytes(StandardCharsets.UTF_16), SpendCsvOptions.guess()).codes())
          .containsExactly(FileCodes.NOT_CSV);
    }

    @Test
    void ofWorkbooksAndPicturesAreToldForWhatTheyAre() {
      for (String magic :
          new String[] {"PK\u0003\u0004", "%PDF-1.4", "\u00D0\u00CF\u0011\u00E0", "\u001F\u008B"}) {
        byte[] bytes = (magic + "rest").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Reading.of(bytes, SpendCsvOptions.guess()).codes())
            .containsExactly(FileCodes.BINARY);
      }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void inUtf16WithAndWithoutMarkAreRead(String charset) {
      byte[] bytes =
          "Payee\tDate\tAmount £\nNorthgate – Joinery\t1st June 2012\t£1,000.00\n"
              .getBytes(Charset.forName(charset));
      Reading read = Reading.of(bytes, SpendCsvOptions.guess());
      assertThat(read.row().payee()).isEqualTo("Northgate – Joinery");
      assertThat(read.row().amount()).isEqualByComparingTo("1000");
    }
  }
}
