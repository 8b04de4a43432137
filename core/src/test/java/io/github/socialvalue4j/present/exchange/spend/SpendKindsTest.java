package io.github.socialvalue4j.present.exchange.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.calculate.spend.file.AmountUnit;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that say that a row is a credit, cancelled, a plan, or in another unit than the rest. */
class SpendKindsTest {
  /** A file of a column beside date, supplier and amount, whose amounts are 1000, 500, 300 ... */
  private static String file(String header, String texts) {
    List<String> amounts = List.of("1000", "500", "300", "200", "100", "50", "25");
    StringBuilder file = new StringBuilder("Date,Supplier Name,Amount,\"" + header + "\"\n");
    int row = 0;
    for (String text : texts.split("\\|", -1)) {
      file.append("0").append(row + 1).append("/04/2025,Firm ").append(row).append(" Ltd,");
      file.append(amounts.get(row++)).append(",\"").append(text).append("\"\n");
    }
    return file.toString();
  }

  private static List<String> said(Reading read) {
    return read.result().problems().stream()
        .filter(p -> p.code().equals(FileCodes.COLUMN_SAYS_OTHERWISE))
        .map(Problem::message)
        .toList();
  }

  private static List<String> said(String header, String texts) {
    return said(Reading.of(file(header, texts)));
  }

  @Nested
  class AreSaid {
    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '`',
        value = {
          "Doc Type,Invoice|Credit Note|Invoice,'Credit Note' of 1 row (500)",
          "Doc Type,Invoice|AP credit note|Invoice|Refund of deposit,together 2 rows and 700",
          "Invoice Type,INV|CRN,'CRN' of 1 row (500)",
          "Transaction Type,Purchase|Refund,'Refund' of 1 row (500)",
          "Dr/Cr,DR|CR,'CR' of 1 row (500)",
          "D/C,D|C|D|C,'C' of 2 rows (700)",
          "Debit/Credit,Debit|Credit,'Credit' of 1 row (500)",
          "Sign,+|-|+,'-' of 1 row (500)",
          "Sign,1|-1,'-1' of 1 row (500)",
          "Income/Expenditure,Expenditure|Income,'Income' of 1 row (500)",
          "Refund?,N|Y,'Y' of 1 row (500)",
          "Notes,|Refund|,'Refund' of 1 row (500)",
          "Status,Paid|Cancelled|Paid|Void,together 2 rows and 700",
          "Status,BACS run|Invoice cancelled by council,'Invoice cancelled by council' of 1 row (500)",
          "Payment Status,Paid|Unpaid|On hold,together 2 rows and 800",
          "Status,Paid|PENDING,'PENDING' of 1 row (500)",
          "Void,|VOID,'VOID' of 1 row (500)",
          "Reversed,N|Y|N,'Y' of 1 row (500)",
          "Paid?,Y|N,'N' of 1 row (500)",
          "Duplicate,false|TRUE,'TRUE' of 1 row (500)",
          "Actual/Budget,Actual|Budget|Forecast,together 2 rows and 800",
          "Type,Invoice|Accrual|Purchase Order,together 2 rows and 800",
          "Net/Gross,Net|Gross|Net,together 3 rows and 1800",
          "VAT Incl?,Y|N,together 2 rows and 1500",
          "Price Basis,ex VAT|inc VAT,together 2 rows and 1500",
          "VAT,excluding VAT|including VAT,together 2 rows and 1500",
          "Unit,£000|£000,'£000' of 2 rows (1500)",
          "Amount unit,pence|pounds,'pence' of 1 row (1000)",
          "Scale,m|k,together 2 rows and 1500",
          "Currency,£000|£000,'£000' of 2 rows (1500)",
          "Estimate,Central|Low|High,together 3 rows and 1800",
          "Level,min|max,together 2 rows and 1500",
          "Price Base,2024/25 prices|2020/21 prices,together 2 rows and 1500",
          "Terms of prices,real|nominal,together 2 rows and 1500",
          "Row Type,Header|Line|Line,'Header' of 1 row (1000)",
          "Lot,All|1|2,'All' of 1 row (1000)",
          "Money,EUR|GBP,'EUR' of 1 row (1000)"
        })
    void withTheirRowsAndAmounts(String header, String texts, String told) {
      Reading read = Reading.of(file(header, texts));
      assertThat(said(read))
          .singleElement()
          .asString()
          .contains("'" + header + "' (#4)", told, "all rows were added alike.");
      assertThat(read.result().isComplete()).isTrue();
      assertThat(read.rows()).hasSize(texts.split("\\|", -1).length);
    }

    @Test
    void andCountedInTheReport() {
      Reading read = Reading.of(file("Status", "Paid|Cancelled|Paid|Void"));
      var defect = read.report().defect(FileCodes.COLUMN_SAYS_OTHERWISE).orElseThrow();
      assertThat(defect.count()).isEqualTo(2);
      assertThat(defect.firstLine()).isEqualTo(3);
      assertThat(defect.amount()).isEqualByComparingTo("700");
    }

