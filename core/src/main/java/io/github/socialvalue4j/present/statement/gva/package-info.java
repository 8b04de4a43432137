/** Gross value added, input-output effects and additional impacts for people. */
@NullMarked
package io.github.socialvalue4j.present.statement.gva;

import org.jspecify.annotations.NullMarked;
