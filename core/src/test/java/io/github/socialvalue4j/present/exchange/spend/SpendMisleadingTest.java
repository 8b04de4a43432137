package io.github.socialvalue4j.present.exchange.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.calculate.spend.file.AmountUnit;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose words would mislead: later headers, plans and running sums, units, registers. */
class SpendMisleadingTest {
  private static final String FIRST =
      "Date,Supplier,Amount\n01/04/2024,Acme,500.00\n02/04/2024,Beta,700.00\n";
  private static final String MORE = "03/04/2024,Gamma,90.00\n04/04/2024,Delta,60.00\n";

  private static void reads(String text, String total) {
    assertThat(Reading.of(text).report().read().amount()).isEqualByComparingTo(total);
  }

  @Nested
  class AnotherHeaderBelow {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "Date,Supplier,Gross Amount",
          "\nDate,Supplier,Gross Amount",
          ",,\nDate,Supplier,Amount (£000)",
          "Date,Supplier,£000",
          "Date,Supplier,Amount USD",
          "Date,Supplier,Amount (pence)",
          "Date,Supplier,Invoice Total",
          "Date,Supplier,Betrag",
          "Date,Supplier,2024",
          "Date,Payee,Gross Amount",
          "Payment Date,Supplier Name,Value",
          "Date,Payee,Amount 2024",
          "Supplier,Date,Amount",
          "Ref,Date,Supplier,Amount",
          "Date,Supplier,VAT,Amount",
          "Date,Supplier,Amount\n,,£000",
          ",,Gross\nDate,Supplier,Amount",
          "DATE,SUPPLIER,NET AMOUNT"
        })
    void leavesTheRowsOutByName(String header) {
      Reading read = Reading.of(FIRST + header + "\n" + MORE);
      assertThat(read.report().read().amount()).isEqualByComparingTo("1200");
      assertThat(read.report().rejected().rows()).isEqualTo(2);
      assertThat(read.noteCodes()).containsOnly(FileCodes.OTHER_HEADER);
      assertThat(read.result().isComplete()).isFalse();
      assertThat(read.report().notes().get(0).reason()).contains(" where the first has '");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Date,Supplier,Amount",
          "date,SUPPLIER,amount",
          "Date,Supplier,Amount (£)",
          "Payment Date,Supplier Name,Amount",
          "Date,Vendor,Amount"
        })
    void isARepeatWhereItMeansTheSame(String header) {
      Reading read = Reading.of(FIRST + header + "\n" + MORE);
      assertThat(read.report().read().amount()).isEqualByComparingTo("1350");
      assertThat(read.result().isComplete()).isTrue();
    }

    @Test
    void endsWhereTheFirstComesAgain() {
      reads(
          FIRST + "Date,Supplier,Gross Amount\n" + MORE + "Date,Supplier,Amount\n" + MORE, "1350");
    }

    @Test
    void isNoRowWithWordsOfOne() {
      Reading read =
          Reading.of(
              FIRST
                  + "03/04/2024,Payment Services Ltd,see invoice\n"
                  + ",Value Retail Ltd,tbc\n"
                  + "05/04/2024,Supplier,20.00\n"
                  + MORE);
      assertThat(read.report().read().amount()).isEqualByComparingTo("1370");
      assertThat(read.noteCodes()).doesNotContain(FileCodes.OTHER_HEADER);
    }

    @Test
    void ofARegisterWithoutDaysIsOneToo() {
      reads(
          """
          Contract title,Supplier,Contract value
          Roads,Acme,500.00
          Contract title,Supplier,Contract value (£000)
          Bins,Beta,90.00
          """,
          "500");
    }

    @Test
    void breakingOffAndLongLinesChangeNothing() {
      String wide = "03/04/2024," + "x".repeat(20_000) + ",10.00\n";
      reads(FIRST + wide + "Date,Supplier,Gross Amount\n" + wide + "04/04/2024,De", "1210");
    }
  }

  @Nested
  class AmountsThatNobodyPaid {
    @ParameterizedTest
    @CsvSource({
      "Cumulative Amount,Amount",
      "Running Total,Payment",
      "Year to date,Paid",
      "Amount YTD,Value",
      "Budgeted Amount,Actual Amount",
      "Budget,Actual",
      "Forecast Spend,Spend",
      "Original Amount,Paid",
      "Remaining Value,Paid",
      "Commitment Amount,Invoice Amount",
      "Purchase Order Value,Amount Paid",
      "PO Value,Invoiced Value",
      "Outstanding Amount,Total"
    })
    void giveWayToThoseThatWerePaid(String unpaid, String paid) {
      String rows = "01/04/2024,A,500.25,500.00\n02/04/2024,B,1100.25,600.50\n";
      Reading read = Reading.of("Date,Supplier," + unpaid + "," + paid + "\n" + rows);
      assertThat(read.column(SpendColumn.AMOUNT)).isEqualTo(paid);
      assertThat(read.report().read().amount()).isEqualByComparingTo("1100.50");
      assertThat(read.codes()).doesNotContain(FileCodes.COLUMNS_TIE);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Cumulative Amount",
          "Running Total",
          "Year to date",
          "Budget",
          "Forecast Amount",
          "Remaining Balance",
          "Committed Value",
          "Purchase Order Value"
        })
    void aloneAreNoSpendUnlessSomebodySaysSo(String unpaid) {
      String text = "Date,Supplier," + unpaid + "\n01/04/2024,A,500.25\n02/04/2024,B,1100.25\n";
      Reading read = Reading.of(text);
      assertThat(read.codes()).containsExactly(FileCodes.NOT_PAID);
      assertThat(read.messages()).contains("'" + unpaid + "' (#3)", "--column amount=#3");
      Reading said =
          Reading.of(text, SpendCsvOptions.guess().withColumn(SpendColumn.AMOUNT, unpaid));
      assertThat(said.report().read().amount()).isEqualByComparingTo("1600.50");
    }

    @Test
    void areWhatARegisterHas() {
      reads(
          """
          Contract title,Supplier,Estimated contract value,Start
          Roads,Acme,500.00,01/04/2024
          """,
          "500");
    }
  }

  @Nested
  class AUnitBelowTheHeader {
    @ParameterizedTest
    @ValueSource(
        strings = {"\n,,£000", ",,\n,,GBP'000", "\n\n£000,,", "\n(£000)", "(note),,\n,,£k"})
    void isSeenBelowBlankLinesToo(String lines) {
      String text = FIRST.replace("Amount\n", "Amount\n" + lines + "\n");
      assertThat(Reading.of(text).codes()).containsExactly(FileCodes.UNIT);
      Reading said = Reading.of(text, SpendCsvOptions.guess().withAmountsIn(AmountUnit.THOUSANDS));
      assertThat(said.report().read().amount()).isEqualByComparingTo("1200000");
    }

    @Test
    void inPoundsIsNone() {
      reads(FIRST.replace("Amount\n", "Amount\n\n,,(£)\n"), "1200");
    }
  }

  @Nested
  class ARegister {
    private static final String CONTRACTS =
        """
        Contract title,Supplier,Contract value,Start date,End date
        Roads,Acme,500.00,01/04/2024,31/03/2025
        Bins,Beta,300.00,01/04/2024,31/03/2025
        """;

    @Test
    void isSaidToBeNoPayments() {
      Reading read = Reading.of(CONTRACTS);
      assertThat(read.codes())
          .contains(FileCodes.CONTRACTS)
          .doesNotContain(FileCodes.SAME_CONTRACT);
      assertThat(Reading.of(FIRST).codes()).doesNotContain(FileCodes.CONTRACTS);
    }

    @Test
    void saysWhichContractsItListsTwice() {
      Reading read = Reading.of(CONTRACTS + "Roads,Acme,500.00,01/04/2024,31/03/2025\n");
      assertThat(read.messages()).contains("the first in lines 2 and 4");
      assertThat(read.report().defect(FileCodes.SAME_CONTRACT).orElseThrow().amount())
          .isEqualByComparingTo("500");
      assertThat(read.report().read().amount()).isEqualByComparingTo("1300");
      Map<SpendColumn, String> columns = read.report().form().columns();
      assertThat(columns).containsEntry(SpendColumn.AMOUNT, "Contract value");
    }
  }
}
