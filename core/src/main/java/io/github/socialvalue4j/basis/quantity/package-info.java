/** Exact numbers, the units they are counted in, and the one place where money types are made. */
@NullMarked
package io.github.socialvalue4j.basis.quantity;

import org.jspecify.annotations.NullMarked;
