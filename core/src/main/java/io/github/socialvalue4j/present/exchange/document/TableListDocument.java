package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Required;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code table-list}, as it is written: it has nothing to choose. */
public record TableListDocument(
    @Required @Nullable String kind, @Required @Nullable String version) {}
