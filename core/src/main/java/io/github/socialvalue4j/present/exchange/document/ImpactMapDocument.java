package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code impact-map}, as it is written. */
public record ImpactMapDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Required @Text(Form.ID) @Nullable String id,
    @Text(Form.LINE) @Nullable String title,
    @OneOf(Vocabulary.DETAIL) @Nullable String detail,
    @Text(Form.CURRENCY) @Nullable String currency,
    @Text(Form.PRICE_BASE) @Nullable String priceBase,
    @Text(Form.PROSE) @Nullable String verification,
    @Valid @Nullable VerifiedPart verified,
    @Text(Form.PROSE) @Nullable String response,
    @Text(Form.LINE) @Nullable String assumeZero,
    @Valid @Nullable MapOptionsPart options,
    @Required @Nullable List<@Valid @Nullable StakeholderPart> stakeholders,
    @Nullable List<@Valid @Nullable InputPart> inputs,
    @Nullable List<@Valid @Nullable OutputPart> outputs,
    @Required @Nullable List<@Valid @Nullable OutcomePart> outcomes,
    @Nullable List<@Valid @Nullable ExcludedPart> excluded,
    @Valid @Nullable SensitivityPart sensitivity,
    @Valid @Nullable SimulationPart simulation) {

  /** Who verified the study, independent of whom and when. */
  public record VerifiedPart(
      @Required @Text(Form.LINE) @Nullable String by,
      @Text(Form.LINE) @Nullable String independentOf,
      @Text(Form.DATE) @Nullable String on,
      @Text(Form.LINE) @Nullable String how) {}

  /** The choices of a map; what is left out is as in the calculator's defaults. */
  public record MapOptionsPart(
      @OneOf(Vocabulary.FIRST_YEAR) @Nullable String firstYear,
      @OneOf(Vocabulary.DROP_OFF_FROM) @Nullable String dropOffFrom,
      @OneOf(Vocabulary.DROP_OFF_SHAPE) @Nullable String dropOffShape,
      @OneOf(Vocabulary.PART_YEAR) @Nullable String partYear,
      @OneOf(Vocabulary.DEDUCTIONS) @Nullable String deductions,
      @OneOf(Vocabulary.INVESTMENT) @Nullable String investment,
      @OneOf(Vocabulary.START) @Nullable String start,
      @Valid @Nullable DiscountPart discount,
      @Valid @Nullable RealTermsPart realTerms,
      @Text(Form.QUANTITY) @Nullable String targetRatio) {}

  /** To which prices everything is converted, and by which index. */
  public record RealTermsPart(
      @Required @Text(Form.PRICE_BASE) @Nullable String to,
      @Required @Valid @Nullable SeriesPart series) {}

  /** A number, its unit, and on what it rests. */
  public record NumberPart(
      @Required @Text(Form.DECIMAL) @Nullable String value,
      @Text(Form.UNIT) @Nullable String unit,
      @Text(Form.LINE) @Nullable String source,
      @OneOf(Vocabulary.GRADE) @Nullable String grade) {}

  /** A group. */
  public record StakeholderPart(
      @Required @Text(Form.ID) @Nullable String id,
      @Required @Text(Form.LINE) @Nullable String name,
      @Text(Form.LINE) @Nullable String involvement,
      @Nullable Integer sample,
      @Nullable Integer population) {}

  /** What was given: an amount, or a quantity and a rate. */
  public record InputPart(
      @Required @Text(Form.ID) @Nullable String id,
      @Text(Form.ID) @Nullable String stakeholder,
      @Text(Form.LINE) @Nullable String description,
      @Nullable Boolean inKind,
      @Text(Form.LINE) @Nullable String howValued,
      @Nullable Integer year,
      @Text(Form.PRICE_BASE) @Nullable String priceBase,
      @Text(Form.ID) @Nullable String hours,
      @Valid @Nullable NumberPart amount,
      @Valid @Nullable NumberPart quantity,
      @Valid @Nullable NumberPart rate) {}

  /** What was produced. */
  public record OutputPart(
      @Required @Text(Form.ID) @Nullable String id,
      @Required @Text(Form.ID) @Nullable String stakeholder,
      @Required @Text(Form.LINE) @Nullable String description,
      @Valid @Nullable NumberPart quantity) {}

  /** What changed: a chain of cells, or values by year. */
  public record OutcomePart(
      @Required @Text(Form.ID) @Nullable String id,
      @Required @Text(Form.ID) @Nullable String stakeholder,
      @Required @Text(Form.LINE) @Nullable String description,
      @Text(Form.LINE) @Nullable String indicator,
      @Nullable Boolean unintended,
      @Nullable Integer start,
      @Text(Form.PRICE_BASE) @Nullable String priceBase,
      @Text(Form.ID) @Nullable String hours,
      @Nullable Integer sample,
      @Valid @Nullable NumberPart quantity,
      @Valid @Nullable NumberPart proxy,
      @Valid @Nullable NumberPart duration,
      @Valid @Nullable NumberPart deadweight,
      @Valid @Nullable NumberPart displacement,
      @Valid @Nullable NumberPart attribution,
      @Valid @Nullable NumberPart leakage,
      @Valid @Nullable NumberPart dropOff,
      @Valid @Nullable ObservedPart observed,
      @Nullable List<@Valid @Nullable NumberPart> yearlyValues) {}

  /** What was considered and left out; the check of the map asks for the reason. */
  public record ExcludedPart(
      @Required @Text(Form.ID) @Nullable String id,
      @Text(Form.ID) @Nullable String stakeholder,
      @Required @Text(Form.LINE) @Nullable String description,
      @Text(Form.LINE) @Nullable String reason) {}

  /** What else is asked of the ratio. */
  public record SensitivityPart(
      @Nullable Boolean switching,
      @Text(Form.QUANTITY) @Nullable String swingAround,
      @Nullable List<@Valid @Nullable SwingPart> swings,
      @Nullable List<@Valid @Nullable ScenarioPart> scenarios) {}

  /** Between which values a number may lie. */
  public record SwingPart(
      @Required @Text(Form.LINE) @Nullable String cell,
      @Required @Text(Form.DECIMAL) @Nullable String low,
      @Required @Text(Form.DECIMAL) @Nullable String high) {}

  /** Changes made together. */
  public record ScenarioPart(
      @Required @Text(Form.LINE) @Nullable String name,
      @Required @Nullable List<@Valid @Nullable ChangePart> changes) {}

  /** One change: a cell and a value, rows to remove, or another investment. */
  public record ChangePart(
      @Required @OneOf(Vocabulary.CHANGE) @Nullable String change,
      @Text(Form.LINE) @Nullable String cell,
      @Text(Form.DECIMAL) @Nullable String value,
      @Nullable List<@Text(Form.ID) @Nullable String> rows) {}

  /** How often the uncertain numbers are drawn, and how they are spread. */
  public record SimulationPart(
      @Nullable Integer draws,
      @Nullable Integer seed,
      @Required @Nullable Map<String, @Valid @Nullable DistributionPart> uncertain,
      @Nullable List<@Valid @Nullable CorrelationPart> correlations) {}

  /** A distribution; which fields it has depends on its type. */
  public record DistributionPart(
      @Required @OneOf(Vocabulary.DISTRIBUTION) @Nullable String distribution,
      @Text(Form.DECIMAL) @Nullable String value,
      @Text(Form.DECIMAL) @Nullable String low,
      @Text(Form.DECIMAL) @Nullable String mode,
      @Text(Form.DECIMAL) @Nullable String high,
      @Text(Form.DECIMAL) @Nullable String shape,
      @Text(Form.DECIMAL) @Nullable String mean,
      @Text(Form.DECIMAL) @Nullable String deviation,
      @Nullable List<@Text(Form.DECIMAL) @Nullable String> values,
      @Nullable List<@Text(Form.DECIMAL) @Nullable String> weights) {}

  /** Two numbers that move together. */
  public record CorrelationPart(
      @Required @Text(Form.LINE) @Nullable String first,
      @Required @Text(Form.LINE) @Nullable String second,
      @Required @Text(Form.DECIMAL) @Nullable String rho) {}
}
