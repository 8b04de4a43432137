/**
 * Gross value added: by production and by income with the difference between them, per full-time
 * equivalent and per hour; through an input-output table; and what of an impact is additional. Only
 * {@code basis} is imported.
 */
@NullMarked
package io.github.socialvalue4j.calculate.gva;

import org.jspecify.annotations.NullMarked;
