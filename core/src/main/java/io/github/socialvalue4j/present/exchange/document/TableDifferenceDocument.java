package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code table-difference}, as it is written. */
public record TableDifferenceDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Required @Text(Form.EDITION) @Nullable String before,
    @Required @Text(Form.EDITION) @Nullable String after,
    @OneOf(Vocabulary.USE) @Nullable String use) {}
