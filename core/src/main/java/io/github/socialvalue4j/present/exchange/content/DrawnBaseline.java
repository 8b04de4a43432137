package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.spend.AdditionalBenefit;
import io.github.socialvalue4j.calculate.spend.BaselineComparison;
import io.github.socialvalue4j.calculate.spend.RepeatedRows;
import io.github.socialvalue4j.calculate.spend.SpendBaseline;
import io.github.socialvalue4j.calculate.spend.TopContracts;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.present.exchange.input.Detail;
import java.util.List;
import java.util.Optional;

/**
 * What a document of kind {@code spend-baseline} comes to.
 *
 * @param title for people, or the empty text
 * @param detail how much the result is to show
 * @param baseline the baseline
 * @param benefit what the spend brings beyond itself, if rates were named
 * @param comparison with an earlier period, if there is one
 * @param contracts the largest contracts, if there are any
 * @param reports what became of each file that the payments were read from; empty if they stood in
 *     the document
 * @param repeats rows that several files have, if there are several
 */
public record DrawnBaseline(
    String title,
    Detail detail,
    SpendBaseline baseline,
    Optional<AdditionalBenefit> benefit,
    Optional<BaselineComparison> comparison,
    Optional<TopContracts> contracts,
    List<ImportReport> reports,
    Optional<RepeatedRows> repeats)
    implements Content {
  /** Copies the list. */
  public DrawnBaseline {
    reports = List.copyOf(reports);
  }

  /**
   * The same of payments that were read from files.
   *
   * @param files what became of each
   * @param repeated rows that several of them have, if there are several
   */
  public DrawnBaseline of(List<ImportReport> files, Optional<RepeatedRows> repeated) {
    return new DrawnBaseline(
        title, detail, baseline, benefit, comparison, contracts, files, repeated);
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("baseline of spend", title) + ": " + baseline);
  }
}
