package io.github.socialvalue4j.present.exchange.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.calculate.spend.SpendRow;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
import io.github.socialvalue4j.model.contract.VatBasis;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which column is taken for what, by its header and by what its cells hold. */
class SpendColumnsTest {
  @Nested
  class Schemas {
    @Test
    void thatOfTheTreasury() {
      Reading read =
          Reading.of(
              "Department Family,Entity,Date,Expense Type,Expense Area,Supplier,Transaction"
                  + " Number,Amount,Description,Supplier Post Code,Supplier Type,Contract"
                  + " Number,Project Code,Expenditure Type\n"
                  + "Dept of X,X Core,01/04/2014,Consultancy,Policy Group,Northgate"
                  + " Ltd,4001,\"25,000.00\",work,PO1 2AB,VENDOR,,P1,Prog\n"
                  + "Dept of X,X Core,02/04/2014,IT,Estates,Riverside"
                  + " CIC,4002,\"31,000.50\",more,SO1 2AB,VENDOR,C9,P1,Admin\n");
      assertThat(read.column(SpendColumn.AMOUNT)).isEqualTo("Amount");
      assertThat(read.column(SpendColumn.SUPPLIER)).isEqualTo("Supplier");
      assertThat(read.column(SpendColumn.DATE)).isEqualTo("Date");
      assertThat(read.column(SpendColumn.DEPARTMENT)).isEqualTo("Expense Area");
      assertThat(read.column(SpendColumn.CATEGORY)).isEqualTo("Expense Type");
      assertThat(read.column(SpendColumn.REFERENCE)).isEqualTo("Transaction Number");
      assertThat(read.column(SpendColumn.POSTCODE)).isEqualTo("Supplier Post Code");
    }

    @Test
    void thatOfTheLocalGovernmentAssociationForSpend() {
      Reading read =
          Reading.of(
              "OrganisationLabel,OrganisationURI,EffectiveDate,DirectorateLabel,ServiceCategoryLabel,"
                  + "ServiceCategoryURI,OrganisationalUnit,BeneficiaryName,SupplierID,PaymentDate,"
                  + "TransactionNumber,NetAmount,IrrecoverableVAT,PurposeOfSpend,"
                  + "ProcurementCategory,MerchantCategory,CardTransaction\n"
                  + "A Council,http://x/1,2015-04-30,Place,Environment,http://y,Parks,Northgate"
                  + " Ltd,88123,2015-04-10,14035780,521.76,0.00,Repairs,Construction,,No\n"
                  + "A Council,http://x/1,2015-04-30,People,Care,http://y,Adults,Riverside"
                  + " CIC,88124,2015-04-12,14035781,721.38,0.00,Care,Social Care,Shops,Yes\n");
      assertThat(read.report().form().layout()).isEqualTo(SpendLayout.PAYMENTS);
      assertThat(read.column(SpendColumn.AMOUNT)).isEqualTo("NetAmount");
      assertThat(read.column(SpendColumn.SUPPLIER)).isEqualTo("BeneficiaryName");
      assertThat(read.column(SpendColumn.DATE)).isEqualTo("PaymentDate");
      assertThat(read.column(SpendColumn.DEPARTMENT)).isEqualTo("OrganisationalUnit");
      assertThat(read.column(SpendColumn.CATEGORY)).isEqualTo("PurposeOfSpend");
      assertThat(read.column(SpendColumn.REFERENCE)).isEqualTo("TransactionNumber");
    }

    @Test
    void thatOfRegistersOfContracts() {
      Reading read =
          Reading.of(
              "Contract Reference,Title of agreement,Description of the goods and/or"
                  + " services,Department,Start date,End date,Review date,Value of contract,VAT not"
                  + " recovered,Supplier name,Supplier type,SME / VCSE,Company registration"
                  + " number,Charity number\n"
                  + "C001,Roof repairs,Roofs,Place,01/04/2020,31/03/2023,30/09/2022,\"£120,000\",£0,"
                  + "Northgate Ltd,Private,SME,01234567,n/a\n"
                  + "C002,Care,Homes,People,01/04/2020,31/03/2023,30/09/2022,\"£1,120,000\",£0,"
                  + "Riverside CIC,CIC,VCSE,SC123456,SC012345\n");
      assertThat(read.report().form().layout()).isEqualTo(SpendLayout.CONTRACTS);
      assertThat(read.column(SpendColumn.AMOUNT)).isEqualTo("Value of contract");
      assertThat(read.column(SpendColumn.DATE)).isEqualTo("Start date");
      assertThat(read.column(SpendColumn.REFERENCE)).isEqualTo("Contract Reference");
      assertThat(read.column(SpendColumn.CATEGORY)).isEqualTo("Title of agreement");
      // SME in a joint column says nothing of whether it is a VCSE, and the reverse.
      assertThat(read.row().facts().sme()).contains(true);
      assertThat(read.row().facts().vcse()).isEmpty();
      assertThat(read.rows().get(1).facts().vcse()).contains(true);
      assertThat(read.rows().get(1).facts().sme()).isEmpty();
      assertThat(read.rows().get(1).facts().identifiers())
          .hasToString("[GB-COH:SC123456, GB-SC:SC012345]");
    }

