package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code value-for-cost}, as it is written. */
public record ValueForCostDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Text(Form.LINE) @Nullable String title,
    @Text(Form.CURRENCY) @Nullable String currency,
    @Valid @Nullable ChoicesPart options,
    @Nullable List<@Valid @Nullable StreamPart> values,
    @Nullable List<@Valid @Nullable CostPart> costs) {

  /** The choices of the comparison. */
  public record ChoicesPart(
      @OneOf(Vocabulary.POLICY) @Nullable String policy,
      @Valid @Nullable PolicyPart ownPolicy,
      @Valid @Nullable DiscountPart discount,
      @OneOf(Vocabulary.TIMING) @Nullable String timing,
      @OneOf(Vocabulary.WITHIN) @Nullable String within,
      @Text(Form.QUANTITY) @Nullable String targetRatio,
      @OneOf(Vocabulary.PRICE_BASES) @Nullable String priceBases,
      @Valid @Nullable RealTermsPart realTerms,
      @Text(Form.DATE) @Nullable String start,
      @OneOf(Vocabulary.DETAIL) @Nullable String detail) {}

  /** A policy of one's own that adds unlike kinds of value. */
  public record PolicyPart(
      @Required @Text(Form.ID) @Nullable String name,
      @Required @Nullable List<@OneOf(Vocabulary.VALUE_KIND) @Nullable String> kinds,
      @Required @Text(Form.LINE) @Nullable String reason) {}

  /** To which prices everything is converted, and by which series. */
  public record RealTermsPart(
      @Required @Text(Form.PRICE_BASE) @Nullable String to,
      @Required @Valid @Nullable SeriesPart series) {}

  /** Value by year, from the first year on. */
  public record StreamPart(
      @Required @Text(Form.LINE) @Nullable String name,
      @Required @OneOf(Vocabulary.VALUE_KIND) @Nullable String valueKind,
      @Required @Text(Form.PRICE_BASE) @Nullable String priceBase,
      @Nullable Integer fromYear,
      @Required @Nullable List<@Text(Form.DECIMAL) @Nullable String> amounts,
      @Text(Form.LINE) @Nullable String source,
      @OneOf(Vocabulary.GRADE) @Nullable String grade) {}

  /** A cost by year, from the first year on. */
  public record CostPart(
      @Required @Text(Form.LINE) @Nullable String name,
      @Required @OneOf(Vocabulary.COST_KIND) @Nullable String costKind,
      @Required @Text(Form.PRICE_BASE) @Nullable String priceBase,
      @Nullable Integer fromYear,
      @Required @Nullable List<@Text(Form.DECIMAL) @Nullable String> amounts,
      @Valid @Nullable OptimismPart optimism,
      @Text(Form.LINE) @Nullable String source,
      @OneOf(Vocabulary.GRADE) @Nullable String grade) {}

  /** How far a cost is raised for optimism. */
  public record OptimismPart(
      @Required @Text(Form.QUANTITY) @Nullable String upperBound,
      @Required @Text(Form.QUANTITY) @Nullable String mitigation,
      @Text(Form.LINE) @Nullable String source) {}
}
