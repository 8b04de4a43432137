package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code local-multiplier}, as it is written. */
public record LocalMultiplierDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Text(Form.LINE) @Nullable String title,
    @OneOf(Vocabulary.DETAIL) @Nullable String detail,
    @Text(Form.CURRENCY) @Nullable String currency,
    @Text(Form.LINE) @Nullable String source,
    @OneOf(Vocabulary.GRADE) @Nullable String grade,
    @Valid @Nullable MultiplierOptionsPart options,
    @Nullable List<@Valid @Nullable AreaPart> areas,
    @Nullable List<@Valid @Nullable LedgerPart> ledgers,
    @Valid @Nullable ComparisonPart comparison,
    @Nullable List<@Valid @Nullable RetentionPart> series) {

  /** The choices of a multiplier; what is left out is as in LM3. */
  public record MultiplierOptionsPart(
      @Nullable Integer rounds,
      @OneOf(Vocabulary.FIRST_POUND) @Nullable String firstPound,
      @OneOf(Vocabulary.AVERAGING) @Nullable String staffAveraging,
      @OneOf(Vocabulary.AVERAGING) @Nullable String supplierAveraging) {}

  /** What local means. */
  public record AreaPart(
      @Required @Text(Form.ID) @Nullable String id,
      @Required @Text(Form.LINE) @Nullable String name,
      @Text(Form.PROSE) @Nullable String definition,
      @Nullable List<@Text(Form.OUTWARD_CODE) @Nullable String> outwardCodes) {}

  /** One pound's way: outlays, or what the rounds come to, or a council's own spend. */
  public record LedgerPart(
      @Required @Text(Form.ID) @Nullable String id,
      @Text(Form.LINE) @Nullable String name,
      @Required @Text(Form.ID) @Nullable String area,
      @Nullable Boolean firstRoundLocal,
      @Text(Form.DECIMAL) @Nullable String income,
      @Text(Form.LINE) @Nullable String source,
      @OneOf(Vocabulary.GRADE) @Nullable String grade,
      @Nullable List<@Valid @Nullable OutlayPart> outlays,
      @Nullable List<@Text(Form.DECIMAL) @Nullable String> laterRounds,
      @Valid @Nullable OwnSpendPart ownSpend,
      @Text(Form.DECIMAL) @Nullable String laterRetention) {}

  /** Money paid to one payee or one group of them. */
  public record OutlayPart(
      @Required @Text(Form.ID) @Nullable String id,
      @Text(Form.ID) @Nullable String paidBy,
      @Text(Form.LINE) @Nullable String name,
      @Required @OneOf(Vocabulary.PAYEE) @Nullable String payee,
      @Required @Text(Form.DECIMAL) @Nullable String amount,
      @Text(Form.CURRENCY) @Nullable String currency,
      @OneOf(Vocabulary.LOCALITY) @Nullable String locality,
      @Text(Form.OUTWARD_CODE) @Nullable String outwardCode,
      @Text(Form.DECIMAL) @Nullable String localShare,
      @Nullable List<@Text(Form.DECIMAL) @Nullable String> localShares,
      @Nullable Integer population,
      @Text(Form.LINE) @Nullable String source,
      @OneOf(Vocabulary.GRADE) @Nullable String grade) {}

  /** A baseline of spend as the first two rounds. */
  public record OwnSpendPart(
      @Required @OneOf(Vocabulary.SPEND_OWNER) @Nullable String owner,
      @Required @Text(Form.DECIMAL) @Nullable String total,
      @Required @Text(Form.DECIMAL) @Nullable String local,
      @Required @Text(Form.DECIMAL) @Nullable String unknown) {}

  /** Which of two ledgers is local and which is not. */
  public record ComparisonPart(
      @Required @Text(Form.ID) @Nullable String local,
      @Required @Text(Form.ID) @Nullable String outside) {}

  /** A pound's way where the same part of it stays local in every round. */
  public record RetentionPart(
      @Required @Text(Form.ID) @Nullable String id,
      @Text(Form.LINE) @Nullable String name,
      @Text(Form.ID) @Nullable String area,
      @Nullable Boolean firstRoundLocal,
      @Required @Text(Form.DECIMAL) @Nullable String initial,
      @Required @Text(Form.DECIMAL) @Nullable String retention,
      @Nullable Integer rounds,
      @Text(Form.LINE) @Nullable String source,
      @OneOf(Vocabulary.GRADE) @Nullable String grade) {}
}