    @Test
    void thatOfProClass() {
      Reading read =
          Reading.of(
              "Body,Supplier Name,Proclass Code,ProClass Description,Invoice Date,Invoice Amount"
                  + " (£),Cost Centre,Cost Centre Description\n"
                  + "X,Northgate Ltd,271000,Construction,14/05/2013,\"£1,250.00 \",A100,Depot\n"
                  + "X,Riverside CIC,321000,Social Care,15/05/2013,\"£2,250.00 \",A200,Homes\n");
      assertThat(read.column(SpendColumn.CATEGORY)).isEqualTo("ProClass Description");
      assertThat(read.column(SpendColumn.DEPARTMENT)).isEqualTo("Cost Centre Description");
      assertThat(read.report().accepted().amount()).isEqualByComparingTo("3500");
    }
  }

  @Nested
  class Cells {
    @Test
    void tellAllColumnsWhereNoHeaderDoesAndThatIsSaid() {
      Reading read =
          Reading.of(
              """
              Ref,When,Whom,How much
              1001,01/06/2012,Northgate Joinery Ltd,521.76
              1002,02/06/2012,Riverside Care CIC,721.38
              """);
      assertThat(read.report().accepted().amount()).isEqualByComparingTo("1243.14");
      assertThat(read.codes()).containsOnly(FileCodes.COLUMN_BY_CELLS);
      assertThat(read.messages()).contains("'How much' (#4)").contains("--column amount=#4");
    }

    @Test
    void aLineOfRowsIsNoHeader() {
      Reading read =
          Reading.of(
              "01/06/2012,Northgate Joinery Ltd,521.76\n02/06/2012,Riverside Care CIC,721.38\n");
      assertThat(read.codes()).containsExactly(FileCodes.NO_HEADER);
    }

    @Test
    void twoAmountsThatTieAreSaid() {
      Reading read =
          Reading.of(
              """
              Date,Supplier,Total Amount,Paid Amount
              01/06/2012,A Ltd,100.00,50.00
              01/06/2012,B Ltd,100.00,25.00
              """);
      assertThat(read.codes()).containsExactly(FileCodes.COLUMNS_TIE);
      assertThat(read.messages())
          .contains("'Total Amount' (#3), which was taken, and 'Paid Amount' (#4)")
          .contains("--column amount=#4");
    }

    @Test
    void twoColumnsThatHoldTheSameAreNoTieAndNeitherAreNetAndGross() {
      assertThat(
              Reading.of("Date,Supplier,Amount,Amount\n01/06/2012,A Ltd,100.00,100.00\n").codes())
          .isEmpty();
      Reading read =
          Reading.of("Date,Supplier,Gross,VAT,Net\n01/06/2012,A Ltd,120.00,20.00,100.00\n");
      assertThat(read.codes()).isEmpty();
      assertThat(read.column(SpendColumn.AMOUNT)).isEqualTo("Net");
      assertThat(read.report().form().basis()).isEqualTo(VatBasis.NET);
    }

    @Test
    void amountsWithoutPenceBesideAColumnThatShowsThemAreSaid() {
      Reading read =
          Reading.of(
              """
              Supplier,Date,Amount,Transaction No
              A Ltd,01/06/2012,14035780,521.76
              B Ltd,02/06/2012,14035790,721.38
              """);
      assertThat(read.codes()).containsExactly(FileCodes.COLUMNS_TIE);
    }

