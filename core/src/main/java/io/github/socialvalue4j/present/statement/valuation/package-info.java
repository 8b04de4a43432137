/** The statement of a valuation: a portfolio's value at three points, and how good the word is. */
@NullMarked
package io.github.socialvalue4j.present.statement.valuation;

import org.jspecify.annotations.NullMarked;
