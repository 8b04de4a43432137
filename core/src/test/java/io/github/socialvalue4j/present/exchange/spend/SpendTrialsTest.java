package io.github.socialvalue4j.present.exchange.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.spend.Breakdown;
import io.github.socialvalue4j.calculate.spend.SpendBaseline;
import io.github.socialvalue4j.calculate.spend.SpendProfile;
import io.github.socialvalue4j.calculate.spend.SpendRow;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.FooterLine;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Small files of the shapes of real ones, each with the answer that is right. */
class SpendTrialsTest {
  private final List<SpendRow> rows = new ArrayList<>();

  private Result<ImportReport> result(String file, SpendCsvOptions options) throws IOException {
    rows.clear();
    String path = "/spend/trials/spend-" + file + ".csv";
    try (InputStream in =
        Objects.requireNonNull(SpendTrialsTest.class.getResourceAsStream(path), path)) {
      return SpendCsvReader.with(options).read(file + ".csv", in, rows::add);
    }
  }

  private ImportReport read(String file) throws IOException {
    return result(file, SpendCsvOptions.guess()).orThrow();
  }

  /** Reads a file that loses nothing and needs no repair. */
  private ImportReport whole(String file, String total, int count) throws IOException {
    Result<ImportReport> result = result(file, SpendCsvOptions.guess());
    ImportReport report = result.orThrow();
    assertThat(result.isComplete()).isTrue();
    assertThat(report.accepted().rows()).isEqualTo(count);
    assertThat(report.repaired().rows()).isZero();
    assertThat(report.rejected().rows()).isZero();
    assertThat(report.rows().amount()).isEqualByComparingTo(total);
    assertThat(sum(rows)).isEqualByComparingTo(total);
    return report;
  }

