package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code gva}, as it is written. */
public record GvaDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Text(Form.LINE) @Nullable String title,
    @OneOf(Vocabulary.DETAIL) @Nullable String detail,
    @Text(Form.CURRENCY) @Nullable String currency,
    @Text(Form.LINE) @Nullable String amountsIn,
    @Text(Form.LINE) @Nullable String source,
    @OneOf(Vocabulary.GRADE) @Nullable String grade,
    @Text(Form.QUANTITY) @Nullable String tolerance,
    @Required @Nullable List<@Valid @Nullable AccountPart> accounts,
    @Valid @Nullable AmountPart taxesOnProducts,
    @Valid @Nullable AmountPart subsidiesOnProducts) {

  /** An amount and what it is. */
  public record AmountPart(
      @Text(Form.LINE) @Nullable String name,
      @Required @Text(Form.DECIMAL) @Nullable String value,
      @Text(Form.CURRENCY) @Nullable String currency,
      @Text(Form.LINE) @Nullable String source,
      @OneOf(Vocabulary.GRADE) @Nullable String grade) {}

  /** The accounts of a firm, an industry or an area. */
  public record AccountPart(
      @Required @Text(Form.ID) @Nullable String id,
      @Text(Form.LINE) @Nullable String name,
      @Text(Form.LINE) @Nullable String source,
      @OneOf(Vocabulary.GRADE) @Nullable String grade,
      @Valid @Nullable ProductionPart production,
      @Valid @Nullable IncomePart income,
      @Text(Form.DECIMAL) @Nullable String employees,
      @Text(Form.UNIT) @Nullable String employeesUnit,
      @Text(Form.DECIMAL) @Nullable String hours) {}

  /** What was made, and what was used up in making it. */
  public record ProductionPart(
      @Required @Valid @Nullable AmountPart output,
      @Required @Nullable List<@Valid @Nullable AmountPart> intermediate) {}

  /** Who earned what in making it. */
  public record IncomePart(
      @Required @Nullable List<@Valid @Nullable AmountPart> compensation,
      @Required @Nullable List<@Valid @Nullable AmountPart> surplus,
      @Required @Nullable List<@Valid @Nullable AmountPart> taxesLessSubsidies) {}
}
