/** A council's social value as a whole, and what each part of it contributes. */
@NullMarked
package io.github.socialvalue4j.calculate.portfolio;

import org.jspecify.annotations.NullMarked;
