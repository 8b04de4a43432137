/**
 * Numbers that know their reason. Calculators build {@link
 * io.github.socialvalue4j.basis.figure.Figure}s; the explanation and the number are one thing, so
 * they cannot drift apart.
 */
@NullMarked
package io.github.socialvalue4j.basis.figure;

import org.jspecify.annotations.NullMarked;
