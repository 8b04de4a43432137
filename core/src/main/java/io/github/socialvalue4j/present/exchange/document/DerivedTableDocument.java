package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.present.exchange.constraint.Form;
import io.github.socialvalue4j.present.exchange.constraint.Required;
import io.github.socialvalue4j.present.exchange.constraint.Text;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of kind {@code derived-table}, as it is written. */
public record DerivedTableDocument(
    @Required @Nullable String kind,
    @Required @Nullable String version,
    @Text(Form.LINE) @Nullable String title,
    @Required @Nullable List<@Valid @Nullable DerivedTablePart> derivedTables,
    @Required @Text(Form.EDITION) @Nullable String table) {}
