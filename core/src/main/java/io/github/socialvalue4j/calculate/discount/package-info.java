/** What amounts of several years are worth today, and set against an investment. */
@NullMarked
package io.github.socialvalue4j.calculate.discount;

import org.jspecify.annotations.NullMarked;
