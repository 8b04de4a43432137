/**
 * The kinds of document that the library knows, each a class: how it is read, and what is made of
 * it. A new kind is a class here and a line in {@link
 * io.github.socialvalue4j.present.exchange.kind.DocumentKinds}.
 */
@NullMarked
package io.github.socialvalue4j.present.exchange.kind;

import org.jspecify.annotations.NullMarked;
