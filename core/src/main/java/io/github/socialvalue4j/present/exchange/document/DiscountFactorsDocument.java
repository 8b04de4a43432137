package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.OneOf;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import io.github.socialvalue4j.present.exchange.constraint.Vocabulary;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code discount-factors}, as it is written. */
public record DiscountFactorsDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Text(Form.LINE) @Nullable String title,
    @OneOf(Vocabulary.DETAIL) @Nullable String detail,
    @Required @Valid @Nullable DiscountPart discount,
    @Required @Nullable Integer fromYear,
    @Required @Nullable Integer toYear,
    @Nullable Integer decimals) {}
