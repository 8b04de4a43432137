/**
 * What evaluated documents come to, as values of the library: what result documents say in JSON and
 * statements say to people.
 */
@NullMarked
package io.github.socialvalue4j.present.exchange.content;

import org.jspecify.annotations.NullMarked;
