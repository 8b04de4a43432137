/**
 * How a JSON text becomes an input document with every fault listed: parsed strictly, walked
 * against the document's shape, bound, validated. And how a result becomes a JSON text.
 */
@NullMarked
package io.github.socialvalue4j.present.exchange.json;

import org.jspecify.annotations.NullMarked;