    @Test
    void alsoWhereACommaWasLost() {
      String text = "Supplier,Date,Amount,Status\nA,01/04/2025,5.00,Paid\nB,02/04/20257.00,Void\n";
      assertThat(said(Reading.of(text))).singleElement().asString().contains("'Void' of 1 row (7)");
    }

    @Test
    void alsoWhereTheColumnIsTheCategory() {
      String text =
          "Date,Supplier,Amount,Category\n01/04/2025,A,5,Invoice\n02/04/2025,B,7,Refund\n";
      assertThat(said(Reading.of(text))).hasSize(1);
    }

    @Test
    void ofOneBasisWhereTheHeaderSaysTheOther() {
      String text = file("VAT", "Gross|Gross").replace("Amount", "Net Amount");
      assertThat(said(Reading.of(text))).singleElement().asString().contains("taken for net");
      SpendCsvOptions gross = SpendCsvOptions.guess().withBasis(VatBasis.GROSS);
      assertThat(said(Reading.of(file("VAT", "Gross|Gross"), gross))).isEmpty();
    }
  }

  @Nested
  class AreNoWonder {
    @ParameterizedTest
    @CsvSource({
      "Status,Paid|Cleared",
      "Status,Paid|Not cancelled",
      "Doc Type,Invoice|Invoice",
      "Capital/Revenue,C|R|C",
      "Cost type,CR|RV",
      "PO / Non PO,PO|Non PO|PO",
      "Risk,Low|High|Medium",
      "Payment method,Credit|Debit",
      "Card type,Credit|Debit",
      "Payment terms,Net|30 days",
      "Supplier status,On hold|Active",
      "Department,Income|Income",
      "Expense Type,Refunds|Salaries",
      "Country,CN|GB",
      "Grade,C|D|A",
      "Unit,Housing|Adults",
      "Unit of measure,m|m",
      "Cost code,000|000",
      "VAT,Net|Net",
      "VAT Incl?,Y|Y",
      "Price Base,2024/25 prices|2024-25 prices",
      "Row Type,Line|Line",
      "Lot,1|2|3",
      "Retention,-|-",
      "SME,Y|N",
      "Credit card,Y|N",
      "Currency,GBP|GBP",
      "Original currency,EUR|GBP",
      "Cancelled,N|N",
      "Scale,pounds|£"
    })
    void soNothingIsSaid(String header, String texts) {
      assertThat(said(header, texts)).isEmpty();
    }

    @Test
    void whereCreditsAreBelowNought() {
      assertThat(
              said(Reading.of(file("Doc Type", "Invoice|Credit Note").replace(",500,", ",-500,"))))
          .isEmpty();
      String turned =
          file("Dr/Cr", "DR|CR|DR").replace(",1000,", ",-1000,").replace(",300,", ",-300,");
      assertThat(said(Reading.of(turned))).isEmpty();
    }

    @Test
    void whereTheUnitWasSaid() {
      SpendCsvOptions thousands = SpendCsvOptions.guess().withAmountsIn(AmountUnit.THOUSANDS);
      assertThat(said(Reading.of(file("Unit", "£000|£000"), thousands))).isEmpty();
      assertThat(said(Reading.of(file("Unit", "£000|£m"), thousands)))
          .singleElement()
          .asString()
          .contains("'£m' of 1 row (500000)", "read in thousands");
    }

    @Test
    void whereARegisterHasEstimates() {
      String text =
          "Contract title,Supplier,Contract value,Type\nA,Acme,500,Estimate\nB,Beta,300,Actual\n";
      assertThat(said(Reading.of(text))).isEmpty();
      assertThat(said(Reading.of(text.replace("Type", "Status").replace("Estimate", "Cancelled"))))
          .hasSize(1);
    }

    @Test
    void inAColumnOfTooManyTexts() {
      StringBuilder text = new StringBuilder("Date,Supplier,Amount,Status\n");
      for (int i = 0; i < 41; i++) {
        text.append("01/04/2025,Acme,1,state ").append((char) ('a' + i % 26)).append(i / 26);
        text.append('\n');
      }
      text.append("01/04/2025,Acme,1,Cancelled\n");
      assertThat(said(Reading.of(text.toString()))).isEmpty();
      assertThat(said(Reading.of(text.toString().replace("state a1", "state a0")))).isEmpty();
      assertThat(said(Reading.of(text.toString().replaceAll("state .1", "state a0")))).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"Cur,£|€", "Cur,GBP|EUR", "Curr,GBP|EUR", "Ccy,£|€", "CUR_CODE,GBP|EUR"})
  void aShortHeaderOfCurrenciesIsOne(String header, String texts) {
    Reading read = Reading.of(file(header, texts));
    assertThat(read.noteCodes()).containsExactly(FileCodes.CURRENCY);
    assertThat(read.report().read().amount()).isEqualByComparingTo("1000");
  }

  @Test
  void aShortHeaderOfOtherThingsIsNone() {
    assertThat(Reading.of(file("Cur status", "ACT|INA")).report().rejected().rows()).isZero();
  }
}
