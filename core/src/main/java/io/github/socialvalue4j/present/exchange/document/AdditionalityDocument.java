package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code additionality}, as it is written. */
public record AdditionalityDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Text(Form.LINE) @Nullable String title,
    @OneOf(Vocabulary.DETAIL) @Nullable String detail,
    @Text(Form.CURRENCY) @Nullable String currency,
    @Text(Form.LINE) @Nullable String source,
    @OneOf(Vocabulary.GRADE) @Nullable String grade,
    @Required @Nullable List<@Valid @Nullable ImpactPart> impacts) {

  /** One kind of impact on one group or area, with its reference case. */
  public record ImpactPart(
      @Required @Text(Form.ID) @Nullable String id,
      @Text(Form.LINE) @Nullable String name,
      @Text(Form.UNIT) @Nullable String unit,
      @Text(Form.LINE) @Nullable String source,
      @OneOf(Vocabulary.GRADE) @Nullable String grade,
      @Required @Valid @Nullable CasePart intervention,
      @Valid @Nullable CasePart reference,
      @Valid @Nullable FactorPart deadweight,
      @Valid @Nullable FactorPart valuePerUnit) {}

  /** One course of events. */
  public record CasePart(
      @Text(Form.LINE) @Nullable String name,
      @Required @Valid @Nullable FactorPart grossImpact,
      @Required @Valid @Nullable FactorPart leakage,
      @Required @Valid @Nullable FactorPart displacement,
      @Required @Valid @Nullable FactorPart substitution,
      @Required @Valid @Nullable FactorPart multiplier) {}

  /** A number and on what it rests. */
  public record FactorPart(
      @Required @Text(Form.DECIMAL) @Nullable String value,
      @Text(Form.UNIT) @Nullable String unit,
      @Text(Form.LINE) @Nullable String source,
      @OneOf(Vocabulary.GRADE) @Nullable String grade) {}
}
