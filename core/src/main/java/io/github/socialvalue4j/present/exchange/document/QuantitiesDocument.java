package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument.AreaPart;
import io.github.socialvalue4j.present.exchange.document.PortfolioDocument.ValuePart;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code quantities}, as it is written. */
public record QuantitiesDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Text(Form.LINE) @Nullable String title,
    @Required @Text(Form.EDITION) @Nullable String table,
    @OneOf(Vocabulary.USE) @Nullable String use,
    @OneOf(Vocabulary.POLICY) @Nullable String policy,
    @OneOf(Vocabulary.DOUBLE_COUNT) @Nullable String doubleCount,
    @OneOf(Vocabulary.DETAIL) @Nullable String detail,
    @Text(Form.ID) @Nullable String area,
    @Nullable List<@Valid @Nullable AreaPart> areas,
    @Valid @Nullable ValuePart contractValue,
    @Nullable List<@Valid @Nullable DerivedTablePart> derivedTables,
    @Required @Nullable List<@Valid @Nullable LinePart> lines) {

  /** So much of a measure, in a state. */
  public record LinePart(
      @Required @Text(Form.ID) @Nullable String measure,
      @Required @Text(Form.DECIMAL) @Nullable String quantity,
      @Required @Text(Form.UNIT) @Nullable String unit,
      @OneOf(Vocabulary.QUANTITY_STATE) @Nullable String state) {}
}
