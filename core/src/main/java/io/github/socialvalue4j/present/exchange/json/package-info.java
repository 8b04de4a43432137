/**
 * How a JSON text becomes an input document with every fault listed: parsed strictly, walked
 * against the document's shape, bound, validated. And how a result becomes a JSON text.
 *
 * <p>Order inside {@code present.exchange}: {@code constraint}, {@code json}, then the rooms of the
 * documents, and {@code evaluate} last; each may import those before it.
 */
@NullMarked
package io.github.socialvalue4j.present.exchange.json;

import org.jspecify.annotations.NullMarked;
