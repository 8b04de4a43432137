/** Proxy values: immutable editions of tables that say what a unit of a measure is worth. */
@NullMarked
package io.github.socialvalue4j.model.proxy;

import org.jspecify.annotations.NullMarked;
