package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code breakeven}, as it is written. */
public record BreakevenDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Text(Form.LINE) @Nullable String title,
    @OneOf(Vocabulary.DETAIL) @Nullable String detail,
    @Text(Form.CURRENCY) @Nullable String currency,
    @Required @Text(Form.UNIT) @Nullable String unit,
    @Required @Valid @Nullable NumberPart quantity,
    @Required @Valid @Nullable NumberPart proxy,
    @Nullable List<@Valid @Nullable DeductionPart> deductions,
    @Required @Valid @Nullable NumberPart fixedCost,
    @Required @Valid @Nullable NumberPart unitCost,
    @Text(Form.QUANTITY) @Nullable String targetRatio) {

  /** A number and where it comes from. */
  public record NumberPart(
      @Required @Text(Form.DECIMAL) @Nullable String value,
      @Text(Form.LINE) @Nullable String source,
      @OneOf(Vocabulary.GRADE) @Nullable String grade) {}

  /** Something taken off the value, as a share. */
  public record DeductionPart(
      @Required @Text(Form.ID) @Nullable String name,
      @Required @Text(Form.QUANTITY) @Nullable String share,
      @Text(Form.LINE) @Nullable String source,
      @OneOf(Vocabulary.GRADE) @Nullable String grade) {}
}
