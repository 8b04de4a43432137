package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Discount rates, in one of three ways: a schedule that comes with the library, one rate for all
 * years, or bands of one's own.
 */
public record DiscountPart(
    @OneOf(Vocabulary.DISCOUNT_SCHEDULE) @Nullable String schedule,
    @Text(Form.DECIMAL) @Nullable String rate,
    @Nullable List<@Valid @Nullable BandPart> bands,
    @Text(Form.LINE) @Nullable String source,
    @OneOf(Vocabulary.GRADE) @Nullable String grade) {

  /** Years that share a rate. */
  public record BandPart(
      @Required @Nullable Integer fromYear,
      @Required @Nullable Integer toYear,
      @Required @Text(Form.DECIMAL) @Nullable String rate) {}
}
