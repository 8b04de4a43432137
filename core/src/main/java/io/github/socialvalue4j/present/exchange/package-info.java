/**
 * Results for programs, and documents from them: JSON and CSV in and out, with every fault of a
 * document reported at once.
 *
 * <p>Order of the rooms inside: {@code input} (what documents mean), {@code constraint}, {@code
 * json}, {@code table}, {@code document} (what documents look like, and the way to their meaning),
 * {@code result}, {@code kind}; each may import those before it, and this one all of them. Only
 * this one, {@code input} and {@code table} are for callers.
 */
@NullMarked
package io.github.socialvalue4j.present.exchange;

import org.jspecify.annotations.NullMarked;
