/**
 * A result for people: one description of a statement, rendered as plain text, Markdown and HTML.
 *
 * <p>A {@link io.github.socialvalue4j.present.statement.Statement} is a title and a list of {@link
 * io.github.socialvalue4j.present.statement.Block}s and knows nothing of what it states. Room by
 * room: {@code markup} escapes and measures text, {@code chart} draws, this package describes and
 * renders, and each package below it, such as {@code valuation}, writes the statement of one kind
 * of result. Lines and totals for programs, CSV among them, are not here but in {@code
 * present.exchange}.
 */
@NullMarked
package io.github.socialvalue4j.present.statement;

import org.jspecify.annotations.NullMarked;
