package io.github.socialvalue4j.present.exchange.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.spend.file.AmountUnit;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spend file leaves open is said, and never answered in its name. */
class SpendSilenceTest {
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
  class TwoColumnsOfAmounts {
    @ParameterizedTest
    @CsvSource({
      "Value,Payment",
      "Payment,Value",
      "Amount,Total",
      "Amount,Spend",
      "Total Value,Payment",
      "Amount,Expenditure",
      "Cost,Price",
      "Amount,Amount Paid"
    })
    void areSaidHoweverMuchMoreTheWordsOfOneSpeakForIt(String one, String other) {
      Reading read =
          Reading.of(
              "Date,Supplier,%s,%s\n01/04/2024,A,500.00,600.00\n02/04/2024,B,700.00,840.00\n"
                  .formatted(one, other));
      String taken = read.column(SpendColumn.AMOUNT);
      int left = taken.equals(one) ? 4 : 3;
      assertThat(problem(read, FileCodes.COLUMNS_TIE))
          .contains("'" + one + "'", "'" + other + "'", "--column amount=#" + left);
      Reading settled =
          Reading.of(
              "Date,Supplier,%s,%s\n01/04/2024,A,500.00,600.00\n".formatted(one, other),
              SpendCsvOptions.guess().withColumn(SpendColumn.AMOUNT, other));
      assertThat(settled.row().amount()).isEqualByComparingTo("600");
      assertThat(settled.codes()).doesNotContain(FileCodes.COLUMNS_TIE);
    }

    @Test
    void areSaidOfPayeesTooWhateverTheirCellsHold() {
      Reading read =
          Reading.of(
              """
              Supplier,Payee,Date,Amount
              A Ltd,Bank,03/04/2024,100.00
              B Ltd,Bank,04/04/2024,100.00
              """);
      assertThat(problem(read, FileCodes.COLUMNS_TIE)).contains("--column supplier=#2");
    }

    @Test
    void threeAreAllSaid() {
      Reading read =
          Reading.of("Date,Supplier,Value,Payment,Cost\n01/04/2024,A,500.00,600.00,700.00\n");
      assertThat(read.codes().stream().filter(FileCodes.COLUMNS_TIE::equals)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VAT", "Cost Centre", "Budget", "Net Amount", "Invoice No", "Balance"})
    void areNoTieWhereTheOtherIsAnotherThing(String other) {
      Reading read = Reading.of("Date,Supplier,Amount," + other + "\n01/04/2024,A,500.00,83.00\n");
      assertThat(read.codes()).doesNotContain(FileCodes.COLUMNS_TIE);
    }
  }

  @Nested
  class ThousandsInALineAbove {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "All figures in GBP thousands",
          "£000s",
          "£'000",
          "Amounts are shown in £k",
          "\"Values (£ thousands), net of VAT\"",
          "Figures are thousands of pounds",
          "Expressed in thousands"
        })
    void areRefusedUntilSomebodySaysTheUnit(String line) {
      Reading read = Reading.of(line + "\n\n" + ROWS);
      assertThat(read.result().isFailed()).isTrue();
      assertThat(problem(read, FileCodes.UNIT))
          .contains("thousands", "'Amount'", "--amounts-in thousands", "--amounts-in pounds");
      assertThat(sum(line, AmountUnit.THOUSANDS)).isEqualByComparingTo("1200000");
      assertThat(sum(line, AmountUnit.POUNDS)).isEqualByComparingTo("1200");
    }

    private BigDecimal sum(String line, AmountUnit unit) {
      return Reading.of(line + "\n\n" + ROWS, SpendCsvOptions.guess().withAmountsIn(unit))
          .report()
          .read()
          .amount();
    }

    @ParameterizedTest
    @ValueSource(strings = {",,£000", "(name),(paid),(£'000s)", ",,thousands"})
    void inTheFirstRowBelowTheHeaderAreTheSame(String row) {
      String file = ROWS.replace("Amount\n", "Amount\n" + row + "\n");
      assertThat(Reading.of(file).codes()).containsExactly(FileCodes.UNIT);
      Reading said = Reading.of(file, SpendCsvOptions.guess().withAmountsIn(AmountUnit.THOUSANDS));
      assertThat(said.report().read().amount()).isEqualByComparingTo("1200000");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Payments over £25,000",
          "Spend of £5 million a year and thousands of suppliers",
          "\"Payments to suppliers over £1,000,000\"",
          "We pay thousands of suppliers more than £500",
          "Invoices over £500k are left out"
        })
    void areNotWhatEveryLineWithAThousandSays(String line) {
      Reading read = Reading.of(line + "\n\n" + ROWS);
      assertThat(read.report().read().amount()).isEqualByComparingTo("1200");
      assertThat(read.codes()).doesNotContain(FileCodes.UNIT);
    }

    @Test
    void agreeWithAHeaderThatSaysTheSame() {
      Reading read = Reading.of("All figures in £000s\n" + ROWS.replace("Amount", "Amount (£000)"));
      assertThat(read.report().read().amount()).isEqualByComparingTo("1200000");
      assertThat(read.codes()).containsExactly(FileCodes.UNIT);
    }

