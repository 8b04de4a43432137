package io.github.socialvalue4j.present.exchange.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.spend.Breakdown;
import io.github.socialvalue4j.calculate.spend.SpendBaseline;
import io.github.socialvalue4j.calculate.spend.SpendProfile;
import io.github.socialvalue4j.calculate.spend.SpendRow;
import io.github.socialvalue4j.calculate.spend.file.ControlTotal;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.FileDefect;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.calculate.spend.file.RowFate;
import io.github.socialvalue4j.calculate.spend.file.RowNote;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import io.github.socialvalue4j.calculate.spend.file.SpendLayout;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Files as councils published them. */
class RealSpendFilesTest {
  private static final String LAMBETH = "lambeth-spend-over-500-2012-06-orgs-only.csv";
  private static final String TOTALS = "lambeth-supplier-totals-2011-05-orgs-only.csv";
  private static final String OXFORD = "oxford-procurement-card-2017-08.csv";

  private final List<SpendRow> rows = new ArrayList<>();

  private Result<ImportReport> read(String file) throws IOException {
    try (InputStream in = open(file)) {
      return SpendCsvReader.guessing().read(file, in, rows::add);
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(RealSpendFilesTest.class.getResourceAsStream("/spend/" + file));
  }

  @Nested
  class PaymentsOfLambeth {
    private final Result<ImportReport> result;
    private final ImportReport report;

    PaymentsOfLambeth() throws IOException {
      result = read(LAMBETH);
      report = result.orThrow();
    }

    @Test
    void everyLineIsCountedOnce() throws IOException {
      long lines;
      try (InputStream in = open(LAMBETH)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        lines = text.lines().count();
      }
      assertThat(report.lines().lines()).isEqualTo(lines);
      assertThat(report.lines().preamble()).isEqualTo(9);
      assertThat(report.lines().headers()).isEqualTo(1);
      assertThat(report.lines().totals()).isEqualTo(1);
      assertThat(report.lines().blank()).isEqualTo(5);
      assertThat(report.lines().rows()).isEqualTo(1660);
    }

    @Test
    void acceptedAndRepairedAndRejectedRowsAreTheRowsOfTheFile() {
      // 1,276 whole and 384 fused rows, 28,222,233.18 in all: counted from the file by other means.
      assertThat(report.accepted().rows()).isEqualTo(1276);
      assertThat(report.repaired().rows()).isEqualTo(384);
      assertThat(report.rejected().rows()).isZero();
      assertThat(report.rows().amount()).isEqualByComparingTo("28222233.18");
    }

    @Test
    void thePenniesAreThoseThatTheRowsShow() throws IOException {
      BigDecimal sum = BigDecimal.ZERO;
      try (InputStream in = open(LAMBETH)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        for (String line : text.lines().filter(l -> l.startsWith("Lambeth,")).toList()) {
          // The amount is what follows the last date: after a comma, or fused to it.
          String after = line.replaceFirst(".*,[0-9]{2}/[0-9]{2}/201[0-2],?", "");
          sum = sum.add(new BigDecimal(after.substring(0, after.indexOf(','))));
        }
      }
      assertThat(report.accepted().amount().add(report.repaired().amount()))
          .isEqualByComparingTo(sum);
      assertThat(rows.stream().map(SpendRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(sum);
    }

    @Test
    void theGapToTheControlTotalIsReported() {
      ControlTotal total = report.totals().get(0);
      assertThat(total.printed()).isEqualByComparingTo("40292334.84");
      assertThat(total.gap()).isEqualByComparingTo("12070101.66");
      assertThat(total.line()).isEqualTo(1672);
      assertThat(result.problems())
          .extracting(Problem::code)
          .contains(FileCodes.CONTROL_TOTAL_GAP, FileCodes.ROWS_REPAIRED);
      assertThat(result.isComplete()).isTrue();
    }

    @Test
    void eachOfItsDefectsIsNamed() {
      assertThat(report.defects())
          .extracting(FileDefect::code)
          .containsExactlyInAnyOrder(
              FileCodes.PREAMBLE,
              FileCodes.STRAY_CHARACTERS,
              FileCodes.RAGGED_ROW,
              FileCodes.FUSED_DATE_AMOUNT,
              FileCodes.TOTAL_LINES,
              FileCodes.BLANK_LINES,
              FileCodes.CONTROL_TOTAL_GAP);
      assertThat(report.defect(FileCodes.FUSED_DATE_AMOUNT).orElseThrow().count()).isEqualTo(384);
      assertThat(report.defect(FileCodes.RAGGED_ROW).orElseThrow().count()).isEqualTo(384);
      assertThat(report.defect(FileCodes.STRAY_CHARACTERS).orElseThrow().firstLine()).isEqualTo(3);
    }

    @Test
    void aRepairedRowIsShownWithLineReasonAndText() {
      RowNote note = report.notes().get(0);
      assertThat(note.fate()).isEqualTo(RowFate.REPAIRED);
      assertThat(note.text()).contains("A.N.D Projects LLP,13/06/2012700,REACTIVE MAINTENANCE");
      assertThat(note.reason()).contains("13/06/2012700");
      assertThat(note.amount().orElseThrow()).isEqualByComparingTo("700");
      SpendRow row = rows.stream().filter(r -> r.line() == note.line()).findFirst().orElseThrow();
      assertThat(row.toString()).contains("2012-06-13 A.N.D Projects LLP 700.00");
      assertThat(row.category()).isEqualTo("REACTIVE MAINTENANCE");
      assertThat(row.department()).isEqualTo("Adults' and Community Services");
    }

    @Test
    void columnsAreGuessed() {
      assertThat(report.form().columns())
          .containsEntry(SpendColumn.DATE, "Invoice Creation Date")
          .containsEntry(SpendColumn.AMOUNT, "Invoice Nett Amount")
          .containsEntry(SpendColumn.SUPPLIER, "Supplier Name")
          .containsEntry(SpendColumn.DEPARTMENT, "Department")
          .containsEntry(SpendColumn.CATEGORY, "Subj Description");
      assertThat(report.form().basis()).isEqualTo(VatBasis.NET);
      assertThat(report.form().layout()).isEqualTo(SpendLayout.PAYMENTS);
      assertThat(report.form().ignored()).containsExactly("Body");
      assertThat(report.form().preamble()).hasSize(6);
    }

    @Test
    void departmentsSumToTheWhole() throws IOException {
      SpendProfile profile = new SpendProfile(Lists.definition("lambeth"));
      rows.forEach(profile::accept);
      SpendBaseline baseline = profile.baseline().orThrow();
      assertThat(baseline.by(Breakdown.DEPARTMENT)).hasSize(4);
      assertThat(
              baseline.by(Breakdown.DEPARTMENT).stream()
                  .map(l -> l.amount().value())
                  .reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo("28222233.18");
    }
  }

  @Nested
  class TotalsOfLambeth {
    @Test
    void areRefusedAsTransactions() throws IOException {
      Result<ImportReport> result = read(TOTALS);
      assertThat(result.isFailed()).isTrue();
      Problem problem = result.problems().get(0);
      assertThat(problem.code()).isEqualTo(FileCodes.PIVOT_TABLE);
      assertThat(problem.message()).contains("Sum of Invoice Nett Amount").contains("pivot");
      assertThat(rows).isEmpty();
    }

    @Test
    void areRefusedWithoutTheLineThatGivesThemAway() throws IOException {
      try (InputStream in = open(TOTALS)) {
        assertThat(in.skip(28)).isEqualTo(28);
        Result<ImportReport> result = SpendCsvReader.guessing().read("totals.csv", in, rows::add);
        assertThat(result.problems())
            .extracting(Problem::code)
            .containsExactly(FileCodes.NO_DATE_COLUMN);
      }
    }
  }

  @Nested
  class CardsOfOxford {
    @Test
    void loadWithTheRowsThatNameNoMerchantRejected() throws IOException {
      Result<ImportReport> result = read(OXFORD);
      ImportReport report = result.orThrow();
      assertThat(report.form().layout()).isEqualTo(SpendLayout.CARD);
      assertThat(result.isPartial()).isTrue();
      assertThat(report.rejected().rows()).isEqualTo(3);
      assertThat(report.notes())
          .allMatch(n -> n.codes().equals(List.of(FileCodes.NO_SUPPLIER)))
          .extracting(RowNote::text)
          .containsExactly("02/08/2017,,530.54", "11/08/2017,,-39759.74", "24/08/2017,,60.00");
      // The settlement of the card's account.
      assertThat(report.rejected().amount()).isEqualByComparingTo("-39169.20");
      assertThat(report.form().basis()).isEqualTo(VatBasis.NOT_STATED);
      assertThat(report.creditNotes().rows()).isEqualTo(2);
    }

    @Test
    void andAddUp() throws IOException {
      ImportReport report = read(OXFORD).orThrow();
      BigDecimal sum = BigDecimal.ZERO;
      try (InputStream in = open(OXFORD)) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        for (String line : text.lines().skip(1).toList()) {
          List<String> cells = Arrays.asList(line.split(",", -1));
          sum = sum.add(new BigDecimal(cells.get(cells.size() - 1)));
        }
      }
      assertThat(report.rows().amount()).isEqualByComparingTo(sum);
    }
  }
}
