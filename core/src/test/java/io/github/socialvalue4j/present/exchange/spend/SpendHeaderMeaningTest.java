package io.github.socialvalue4j.present.exchange.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.calculate.spend.SupplierFacts;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Headers that have the words of a column and say something else, of somebody else or of no one.
 */
class SpendHeaderMeaningTest {
  private static Reading fact(String header, String cell) {
    return Reading.of(
        "Date,Supplier Name,\""
            + header
            + "\",Amount\n05/04/2025,Zed Ltd,"
            + cell
            + ",1000.00\n07/04/2025,Beta CIC,,500.00\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Delivery Postcode,PO1 2AB",
    "Council Postcode,PO1 2AB",
    "Property Postcode,PO1 2AB",
    "School Postcode,PO1 2AB",
    "Ward Postcode,PO1 2AB",
    "Postcode of site,PO1 2AB",
    "Site Postcode,PO1 2AB",
    "Buyer Postcode,PO1 2AB",
    "Department Postcode,PO1 2AB",
    "Budget Holder Postcode,PO1 2AB",
    "Invoice to Postcode,PO1 2AB",
    "Bill To Post Code,PO1 2AB",
    "Ship-to postcode,PO1 2AB",
    "Parent Company Number,01234567",
    "Ultimate Parent Company No,01234567",
    "Group Company Number,01234567",
    "Contract Manager Company Number,01234567",
    "Guarantor Company Registration,01234567",
    "Previous Supplier Company Number,01234567",
    "Parent Charity Number,1234567",
    "Charity or Company Number,01234567",
    "Company/Charity No,1234567",
    "Non-SME,Yes",
    "Not SME,TRUE",
    "Non VCSE,TRUE",
    "SME (Y = large),Y",
    "SME (N = SME),N",
    "SME suitable,Yes",
    "VCSE suitable,Yes",
    "SME subcontracted?,Yes",
    "SME subcontractor,Yes",
    "VCSE partner,Yes",
    "Previous Supplier SME,Yes",
    "Number of SMEs in supply chain,1",
    "Count of VCSEs,1",
    "SME %,100",
    "SME Spend,600"
  })
  void ofAnotherAreLeftAndSaid(String header, String cell) {
    Reading read = fact(header, cell);
    assertThat(read.row().facts()).isEqualTo(SupplierFacts.NONE);
    assertThat(read.report().form().ignored()).contains(header);
    assertThat(read.codes()).containsOnlyOnce(FileCodes.OTHER_MEANING);
    assertThat(read.messages()).contains("'" + header + "' (#3)", "=#3");
    assertThat(read.report().form().layout()).isEqualTo(SpendLayout.PAYMENTS);
  }

  @ParameterizedTest
  @CsvSource({
    "Postcode,PO1 2AB",
    "Supplier Postcode,PO1 2AB",
    "Supplier Site Postcode,PO1 2AB",
    "Registered Office Postcode,PO1 2AB",
    "Company Number,01234567",
    "Supplier Group Company Number,01234567",
    "Charity Number,1234567",
    "SME,Yes",
    "SME (Y/N),Y",
    "SME - Y if small or N if large,Y",
    "Is the supplier an SME?,TRUE",
    "SME / Non-SME,Non-SME",
    "SME Spend,Yes",
    "Not-for-profit / VCSE,Yes",
    "Voluntary Group,Yes",
    "Voluntary or Community Sector,Yes"
  })
  void ofTheSupplierAreRead(String header, String cell) {
    Reading read = fact(header, cell);
    assertThat(read.row().facts()).isNotEqualTo(SupplierFacts.NONE);
    assertThat(read.codes()).doesNotContain(FileCodes.OTHER_MEANING);
  }

  @Test
  void areNoFactWhereTheSuppliersOwnStandsBeside() {
    Reading read =
        Reading.of(
            """
            Date,Supplier,Delivery Postcode,Amount,Supplier Postcode
            05/04/2025,Zed,PO1 2AB,10.00,SE1 1AA
            """);
    assertThat(read.column(SpendColumn.POSTCODE)).isEqualTo("Supplier Postcode");
    assertThat(read.codes()).doesNotContain(FileCodes.OTHER_MEANING);
  }

