/**
 * Social return on investment: an impact map becomes values by year, their present value and its
 * ratio to the investment, each a figure that shows its working.
 *
 * <p>Every choice the sources leave open is a named option of {@link
 * io.github.socialvalue4j.calculate.sroi.SroiOptions}, stored in the result.
 */
@NullMarked
package io.github.socialvalue4j.calculate.sroi;

import org.jspecify.annotations.NullMarked;
