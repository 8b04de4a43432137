/**
 * What can be wrong with input, said so that somebody can act on it.
 *
 * <p>Order inside {@code basis}: {@code problem}, {@code quantity}, {@code evidence}, {@code
 * figure}; each may import those before it.
 */
@NullMarked
package io.github.socialvalue4j.basis.problem;

import org.jspecify.annotations.NullMarked;
