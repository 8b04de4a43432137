/** Price bases: in whose prices an amount is stated. */
@NullMarked
package io.github.socialvalue4j.model.discount;

import org.jspecify.annotations.NullMarked;
