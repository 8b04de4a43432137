package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code restatement}, as it is written. */
public record RestatementDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Text(Form.LINE) @Nullable String title,
    @Required @Text(Form.EDITION) @Nullable String from,
    @Required @Text(Form.EDITION) @Nullable String to,
    @OneOf(Vocabulary.USE) @Nullable String use,
    @OneOf(Vocabulary.POLICY) @Nullable String policy,
    @OneOf(Vocabulary.DOUBLE_COUNT) @Nullable String doubleCount,
    @OneOf(Vocabulary.DETAIL) @Nullable String detail,
    @Text(Form.ID) @Nullable String area,
    @Valid @Nullable CrosswalkPart crosswalk,
    @Valid @Nullable SeriesPart prices,
    @Nullable List<@Valid @Nullable DerivedTablePart> derivedTables,
    @Required @Nullable List<QuantitiesDocument.@Valid @Nullable LinePart> lines) {

  /** Which measure stands for which, and who says so. */
  public record CrosswalkPart(
      @Required @Text(Form.LINE) @Nullable String source,
      @Required @Nullable List<@Valid @Nullable MatchPart> measures) {}

  /** A measure and its counterpart. */
  public record MatchPart(
      @Required @Text(Form.ID) @Nullable String from,
      @Required @Text(Form.ID) @Nullable String to) {}
}