  @Test
  void areReadWhereSomebodySaysSo() {
    String text = "Date,Supplier,Delivery Postcode,Non-SME,Amount\n05/04/2025,Z,PO1 2AB,Yes,1.00\n";
    Reading place =
        Reading.of(
            text, SpendCsvOptions.guess().withColumn(SpendColumn.POSTCODE, "Delivery Postcode"));
    assertThat(place.row().facts().place()).isPresent();
    Reading sme = Reading.of(text, SpendCsvOptions.guess().withColumn(SpendColumn.SME, "Non-SME"));
    assertThat(sme.row().facts().sme()).contains(true);
    assertThat(sme.messages()).contains("yes was read as yes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Amount Disputed",
        "Amount Withheld",
        "Amount Unpaid",
        "Amount Due",
        "Income Amount",
        "Savings Amount",
        "Maximum Amount",
        "Amount Refunded",
        "Refund Amount",
        "Amount Authorised",
        "Approved Amount",
        "Retention Amount",
        "Retained Amount",
        "Deposit Amount",
        "Discount Amount",
        "Amount Requested",
        "Amount (£/month)",
        "Amount per hour",
        "Cost per week",
        "Weekly Cost",
        "Daily Value",
        "Annual Value",
        "Value per annum",
        "Value p.a.",
        "Unit Price"
      })
  void thatNobodyPaidAreNoAmounts(String header) {
    String one = "05/04/2025,Zed,100.00";
    String other = "06/04/2025,Y,25.00";
    Reading alone = Reading.of("Date,Supplier Name," + header + "\n" + one + "\n" + other + "\n");
    String rows = one + ",900.00\n" + other + ",300.00\n";
    assertThat(alone.codes()).containsExactly(FileCodes.NOT_PAID);
    assertThat(alone.messages()).contains("'" + header + "' (#3)");
    Reading beside = Reading.of("Date,Supplier Name," + header + ",Amount Paid\n" + rows);
    assertThat(beside.column(SpendColumn.AMOUNT)).isEqualTo("Amount Paid");
    assertThat(beside.report().read().amount()).isEqualByComparingTo("1200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Approved Payment Amount",
        "Payment/Refund",
        "Amount net of discount",
        "Amount (incl 20% VAT)",
        "Amount this month",
        "Business Unit Spend"
      })
  void thatWerePaidAre(String header) {
    Reading read =
        Reading.of(
            "Date,Supplier Name," + header + "\n05/04/2025,Zed,100.00\n06/04/2025,Y,25.00\n");
    assertThat(read.report().read().amount()).isEqualByComparingTo("125");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Value per annum", "Annual Contract Value", "Monthly Value"})
  void ofATimeAreSaidInARegister(String header) {
    String end = ",05/04/2025,04/04/2028\n";
    Reading read =
        Reading.of(
            "Contract Title,Supplier Name," + header + ",Start Date,End Date\nA,Zed,50000" + end);
    assertThat(read.report().form().layout()).isEqualTo(SpendLayout.CONTRACTS);
    assertThat(read.codes()).contains(FileCodes.RATE);
    Reading whole =
        Reading.of(
            "Contract Title,Supplier,"
                + header
                + ",Total Contract Value,Start Date,End Date\nA,Zed,50000,150000"
                + end);
    assertThat(whole.report().read().amount()).isEqualByComparingTo("150000");
    assertThat(whole.codes()).doesNotContain(FileCodes.RATE);
  }

  @ParameterizedTest
  @CsvSource({
    "'Date,Contractor Name,Contract Manager,Amount',PAYMENTS",
    "'Date,Supplier,SME subcontracted,Amount',PAYMENTS",
    "'Date,Supplier,Contract Partner SME,Amount',PAYMENTS",
    "'Start,Supplier,Contract Title,Amount',CONTRACTS",
    "'Start,Supplier,Contract Ref,Amount',CONTRACTS",
    "'Start,Supplier,ContractTitle,Amount',CONTRACTS"
  })
  void aRegisterSaysMoreThanAWordOfContracts(String headers, SpendLayout layout) {
    Reading read = Reading.of(headers + "\n05/04/2025,Zed Ltd,A,100.00\n");
    assertThat(read.report().form().layout()).isEqualTo(layout);
  }

  @Test
  void contractsWithAManagerAreARegister() {
    Reading read =
        Reading.of(
            """
            Title,Supplier,Value,Start,End,Contract Manager
            A,Zed,500.00,05/04/2025,05/04/2026,Jo Public
            """);
    assertThat(read.report().form().layout()).isEqualTo(SpendLayout.CONTRACTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Publication Date", "Due Date", "Published on date", "Upload Date"})
  void aDayOfSomethingElseIsSaid(String header) {
    String rows = "30/06/2025,Zed,1000.00,02/06/2025\n";
    Reading alone = Reading.of(header + ",Supplier,Amount,Note\n" + rows);
    assertThat(alone.codes()).contains(FileCodes.OTHER_DAY);
    Reading beside = Reading.of(header + ",Supplier,Amount,Date\n" + rows);
    assertThat(beside.column(SpendColumn.DATE)).isEqualTo("Date");
    assertThat(beside.codes()).doesNotContain(FileCodes.OTHER_DAY);
  }
}
