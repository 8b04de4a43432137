/**
 * Roots and crossings: closed form where there is one, bisection otherwise, always as figures that
 * show the equation. Any calculator may use it.
 */
@NullMarked
package io.github.socialvalue4j.calculate.solve;

import org.jspecify.annotations.NullMarked;