    @Test
    void aFileOfWhichNoRowIsReadNamesItsColumnsAndItsFirstRow() {
      Reading read =
          Reading.of(
              """
              Date,Supplier,Amount,Sum Paid
              01/06/2012,Northgate Ltd,GBP?,x
              02/06/2012,Riverside CIC,see below,y
              """);
      assertThat(read.codes()).contains(FileCodes.NO_ROW_READ, FileCodes.ROWS_REJECTED);
      assertThat(read.messages())
          .contains("amount from 'Amount' (#3)")
          .contains("read as supplier 'Northgate Ltd', amount 'GBP?', date '01/06/2012'")
          .contains("--column amount=HEADER")
          .contains("#4 'Sum Paid'");
    }

    @Test
    void aColumnOfDaysIsTheDateWhereTheHeaderSaysAnother() {
      Reading read =
          Reading.of(
              """
              Supplier,Date,Amount,Entered
              A Ltd,BACS,1.00,01/06/2012
              B Ltd,Cheque,2.00,02/06/2012
              """);
      assertThat(read.column(SpendColumn.DATE)).isEqualTo("Entered");
      assertThat(read.report().accepted().rows()).isEqualTo(2);
    }
  }

  @Nested
  class Headers {
    private static final String ROWS = "01/06/2012,A Ltd,1.00\n02/06/2012,B Ltd,2.00\n";

    @Test
    void areFoundBelowLinesOfAHundredThousandCommas() {
      String commas = ",".repeat(100_000) + "\n";
      Reading read = Reading.of(commas + commas + commas + "Date,Supplier,Amount\n" + ROWS);
      assertThat(read.report().form().headerLine()).isEqualTo(4);
      assertThat(read.report().accepted().rows()).isEqualTo(2);
    }

    @Test
    void areFoundBelowLinesLongerThanAnyThatIsKept() {
      String line = "x,".repeat(500_000) + "\n";
      Reading read = Reading.of(line.repeat(3) + "Date,Supplier,Amount\n" + ROWS);
      assertThat(read.report().accepted().rows()).isEqualTo(2);
      assertThat(read.report().lines().preamble()).isEqualTo(3);
    }

    @Test
    void mayGoOverLinesInsideQuotesAndStandBelowSentences() {
      Reading read =
          Reading.of(
              "This file lists the supplier, date and amount of each payment\n,,,\n"
                  + "\"Payment\nDate\",Supplier,\"Amount\n(£)\"\n"
                  + ROWS);
      assertThat(read.report().form().headerLine()).isEqualTo(3);
      assertThat(read.column(SpendColumn.DATE)).isEqualTo("Payment Date");
      assertThat(read.report().accepted().rows()).isEqualTo(2);
      assertThat(read.report().lines().headers()).isEqualTo(3);
    }

    @Test
    void mayBeTwoLines() {
      Reading read = Reading.of("Payment,Supplier,Net\nDate,Title,Sum\n" + ROWS);
      assertThat(read.report().accepted().rows()).isEqualTo(2);
      assertThat(read.report().rejected().rows()).isZero();
    }

    @Test
    void ofAnotherOrderFurtherDownLetNoRowBeReadUnderTheFirst() {
      Reading read =
          Reading.of(
              """
              Date,Supplier,Net,Gross
              01/06/2012,A Ltd,1.00,1.20
              Date,Supplier,Gross,Net
              02/06/2012,B Ltd,2.40,2.00
              Date,Supplier,Net,Gross
              03/06/2012,C Ltd,3.00,3.60
              """);
      assertThat(read.rows()).extracting(SpendRow::payee).containsExactly("A Ltd", "C Ltd");
      assertThat(read.noteCodes()).containsExactly(FileCodes.OTHER_HEADER);
      assertThat(read.report().lines().headers()).isEqualTo(3);
    }

    @Test
    void thatEndInEmptyCellsAskForNone() {
      Reading read = Reading.of("Date,Supplier,Amount,,,\n01/06/2012,A Ltd,1.00\n" + ROWS);
      assertThat(read.report().accepted().rows()).isEqualTo(3);
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() {
      Reading read =
          Reading.of(
              "Date,Supplier,Amount\n" + ROWS,
              SpendCsvOptions.guess().withColumn(SpendColumn.AMOUNT, "#9"));
      assertThat(read.codes()).containsExactly(FileCodes.NO_SUCH_COLUMN);
      assertThat(read.messages()).contains("#3 'Amount'");
    }

    @Test
    void ofSumsWithDaysAreNoPivotTable() {
      Reading read = Reading.of("Date,Supplier,Sum of Amount\n" + ROWS);
      assertThat(read.report().accepted().rows()).isEqualTo(2);
    }
  }
}
