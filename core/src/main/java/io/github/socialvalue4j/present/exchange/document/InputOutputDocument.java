package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code input-output}, as it is written. */
public record InputOutputDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Text(Form.LINE) @Nullable String title,
    @OneOf(Vocabulary.DETAIL) @Nullable String detail,
    @Required @Text(Form.EDITION) @Nullable String table,
    @Required @Text(Form.LINE) @Nullable String source,
    @Text(Form.CURRENCY) @Nullable String currency,
    @Text(Form.LINE) @Nullable String amountsIn,
    @OneOf(Vocabulary.IO_TYPE) @Nullable String type,
    @Required @Nullable List<@Text(Form.LINE) @Nullable String> industries,
    @Nullable List<@Nullable List<@Text(Form.DECIMAL) @Nullable String>> flows,
    @Nullable List<@Nullable List<@Text(Form.DECIMAL) @Nullable String>> coefficients,
    @Nullable List<@Text(Form.DECIMAL) @Nullable String> output,
    @Nullable List<@Valid @Nullable SatellitePart> satellites,
    @Valid @Nullable HouseholdsPart households,
    @Nullable List<@Text(Form.LINE) @Nullable String> show,
    @Nullable List<@Valid @Nullable DemandPart> demand,
    @Nullable List<@Valid @Nullable DirectPart> direct) {

  /** What industries earn, employ or emit. */
  public record SatellitePart(
      @Required @Text(Form.ID) @Nullable String id,
      @Required @Text(Form.UNIT) @Nullable String unit,
      @Required @Nullable List<@Text(Form.DECIMAL) @Nullable String> totals) {}

  /** What closes a table for Type II. */
  public record HouseholdsPart(
      @Required @Nullable List<@Text(Form.DECIMAL) @Nullable String> compensation,
      @Required @Nullable List<@Text(Form.DECIMAL) @Nullable String> consumption,
      @Text(Form.DECIMAL) @Nullable String income) {}

  /** Final demand for the product of an industry: effects multiply it. */
  public record DemandPart(
      @Required @Text(Form.LINE) @Nullable String industry,
      @Required @Text(Form.DECIMAL) @Nullable String amount,
      @Text(Form.LINE) @Nullable String source) {}

  /** A direct effect in an industry: multipliers multiply it. */
  public record DirectPart(
      @Required @Text(Form.LINE) @Nullable String industry,
      @Required @Text(Form.ID) @Nullable String satellite,
      @Required @Text(Form.DECIMAL) @Nullable String amount,
      @Text(Form.LINE) @Nullable String source) {}
}
