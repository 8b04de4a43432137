package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * What was observed of an outcome at the three points of a contract, in place of its quantity, its
 * drop-off and, with a comparison group, its deadweight.
 */
public record ObservedPart(
    @Text(Form.UNIT) @Nullable String unit,
    @Required @Valid @Nullable ReadingPart baseline,
    @Required @Valid @Nullable ReadingPart completion,
    @Valid @Nullable ReadingPart postCompletion,
    @Valid @Nullable ComparisonPart comparison) {

  /** One reading: how much, when, and who says so. */
  public record ReadingPart(
      @Required @Text(Form.DECIMAL) @Nullable String value,
      @Required @Text(Form.DATE) @Nullable String on,
      @Required @Text(Form.LINE) @Nullable String by,
      @Text(Form.ID) @Nullable String record,
      @OneOf(Vocabulary.QUANTITY_STATE) @Nullable String state) {}

  /** How much changed in a group that was not served, and how large both groups are. */
  public record ComparisonPart(
      @Required @Valid @Nullable ReadingPart change,
      @Required @Text(Form.QUANTITY) @Nullable String size,
      @Required @Text(Form.QUANTITY) @Nullable String servedSize) {}
}
