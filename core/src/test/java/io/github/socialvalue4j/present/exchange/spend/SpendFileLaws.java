package io.github.socialvalue4j.present.exchange.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.calculate.spend.SpendRow;
import io.github.socialvalue4j.calculate.spend.file.FooterLine;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.calculate.spend.file.LineCount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Records in = records counted + records named as left out, whatever is wrong with the file. */
class SpendFileLaws {
  private static final String HEADER = "Date,Supplier,Amount,Department,Company Number\n";
  private static final String FIRST = "01/01/2026,First Ltd,0.01,Place,\n".repeat(40);
  private static final BigDecimal OF_FIRST = new BigDecimal("0.40");

  /** What a line is. */
  private enum Sort {
    COUNTED,
    REJECTED,
    FOOTER,
    BLANK,
    HEADER
  }

  /**
   * A line, what it is, and the amount that a person reads in it.
   *
   * @param lines over how many lines it goes
   */
  private record Line(String text, Sort sort, String amount, int lines) {
    static Line of(String text, Sort sort, String amount) {
      return new Line(text, sort, amount, (int) text.lines().count());
    }
  }

  @Provide
  Arbitrary<List<Line>> lines() {
    Arbitrary<Line> counted =
        Arbitraries.of(
            Line.of("01/04/2026,A Ltd,12.30,X,", Sort.COUNTED, "12.30"),
            Line.of("02/04/2026,\"B, C\",(4.00),\"Y\",SC123", Sort.COUNTED, "-4"),
            Line.of("2026-04-03,REDACTED,\"£1,000.00\",,n/a", Sort.COUNTED, "1000"),
            Line.of("April 2026,N/A,7.50-,#REF!,IP12345R", Sort.COUNTED, "-7.5"),
            Line.of("Q1 2026/27,\"E\nF\",8.00 CR,Z,0", Sort.COUNTED, "-8"),
            Line.of("2026/27,G Ltd,1769.8500000000001,Z,x y", Sort.COUNTED, "1769.85"),
            Line.of("3rd May 2026,H Ltd,1E3,W", Sort.COUNTED, "1000"),
            Line.of("05/04/2026,5\" Pipes,12.345,W,,", Sort.COUNTED, "12.345"),
            Line.of("06/04/2026,I Ltd,1.00,W,,surplus", Sort.COUNTED, "1"),
            Line.of("06/04/20261.50,J Ltd,2.00,W,", Sort.REJECTED, "2"),
            Line.of("46000,Caf\u00e9,2.25,W,", Sort.COUNTED, "2.25"));
    Arbitrary<Line> rejected =
        Arbitraries.of(
            Line.of("01/04/2026,,530.54,X,", Sort.REJECTED, "530.54"),
            Line.of("31/02/2026,A Ltd,3.00,X,", Sort.REJECTED, "3"),
            Line.of("01/04/2026,A Ltd,see note,X,", Sort.REJECTED, "0"),
            Line.of("01/04/2026,A Ltd,\u20ac5.00,X,", Sort.REJECTED, "0"),
            Line.of("01/04/2026,A Ltd,1,234.00,X,", Sort.REJECTED, "0"),
            Line.of("01/04/2026,\"open,1,2,3", Sort.REJECTED, "0"),
            Line.of("01/04/2026,Smith, Jones,1.00,X,", Sort.REJECTED, "0"),
            Line.of(",B Ltd,77.00,X,", Sort.REJECTED, "77"),
            Line.of("01/04/2026,C\u0007,1.00,X,", Sort.REJECTED, "0"),
            Line.of("01/04/2026", Sort.REJECTED, "0"));
    Arbitrary<Line> other =
        Arbitraries.of(
            Line.of(",,,,", Sort.BLANK, "0"),
            Line.of("   ", Sort.BLANK, "0"),
            Line.of("Date,Supplier,Amount,Department,Company Number", Sort.HEADER, "0"),
            Line.of(",,,People,", Sort.FOOTER, "0"),
            Line.of("End of report,,,,", Sort.FOOTER, "0"),
            Line.of("Page 1 of 3", Sort.FOOTER, "0"));
    return Arbitraries.frequencyOf(Tuple.of(4, counted), Tuple.of(2, rejected), Tuple.of(1, other))
        .list()
        .ofMaxSize(40);
  }

  @Property(tries = 400)
  void everyRecordIsCountedOrNamedAndThePenniesAddUp(
      @ForAll("lines") List<Line> lines, @ForAll boolean hasTotal, @ForAll boolean hasFooter) {
    StringBuilder text = new StringBuilder(HEADER).append(FIRST);
    BigDecimal read = OF_FIRST;
    BigDecimal all = OF_FIRST;
    for (Line line : lines) {
      text.append(line.text()).append('\n');
      BigDecimal amount = new BigDecimal(line.amount());
      read = line.sort() == Sort.COUNTED ? read.add(amount) : read;
      all = all.add(amount);
    }
    text.append(hasTotal ? ",,Grand Total,," + "\n" : "");
    text.append(hasTotal ? "Grand Total,," + all.toPlainString() + ",,\n" : "");
    text.append(hasTotal && hasFooter ? ",,(c) A Council 2026,,\n" : "");

    Reading reading = Reading.of(text.toString());
    ImportReport report = reading.report();
    LineCount count = report.lines();

    assertThat(count.lines()).isEqualTo(text.toString().lines().count());
    assertThat(count.rows())
        .isEqualTo(40 + count(lines, Sort.COUNTED) + count(lines, Sort.REJECTED));
    assertThat(report.rejected().rows()).isEqualTo(count(lines, Sort.REJECTED));
    assertThat(report.accepted().rows() + report.repaired().rows() + report.rejected().rows())
        .isEqualTo(count.rows());
    assertThat(reading.rows()).hasSize((int) report.read().rows());
    assertThat(sum(reading.rows())).isEqualByComparingTo(read);
    assertThat(report.read().amount()).isEqualByComparingTo(read);
    assertThat(report.rows().amount()).isEqualByComparingTo(all);
    assertThat(report.notes())
        .hasSize((int) (report.repaired().rows() + count.rows() - rows(report)));
    assertThat(count.footers()).isEqualTo(report.footers().size());
    assertThat(report.footers())
        .extracting(FooterLine::text)
        .allSatisfy(t -> assertThat(text.toString()).contains(t));
    assertThat(report.totals()).hasSize(hasTotal ? 1 : 0).allMatch(t -> t.agrees());
  }

  private static long rows(ImportReport report) {
    return report.accepted().rows() + report.repaired().rows();
  }

  private static long count(List<Line> lines, Sort sort) {
    return lines.stream().filter(l -> l.sort() == sort).count();
  }

  private static BigDecimal sum(List<SpendRow> rows) {
    return rows.stream().map(SpendRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Property(tries = 200)
  void twoFilesComeToWhatTheyComeToTogether(
      @ForAll("lines") List<Line> one, @ForAll("lines") List<Line> other) {
    Reading first = Reading.of(text(one));
    Reading second = Reading.of(text(other));
    List<Line> both = new ArrayList<>(one);
    both.addAll(other);
    Reading together = Reading.of(text(both));
    assertThat(together.report().rows().amount().add(OF_FIRST))
        .isEqualByComparingTo(first.report().rows().amount().add(second.report().rows().amount()));
  }

  private static String text(List<Line> lines) {
    StringBuilder text = new StringBuilder(HEADER).append(FIRST);
    lines.forEach(l -> text.append(l.text()).append('\n'));
    return text.toString();
  }
}
