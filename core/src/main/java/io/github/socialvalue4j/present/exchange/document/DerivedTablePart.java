package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition that a document makes of another one, in one of three ways, and may then name wherever
 * it names an edition.
 */
public record DerivedTablePart(
    @Required @Text(Form.EDITION) @Nullable String from,
    @Required @Text(Form.ID) @Nullable String label,
    @Valid @Nullable UpratePart uprate,
    @Valid @Nullable LocalisePart localise,
    @Nullable List<@Valid @Nullable ConversionPart> recount) {

  /** In whose prices its values shall stand. */
  public record UpratePart(
      @Required @Text(Form.PRICE_BASE) @Nullable String to,
      @Required @Valid @Nullable SeriesPart series) {}

  /** What measures are worth in one area. */
  public record LocalisePart(
      @Required @Text(Form.ID) @Nullable String area,
      @Required @Nullable List<@Valid @Nullable LocalValuePart> values) {}

  /** A value of the area's own, or a factor on the table's. */
  public record LocalValuePart(
      @Required @Text(Form.ID) @Nullable String measure,
      @Text(Form.QUANTITY) @Nullable String value,
      @Text(Form.QUANTITY) @Nullable String factor,
      @Required @Text(Form.LINE) @Nullable String source,
      @OneOf(Vocabulary.GRADE) @Nullable String grade) {}

  /** How many of one unit make one of another. */
  public record ConversionPart(
      @Required @Text(Form.UNIT) @Nullable String from,
      @Required @Text(Form.UNIT) @Nullable String to,
      @Required @Text(Form.QUANTITY) @Nullable String number,
      @Required @Text(Form.LINE) @Nullable String source) {}
}
