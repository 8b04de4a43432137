package io.github.socialvalue4j.present.exchange.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.calculate.spend.SpendRow;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that strangers made to get a wrong sum without a word, each with what is right. */
class SpendStrangersTest {
  private static final String DATED = "Date,Supplier,Amount\n";

  private static BigDecimal sum(Reading reading) {
    return reading.rows().stream().map(SpendRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Reading contracts(String text) {
    return Reading.of(text, SpendCsvOptions.guess().withLayout(SpendLayout.CONTRACTS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
            Vendor,On,Amount
            Acme Ltd,01/04/2024,600.00
            Beta Ltd,02/04/2024,400.00
            Vendor,Date,Amount
            Gamma Ltd,03/04/2024,100.00
            """,
        """
            Payee,When,Cost
            Acme Ltd,01/04/2024,600.00
            Beta Ltd,01/04/2024,400.00
            Supplier Name,Payment Date,Amount
            Gamma Ltd,02/04/2024,100.00
            """,
        """
            Who was paid,On,GBP
            Acme Ltd,01/04/2024,600.00
            Beta Ltd,01/04/2024,400.00
            Supplier Name,Payment Date,Amount
            Gamma Ltd,02/04/2024,100.00
            """,
        """
            Acme Ltd,01/04/2024,600.00
            Beta Ltd,01/04/2024,400.00
            Supplier Name,Payment Date,Amount
            Gamma Ltd,02/04/2024,100.00
            """,
        """
            01/04/2024,Acme Ltd,600.00
            01/04/2024,Beta Ltd,£400
            Supplier Name,Payment Date,Amount
            Gamma Ltd,02/04/2024,100.00
            """
      })
  void paymentsAboveTheHeaderAreNamedAndNotLost(String text) {
    Reading reading = Reading.of(text);
    assertThat(sum(reading)).isEqualByComparingTo("100");
    assertThat(reading.result().isComplete()).isFalse();
    assertThat(reading.report().rejected().amount()).isEqualByComparingTo("1000");
    assertThat(reading.noteCodes()).containsExactly(FileCodes.ABOVE_HEADER, FileCodes.ABOVE_HEADER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Payments over £500,,\n",
        "Report run,01/04/2024,\n",
        "Total,01/04/2024,\"1,000.00\"\n",
        "Financial year,2024,4\n"
      })
  void textAboveTheHeaderIsNoPayment(String above) {
    Reading reading = Reading.of(above + DATED + "02/04/2024,Gamma Ltd,100.00\n");
    assertThat(reading.result().isComplete()).isTrue();
    assertThat(reading.report().lines().preamble()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Amount (£000),606500",
    "Amount (£'000),606500",
    "Amount £000s,606500",
    "Amount (thousands),606500",
    "Amount £k,606500",
    "Amount £m,606500000",
    "Amount (£ millions),606500000",
    "Amount (pence),6.065",
    "Amount over £500,606.50",
    "'Amount over £25,000',606.50",
    "Amount (£),606.50"
  })
  void theHeaderSaysTheUnit(String header, String sum) {
    Reading reading =
        Reading.of(
            "Date,Supplier,\""
                + header
                + "\"\n01/04/2024,Acme Ltd,600.00\n01/04/2024,Beta Ltd,6.5\nTotal,,606.50\n");
    assertThat(sum(reading)).isEqualByComparingTo(sum);
    assertThat(reading.codes().contains(FileCodes.UNIT)).isEqualTo(!sum.equals("606.50"));
    assertThat(reading.report().totals()).allSatisfy(t -> assertThat(t.agrees()).isTrue());
  }

  @Test
  void aLineAboveThatSaysTheUnitIsPassedOn() {
    String rows = DATED + "01/04/2024,Acme Ltd,600\n02/04/2024,Beta Ltd,400\n";
    assertThat(Reading.of("Amounts in £000s\n" + rows).codes()).contains(FileCodes.UNIT);
    assertThat(Reading.of("Payments over £25,000\n" + rows).codes()).doesNotContain(FileCodes.UNIT);
  }

  @Test
  void aRowInAnotherCurrencyIsRejectedByName() {
    Reading reading =
        Reading.of(
            """
            Date,Supplier,Amount,Currency
            01/04/2024,Acme GmbH,600.00,EUR
            02/04/2024,Beta Ltd,400.00,GBP
            03/04/2024,Beta Ltd,50.00,£
            03/04/2024,Beta Ltd,5.00,
            04/04/2024,Delta Inc,7.00,$
            """);
    assertThat(sum(reading)).isEqualByComparingTo("455");
    assertThat(reading.noteCodes()).containsExactly(FileCodes.CURRENCY, FileCodes.CURRENCY);
    assertThat(reading.result().isComplete()).isFalse();
  }

  @Test
  void aHeaderInAnotherCurrencyIsHeard() {
    Reading reading = Reading.of("Date,Supplier,Amount (EUR)\n01/04/2024,Acme GmbH,600.00\n");
    assertThat(reading.rows()).isEmpty();
    assertThat(reading.noteCodes()).containsExactly(FileCodes.CURRENCY);
  }

  @Test
  void anAmountInPoundsHasTheCurrencyOfItsHeader() {
    Reading reading =
        Reading.of(
            "Date,Supplier,Amount (GBP),Invoice Currency\n01/04/2024,Acme GmbH,600.00,EUR\n");
    assertThat(sum(reading)).isEqualByComparingTo("600");
  }

  @Test
  void aContractWithSomebodyIsNoTotal() {
    Reading reading =
        contracts(
            """
            Contract Title,Supplier Name,Contract Value
            Roads,Acme Ltd,600.00
            Fuel cards,Total Energies UK Ltd,600.00
            Parks,Beta Ltd,400.00
            Annual total,Delta Ltd,1600.00
            Total,,3200.00
            """);
    assertThat(sum(reading)).isEqualByComparingTo("3200");
    assertThat(reading.report().lines().totals()).isEqualTo(1);
    assertThat(reading.result().isComplete()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Alcoholics Anonymous", "Gamblers Anonymous", "Redacted.ai Services", "Anon Ltd"})
  void aCharityIsAName(String payee) {
    assertThat(Placeholders.isNoName(payee)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anonymous",
        "Redacted - s40(2) FOIA",
        "Individual (name redacted)",
        "Redacted: foster carer",
        "REDACTED 12345",
        "Payee withheld under section 40 of the FOI Act"
      })
  void whatWasTakenOutIsNoName(String payee) {
    assertThat(Placeholders.isNoName(payee)).isTrue();
  }

  @Test
  void creditsBesideDebitsAreTakenOff() {
    Reading reading =
        Reading.of(
            """
            Date,Supplier,Debit,Credit
            01/04/2024,Acme Ltd,600.00,
            02/04/2024,Beta Ltd,,300.00
            02/04/2024,Beta Ltd,500.00,0.00
            03/04/2024,Beta Ltd,7,-5.00
            """);
    assertThat(sum(reading)).isEqualByComparingTo("800");
    assertThat(reading.codes()).contains(FileCodes.DEBIT_LESS_CREDIT);
    assertThat(reading.report().creditNotes().amount()).isEqualByComparingTo("-300");
    assertThat(reading.noteCodes()).containsExactly(FileCodes.AMOUNT);
  }

  @Test
  void oneRowIsSpokenOfAsOne() {
    Reading reading = Reading.of(DATED + "01/04/2024,Acme Ltd,600.00\n01/04/2024,Beta Ltd,lots\n");
    assertThat(reading.result().problems().stream().map(Problem::message).toList())
        .isEqualTo(
            List.of(
                "1 row was rejected, and what is left out by that is not known: no amount could be"
                    + " read."));
  }
}
