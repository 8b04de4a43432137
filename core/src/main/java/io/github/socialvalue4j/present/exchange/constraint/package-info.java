/**
 * What a field of an input document may hold, as jakarta.validation constraints with messages of
 * our own: the library's parsers decide, so a document and the code agree about what is valid.
 */
@NullMarked
package io.github.socialvalue4j.present.exchange.constraint;

import org.jspecify.annotations.NullMarked;