  private static BigDecimal sum(List<SpendRow> rows) {
    return rows.stream().map(SpendRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Map<String, String> by(Breakdown breakdown) {
    return baseline().by(breakdown).stream()
        .collect(Collectors.toMap(l -> l.key(), l -> l.amount().value().toPlainString()));
  }

  private SpendBaseline baseline() {
    SpendProfile profile = new SpendProfile(Lists.definition("trial"));
    rows.forEach(profile::accept);
    return profile.baseline().orThrow();
  }

  private List<ProblemCode> codes(String file) throws IOException {
    return result(file, SpendCsvOptions.guess()).problems().stream().map(Problem::code).toList();
  }

  @Test
  void aCostCentreIsNoAmount() throws IOException {
    ImportReport value = whole("cost-centre-is-no-amount-value", "2356.00", 2);
    assertThat(value.form().columns()).containsEntry(SpendColumn.AMOUNT, "Value");
    ImportReport total = whole("cost-centre-is-no-amount", "11494.00", 2);
    assertThat(total.form().columns())
        .containsEntry(SpendColumn.AMOUNT, "Total")
        .containsEntry(SpendColumn.DEPARTMENT, "Directorate");
  }

  @Test
  void rowsLongerThanTheHeaderKeepWhatStandsLeft() throws IOException {
    ImportReport report = whole("rows-longer-than-header", "2552.00", 3);
    assertThat(report.defect(FileCodes.COLUMN_WITHOUT_HEADER).orElseThrow().count()).isEqualTo(2);
    assertThat(codes("rows-longer-than-header")).containsExactly(FileCodes.COLUMN_WITHOUT_HEADER);
  }

  @Test
  void cellsTellWhatHeadersDoNot() throws IOException {
    ImportReport report = whole("supplier-id-holds-names", "8.54", 2);
    assertThat(report.form().columns())
        .containsEntry(SpendColumn.SUPPLIER, "Supplier ID(T)")
        .containsEntry(SpendColumn.DATE, "Updated")
        .containsEntry(SpendColumn.AMOUNT, "Amount");
    assertThat(rows.get(0).date()).hasValueSatisfying(d -> assertThat(d).isEqualTo("2014-11-18"));
  }

  @Test
  void aQuarterStandsForADay() throws IOException {
    ImportReport report = whole("quarter-as-date", "7929.50", 2);
    assertThat(rows)
        .allSatisfy(r -> assertThat(r.period()).hasToString("Optional[2010-07 to 2010-09]"));
    assertThat(report.form().columns()).containsEntry(SpendColumn.CATEGORY, "Account");
    assertThat(by(Breakdown.PERIOD)).isEqualTo(Map.of("2010-07 to 2010-09", "7929.5"));
    assertThat(baseline().first()).hasToString("Optional[2010-07-01]");
    assertThat(baseline().last()).hasToString("Optional[2010-09-30]");
    assertThat(codes("quarter-as-date")).containsExactly(FileCodes.PERIODS);
  }

  @Test
  void aLineWithNothingButTheSumIsAControlTotal() throws IOException {
    ImportReport report = whole("total-without-label", "3500.50", 2);
    assertThat(report.totals()).hasSize(1);
    assertThat(report.totals().get(0).printed()).isEqualByComparingTo("3500.50");
    assertThat(report.totals().get(0).agrees()).isTrue();
  }

  @Test
  void theOrganisationalUnitIsTheDepartment() throws IOException {
    whole("department-lga-headers", "1243.14", 2);
    assertThat(by(Breakdown.DEPARTMENT)).isEqualTo(Map.of("Housing", "521.76", "Parks", "721.38"));
    assertThat(by(Breakdown.CATEGORY)).containsOnlyKeys("Repairs", "Events");
  }

  @Test
  void aSocietysNumberIsAnIdentifier() throws IOException {
    whole("society-number", "400000.00", 2);
    assertThat(rows.get(0).facts().identifiers()).hasToString("[GB-COH:IP12345R]");
    assertThat(baseline().payeeCount()).isEqualTo(1);
  }

  @Test
  void placeholdersAreUnknownFactsAndNoRepairs() throws IOException {
    whole("placeholder-facts", "3815.60", 2);
    assertThat(rows.get(0).facts().isEmpty()).isTrue();
    assertThat(rows.get(1).facts().identifiers()).hasToString("[GB-COH:01234567]");
    assertThat(codes("placeholder-facts")).containsExactly(FileCodes.FACTS_UNKNOWN);
  }

  @Test
  void aRedactedNameIsNoPayee() throws IOException {
    whole("redacted-is-no-payee", "13320.04", 4);
    assertThat(baseline().payeeCount()).isEqualTo(1);
    assertThat(baseline().notNamed().orElseThrow().amount().value())
        .isEqualByComparingTo("12620.04");
    assertThat(baseline().payees()).extracting("name").containsExactly("Northgate Joinery Ltd");
  }

  @Test
  void anEmptyColumnMakesNeitherLayoutNorPurpose() throws IOException {
    ImportReport report = whole("empty-merchant-category", "34374.70", 3);
    assertThat(report.form().layout()).isEqualTo(SpendLayout.PAYMENTS);
    assertThat(report.form().columns()).containsEntry(SpendColumn.CATEGORY, "Expenditure Account");
  }

  @Test
  void binaryFractionsAreReadToThePennyAndSaidOnce() throws IOException {
    whole("binary-fractions", "13284.42", 3);
    Result<ImportReport> result = result("binary-fractions", SpendCsvOptions.guess());
    assertThat(result.problems()).extracting(Problem::code).containsExactly(FileCodes.DECIMALS);
    assertThat(result.problems().get(0).message())
        .contains("3 amounts")
        .contains("0.00000000000104 off the sum");
  }

  @Test
  void ofColumnsWithOneNameTheOneWithWordsIsTaken() throws IOException {
    ImportReport report = whole("repeated-headers", "1696.06", 2);
    assertThat(by(Breakdown.DEPARTMENT)).containsOnlyKeys("Development Control", "Swimming Pool");
    assertThat(by(Breakdown.CATEGORY)).containsOnlyKeys("Miscellaneous", "Chlorination");
    assertThat(report.form().columns())
        .containsEntry(SpendColumn.DEPARTMENT, "Cost Centre Code (#8)")
        .containsEntry(SpendColumn.CATEGORY, "Account Code (#6)");
  }

  @Test
  void ofColumnsWithOneNameAnyMayBeNamedByItsPlace() throws IOException {
    result(
            "repeated-headers",
            SpendCsvOptions.guess()
                .withColumn(SpendColumn.DEPARTMENT, "#7")
                .withColumn(SpendColumn.CATEGORY, "#5"))
        .orThrow();
    assertThat(by(Breakdown.DEPARTMENT)).containsOnlyKeys("R255", "D105");
    assertThat(by(Breakdown.CATEGORY)).containsOnlyKeys("2280", "1740");
  }

  @Test
  void whatStandsBelowTheTotalIsAFooter() throws IOException {
    ImportReport report = whole("footer-line", "3352.46", 2);
    assertThat(report.totals().get(0).agrees()).isTrue();
    assertThat(report.footers())
        .extracting(FooterLine::text)
        .containsExactly(",,,(c) Copyright A Public Body 2017");
    assertThat(report.lines().footers()).isEqualTo(1);
  }

  @Test
  void noneOfThemIsReadWithoutItsLinesAddingUp() throws IOException {
    for (String file : List.of("footer-line", "total-without-label", "rows-longer-than-header")) {
      ImportReport report = read(file);
      assertThat(report.lines().rows()).isEqualTo(report.rows().rows());
    }
  }
}
