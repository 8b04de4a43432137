package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code deflate}, as it is written. */
public record DeflateDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Text(Form.LINE) @Nullable String title,
    @OneOf(Vocabulary.DETAIL) @Nullable String detail,
    @Required @Text(Form.DECIMAL) @Nullable String amount,
    @Text(Form.CURRENCY) @Nullable String currency,
    @Text(Form.LINE) @Nullable String source,
    @OneOf(Vocabulary.GRADE) @Nullable String grade,
    @Required @Text(Form.PRICE_BASE) @Nullable String from,
    @Required @Text(Form.PRICE_BASE) @Nullable String to,
    @Required @Valid @Nullable SeriesPart series) {}
