package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code forecast}, as it is written. */
public record ForecastDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Text(Form.LINE) @Nullable String title,
    @Required @Text(Form.EDITION) @Nullable String table,
    @OneOf(Vocabulary.USE) @Nullable String use,
    @Text(Form.ID) @Nullable String area,
    @OneOf(Vocabulary.DETAIL) @Nullable String detail,
    @Nullable List<@Valid @Nullable DerivedTablePart> derivedTables,
    @Required @Nullable List<@Valid @Nullable ForecastPart> measures,
    @Nullable List<@Valid @Nullable ObservedPart> observed,
    @Nullable List<@Valid @Nullable TargetPart> targets) {

  /** What is expected of one measure. */
  public record ForecastPart(
      @Required @Text(Form.ID) @Nullable String measure,
      @Required @Text(Form.UNIT) @Nullable String unit,
      @Valid @Nullable PathPart low,
      @Required @Valid @Nullable PathPart central,
      @Valid @Nullable PathPart high) {}

  /** A path in one of three ways: at a rate, through phases, or as given. */
  public record PathPart(
      @Text(Form.DECIMAL) @Nullable String first,
      @Text(Form.DECIMAL) @Nullable String growth,
      @Nullable Integer years,
      @Nullable List<@Valid @Nullable PhasePart> phases,
      @Nullable List<@Text(Form.DECIMAL) @Nullable String> quantities,
      @Text(Form.LINE) @Nullable String source,
      @OneOf(Vocabulary.GRADE) @Nullable String grade) {}

  /** A named stretch of years. */
  public record PhasePart(
      @Required @Text(Form.LINE) @Nullable String name,
      @Required @Nullable Integer years,
      @Required @Text(Form.DECIMAL) @Nullable String growth) {}

  /** What one year brought. */
  public record ObservedPart(
      @Required @Text(Form.ID) @Nullable String measure,
      @Required @Nullable Integer year,
      @Required @Text(Form.QUANTITY) @Nullable String quantity,
      @Required @Text(Form.UNIT) @Nullable String unit,
      @Text(Form.LINE) @Nullable String source,
      @OneOf(Vocabulary.GRADE) @Nullable String grade) {}

  /** What a measure is to reach, in one year or over all years. */
  public record TargetPart(
      @Required @Text(Form.ID) @Nullable String measure,
      @Required @Text(Form.QUANTITY) @Nullable String first,
      @Required @Text(Form.QUANTITY) @Nullable String target,
      @Required @Text(Form.UNIT) @Nullable String unit,
      @Required @Nullable Integer years,
      @Nullable Boolean overAllYears,
      @Text(Form.LINE) @Nullable String source) {}
}
