package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code cash-flow}, as it is written. */
public record CashFlowDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Text(Form.LINE) @Nullable String title,
    @OneOf(Vocabulary.DETAIL) @Nullable String detail,
    @Text(Form.CURRENCY) @Nullable String currency,
    @Required @Nullable List<@Text(Form.DECIMAL) @Nullable String> values,
    @Text(Form.LINE) @Nullable String source,
    @OneOf(Vocabulary.GRADE) @Nullable String grade,
    @Text(Form.QUANTITY) @Nullable String investment,
    @Required @Valid @Nullable DiscountPart discount,
    @Text(Form.QUANTITY) @Nullable String firstExponent,
    @Valid @Nullable FactorRoundingPart factorRounding) {

  /** A source's habit of rounding factors before it uses them. */
  public record FactorRoundingPart(
      @Required @Nullable Integer decimals, @Required @Text(Form.LINE) @Nullable String source) {}
}