    @Test
    void belowTheRowsAreAWarningThatSaysTheOption() {
      Reading read = Reading.of(ROWS + "All figures in £000s\n");
      assertThat(problem(read, FileCodes.UNIT)).contains("read as pounds", "--amounts-in");
    }
  }

  @Nested
  class PayeesThatAreMany {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "Various",
          "VARIOUS SUPPLIERS",
          "Sundry",
          "Sundry Creditors",
          "Miscellaneous suppliers",
          "Misc. payments",
          "Multiple",
          "Multiple payees (see below)",
          "Various individuals",
          "Other",
          "One-off various",
          "Unknown supplier"
        })
    void areNobody(String payee) {
      Reading read = Reading.of("Date,Supplier,Amount\n01/04/2024," + payee + ",500.00\n");
      assertThat(read.report().accepted().rows()).isEqualTo(1);
      assertThat(read.row().isPayeeNamed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Multiple Sclerosis Society",
          "Various Ltd",
          "Sundry Books",
          "Miscellaneous Theatre Company",
          "The Other Company",
          "Others Unlimited CIC"
        })
    void areNotAllWhoHaveTheWord(String payee) {
      Reading read = Reading.of("Date,Supplier,Amount\n01/04/2024," + payee + ",500.00\n");
      assertThat(read.row().isPayeeNamed()).isTrue();
    }
  }

  @Nested
  class AnotherCurrency {
    @ParameterizedTest
    @CsvSource({
      "Amount (EUR),500.00,EUR",
      "Amount,€500.00,EUR",
      "Amount,$500,USD",
      "Amount,CHF 500.00,CHF",
      "Amount,500 SEK,SEK"
    })
    void isNamedWithTheWayToSayIt(String header, String amount, String code) {
      String text = "Date,Supplier," + header + "\n01/04/2024,A," + amount + "\n";
      Reading read = Reading.of(text);
      assertThat(problem(read, FileCodes.CURRENCY))
          .contains("1 row is in " + code, "GBP", "\"currency\": \"" + code + "\"");
      assertThat(read.messages()).doesNotContain("no amount could be read", "The columns were");
      Reading said =
          Reading.of(text, SpendCsvOptions.guess().withCurrency(MeasureUnit.parse(code)));
      assertThat(said.report().read().amount()).isEqualByComparingTo("500");
    }

    @Test
    void ofAColumnIsAddedUpApart() {
      Reading read =
          Reading.of(
              """
              Date,Supplier,Amount,Currency
              01/04/2024,A,500.00,EUR
              02/04/2024,B,70.00,EUR
              03/04/2024,C,9.00,GBP
              """);
      assertThat(problem(read, FileCodes.CURRENCY)).contains("2 rows are in EUR (570)");
      assertThat(read.report().read().amount()).isEqualByComparingTo("9");
    }
  }

  @Nested
  class AByteThatIsNoText {
    @Test
    void costsItsOwnRow() {
      Reading read = Reading.of(ROWS + "03/04/2024,Ga\0mma,9.00\n04/04/2024,Delta,11.00\n");
      assertThat(read.report().accepted().rows()).isEqualTo(3);
      assertThat(read.report().rejected().rows()).isEqualTo(1);
      assertThat(read.report().notes().get(0).line()).isEqualTo(4);
      assertThat(read.report().notes().get(0).reason()).contains("NUL");
    }

    @Test
    void inTheHeaderCostsNothing() {
      Reading read = Reading.of(ROWS.replace("Amount", "Amo\0unt"));
      assertThat(read.report().read().amount()).isEqualByComparingTo("1200");
    }

    @Test
    void manyAreNoTextStill() {
      byte[] noise = new byte[5_000];
      for (int i = 0; i < noise.length; i++) {
        noise[i] = (byte) (i * 31 % 256);
      }
      assertThat(Reading.of(noise, SpendCsvOptions.guess()).codes())
          .containsExactly(FileCodes.BINARY);
      assertThat(Reading.of("no header\0 here\nat all\n").codes())
          .containsExactly(FileCodes.BINARY);
    }

    @Test
    void isNoneInUtf16() {
      for (Charset charset :
          new Charset[] {
            StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
          }) {
        Reading read = Reading.of(ROWS.getBytes(charset), SpendCsvOptions.guess());
        assertThat(read.report().read().amount()).isEqualByComparingTo("1200");
        assertThat(read.report().form().encoding()).isEqualTo("UTF-16");
      }
    }
  }

  @Nested
  class OneOfSomething {
    @Test
    void isInTheSingular() {
      Reading none = Reading.of("Date,Supplier,Amount\n01/04/2024,A,word\n");
      Reading odd =
          Reading.of(
              "Date,Supplier,Amount,SME\nApr-2024,A,1e3,\nTotal,,5,\n01/04/2024,B,1.005,?\n");
      Reading mixed =
          Reading.of(
              "Date,Supplier,Amount\n01/04/2024,Caf\u00e9,1\n02/04/2024,B\u00fc,1.0000000000001,x\n");
      for (Reading read : new Reading[] {none, odd, mixed}) {
        for (Problem problem : read.result().problems()) {
          assertThat(problem.message())
              .doesNotContainPattern("(?i)\\b1 (rows|amounts|payees|totals|cells|days)\\b")
              .doesNotContainPattern("(?i)\\b1 [a-z ]{0,20}\\b(are|were|have|come|tell)\\b");
        }
      }
      assertThat(none.messages()).contains("The only row could not be read.");
    }
  }
}
