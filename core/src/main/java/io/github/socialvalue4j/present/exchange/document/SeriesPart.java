package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A price index: one that comes with the library, or one's own. */
public record SeriesPart(
    @OneOf(Vocabulary.DEFLATOR) @Nullable String shipped,
    @Nullable List<@Valid @Nullable IndexPart> index,
    @Text(Form.LINE) @Nullable String source,
    @OneOf(Vocabulary.GRADE) @Nullable String grade) {

  /** The index of one year's prices. */
  public record IndexPart(
      @Required @Text(Form.PRICE_BASE) @Nullable String prices,
      @Required @Text(Form.QUANTITY) @Nullable String value) {}
}
