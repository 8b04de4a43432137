package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.calculate.spend.AdditionalBenefit;
import io.github.socialvalue4j.calculate.spend.BaselineComparison;
import io.github.socialvalue4j.calculate.spend.SpendBaseline;
import io.github.socialvalue4j.calculate.spend.TopContracts;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.present.exchange.input.Detail;
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
 * @param report what became of the file that the payments were read from, if there was one
 */
public record DrawnBaseline(
    String title,
    Detail detail,
    SpendBaseline baseline,
    Optional<AdditionalBenefit> benefit,
    Optional<BaselineComparison> comparison,
    Optional<TopContracts> contracts,
    Optional<ImportReport> report)
    implements Content {
  /** The same of payments that were read from a file. */
  public DrawnBaseline of(ImportReport file) {
    return new DrawnBaseline(
        title, detail, baseline, benefit, comparison, contracts, Optional.of(file));
  }
}
