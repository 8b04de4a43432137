package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code proxy-table}, as it is written. */
public record TableDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Required @Text(Form.EDITION) @Nullable String edition,
    @Text(Form.LINE) @Nullable String title,
    @Text(Form.LINE) @Nullable String publisher,
    @OneOf(Vocabulary.COVERAGE) @Nullable String coverage,
    @Text(Form.DATE) @Nullable String validFrom,
    @Text(Form.DATE) @Nullable String validTo,
    @Text(Form.PRICE_BASE) @Nullable String priceBase,
    @Text(Form.CURRENCY) @Nullable String currency,
    @Required @Valid @Nullable LicencePart licence,
    @Text(Form.PROSE) @Nullable String note,
    @Required @Nullable List<@Valid @Nullable RowPart> rows) {

  /** What may be done with it; what is left out is not stated. */
  public record LicencePart(
      @Required @Text(Form.LINE) @Nullable String name,
      @Required @Text(Form.LINE) @Nullable String attribution,
      @OneOf(Vocabulary.PERMISSION) @Nullable String commercial,
      @OneOf(Vocabulary.PERMISSION) @Nullable String derivedTable,
      @OneOf(Vocabulary.PERMISSION) @Nullable String redistribution) {}

  /** What one unit of a measure is worth. */
  public record RowPart(
      @Required @Text(Form.ID) @Nullable String measure,
      @Required @Text(Form.LINE) @Nullable String title,
      @Required @Text(Form.ID) @Nullable String theme,
      @Required @Text(Form.LINE) @Nullable String themeTitle,
      @Required @Text(Form.ID) @Nullable String outcome,
      @Required @Text(Form.LINE) @Nullable String outcomeTitle,
      @Required @Text(Form.UNIT) @Nullable String unit,
      @Required @OneOf(Vocabulary.NATURE) @Nullable String nature,
      @Required @OneOf(Vocabulary.DIRECTION) @Nullable String direction,
      @Required @OneOf(Vocabulary.VALUE_KIND) @Nullable String kind,
      @Nullable Boolean localised,
      @Text(Form.ID) @Nullable String area,
      @Text(Form.QUANTITY) @Nullable String value,
      @Nullable List<@Text(Form.ID) @Nullable String> excludes,
      @Nullable List<@Text(Form.ID) @Nullable String> perhapsExcludes,
      @Text(Form.ID) @Nullable String partOf,
      @Required @Text(Form.LINE) @Nullable String source,
      @Required @OneOf(Vocabulary.GRADE) @Nullable String grade,
      @Text(Form.LINE) @Nullable String reading) {}
}
