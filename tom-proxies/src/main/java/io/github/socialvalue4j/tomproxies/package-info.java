/**
 * The tables of proxy values that this library ships, each with its edition, licence and sources.
 */
@NullMarked
package io.github.socialvalue4j.tomproxies;

import org.jspecify.annotations.NullMarked;
